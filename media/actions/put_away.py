"""Put a photo away, so that no story can choose it, and bring it back. Stories that have it keep it.

One that was removed because nobody wanted it is brought back as well, and kept from then on.
"""

from django.db import transaction
from django.utils.translation import gettext as _

from media.models import Photo
from media.permissions import may_edit_photos, require
from media.search import index
from newsroom.models import record


def put_away(photo, *, by, at):
    """Returns the photo. Raises ``PermissionDenied``."""
    return _set(photo, at, "photo put away", by=by, at=at)


def bring_back(photo, *, by, at):
    """Returns the photo. Raises ``PermissionDenied``."""
    return _set(photo, None, "photo brought back", by=by, at=at)


def _set(photo, put_away_at, verb, *, by, at):
    with transaction.atomic():
        photo = Photo.objects.select_for_update().get(pk=photo.pk)
        require(may_edit_photos(by), _("put pictures away"))
        is_wanted_again = put_away_at is None and photo.removed_at is not None
        if (photo.put_away_at is None) == (put_away_at is None) and not is_wanted_again:
            return photo
        photo.put_away_at = put_away_at
        if is_wanted_again:
            photo.removed_at, photo.kept_at = None, at
        photo.save(update_fields=["put_away_at", "removed_at", "kept_at"])
        index(photo)
        record(verb, photo, by=by, at=at)
    return photo
