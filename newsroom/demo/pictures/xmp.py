"""The XMP packet of a picture: Dublin Core, Photoshop, IPTC Core and Extension, rights and PLUS."""

from xml.sax.saxutils import escape

from .facts import MADE_BY_PROGRAM, SOFTWARE, WEB_STATEMENT

NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
}


def plain(name, value):
    return f"<{name}>{escape(value)}</{name}>"


def words(name, value):
    """A text in one language, marked as the default."""
    return f'<{name}><rdf:Alt><rdf:li xml:lang="x-default">{escape(value)}</rdf:li></rdf:Alt></{name}>'


def several(name, values, kind):
    items = "".join(f"<rdf:li>{escape(value)}</rdf:li>" for value in values)
    return f"<{name}><rdf:{kind}>{items}</rdf:{kind}></{name}>"


def structure(name, fields):
    inner = "".join(plain(field, value) for field, value in fields.items())
    return f'<{name}><rdf:Seq><rdf:li rdf:parseType="Resource">{inner}</rdf:li></rdf:Seq></{name}>'


def packet(facts):
    """The packet as bytes, for an APP1 segment (XMP specification, part 3)."""
    properties = [
        plain("dc:format", "image/jpeg"),
        words("dc:title", facts.slug),
        words("dc:description", facts.caption),
        several("dc:creator", [facts.illustrator], "Seq"),
        words("dc:rights", facts.copyright),
        several("dc:subject", facts.keywords, "Bag"),
        plain("xmp:CreateDate", facts.iso_time),
        plain("xmp:CreatorTool", SOFTWARE),
        plain("photoshop:Headline", facts.headline),
        plain("photoshop:Credit", facts.credit),
        plain("photoshop:Source", facts.source),
        plain("photoshop:City", facts.city),
        plain("photoshop:Country", facts.country),
        plain("photoshop:DateCreated", facts.iso_time),
        plain("photoshop:Instructions", facts.instructions),
        plain("photoshop:CaptionWriter", facts.writer),
        plain("photoshop:AuthorsPosition", "Illustrator"),
        plain("photoshop:TransmissionReference", facts.reference),
        plain("Iptc4xmpCore:CountryCode", facts.country_code),
        words("Iptc4xmpCore:AltTextAccessibility", facts.alt),
        plain("Iptc4xmpExt:DigitalSourceType", MADE_BY_PROGRAM),
        plain("xmpRights:Marked", "True"),
        words("xmpRights:UsageTerms", facts.terms),
        plain("xmpRights:WebStatement", WEB_STATEMENT),
        structure("plus:CopyrightOwner", {"plus:CopyrightOwnerName": facts.source}),
        structure("plus:ImageCreator", {"plus:ImageCreatorName": facts.illustrator}),
        structure("plus:Licensor", {"plus:LicensorName": facts.source, "plus:LicensorURL": WEB_STATEMENT}),
    ]
    spaces = "".join(
        f' xmlns:{prefix}="{address}"' for prefix, address in NAMESPACES.items() if prefix != "rdf"
    )
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="'
        + NAMESPACES["rdf"]
        + f'"><rdf:Description rdf:about=""{spaces}>'
        + "".join(properties)
        + '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()
