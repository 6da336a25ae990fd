"""XMP namespaces by the prefixes under which the standards speak of them."""

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
XML = "{http://www.w3.org/XML/1998/namespace}"

PREFIXES = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": "Iptc4xmpCore",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "Iptc4xmpExt",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-19/": "Iptc4xmpExt",
    "http://ns.adobe.com/xap/1.0/rights/": "xmpRights",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/xap/1.0/mm/": "xmpMM",
    "http://ns.adobe.com/xmp/note/": "xmpNote",
    "http://ns.useplus.org/ldf/xmp/1.0/": "plus",
    "http://ns.adobe.com/exif/1.0/": "exif",
    "http://cipa.jp/exif/1.0/": "exifEX",
    "http://ns.adobe.com/tiff/1.0/": "tiff",
    "http://ns.adobe.com/exif/1.0/aux/": "aux",
    "http://xmp.gettyimages.com/gift/1.0/": "GettyImagesGIFT",
    "http://www.gettyimages.com/gift/1.0/": "GettyImagesGIFT",
    "http://creativecommons.org/ns#": "cc",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://ns.adobe.com/camera-raw-settings/1.0/": "crs",
    "http://ns.camerabits.com/photomechanic/1.0/": "photomechanic",
}
# Editing history, thumbnails and development settings: large, and of no use to a picture desk.
NOISE = (
    "crs:",
    "aux:",
    "xmpMM:",
    "xmpNote:",
    "xmp:Thumbnails",
    "photoshop:DocumentAncestors",
    "photoshop:TextLayers",
    "photoshop:History",
    "exif:",
    "tiff:",
    "exif:GPS",
)


def name(tag):
    """``{namespace}local`` as ``prefix:local``; an unknown namespace stays written out."""
    if not tag.startswith("{"):
        return tag
    uri, _, local = tag[1:].partition("}")
    return f"{PREFIXES.get(uri, uri)}:{local}"


def is_noise(key):
    return key.startswith(NOISE)
