"""The EXIF tags that say who, what and when (EXIF 2.32, CIPA DC-008); where is only said to be there."""

import struct
from io import BytesIO

from media.metadata import charsets
from media.metadata.tiff import EXIF_DIRECTORY, GPS_DIRECTORY, Tiff

WORDS = {
    270: "ImageDescription",
    271: "Make",
    272: "Model",
    305: "Software",
    306: "DateTime",
    315: "Artist",
    33432: "Copyright",
    36867: "DateTimeOriginal",
    36868: "DateTimeDigitized",
    36880: "OffsetTime",
    36881: "OffsetTimeOriginal",
    36882: "OffsetTimeDigitized",
    42036: "LensModel",
}
WIDE_WORDS = {
    40091: "XPTitle",
    40092: "XPComment",
    40093: "XPAuthor",
    40094: "XPKeywords",
    40095: "XPSubject",
}
ORIENTATION, COMMENT = 274, 37510


def read(file_or_bytes):
    """Tag name → str (``Orientation``: int) of an EXIF block, or of a whole TIFF file."""
    file = BytesIO(file_or_bytes) if isinstance(file_or_bytes, bytes) else file_or_bytes
    values = {}
    try:
        tiff = Tiff(file)
        main = tiff.directory(tiff.first)
        detail = tiff.directory(tiff.number(main.get(EXIF_DIRECTORY)))
    except (struct.error, OSError, OverflowError, ValueError):
        return values
    for tag, entry in [*main.items(), *detail.items()]:
        name, value = _understood(tag, entry, tiff)
        if name and value:
            values.setdefault(name, value)
    if GPS_DIRECTORY in main:
        values["GPS"] = "present; kept in the original only"
    return values


def _understood(tag, entry, tiff):
    kind, data = entry
    if tag == ORIENTATION:
        return "Orientation", tiff.number(entry)
    if tag in WORDS:
        return WORDS[tag], _copyright(data) if tag == 33432 else charsets.text(data.partition(b"\0")[0])
    if tag in WIDE_WORDS:
        return WIDE_WORDS[tag], charsets.clean(data.decode("utf-16-le", "replace"))
    if tag == COMMENT and kind in (2, 7):
        return "UserComment", _comment(data, tiff)
    return "", ""


def _copyright(data):
    """Photographer's and editor's notices stand in one tag, apart by a NUL."""
    parts = [charsets.text(part) for part in data.split(b"\0")[:2]]
    return "; ".join(part for part in parts if part)


def _comment(data, tiff):
    charset, words = data[:8], data[8:]
    if charset.startswith(b"UNICODE"):
        return charsets.clean(words.decode("utf-16-le" if tiff.order == "<" else "utf-16-be", "replace"))
    return charsets.text(words)
