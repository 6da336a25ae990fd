"""Add photos to a collection, at its end. Those that are in it already stay where they are."""

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from media.models import Collection, CollectionPhoto, Photo
from media.permissions import may_collect, require
from newsroom.models import record


def add_to_collection(collection, photos, *, by, at):
    """``photos``: pks, in their order. Returns how many were new to it. Raises ``PermissionDenied``."""
    with transaction.atomic():
        collection = Collection.objects.select_for_update().get(pk=collection.pk)
        require(may_collect(by), _("change collections"))
        places = CollectionPhoto.objects.filter(collection=collection)
        there = set(places.values_list("photo_id", flat=True))
        known = set(Photo.objects.filter(pk__in=photos).values_list("pk", flat=True))
        new = [pk for pk in dict.fromkeys(photos) if pk in known and pk not in there]
        last = places.aggregate(last=Max("position"))["last"]
        first = 0 if last is None else last + 1
        given = {"collection": collection, "added_by": by, "added_at": at}
        CollectionPhoto.objects.bulk_create(
            CollectionPhoto(photo_id=pk, position=first + number, **given) for number, pk in enumerate(new)
        )
        if new:
            record("photos collected", collection, by=by, at=at, photos=new)
    return len(new)
