"""The files of originals: which ones a photo has, and how they go once nothing names them."""

from django.core.files.storage import default_storage

from media.models import Photo, PhotoVersion


def of(photo):
    """The names of all originals of ``photo``, those of its other versions too."""
    return {photo.original.name, *photo.versions.values_list("original", flat=True)} - {""}


def forget(names):
    """Delete those of ``names`` that no photo and no version has any more."""
    for name in names:
        rows = (Photo.objects.filter(original=name), PhotoVersion.objects.filter(original=name))
        if not any(each.exists() for each in rows):
            default_storage.delete(name)
