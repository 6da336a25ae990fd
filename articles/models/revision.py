"""Revisions: everything ever saved, whole."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article
from media.models import Photo
from newsroom.models.written_once import Kept, KeptQuerySet


class RevisionQuerySet(KeptQuerySet):
    def update(self, **fields):
        if self.exclude(kind=Revision.Kind.AUTOSAVE).exists():
            raise TypeError("Of all revisions only those saved by the machine are overwritten.")
        return super().update(**fields)

    update.alters_data = True


class Revision(Kept):
    """One save: the whole working copy as JSON (``articles.working_copy`` gives its shape).

    Never changed, but for an autosave, which the next one of the same sitting overwrites.
    """

    class Kind(models.TextChoices):
        SAVE = "save", _("save")
        AUTOSAVE = "autosave", _("autosave")
        RESTORE = "restore", _("restore")
        IMPORT = "import", _("import")

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="revisions")
    number = models.PositiveIntegerField(_("number"))
    copy = models.JSONField(_("working copy"))
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.SAVE)
    based_on = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="+")
    saved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("saved by"),
        null=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    saved_at = models.DateTimeField(_("saved at"))

    objects = RevisionQuerySet.as_manager()

    class Meta:
        verbose_name = _("revision")
        verbose_name_plural = _("revisions")
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="revision_numbered_once"),
        ]

    def __str__(self):
        return f"{self.article} {self.number}"

    def save(self, *args, **kwargs):
        if self.pk is not None and self.kind != self.Kind.AUTOSAVE:
            raise TypeError("Of all revisions only those saved by the machine are overwritten.")
        super().save(*args, **kwargs)


class RevisionPhoto(models.Model):
    """A photo that a revision names: history keeps its pictures, so such a photo is never deleted."""

    revision = models.ForeignKey(Revision, on_delete=models.CASCADE, related_name="photos")
    photo = models.ForeignKey(Photo, on_delete=models.PROTECT, related_name="revisions")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["revision", "photo"], name="revision_names_photo_once"),
        ]

    def __str__(self):
        return f"{self.revision}: {self.photo}"
