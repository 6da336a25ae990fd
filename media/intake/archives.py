"""Archives of pictures: what is in a ZIP or tar file, one by one, within limits; nothing is written out."""

import bz2
import gzip
import lzma
import stat
import tarfile
import zipfile
import zlib
from dataclasses import dataclass
from typing import BinaryIO

from django.conf import settings
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from media.intake.refused import Refused

ENDINGS = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")
# What systems leave in folders beside the pictures.
LITTER = ("thumbs.db", "desktop.ini", "icon\r")
RATIO, FREELY = 200, 4 * 1024 * 1024  # bytes out for one in; what may be had before that is judged
DIRECTORY = 4 * 1024 * 1024  # bytes read of an archive's list at once
DAMAGED = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    OverflowError,
    IndexError,
    RuntimeError,
)


@dataclass
class Entry:
    """One file of an archive: ``file`` to read it from, or why it is ``refused``."""

    name: str
    file: BinaryIO | None = None
    refused: str = ""


def is_archive(name):
    return name.lower().endswith(ENDINGS)


def entries(file, name):
    """Each ``Entry`` of the archive ``file`` (binary, seekable), in its order; read one before the next.

    Raises ``Refused`` for an archive that can't be taken at all. An entry too many, too large or unreadable
    is refused by itself.
    """
    meter = Meter()
    reading = _zipped(file, meter) if name.lower().endswith(".zip") else _tarred(file, meter)
    try:
        for count, entry in enumerate(reading, 1):
            if count > settings.PHOTO_ARCHIVE_ENTRIES:
                raise Refused(_too_many())
            yield entry
    except DAMAGED as error:
        raise Refused(_("The archive is damaged and can't be read further. Pack it again.")) from error


class Meter:
    """How many bytes have come out of the archive so far."""

    def __init__(self):
        self.left = settings.PHOTO_ARCHIVE_BYTES


class Metered:
    """An entry being read; raises ``Refused`` once more comes out of it than may."""

    def __init__(self, file, meter, packed=None):
        self.file, self.meter, self.packed = file, meter, packed
        self.read_so_far = 0

    def read(self, size):
        try:
            piece = self.file.read(size)
        except DAMAGED as error:
            raise Refused(_("It is damaged inside the archive. Pack it again.")) from error
        self.read_so_far += len(piece)
        self.meter.left -= len(piece)
        if self.meter.left < 0:
            raise Refused(_unpacks_to_too_much())
        if self.packed is not None and self.read_so_far > max(FREELY, RATIO * self.packed):
            raise Refused(_("It unpacks to far more than a picture would and is not taken."))
        return piece


class Bounded:
    """The archive's own file, which no list of entries may make us read whole into memory."""

    def __init__(self, file):
        self.file = file
        self.seek, self.tell, self.seekable = file.seek, file.tell, lambda: True

    def read(self, size=-1):
        if size is None or size < 0:
            size = DIRECTORY + 1
            piece = self.file.read(size)
            if len(piece) == size:
                raise Refused(_too_many())
            return piece
        if size > DIRECTORY:
            raise Refused(_too_many())
        return self.file.read(size)


def _zipped(file, meter):
    with zipfile.ZipFile(Bounded(file)) as archive:
        if len(archive.infolist()) > 4 * settings.PHOTO_ARCHIVE_ENTRIES:
            raise Refused(_too_many())
        for info in archive.infolist():
            if info.is_dir() or _is_litter(info.filename):
                continue
            if reason := _objection_to_zipped(info) or _objection(info.filename, info.file_size, meter):
                yield Entry(info.filename, refused=reason)
                continue
            try:
                opened = archive.open(info)
            except DAMAGED:
                yield Entry(info.filename, refused=_("It is damaged inside the archive. Pack it again."))
                continue
            with opened:
                yield Entry(info.filename, Metered(opened, meter, info.compress_size))


def _objection_to_zipped(info):
    if info.flag_bits & 0x1:
        return _("It is locked with a password. Pack it again without.")
    if stat.S_IFMT(info.external_attr >> 16) not in (0, stat.S_IFREG):
        return _("It is no file but a link. Pack the picture itself.")
    return ""


def _tarred(file, meter):
    with tarfile.open(fileobj=Bounded(_unpressed(file)), mode="r:") as archive:
        for info in archive:
            archive.members = []  # or it would remember each
            if info.isdir() or _is_litter(info.name):
                continue
            if not info.isreg():
                yield Entry(info.name, refused=_("It is no file but a link. Pack the picture itself."))
            elif reason := _objection(info.name, info.size, meter):
                yield Entry(info.name, refused=reason)
            else:
                yield Entry(info.name, Metered(archive.extractfile(info), meter))


def _unpressed(file):
    file.seek(0)
    head = file.read(6)
    file.seek(0)
    for magic, opener in (
        (b"\x1f\x8b", gzip.GzipFile),
        (b"BZh", bz2.BZ2File),
        (b"\xfd7zXZ\0", lzma.LZMAFile),
    ):
        if head.startswith(magic):
            return opener(file, mode="rb") if opener is not gzip.GzipFile else opener(fileobj=file, mode="rb")
    return file


def _objection(name, size, meter):
    """Why an entry of this name and announced size is not even opened; "" where it is."""
    parts = name.replace("\\", "/").split("/")
    if name.startswith(("/", "\\")) or ".." in parts or ":" in parts[0] or "\0" in name:
        return _("Its name points outside the archive. Pack it again without folders.")
    if is_archive(name):
        return _("It is an archive inside the archive. Unpack it and send the pictures in it.")
    if size > settings.PHOTO_MAX_BYTES:
        limit = filesizeformat(settings.PHOTO_MAX_BYTES)
        return _("It is larger than %(limit)s, the limit here. Send a smaller version.") % {"limit": limit}
    return _unpacks_to_too_much() if size > meter.left else ""


def _is_litter(name):
    parts = name.replace("\\", "/").split("/")
    return (
        "__MACOSX" in parts or parts[-1].startswith(".") and parts[-1] != ".." or parts[-1].lower() in LITTER
    )


def _unpacks_to_too_much():
    limit = filesizeformat(settings.PHOTO_ARCHIVE_BYTES)
    return _("The archive unpacks to more than %(limit)s. Send this picture in another one.") % {
        "limit": limit
    }


def _too_many():
    return _("The archive has more than %(count)s entries, the limit here. Send it in parts.") % {
        "count": settings.PHOTO_ARCHIVE_ENTRIES
    }
