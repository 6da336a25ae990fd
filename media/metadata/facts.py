"""The facts a picture desk wants, and where each kind of metadata keeps them (IPTC Photo Metadata 2023.2)."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fact:
    """``xmp``, ``iim``, ``exif``: keys in the order in which they are asked.

    ``later``: XMP keys asked when none of those has a value. ``is_mirrored``: XMP and IIM hold the same by
    the standard, so that the newer of two wins; where they do not, XMP does.
    """

    name: str
    kind: str = "words"
    xmp: tuple = ()
    iim: tuple = ()
    exif: tuple = ()
    later: tuple = ()
    is_mirrored: bool = True

    def keys(self, kind):
        return {"XMP": self.xmp, "IIM": self.iim, "EXIF": self.exif, "later": self.later}[kind]


FACTS = (
    Fact("headline", xmp=("photoshop:Headline",), iim=("2:105",)),
    Fact(
        "caption",
        xmp=("dc:description",),
        iim=("2:120",),
        exif=("ImageDescription", "XPComment"),
        later=("tiff:ImageDescription",),
    ),
    Fact("object_name", xmp=("dc:title",), iim=("2:05",), exif=("XPTitle",)),
    Fact(
        "byline",
        "names",
        xmp=("dc:creator",),
        iim=("2:80",),
        exif=("Artist", "XPAuthor"),
        later=("plus:ImageCreator/plus:ImageCreatorName", "tiff:Artist"),
    ),
    Fact("byline_title", xmp=("photoshop:AuthorsPosition",), iim=("2:85",)),
    Fact("credit", xmp=("photoshop:Credit",), iim=("2:110",)),
    Fact(
        "source",
        xmp=("photoshop:Source",),
        iim=("2:115",),
        later=("plus:ImageSupplier/plus:ImageSupplierName",),
    ),
    Fact(
        "copyright",
        xmp=("dc:rights",),
        iim=("2:116",),
        exif=("Copyright",),
        later=("photoshop:Copyright", "plus:CopyrightOwner/plus:CopyrightOwnerName", "tiff:Copyright"),
    ),
    Fact("keywords", "list", xmp=("dc:subject",), iim=("2:25",), exif=("XPKeywords",)),
    Fact(
        "city",
        xmp=("photoshop:City",),
        iim=("2:90",),
        later=(
            "Iptc4xmpExt:LocationShown/Iptc4xmpExt:City",
            "Iptc4xmpExt:LocationCreated/Iptc4xmpExt:City",
        ),
    ),
    Fact(
        "country",
        xmp=("photoshop:Country",),
        iim=("2:101",),
        later=(
            "Iptc4xmpExt:LocationShown/Iptc4xmpExt:CountryName",
            "Iptc4xmpExt:LocationCreated/Iptc4xmpExt:CountryName",
        ),
    ),
    Fact(
        "taken_at",
        "date",
        xmp=("photoshop:DateCreated",),
        iim=("2:55",),
        exif=("DateTimeOriginal",),
        later=("exif:DateTimeOriginal", "xmp:CreateDate"),
    ),
    Fact("usage_terms", xmp=("xmpRights:UsageTerms",)),
    Fact("instructions", xmp=("photoshop:Instructions",), iim=("2:40",)),
    Fact("alt_text", xmp=("Iptc4xmpCore:AltTextAccessibility",)),
    Fact("extended_description", xmp=("Iptc4xmpCore:ExtDescrAccessibility",)),
    Fact("digital_source_type", xmp=("Iptc4xmpExt:DigitalSourceType", "Iptc4xmpExt:DigitalSourcefileType")),
    Fact("licence_url", xmp=("xmpRights:WebStatement", "cc:license")),
    # What an agency knows the picture by; which of them counts is the agency's rule (media.agencies).
    Fact("supplier_image_id", xmp=("plus:ImageSupplierImageID", "plus:ImageSupplierImageId")),
    Fact("asset_id", xmp=("GettyImagesGIFT:AssetID", "GettyImagesGIFT:AssetId")),
    Fact("image_guid", xmp=("Iptc4xmpExt:DigImageGUID",), iim=("2:187",)),
    Fact("transmission_reference", xmp=("photoshop:TransmissionReference",), iim=("2:103",)),
    Fact("fixture", iim=("2:22",), xmp=("GettyImagesGIFT:FixtureIdentifier",)),
    Fact("edit_status", iim=("2:07",)),
)


def words(given):
    """One text: of a language alternative the default, of a list the first."""
    if isinstance(given, dict):
        preferred = given.get("x-default") or next((v for k, v in given.items() if k.startswith("en")), None)
        given = preferred or next(iter(given.values()), "")
    if isinstance(given, list):
        given = next((item for item in given if isinstance(item, str) and item), "")
    return given if isinstance(given, str) else ""


def listed(given):
    """Every item that is text, once, in its order; a single string with semicolons is several."""
    if isinstance(given, dict):
        given = words(given)
    if isinstance(given, str):
        given = given.split(";") if ";" in given else [given]
    kept = [item.strip() for item in given if isinstance(item, str) and item.strip()]
    return list(dict.fromkeys(kept))


KINDS_OF_VALUE = {"words": words, "list": listed, "names": listed}
