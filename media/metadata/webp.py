"""The metadata chunks of a WebP file (WebP container specification, "Metadata")."""

from media.metadata import caps
from media.metadata.found import Blocks


def blocks(file):
    """The ``Blocks`` of the WebP in ``file``."""
    found = Blocks(format="WEBP")
    file.seek(12)
    for _turn in range(caps.SEGMENTS):
        head = file.read(8)
        if len(head) < 8:
            break
        kind, length = head[:4], int.from_bytes(head[4:], "little")
        if kind in (b"EXIF", b"XMP ") and length <= caps.PACKET:
            data = file.read(length)
            if kind == b"EXIF":
                found.exif = found.exif or data.removeprefix(b"Exif\0\0")
            else:
                found.xmp.append(data)
        else:
            file.seek(length, 1)
        file.seek(length % 2, 1)
    return found
