"""Take photos out of a collection. They stay in the library, and the others keep their order."""

from django.db import transaction
from django.utils.translation import gettext as _

from media.models import Collection, CollectionPhoto
from media.permissions import may_collect, require
from newsroom.models import record


def take_out_of_collection(collection, photos, *, by, at):
    """``photos``: pks. Returns how many were in it. Raises ``PermissionDenied``."""
    with transaction.atomic():
        collection = Collection.objects.select_for_update().get(pk=collection.pk)
        require(may_collect(by), _("change collections"))
        places = CollectionPhoto.objects.filter(collection=collection, photo_id__in=photos)
        gone = list(places.values_list("photo_id", flat=True))
        places.delete()
        if gone:
            record("photos taken out", collection, by=by, at=at, photos=gone)
    return len(gone)
