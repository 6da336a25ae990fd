"""Where metadata lies in each format, and what is read of each kind when it is written oddly."""

import hashlib
import io
import zlib

import pytest

from media import metadata
from tests.media.pictures import (
    EXTENSION_HEADER,
    UTF8,
    app1,
    app13,
    chunk,
    encoded,
    iim,
    image,
    jpeg,
    listed,
    photoshop,
    png,
    raw_profile,
    resource,
    words,
    xmp,
)


def read(data):
    return metadata.read(io.BytesIO(data))


def chosen(data):
    return read(data).chosen


CAPTION = xmp(words("dc:description", "Rain in Ostend"))
BLOCK = iim([(120, "Rain in Ostend")], UTF8)


@pytest.mark.parametrize(
    "data",
    [
        jpeg(app1(CAPTION)),
        jpeg((0xE1, b"http://ns.adobe.com/xap/1.0/ odd\0" + CAPTION)),
        jpeg(app13(photoshop(BLOCK))),
        jpeg(app13(resource(0x03ED, b"\0" * 15) + photoshop(BLOCK))),
        png((b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + CAPTION)),
        png((b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(CAPTION))),
        png((b"zTXt", b"Raw profile type iptc\0\0" + zlib.compress(raw_profile("iptc", photoshop(BLOCK))))),
        png((b"tEXt", b"Raw profile type iptc\0" + raw_profile("iptc", BLOCK))),
        encoded(None, "WEBP", xmp=CAPTION),
        encoded(None, "AVIF", xmp=CAPTION),
        encoded(None, "TIFF", tiffinfo={700: CAPTION}),
        encoded(None, "TIFF", tiffinfo={33723: BLOCK}),
        encoded(None, "TIFF", tiffinfo={34377: photoshop(BLOCK)}),
        encoded(None, "TIFF", tiffinfo={270: "Rain in Ostend"}),
        encoded(None, "JPEG", exif=b"Exif\0\0" + encoded(None, "TIFF", tiffinfo={270: "Rain in Ostend"})),
    ],
    ids=[
        "jpeg xmp",
        "jpeg xmp with another header",
        "jpeg iim",
        "jpeg iim after another resource",
        "png xmp",
        "png packed xmp",
        "png packed raw profile",
        "png raw profile",
        "webp xmp",
        "avif xmp",
        "tiff xmp",
        "tiff iim",
        "tiff photoshop",
        "tiff description",
        "jpeg exif",
    ],
)
def test_a_caption_is_found_wherever_a_format_keeps_it(data):
    assert chosen(data)["caption"] == "Rain in Ostend"


def test_resources_that_are_split_over_two_segments_are_one():
    resources = photoshop(iim([(120, "A" * 900), (110, "AFP")], UTF8))
    data = jpeg(app13(resources[:500]), app13(resources[500:]))
    assert chosen(data)["credit"] == "AFP"
    assert len(chosen(data)["caption"]) == 900


def test_of_two_iptc_blocks_the_first_is_chosen_and_both_are_kept():
    data = jpeg(
        app13(photoshop(iim([(110, "One")]))), app13(photoshop(iim([(110, "Two"), (115, "Second source")])))
    )
    found = read(data)
    assert (found.chosen["credit"], found.chosen["source"]) == ("One", "Second source")
    assert [block["values"]["2:110 Credit"] for block in found.raw["iim"]] == [["One"], ["Two"]]


def test_extended_xmp_is_put_together_in_its_order():
    guid = "0123456789ABCDEF0123456789ABCDEF"
    rest = xmp(words("dc:rights", "© " + "x" * 3000))
    main = xmp(words("dc:description", "Short"), f'xmpNote:HasExtendedXMP="{guid}"')

    def part(start, end):
        head = EXTENSION_HEADER + guid.encode() + len(rest).to_bytes(4, "big") + start.to_bytes(4, "big")
        return (0xE1, head + rest[start:end])

    data = jpeg(app1(main), part(1000, len(rest)), part(0, 1000))
    assert len(chosen(data)["copyright"]) == 3002
    assert chosen(data)["caption"] == "Short"
    other = main.replace(guid.encode(), b"F" * 32)
    assert "copyright" not in chosen(jpeg(app1(other), part(0, 1000), part(1000, len(rest))))


@pytest.mark.parametrize(
    ("value", "charset", "expected"),
    [
        ("Zürich – “Fête”".encode(), UTF8, "Zürich – “Fête”"),
        ("Zürich – “Fête”".encode(), None, "Zürich – “Fête”"),
        ("Zürich – “Fête”".encode("cp1252"), None, "Zürich – “Fête”"),
        ("Zürich – “Fête”".encode("mac_roman"), None, "Zürich – “Fête”"),
        ("Zürich, Fête".encode("latin-1"), b"\x1b-A", "Zürich, Fête"),
        ("Kraków".encode("iso8859-2"), b"\x1b-B", "Kraków"),
        ("Zürich".encode("cp1252"), UTF8, "Zürich"),
        ("Zürich".encode(), b"\x1b-A", "Zürich"),
        ("Der Präsident im Élysée".encode("mac_roman"), None, "Der Präsident im Élysée"),
        ("L’été à Orléans".encode("cp1252"), None, "L’été à Orléans"),
        ("東京".encode()[:-1], UTF8, "東"),
    ],
)
def test_legacy_character_sets_are_told_apart(value, charset, expected):
    assert chosen(jpeg(app13(photoshop(iim([(120, value)], charset)))))["caption"] == expected


