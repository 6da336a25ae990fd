"""The disk that pictures go to: how many days it will last, and when it is too full to take more in."""

import datetime as dt
import math
import shutil
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.core.cache import cache
from django.core.files.storage import default_storage
from django.db.models import Min, Sum

from media.models import Photo

WEEK = dt.timedelta(days=7)
# Thumbnails, previews and renditions take some beside the originals.
WITH_WHAT_IS_MADE = 1.15
REMEMBERED = 300  # seconds that the daily intake is remembered
FEW_DAYS = 7


@dataclass(frozen=True)
class Disk:
    """Of the disk with the uploads: ``free`` and ``pause_at`` in bytes, ``daily`` in bytes a day of late."""

    free: int
    pause_at: int
    daily: int

    @property
    def is_full(self):
        return self.free < self.pause_at

    @property
    def days_left(self):
        """Whole days until intake pauses, at the pace of the last week; None where nothing has arrived."""
        if not self.daily:
            return None
        return max(0, math.floor((self.free - self.pause_at) / self.daily))

    @property
    def is_low(self):
        return self.days_left is not None and self.days_left < FEW_DAYS


def disk(at):
    """The ``Disk``; None where originals lie in a store without an end."""
    measured = _measured()
    if measured is None:
        return None
    total, free = measured
    return Disk(free, pause_at(total), _daily(at))


def is_full():
    """Whether intake has to pause; asks nothing but the disk."""
    measured = _measured()
    return measured is not None and measured[1] < pause_at(measured[0])


def pause_at(total):
    """Below so many free bytes intake pauses: ``PHOTO_PAUSE_FREE`` is a share (``5%``) or a size."""
    given = settings.PHOTO_PAUSE_FREE
    return int(total * given) if isinstance(given, float) else given


def _measured():
    try:
        folder = Path(default_storage.location)
    except AttributeError:
        return None
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    usage = shutil.disk_usage(folder)
    return usage.total, usage.free


def _daily(at):
    """Bytes that arrived a day, over the last week or since the first picture."""
    known = cache.get("media.disk.daily")
    if known is None:
        recent = Photo.objects.filter(uploaded_at__gt=at - WEEK, uploaded_at__lte=at)
        found = recent.aggregate(bytes=Sum("bytes"), first=Min("uploaded_at"))
        days = max(1, math.ceil((at - found["first"]) / dt.timedelta(days=1))) if found["first"] else 1
        known = round((found["bytes"] or 0) * WITH_WHAT_IS_MADE / days)
        cache.set("media.disk.daily", known, REMEMBERED)
    return known
