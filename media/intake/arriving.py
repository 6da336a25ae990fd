"""A file on its way in: copied to a place of its own, measured and hashed, its name made harmless."""

import hashlib
import tempfile
import unicodedata
from contextlib import contextmanager

from django.conf import settings
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from media.disk import is_full
from media.intake.refused import Paused, Refused

CHUNK = 1024 * 1024
IN_MEMORY = 4 * 1024 * 1024


@contextmanager
def arrived(file):
    """(copy, size, sha256) of ``file``, which may be a stream. Raises ``Refused`` beyond the limit.

    Raises ``Paused`` where the disk has no room for it.
    """
    if is_full():
        raise Paused(no_room())
    digest = hashlib.sha256()
    size = 0
    if hasattr(file, "seek"):
        file.seek(0)
    with tempfile.SpooledTemporaryFile(max_size=IN_MEMORY) as copy:
        while chunk := file.read(CHUNK):
            size += len(chunk)
            if size > settings.PHOTO_MAX_BYTES:
                raise Refused(too_many_bytes(), too_large=True)
            digest.update(chunk)
            copy.write(chunk)
        if not size:
            raise Refused(_("The file is empty: it was cut off on its way. Send it again."))
        copy.seek(0)
        yield copy, size, digest.hexdigest()


def no_room():
    return _(
        "Intake is paused: the disk is nearly full. Nothing is lost; free space on the server, or let "
        "pictures that nobody wants go for good, and send it again."
    )


def too_many_bytes():
    limit = filesizeformat(settings.PHOTO_MAX_BYTES)
    return _("It is larger than %(limit)s, the limit here. Send a smaller version.") % {"limit": limit}


def plain_name(name):
    """``name`` without folders and control characters, at most 255 characters, its ending kept."""
    name = str(name).replace("\\", "/").rpartition("/")[2]
    name = "".join(c for c in name if unicodedata.category(c)[0] != "C").strip().lstrip(".")
    stem, dot, ending = name.rpartition(".")
    if len(name) <= 255 or not dot or len(ending) > 10:
        return name[:255]
    return f"{stem[: 254 - len(ending)]}.{ending}"


def stem(name):
    """A file's name without its ending, as a slug: ``20231017_xi_putin.jpg`` → ``20231017 xi putin``."""
    bare, dot, ending = name.rpartition(".")
    bare = bare if dot and 1 <= len(ending) <= 5 else name
    return " ".join(bare.replace("_", " ").split())
