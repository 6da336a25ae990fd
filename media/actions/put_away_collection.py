"""Put a collection away, so that no list offers it, and bring it back. Its photos stay as they are."""

from django.db import transaction
from django.utils.translation import gettext as _

from media.models import Collection
from media.permissions import may_collect, require
from newsroom.models import record


def put_away_collection(collection, *, by, at):
    """Returns the collection. Raises ``PermissionDenied``."""
    return _set(collection, at, "collection put away", by=by, at=at)


def bring_back_collection(collection, *, by, at):
    """Returns the collection. Raises ``PermissionDenied``."""
    return _set(collection, None, "collection brought back", by=by, at=at)


def _set(collection, put_away_at, verb, *, by, at):
    with transaction.atomic():
        collection = Collection.objects.select_for_update().get(pk=collection.pk)
        require(may_collect(by), _("put collections away"))
        if (collection.put_away_at is None) != (put_away_at is None):
            collection.put_away_at = put_away_at
            collection.save(update_fields=["put_away_at"])
            record(verb, collection, by=by, at=at)
    return collection
