"""What a supplier sent under an identifier that is in the library already: a new version, not a new photo."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from media.models.photo import Photo


class PhotoVersion(models.Model):
    """A file as it came, with the facts read from it; ``state`` says what the desk made of it.

    ``facts`` maps fields of ``Photo`` to JSON-able values. The version whose bytes the photo shows is
    ``current``, the one before it ``earlier``; one that waits for the photo editor is ``offered``.
    """

    class State(models.TextChoices):
        OFFERED = "offered", _("offered")
        CURRENT = "current", _("current")
        EARLIER = "earlier", _("earlier")
        DECLINED = "declined", _("declined")

    photo = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField(_("number"))
    supplier_version = models.CharField(_("supplier's version"), max_length=60, blank=True)
    state = models.CharField(_("state"), max_length=8, choices=State)
    original = models.FileField(_("original"), max_length=200, editable=False)
    file_name = models.CharField(_("file name"), max_length=255, blank=True)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    format = models.CharField(max_length=10)
    bytes = models.PositiveBigIntegerField()
    content_hash = models.CharField(max_length=64, unique=True)
    perceptual_hash = models.CharField(max_length=16, blank=True)
    dominant_colour = models.CharField(max_length=7, default="#888888")
    embedded = models.JSONField(default=dict)
    facts = models.JSONField(default=dict)
    kill_words = models.TextField(
        _("kill wording"), blank=True, help_text=_("The words of the caption that ask for a kill.")
    )
    received_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    received_at = models.DateTimeField(_("received at"))
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    settled_at = models.DateTimeField(_("settled at"), null=True)

    class Meta:
        verbose_name = _("version")
        verbose_name_plural = _("versions")
        ordering = ["photo", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["photo", "number"], name="photo_version_numbered_once"),
            models.UniqueConstraint(
                fields=["photo"],
                condition=models.Q(state="current"),
                name="photo_has_one_current_version",
            ),
        ]

    def __str__(self):
        return f"{self.photo} {self.number}"
