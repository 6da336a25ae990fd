"""The XMP that each rendition carries: caption, credit and rights, as IPTC asks of pictures on the web."""

from xml.sax.saxutils import escape, quoteattr

NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
}
BYTE_ORDER_MARK = "\ufeff"
# The id is fixed by the XMP specification (part 1, 7.3.2).
HEAD = f'<?xpacket begin="{BYTE_ORDER_MARK}" id="W5M0MpCehiHzreSzNTczkc9d"?>'
# JPEG keeps a packet within one segment of 64 KB; a caption of a novel's length is cut before the credit is.
LONGEST_TEXT = 8000


def credit_packet(photo):
    """The XMP packet (UTF-8 bytes) for renditions of ``photo``."""
    parts = [
        _alternatives("dc:description", photo.caption),
        _sequence("dc:creator", photo.photographer),
        _alternatives("dc:rights", photo.copyright_notice),
        _simple("photoshop:Headline", photo.headline),
        _simple("photoshop:Credit", photo.credit_line),
        _simple("photoshop:Source", photo.source),
        _alternatives("Iptc4xmpCore:AltTextAccessibility", photo.alt_text),
        _alternatives("xmpRights:UsageTerms", photo.usage_terms),
        _simple("xmpRights:WebStatement", photo.licence_url),
        _simple("Iptc4xmpExt:DigitalSourceType", photo.digital_source_type),
    ]
    spaces = " ".join(f"xmlns:{prefix}={quoteattr(uri)}" for prefix, uri in NAMESPACES.items())
    return (
        f'{HEAD}<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" {spaces}>{"".join(parts)}</rdf:Description>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    ).encode()


def _text(value):
    """XML text: without the control characters that XML 1.0 forbids, and not endless."""
    allowed = "".join(c for c in value[:LONGEST_TEXT] if c >= " " or c in "\t\n\r")
    return escape(allowed.encode("utf-8", "replace").decode())


def _simple(name, value):
    return f"<{name}>{_text(value)}</{name}>" if value else ""


def _alternatives(name, value):
    return (
        value and f'<{name}><rdf:Alt><rdf:li xml:lang="x-default">{_text(value)}</rdf:li></rdf:Alt></{name}>'
    )


def _sequence(name, value):
    return value and f"<{name}><rdf:Seq><rdf:li>{_text(value)}</rdf:li></rdf:Seq></{name}>"
