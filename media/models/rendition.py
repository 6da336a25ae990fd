"""A rendition: one size, crop and format of a photo, with its credit in the bytes."""

from django.db import models

from media.models.photo import Photo


class Rendition(models.Model):
    """Bytes kept under ``renditions/``; ``version`` names original, crop and credit (see media.addresses)."""

    photo = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="renditions")
    version = models.CharField(max_length=64)
    crop = models.CharField(max_length=60, blank=True)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    format = models.CharField(max_length=5)
    file = models.CharField(max_length=200)
    bytes = models.PositiveIntegerField()
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["photo", "version", "width", "format"], name="rendition_made_once"
            ),
        ]

    def __str__(self):
        return f"{self.photo} {self.width}.{self.format}"
