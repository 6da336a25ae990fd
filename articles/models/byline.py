"""Bylines: the people and agency desks who sign stories."""

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from newsroom.models.written_once import Kept


class Byline(Kept):
    """A person or an agency desk. Never deleted: editions name it."""

    class Kind(models.TextChoices):
        PERSON = "person", _("person")
        DESK = "desk", _("agency or desk")

    name = models.CharField(_("name"), max_length=120)
    slug = models.SlugField(_("slug"), max_length=80, unique=True)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.PERSON)
    role_line = models.CharField(
        _("role"), max_length=160, blank=True, help_text=_("Under the name: Harbour correspondent.")
    )
    biography = models.TextField(_("biography"), blank=True)
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        verbose_name=_("member of the desk"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="byline",
    )

    class Meta:
        verbose_name = _("byline")
        verbose_name_plural = _("bylines")
        ordering = ["name"]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("byline", args=[self.slug])


class BylineLine(models.Model):
    """One place in an ordered line of bylines, with what each did."""

    class Role(models.TextChoices):
        BY = "by", _("By")
        TRANSLATED = "translated", _("Translated by")
        PHOTOGRAPHS = "photographs", _("Photographs by")
        ADDITIONAL = "additional", _("Additional reporting by")

    byline = models.ForeignKey(Byline, verbose_name=_("byline"), on_delete=models.PROTECT, related_name="+")
    role = models.CharField(_("role"), max_length=20, choices=Role, default=Role.BY)
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    class Meta:
        abstract = True
        ordering = ["position", "pk"]

    def __str__(self):
        return f"{self.get_role_display()} {self.byline}"
