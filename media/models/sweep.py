"""When unwanted pictures were last cleared away: one row, so that of many processes one does it."""

from django.db import models


class Sweep(models.Model):
    """The last sweep; ``pk`` is always 1."""

    begun_at = models.DateTimeField(null=True)
    removed = models.PositiveIntegerField(default=0)
    deleted = models.PositiveIntegerField(default=0)

    def __str__(self):
        return f"{self.begun_at}: {self.removed}, {self.deleted}"
