"""The metadata segments of a JPEG file (ITU T.81 annex B; XMP specification part 3, section 1.1)."""

from media.metadata import caps
from media.metadata.found import Blocks

START_OF_SCAN = 0xDA
STANDALONE = {0x01, *range(0xD0, 0xD9)}
EXIF = b"Exif\0"
XMP = b"http://ns.adobe.com/xap/1.0/\0"
EXTENSION = b"http://ns.adobe.com/xmp/extension/\0"
PHOTOSHOP = (b"Photoshop 3.0\0", b"Adobe_Photoshop2.5:")


def blocks(file):
    """The ``Blocks`` of the JPEG in ``file`` (binary); a broken file gives what stands before the break."""
    found = Blocks(format="JPEG")
    parts = {}
    for marker, data in _segments(file):
        if marker == 0xE1:
            _app1(data, found, parts)
        elif marker == 0xED:
            for header in PHOTOSHOP:
                if data.startswith(header) and len(found.photoshop) < caps.BLOCK:
                    found.photoshop += data[len(header) :]
    found.extended_xmp = {guid: _assembled(pieces) for guid, pieces in parts.items()}
    return found


def _app1(data, found, parts):
    if data.startswith(EXIF):
        # A second Exif segment is a stray one, but for those that continue the first.
        found.exif = found.exif or data[6:]
    elif data.startswith(EXTENSION):
        head = len(EXTENSION)
        guid = data[head : head + 32].decode("ascii", "replace")
        offset = int.from_bytes(data[head + 36 : head + 40], "big")
        if offset < caps.PACKET and len(parts.setdefault(guid, {})) < caps.SEGMENTS:
            parts[guid][offset] = data[head + 40 :]
    elif data.startswith(XMP):
        found.xmp.append(data[len(XMP) :])  # in whatever character set
    elif b"<rdf:RDF" in data or b"<x:xmpmeta" in data or b"<x:xapmeta" in data:
        # The namespace before the packet is not always the standard one.
        found.xmp.append(data[data.index(b"<") :])


def _assembled(pieces):
    """Extended XMP in the order of its offsets, up to the first gap."""
    whole = bytearray()
    for offset in sorted(pieces):
        if offset != len(whole):
            break
        whole += pieces[offset]
    return bytes(whole)


def _segments(file):
    """(marker, data) of the segments up to the picture's own data."""
    file.seek(2)
    for _turn in range(caps.SEGMENTS):
        byte = file.read(1)
        if byte != b"\xff":
            return
        while byte == b"\xff":
            byte = file.read(1)
        if not byte or byte[0] == START_OF_SCAN or byte[0] == 0xD9:
            return
        marker = byte[0]
        if marker in STANDALONE:
            continue
        length = int.from_bytes(file.read(2), "big")
        if length < 2:
            return
        if marker in (0xE1, 0xED):
            data = file.read(length - 2)
            yield marker, data
            if len(data) < length - 2:
                return
        else:
            file.seek(length - 2, 1)
