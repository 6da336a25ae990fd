"""Rows that are kept, and rows that are written once: held at their models and their querysets alike.

``QuerySet.bulk_update`` ends in ``update``. Keys that a deletion sets to null go by the base manager.
"""

from django.db import models


class KeptQuerySet(models.QuerySet):
    def delete(self):
        raise TypeError(f"{self.model._meta.verbose_name_plural} are never deleted.")

    delete.alters_data = True
    delete.queryset_only = True


class WrittenOnceQuerySet(KeptQuerySet):
    def update(self, **fields):
        raise TypeError(f"{self.model._meta.verbose_name_plural} are never changed.")

    update.alters_data = True


class Kept(models.Model):
    """May change, but is never deleted."""

    objects = KeptQuerySet.as_manager()

    class Meta:
        abstract = True

    def delete(self, *args, **kwargs):
        raise TypeError(f"{self._meta.verbose_name_plural} are never deleted.")


class WrittenOnce(Kept):
    """Never changes either."""

    objects = WrittenOnceQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        if self.pk is not None:
            raise TypeError(f"{self._meta.verbose_name_plural} are never changed.")
        super().save(*args, **kwargs)
