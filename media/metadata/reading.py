"""From a file to the facts it carries: find the blocks, read each, reconcile them."""

import hashlib

from django.utils.translation import gettext as _
from PIL import Image

from media import heif
from media.metadata import caps, exif, iim, jpeg, photoshop, png, tiff, webp, xmp
from media.metadata.found import Blocks, Found
from media.metadata.namespaces import is_noise
from media.metadata.reconcile import Kinds, reconcile

# Whoever decodes (media.decoding) has told Pillow of HEIC where that can be read.
THROUGH_PILLOW = ("AVIF", "GIF", *heif.FORMATS)


def read(file):
    """Everything that ``file`` (binary, seekable) says of itself; a ``Found``. Never raises for content."""
    blocks = _blocks(file)
    found = Found()
    kinds = Kinds()
    iim_blocks, digest = photoshop.iim_and_digest(blocks.photoshop)
    iim_blocks += blocks.iim
    read_iim = [iim.read(block) for block in iim_blocks[:8]]
    for values, _charset in read_iim:
        for key, words in values.items():
            if any(words):  # an empty dataset must not stand in the way of a full one
                kinds.iim.setdefault(key, words)
    kinds.xmp = _xmp(blocks, found.notes)
    if kinds.xmp and iim_blocks and digest not in (None, _digest(iim_blocks[0])):
        kinds.iim_is_newer = True
        found.notes.append(
            _("The IPTC block was changed after the XMP was written, so its words come first.")
        )
    kinds.exif = exif.read(file if blocks.format == "TIFF" else blocks.exif)
    found.chosen, found.sources = reconcile(kinds)
    found.raw = _raw(kinds, read_iim)
    return found


def _digest(block):
    return hashlib.md5(block, usedforsecurity=False).digest()


def _blocks(file):
    file.seek(0)
    head = file.read(12)
    try:
        if head.startswith(b"\xff\xd8"):
            return jpeg.blocks(file)
        if head.startswith(b"\x89PNG\r\n\x1a\n"):
            return png.blocks(file)
        if head[:4] == b"RIFF" and head[8:] == b"WEBP":
            return webp.blocks(file)
        if head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
            return tiff.blocks(file)
        if head[4:8] == b"ftyp" or head.startswith(b"GIF8"):
            return _through_pillow(file)
    except (OSError, ValueError, OverflowError):
        pass
    return Blocks()


def _through_pillow(file):
    """AVIF, HEIC and GIF: the library that will decode the picture knows its boxes."""
    file.seek(0)
    try:
        with Image.open(file, formats=THROUGH_PILLOW) as picture:
            packet = picture.info.get("xmp") or b""
            packet = packet.encode() if isinstance(packet, str) else packet
            block = picture.info.get("exif") or b""
            return Blocks(
                format=picture.format,
                exif=block.removeprefix(b"Exif\0\0")[: caps.BLOCK],
                xmp=[packet] if packet else [],
            )
    except Exception:
        # Whatever its decoder says of a strange file is said again, in words, when the picture is opened.
        return Blocks()


def _xmp(blocks, notes):
    """The properties of every packet; the first that names one has it. Extended XMP follows the main one."""
    properties = {}
    for packet in blocks.xmp[: caps.PACKETS]:
        _merge(properties, packet, notes)
    guid = properties.get("xmpNote:HasExtendedXMP")
    if isinstance(guid, str) and guid in blocks.extended_xmp:
        _merge(properties, blocks.extended_xmp[guid], notes)
    return properties


def _merge(properties, packet, notes):
    try:
        found = xmp.read(packet)
    except xmp.Unreadable:
        notes.append(_("An XMP packet in the file is broken and was left out."))
        return
    for key, value in found.items():
        properties.setdefault(key, value)


def _raw(kinds, read_iim):
    """What the desk shows as found, without editing history, cut to what may lie in a database row."""
    raw = {"iim": [], "xmp": {}, "exif": caps.trim(kinds.exif)}
    for values, charset in read_iim:
        named = {f"{key} {iim.NAMES.get(key, '')}".strip(): words for key, words in values.items()}
        raw["iim"].append({"charset": charset, "values": caps.trim(named, items=200)})
    raw["xmp"] = {key: caps.trim(value) for key, value in kinds.xmp.items() if not is_noise(key)}
    return _within(raw, caps.RAW_TOTAL)


def _within(raw, limit):
    """``raw`` with its largest values dropped until it fits."""
    for text in (caps.RAW_TEXT, 500, 120):
        cut = caps.trim(raw, text=text, items=200)
        if caps.size(cut) <= limit:
            return cut
    return {"iim": [], "xmp": {}, "exif": {}, "cut": True}
