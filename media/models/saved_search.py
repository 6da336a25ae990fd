"""Searches of the photo desk that somebody keeps, for themselves or for everyone."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class SavedSearch(models.Model):
    """``query`` is the query string of the contact sheet's address."""

    name = models.CharField(_("name"), max_length=120)
    query = models.CharField(max_length=1000)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="photo_searches", editable=False
    )
    is_shared = models.BooleanField(_("for everyone at the desk"), default=False)
    made_at = models.DateTimeField(editable=False)

    class Meta:
        verbose_name = _("saved search")
        verbose_name_plural = _("saved searches")
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "name"], name="saved_search_named_once"),
        ]

    def __str__(self):
        return self.name
