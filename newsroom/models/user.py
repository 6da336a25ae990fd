"""People who work at the desk."""

from functools import cached_property

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _


class User(AbstractUser):
    """A member of the newsroom; groups are roles (``newsroom.roles``)."""

    is_demo = models.BooleanField(
        _("demo account"),
        default=False,
        editable=False,
        help_text=_("Can sign in only where the demo is switched on."),
    )

    class Meta(AbstractUser.Meta):
        verbose_name = _("person")
        verbose_name_plural = _("people")

    def __str__(self):
        return self.get_full_name() or self.username

    @cached_property
    def roles(self):
        """The names of this person's roles, read once a request."""
        return frozenset(group.name for group in self.groups.all())

    def has_role(self, *names):
        """True for anyone who holds one of the roles; a superuser holds them all."""
        return self.is_active and (self.is_superuser or not self.roles.isdisjoint(names))
