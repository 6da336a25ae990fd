"""Rows that belong to a working copy or to an edition: those of an edition are frozen with it."""

from django.db import models


class FrozenInEditionsQuerySet(models.QuerySet):
    def update(self, **fields):
        self._only_working_copies()
        return super().update(**fields)

    update.alters_data = True

    def delete(self):
        self._only_working_copies()
        return super().delete()

    delete.alters_data = True
    delete.queryset_only = True

    def _only_working_copies(self):
        if self.filter(edition__isnull=False).exists():
            raise TypeError(f"{self.model._meta.verbose_name_plural} of an edition are never changed.")


class FrozenInEditions(models.Model):
    """For models with a nullable ``edition``."""

    objects = FrozenInEditionsQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        self._only_in_a_working_copy()
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        self._only_in_a_working_copy()
        return super().delete(*args, **kwargs)

    def _only_in_a_working_copy(self):
        if self.pk is not None and self.edition_id is not None:
            raise TypeError(f"{self._meta.verbose_name_plural} of an edition are never changed.")
