"""Making the JPEG: the picture with its EXIF, XMP, IPTC-IIM and sRGB profile written in by hand."""

import hashlib
import io
import struct

from PIL import ImageCms

from .facts import SOFTWARE
from .xmp import packet

QUALITY = 88


def segment(marker, payload):
    return struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload


# IPTC-IIM 4.2, in Photoshop's image resource 0x0404


def dataset(record, number, value):
    data = value if isinstance(value, bytes) else value.encode()
    return struct.pack(">BBBH", 0x1C, record, number, len(data)) + data


def iim(facts):
    """The IIM records in UTF-8. A credit beyond the standard's 32 octets is still written whole."""
    rows = [
        (5, facts.slug),
        *((25, word) for word in facts.keywords),
        (40, facts.instructions),
        (55, facts.date.replace("-", "")),
        (60, facts.iim_time),
        (65, SOFTWARE),
        (80, facts.illustrator),
        (85, "Illustrator"),
        (90, facts.city),
        (100, facts.country_code),
        (101, facts.country),
        (103, facts.reference),
        (105, facts.headline),
        (110, facts.credit),
        (115, facts.source),
        (116, facts.copyright),
        (120, facts.caption),
        (122, facts.writer),
    ]
    envelope = dataset(1, 90, b"\x1b%G")
    return envelope + dataset(2, 0, b"\x00\x04") + b"".join(dataset(2, *row) for row in rows)


def resource(number, data):
    return (
        b"8BIM"
        + struct.pack(">H", number)
        + b"\0\0"
        + struct.pack(">I", len(data))
        + data
        + b"\0" * (len(data) % 2)
    )


def photoshop(facts):
    records = iim(facts)
    digest = hashlib.md5(records, usedforsecurity=False).digest()
    return b"Photoshop 3.0\0" + resource(0x0404, records) + resource(0x0425, digest)


# EXIF 2.32, big-endian

SHORT, LONG, TEXT, UNDEFINED, RATIONAL = 3, 4, 2, 7, 5


def directory(entries, start):
    """One image file directory at offset `start`, with the values that don't fit in it after it."""
    table, heap = struct.pack(">H", len(entries)), b""
    values_at = start + 2 + 12 * len(entries) + 4
    for tag, kind, value in sorted(entries):
        if kind == SHORT:
            count, data = 1, struct.pack(">HH", value, 0)
        elif kind == LONG:
            count, data = 1, struct.pack(">I", value)
        elif kind == RATIONAL:
            count, data = 1, struct.pack(">II", *value)
        else:
            data = value.encode() + b"\0" if kind == TEXT else value
            count = len(data)
        if len(data) > 4:
            table += struct.pack(">HHII", tag, kind, count, values_at + len(heap))
            heap += data + b"\0" * (len(data) % 2)
        else:
            table += struct.pack(">HHI", tag, kind, count) + data.ljust(4, b"\0")
    return table + b"\0\0\0\0" + heap


def exif(facts, size):
    stamp = f"{facts.date.replace('-', ':')} 12:00:00"
    main = [
        (0x010E, TEXT, facts.caption),
        (0x0112, SHORT, 1),
        (0x011A, RATIONAL, (300, 1)),
        (0x011B, RATIONAL, (300, 1)),
        (0x0128, SHORT, 2),
        (0x0131, TEXT, SOFTWARE),
        (0x0213, SHORT, 1),
        (0x0132, TEXT, stamp),
        (0x013B, TEXT, facts.illustrator),
        (0x8298, TEXT, facts.copyright),
    ]
    # The second directory's place is known only once the first is laid out, with a stand-in of equal size.
    second = 8 + len(directory([*main, (0x8769, LONG, 0)], 8))
    detail = [
        (0x9000, UNDEFINED, b"0232"),
        (0x9003, TEXT, stamp),
        (0x9004, TEXT, stamp),
        (0x9010, TEXT, "+00:00"),
        (0x9011, TEXT, "+00:00"),
        (0x9012, TEXT, "+00:00"),
        (0x9101, UNDEFINED, b"\1\2\3\0"),
        (0xA000, UNDEFINED, b"0100"),
        (0xA001, SHORT, 1),
        (0xA002, LONG, size[0]),
        (0xA003, LONG, size[1]),
    ]
    first = directory([*main, (0x8769, LONG, second)], 8)
    return b"Exif\0\0MM\0*\0\0\0\x08" + first + directory(detail, second)


def srgb():
    """The sRGB profile without the hour and place of its making, so that each run gives the same bytes."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = struct.pack(">6H", 2026, 1, 1, 0, 0, 0)
    profile[40:44] = b"\0\0\0\0"
    profile[84:100] = b"\0" * 16
    return bytes(profile)


def jpeg(image, facts):
    """The image as the bytes of a JPEG that carries `facts`."""
    out = io.BytesIO()
    image.save(out, "JPEG", quality=QUALITY, subsampling=0, icc_profile=srgb(), dpi=(300, 300))
    plain = out.getvalue()
    (length,) = struct.unpack(">H", plain[4:6])
    after_jfif = 4 + length
    extra = (
        segment(0xE1, exif(facts, image.size))
        + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet(facts))
        + segment(0xED, photoshop(facts))
    )
    return plain[:after_jfif] + extra + plain[after_jfif:]
