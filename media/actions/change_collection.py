"""Change what a collection is called and the caption of its shoot."""

from django.db import transaction
from django.utils.translation import gettext as _

from media.models import Collection
from media.permissions import may_collect, require
from newsroom.models import record

FIELDS = ("name", "kind", "caption")


def change_collection(collection, changes, *, by, at):
    """``changes``: field of ``FIELDS`` → value. Returns the collection.

    Raises ``ValidationError`` by field and ``PermissionDenied``.
    """
    with transaction.atomic():
        collection = Collection.objects.select_for_update().get(pk=collection.pk)
        require(may_collect(by), _("change collections"))
        told = {}
        for name in FIELDS:
            before, after = getattr(collection, name), changes.get(name, getattr(collection, name)).strip()
            if before != after:
                setattr(collection, name, after)
                told[name] = [before, after]
        if told:
            collection.clean_fields(exclude=["made_by"])
            collection.save(update_fields=list(told))
            record("collection changed", collection, by=by, at=at, changes=told)
    return collection
