"""Keep a photo that nothing uses yet from being cleared away, and let it go again."""

from django.db import transaction
from django.utils.translation import gettext as _

from media.models import Photo
from media.permissions import may_edit_photos, require
from newsroom.models import record


def keep(photo, *, by, at):
    """Returns the photo. Raises ``PermissionDenied``."""
    return _set(photo, at, "photo kept", by=by, at=at)


def let_go(photo, *, by, at):
    """The photo may be cleared away again once nobody has wanted it for long enough. Returns it.

    Raises ``PermissionDenied``.
    """
    return _set(photo, None, "photo no longer kept", by=by, at=at)


def _set(photo, kept_at, verb, *, by, at):
    with transaction.atomic():
        photo = Photo.objects.select_for_update().get(pk=photo.pk)
        require(may_edit_photos(by), _("keep pictures"))
        if (photo.kept_at is None) == (kept_at is None):
            return photo
        photo.kept_at = kept_at
        photo.save(update_fields=["kept_at"])
        record(verb, photo, by=by, at=at)
    return photo
