"""Collections and shoots: photos that belong together, in an order."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from media.models.photo import Photo


class Collection(models.Model):
    class Kind(models.TextChoices):
        COLLECTION = "collection", _("collection")
        SHOOT = "shoot", _("shoot")

    name = models.CharField(_("name"), max_length=160)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.COLLECTION)
    caption = models.TextField(
        _("shoot caption"), blank=True, help_text=_("What holds for every picture; can be added to each.")
    )
    photos = models.ManyToManyField(Photo, through="CollectionPhoto", related_name="collections")
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, editable=False, on_delete=models.PROTECT, related_name="+"
    )
    made_at = models.DateTimeField(editable=False)
    put_away_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name = _("collection")
        verbose_name_plural = _("collections")
        ordering = ["-made_at", "-pk"]

    def __str__(self):
        return self.name


class CollectionPhoto(models.Model):
    collection = models.ForeignKey(Collection, on_delete=models.CASCADE, related_name="places")
    photo = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="places")
    position = models.PositiveIntegerField(default=0)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    added_at = models.DateTimeField()

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["collection", "photo"], name="collection_has_photo_once"),
        ]

    def __str__(self):
        return f"{self.collection}: {self.photo}"
