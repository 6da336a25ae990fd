"""The metadata chunks of a PNG file (W3C PNG 3, section 11.3; raw profiles as ImageMagick writes them)."""

import zlib

from media.metadata import caps
from media.metadata.found import Blocks


def blocks(file):
    """The ``Blocks`` of the PNG in ``file``."""
    found = Blocks(format="PNG")
    for kind, data in _chunks(file):
        if kind == b"eXIf":
            found.exif = found.exif or data
            continue
        keyword, text = _text(kind, data)
        if keyword == "XML:com.adobe.xmp":
            found.xmp.append(text)
        elif keyword.startswith("Raw profile type "):
            _profile(keyword[17:].strip().lower(), text, found)
    return found


def _profile(kind, text, found):
    # A line with the kind, a line with the length, lines of hexadecimal digits.
    _kind, _newline, rest = text.strip().partition(b"\n")
    length, _newline, digits = rest.strip().partition(b"\n")
    try:
        data = bytes.fromhex(digits.decode("ascii")) if length.strip().isdigit() else b""
    except ValueError:
        return
    if kind in ("iptc", "8bim"):
        if data.startswith(b"8BIM"):
            found.photoshop += data
        else:
            found.iim.append(data)
    elif kind == "xmp":
        found.xmp.append(data)
    elif kind in ("exif", "app1"):
        if b"<rdf:RDF" in data:
            found.xmp.append(data[data.index(b"<") :])
        else:
            found.exif = found.exif or data.removeprefix(b"Exif\0\0")


def _text(kind, data):
    """(keyword, text as bytes) of a tEXt, zTXt or iTXt chunk."""
    keyword, _nul, rest = data.partition(b"\0")
    name = keyword.decode("latin-1")
    if kind == b"tEXt":
        return name, rest
    if kind == b"zTXt":
        return name, _inflated(rest[1:])
    packed = rest[:1] == b"\1"
    _language, _nul, rest = rest[2:].partition(b"\0")
    _translated, _nul, text = rest.partition(b"\0")
    return name, _inflated(text) if packed else text


def _inflated(data):
    """``data`` decompressed, never beyond the cap: a text chunk may be a bomb."""
    try:
        return zlib.decompressobj().decompress(data, caps.PACKET)
    except zlib.error:
        return b""


def _chunks(file):
    file.seek(8)
    kept = 0
    for _turn in range(caps.SEGMENTS):
        head = file.read(8)
        if len(head) < 8:
            return
        length, kind = int.from_bytes(head[:4], "big"), head[4:]
        if kind == b"IEND" or length > 0x7FFFFFFF:
            return
        if kind in (b"tEXt", b"zTXt", b"iTXt", b"eXIf") and length <= caps.PACKET and kept <= 4 * caps.PACKET:
            data = file.read(length)
            kept += length
            yield kind, data
            file.seek(4, 1)
        else:
            file.seek(length + 4, 1)
