"""Small real pictures with metadata in them, written by hand so that the tests know every byte."""

import io
import zlib

from PIL import Image

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "xmpNote": "http://ns.adobe.com/xmp/note/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
}
XMP_HEADER = b"http://ns.adobe.com/xap/1.0/\0"
EXTENSION_HEADER = b"http://ns.adobe.com/xmp/extension/\0"
UTF8 = b"\x1b%G"


def image(size=(60, 40), colour="#336699", mode="RGB"):
    """A picture that is no plain area, so that up, down, left and right can be told."""
    made = Image.new("RGB", size, colour)
    made.paste("#ffcc00", (0, 0, size[0] // 2, size[1] // 2))
    return made.convert(mode)


def encoded(picture=None, format="JPEG", **options):
    data = io.BytesIO()
    (picture or image()).save(data, format, **options)
    return data.getvalue()


def dataset(number, value, record=2):
    value = value.encode() if isinstance(value, str) else value
    return bytes([0x1C, record, number]) + len(value).to_bytes(2, "big") + value


def iim(values, charset=None):
    """An IIM block of ``values``, pairs of dataset number and str or bytes."""
    head = dataset(90, charset, record=1) if charset else b""
    return head + b"".join(dataset(number, value) for number, value in values)


def resource(identifier, data):
    return (
        b"8BIM"
        + identifier.to_bytes(2, "big")
        + b"\0\0"
        + len(data).to_bytes(4, "big")
        + data
        + b"\0" * (len(data) % 2)
    )


def photoshop(block, digest=None):
    """Photoshop resources with an IIM block, and the digest that an XMP writer noted of it."""
    return resource(0x0404, block) + (resource(0x0425, digest) if digest else b"")


def xmp(body="", attributes=""):
    spaces = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
    return (
        f'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        f'<rdf:RDF xmlns:rdf="{RDF}">'
        f'<rdf:Description rdf:about="" {spaces} {attributes}>{body}</rdf:Description>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def words(name, text):
    return f'<{name}><rdf:Alt><rdf:li xml:lang="x-default">{text}</rdf:li></rdf:Alt></{name}>'


def listed(name, *items, kind="Seq"):
    return (
        f"<{name}><rdf:{kind}>{''.join(f'<rdf:li>{item}</rdf:li>' for item in items)}</rdf:{kind}></{name}>"
    )


def segment(marker, data):
    return bytes([0xFF, marker]) + (len(data) + 2).to_bytes(2, "big") + data


def jpeg(*segments, picture=None, **options):
    """A JPEG with ``segments`` (marker, bytes) after its first."""
    data = encoded(picture, **options)
    return data[:2] + b"".join(segment(*each) for each in segments) + data[2:]


def app13(resources):
    return (0xED, b"Photoshop 3.0\0" + resources)


def app1(packet):
    return (0xE1, XMP_HEADER + packet)


def png(*chunks, picture=None):
    """A PNG with ``chunks`` (kind, bytes) before its end."""
    data = encoded(picture, "PNG")
    end = data.rindex(b"IEND") - 4
    return data[:end] + b"".join(chunk(*each) for each in chunks) + data[end:]


def chunk(kind, data):
    return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")


def raw_profile(kind, data):
    """The text of a PNG raw profile, as ImageMagick writes it."""
    return f"\n{kind}\n{len(data):>8}\n{data.hex()}\n".encode()
