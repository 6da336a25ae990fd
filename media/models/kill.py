"""A kill notice: the agency or the desk withdraws a picture everywhere, at once."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from media.models.photo import Photo


class Kill(models.Model):
    """The record of a kill, kept for ever. ``Photo.killed_at`` is what readers' pages ask."""

    photo = models.ForeignKey(Photo, on_delete=models.PROTECT, related_name="kills")
    reason = models.TextField(_("reason"))
    notice = models.TextField(_("the agency's notice"), blank=True)
    # Where it stood at that moment: ``media.places.Place`` as JSON.
    places = models.JSONField(default=list, editable=False)
    killed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    killed_at = models.DateTimeField(_("killed at"))
    lifted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    lifted_at = models.DateTimeField(_("lifted at"), null=True)
    lift_reason = models.TextField(_("why it was lifted"), blank=True)

    class Meta:
        verbose_name = _("kill notice")
        verbose_name_plural = _("kill notices")
        ordering = ["-killed_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["photo"], condition=Q(lifted_at=None), name="photo_is_killed_once"
            ),
        ]

    def __str__(self):
        return str(self.photo)
