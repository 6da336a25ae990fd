"""Move a photo to another place within its collection."""

from django.db import transaction
from django.utils.translation import gettext as _

from media.models import Collection, CollectionPhoto
from media.permissions import may_collect, require
from newsroom.models import record


def move_in_collection(collection, photo, *, before, by, at):
    """Put the photo of pk ``photo`` before that of pk ``before`` (None: at the end).

    Returns the pks in their new order. What is not in it moves nothing. Raises ``PermissionDenied``.
    """
    with transaction.atomic():
        collection = Collection.objects.select_for_update().get(pk=collection.pk)
        require(may_collect(by), _("change collections"))
        places = {each.photo_id: each for each in CollectionPhoto.objects.filter(collection=collection)}
        order = [pk for pk in places if pk != photo]
        if photo not in places or (before is not None and before not in order):
            return list(places)
        order.insert(len(order) if before is None else order.index(before), photo)
        moved = [places[pk] for position, pk in enumerate(order) if places[pk].position != position]
        for position, pk in enumerate(order):
            places[pk].position = position
        if moved:
            CollectionPhoto.objects.bulk_update(moved, ["position"], batch_size=500)
            record("collection ordered", collection, by=by, at=at, photo=photo, before=before)
    return order
