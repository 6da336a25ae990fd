"""Make a collection or a shoot, empty or of a selection."""

from django.db import transaction
from django.utils.translation import gettext as _

from media.actions.add_to_collection import add_to_collection
from media.models import Collection
from media.permissions import may_collect, require
from newsroom.models import record


def make_collection(*, name, kind=Collection.Kind.COLLECTION, caption="", photos=(), by, at):
    """``photos``: pks, in their order. Returns the ``Collection``.

    Raises ``ValidationError`` by field and ``PermissionDenied``.
    """
    collection = Collection(
        name=" ".join(name.split()), kind=kind, caption=caption.strip(), made_by=by, made_at=at
    )
    collection.clean_fields(exclude=["made_by"])
    with transaction.atomic():
        require(may_collect(by), _("make collections"))
        collection.save(force_insert=True)
        record("collection made", collection, by=by, at=at)
        if photos:
            add_to_collection(collection, photos, by=by, at=at)
    return collection