def test_every_value_of_a_repeated_field_is_kept():
    data = jpeg(app13(photoshop(iim([(25, "rain"), (25, "harbour"), (25, "rain"), (80, "Jo"), (80, "Amy")]))))
    assert chosen(data)["keywords"] == ["rain", "harbour"]
    assert chosen(data)["byline"] == ["Jo", "Amy"]
    assert read(data).raw["iim"][0]["values"]["2:25 Keywords"] == ["rain", "harbour", "rain"]


def both(digest_of=None, xmp_caption="From XMP", iim_caption="From IIM", **fields):
    block = iim([(120, iim_caption), (110, "Agency")], UTF8)
    digest = hashlib.md5(digest_of or block).digest()
    body = words("dc:description", xmp_caption) + "".join(f"<{k}>{v}</{k}>" for k, v in fields.items())
    return jpeg(app1(xmp(body)), app13(photoshop(block, digest)))


def test_xmp_comes_before_iim_while_the_digest_fits():
    assert chosen(both())["caption"] == "From XMP"


def test_iim_that_was_changed_later_comes_before_xmp():
    found = read(both(digest_of=b"another block"))
    assert found.chosen["caption"] == "From IIM"
    assert found.notes


def test_iim_that_was_only_cut_short_does_not_win_over_the_whole_of_it():
    data = both(
        digest_of=b"another block", xmp_caption="A caption of some length", iim_caption="A caption of so"
    )
    assert chosen(data)["caption"] == "A caption of some length"


def test_each_way_of_writing_xmp_is_understood():
    packet = xmp(
        '<photoshop:Instructions rdf:parseType="Resource"><rdf:value>Mandatory credit</rdf:value>'
        "</photoshop:Instructions>"
        + listed("dc:creator", "Jane Doe", "Jo March")
        + listed("dc:subject", "rain", "rain", "harbour", kind="Bag")
        + '<Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li rdf:parseType="Resource">'
        "<Iptc4xmpExt:City>Ostend</Iptc4xmpExt:City><Iptc4xmpExt:CountryName>Belgium</Iptc4xmpExt:CountryName>"
        "</rdf:li></rdf:Bag></Iptc4xmpExt:LocationCreated>"
        '<Iptc4xmpExt:DigitalSourceType rdf:resource="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"/>'
        + words("Iptc4xmpCore:AltTextAccessibility", "A pier in the rain")
        + '<dc:description><rdf:Alt><rdf:li xml:lang="nl">Regen</rdf:li>'
        '<rdf:li xml:lang="x-default">Rain</rdf:li></rdf:Alt></dc:description>',
        'photoshop:Credit="AFP" photoshop:DateCreated="2026-03-10T09:30:00+01:00" '
        'xmpRights:WebStatement="https://agency.example/terms"',
    )
    found = chosen(jpeg(app1(packet)))
    assert found == {
        "caption": "Rain",
        "byline": ["Jane Doe", "Jo March"],
        "keywords": ["rain", "harbour"],
        "credit": "AFP",
        "instructions": "Mandatory credit",
        "taken_at": "2026-03-10T09:30:00+01:00",
        "city": "Ostend",
        "country": "Belgium",
        "digital_source_type": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
        "licence_url": "https://agency.example/terms",
        "alt_text": "A pier in the rain",
    }


@pytest.mark.parametrize(
    "packet",
    [
        CAPTION.decode().encode("utf-16"),
        b"\xef\xbb\xbf" + CAPTION,
        CAPTION.replace(b"Rain", b"\x01Rain"),
        b'<?xml version="1.0" encoding="latin-1"?>' + CAPTION,
        CAPTION + b" " * 2000,
    ],
)
def test_packets_with_flaws_that_programs_leave_are_read_all_the_same(packet):
    data = png((b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + packet))
    assert chosen(data)["caption"] == "Rain in Ostend"


def test_the_position_is_told_to_be_there_and_not_kept():
    exif = image().getexif()
    exif.get_ifd(0x8825)[2] = (51.0, 13.0, 50.0)
    exif[0x9003] = "2026:03:10 09:30:00"
    found = read(encoded(None, "JPEG", exif=exif))
    assert "present" in found.raw["exif"]["GPS"]
    assert "51" not in str(found.raw)


def test_chunks_after_the_picture_are_found_too():
    data = encoded(None, "PNG")
    late = data[:-12] + chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + CAPTION) + data[-12:]
    assert chosen(late)["caption"] == "Rain in Ostend"
