"""Directories of TIFF files and of EXIF, which is a TIFF inside (TIFF 6.0, section 2; EXIF 2.32)."""

import struct

from media.metadata import caps
from media.metadata.found import Blocks

# Bytes of one value by its type.
SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
WIDE_SIZES = {16: 8, 17: 8, 18: 8}  # of BigTIFF alone
LONGS = (4, 9, 13)
WIDE_LONGS = (16, 17, 18)
BIG = 43  # the version that says so
XMP, IPTC, PHOTOSHOP, EXIF_DIRECTORY, GPS_DIRECTORY = 700, 33723, 34377, 34665, 34853


class Tiff:
    """Tags read one directory at a time; what points outside of the file is left out."""

    def __init__(self, file):
        self.file = file
        file.seek(0)
        head = file.read(16)
        self.order = {b"II": "<", b"MM": ">"}.get(head[:2]) if len(head) >= 8 else None
        # BigTIFF: offsets and counts of eight bytes (BigTIFF design, 2.0).
        self.is_big = bool(self.order) and self._number(head[2:4], "H") == BIG
        self.offset = "Q" if self.is_big else "L"
        self.first = self._number(head[8:] if self.is_big else head[4:8], self.offset) if self.order else 0

    def directory(self, offset):
        """tag → (type, bytes) of the directory at ``offset``."""
        if not self.order or not offset:
            return {}
        self.file.seek(offset)
        inline = struct.calcsize(self.order + self.offset)
        entry = 4 + 2 * inline
        count = self._number(self.file.read(8 if self.is_big else 2), "Q" if self.is_big else "H")
        table = self.file.read(entry * min(count, caps.TAGS))
        tags = {}
        for at in range(0, len(table) - entry + 1, entry):
            tag, kind, number = struct.unpack_from(f"{self.order}HH{self.offset}", table, at)
            value = self._value(kind, number, table[at + 4 + inline : at + entry])
            if value:
                tags.setdefault(tag, (kind, value))
        return tags

    def _value(self, kind, number, inline):
        length = (SIZES.get(kind) or (WIDE_SIZES.get(kind, 0) if self.is_big else 0)) * number
        if not length or length > caps.BLOCK:
            return b""
        if length <= len(inline):
            return inline[:length]
        self.file.seek(self._number(inline, self.offset))
        return self.file.read(length)

    def number(self, entry):
        """The first value of a SHORT or LONG entry; 0 where it is something else."""
        if not entry:
            return 0
        kind, value = entry
        form = {3: "H", **dict.fromkeys(LONGS, "L"), **dict.fromkeys(WIDE_LONGS, "Q")}.get(kind)
        return self._number(value, form) if form else 0

    def _number(self, data, form):
        size = struct.calcsize(self.order + form)
        return struct.unpack(self.order + form, data[:size])[0] if len(data) >= size else 0


def blocks(file):
    """The ``Blocks`` of the TIFF in ``file``. Its EXIF is the file itself, so ``exif`` stays empty."""
    found = Blocks(format="TIFF")
    tiff = Tiff(file)
    tags = tiff.directory(tiff.first)
    if XMP in tags:
        found.xmp.append(tags[XMP][1])
    if PHOTOSHOP in tags:
        found.photoshop = tags[PHOTOSHOP][1]
    if IPTC in tags:
        found.iim.append(_unswapped(*tags[IPTC], tiff.order))
    return found


def _unswapped(kind, data, order):
    """IIM written as LONGs in a little-endian file may have its bytes swapped in fours."""
    if kind in LONGS and order == "<" and data[:1] != b"\x1c" and data[3:4] == b"\x1c":
        even = data[: len(data) // 4 * 4]
        return b"".join(even[at : at + 4][::-1] for at in range(0, len(even), 4))
    return data
