"""Clear away pictures that nobody wanted: first off the desk, then, days later, for good.

It works in small batches, each a transaction of its own, so that nobody waits for it. ``sweep_when_due``
runs it after pictures were taken in, at most once an hour over all processes: nothing else has to run.
"""

import datetime as dt
import logging
import time
from dataclasses import dataclass, field
from functools import partial

from django.conf import settings
from django.db import IntegrityError, connection, transaction
from django.db.models import ProtectedError, Q, RestrictedError, Sum
from django.utils.translation import gettext as _

from media import original_files, rendition_files
from media.models import Photo, Sweep
from media.permissions import may_remove_photos, require
from media.search import index
from newsroom.models import record

log = logging.getLogger(__name__)
BATCH = 100
HOURLY = dt.timedelta(hours=1)
SOON = dt.timedelta(minutes=5)  # until one that could not end goes on
AFTER_INTAKE = 1.5  # seconds that an upload may be kept waiting for it


@dataclass
class Swept:
    """How many photos left the desk, went for good, and came back for being used; ``freed`` bytes."""

    removed: int = 0
    deleted: int = 0
    freed: int = 0
    returned: int = 0
    is_done: bool = True
    stuck: set = field(default_factory=set)


def sweep(*, by, at, seconds=None):
    """Clear away what is due at ``at``, within ``seconds`` if given; a ``Swept``.

    ``by`` is None where the newsroom does it by itself. Raises ``PermissionDenied``.
    """
    require(by is None or may_remove_photos(by), _("clear pictures away"))
    until = time.monotonic() + seconds if seconds is not None else None
    swept = Swept()
    for step in (_bring_back_named, _remove_unwanted, _delete_for_good):
        while step(swept, by=by, at=at):
            if until is not None and time.monotonic() > until:
                swept.is_done = False
                return swept
    return swept


def sweep_when_due(*, at):
    """Run a sweep if the last one began an hour ago; never fails what it follows. The ``Swept``, or None."""
    try:
        Sweep.objects.get_or_create(pk=1)
        due = Sweep.objects.filter(Q(begun_at=None) | Q(begun_at__lte=at - HOURLY), pk=1)
        if not due.exists() or not due.update(begun_at=at):
            return None
        swept = sweep(by=None, at=at, seconds=AFTER_INTAKE)
        again = at if swept.is_done else at - HOURLY + SOON
        Sweep.objects.filter(pk=1).update(begun_at=again, removed=swept.removed, deleted=swept.deleted)
        return swept
    except Exception:
        log.exception("Unwanted pictures could not be cleared away")
        return None


def due(at):
    """(photos that would leave the desk, photos that would go for good), as querysets."""
    unwanted = Photo.objects.unwanted(at - dt.timedelta(days=settings.PHOTO_KEEP_DAYS))
    recoverable = at - dt.timedelta(days=settings.PHOTO_RECOVER_DAYS)
    gone = Photo.objects.removed().filter(removed_at__lt=recoverable)
    return unwanted, gone.exclude(pk__in=Photo.objects.removed().named().values("pk"))


def weight(photos):
    """Bytes of the originals of ``photos``."""
    return photos.aggregate(bytes=Sum("bytes"))["bytes"] or 0


def _bring_back_named(swept, *, by, at):
    """What a story names after all, chosen on a page that was open when it left the desk, is back on it."""
    with transaction.atomic():
        photos = list(_locked(Photo.objects.removed().named())[:BATCH])
        for photo in photos:
            Photo.objects.filter(pk=photo.pk).update(removed_at=None)
            photo.removed_at = None
            record("photo brought back", photo, by=by, at=at, note=_("It is in use."))
        index(*photos)
    swept.returned += len(photos)
    return len(photos)


def _remove_unwanted(swept, *, by, at):
    unwanted, _gone = due(at)
    with transaction.atomic():
        photos = list(_locked(unwanted)[:BATCH])
        Photo.objects.filter(pk__in=[photo.pk for photo in photos]).update(removed_at=at)
        note = _("Nobody has used, edited, collected or kept it for %(days)s days.")
        for photo in photos:
            days = settings.PHOTO_KEEP_DAYS
            record("photo removed", photo, by=by, at=at, note=note % {"days": days})
            photo.removed_at = at
        index(*photos)
    swept.removed += len(photos)
    return len(photos)


def _delete_for_good(swept, *, by, at):
    _unwanted, gone = due(at)
    keys = list(gone.exclude(pk__in=swept.stuck).order_by("removed_at").values_list("pk", flat=True)[:BATCH])
    try:
        _delete(swept, keys, by=by, at=at)
    except (ProtectedError, RestrictedError, IntegrityError):
        # One of them was put into a story just now: that one stays, and the others go one by one.
        for key in keys:
            try:
                _delete(swept, [key], by=by, at=at)
            except (ProtectedError, RestrictedError, IntegrityError):
                swept.stuck.add(key)
    return len(keys)


def _delete(swept, keys, *, by, at):
    with transaction.atomic():
        photos = list(_locked(Photo.objects.filter(pk__in=keys)))
        names = set().union(*(original_files.of(photo) for photo in photos))
        for photo in photos:
            record(
                "photo deleted", photo, by=by, at=at, file=photo.file_name, content_hash=photo.content_hash
            )
            transaction.on_commit(partial(rendition_files.forget, photo.uuid))
        transaction.on_commit(partial(original_files.forget, names))
        Photo.objects.filter(pk__in=[photo.pk for photo in photos]).delete()
    swept.deleted += len(photos)
    swept.freed += sum(photo.bytes for photo in photos)


def _locked(photos):
    """``photos`` for writing, oldest first; those that somebody has in hand wait for the next time."""
    can_skip = connection.features.has_select_for_update_skip_locked
    locked = photos.select_for_update(of=("self",), skip_locked=can_skip)
    return locked.select_related("agency").defer("embedded").order_by("uploaded_at")
