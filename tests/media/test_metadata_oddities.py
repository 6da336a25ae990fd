"""What real files do to their metadata: other scripts, odd orders, empty values, every container."""

import io
import struct
import zlib

import pytest
from PIL import Image

from media import metadata
from media.metadata.dates import iso
from tests.media.pictures import (
    EXTENSION_HEADER,
    UTF8,
    XMP_HEADER,
    app1,
    app13,
    encoded,
    iim,
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


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        ("Президент России прибыл в Пекин на форум.", "cp1251"),
        ("Президент России прибыл в Пекин на форум.", "koi8-r"),
        ("Ο πρωθυπουργός της Ελλάδας στην Αθήνα", "cp1253"),
        ("東京の空港に到着した首相は、記者に話した。", "shift_jis"),
        ("東京の空港に到着した首相は、記者に話した。", "euc-jp"),
        ("新华社北京的记者在中国国家体育场", "gb18030"),
        ("서울에서 열린 회의에 참석한 대통령은 이날", "euc-kr"),
        ("Ein Mann geht über die Straße in Köln, während es stürmt.", "cp1252"),
        ("Ein Mann geht über die Straße in Köln, während es stürmt.", "mac_roman"),
        ("À Évry, l'élève étudie à l’école; ça a été « très » dur.", "cp1252"),
        ("El niño corrió más rápido — España ganó en Málaga.", "mac_roman"),
    ],
)
def test_words_of_a_file_that_names_no_character_set_are_read_as_they_were_meant(text, charset):
    assert chosen(jpeg(app13(photoshop(iim([(120, text.encode(charset))])))))["caption"] == text


@pytest.mark.parametrize("text", ["München", "“Fête” à l’Élysée", "Göteborg, Zürich", "© 2010 Zoë"])
def test_words_that_were_encoded_twice_are_mended_and_shown_as_they_stood(text):
    twice = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())
    found = read(jpeg(app1(xmp(words("dc:description", twice)))))
    assert found.chosen["caption"] == text
    assert found.raw["xmp"]["dc:description"]["x-default"].startswith(twice[:2])


@pytest.mark.parametrize("text", ["Ärger in Köln", "Ã", "naïve façade", "Ünlü", "A © B"])
def test_words_that_are_right_are_left_alone(text):
    assert chosen(jpeg(app13(photoshop(iim([(120, text)], UTF8)))))["caption"] == text


def extended(rest, guid, order):
    """Extended XMP of ``rest`` in pieces, sent in ``order``."""
    size = len(rest) // len(order) + 1

    def piece(number):
        start = number * size
        head = EXTENSION_HEADER + guid.encode() + len(rest).to_bytes(4, "big") + start.to_bytes(4, "big")
        return (0xE1, head + rest[start : start + size])

    return [piece(number) for number in order]


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 2, 1, 0), (2, 0, 3, 1), (1, 1, 0, 3, 2)])
def test_extended_xmp_may_come_in_any_order_and_before_the_packet_it_extends(order):
    guid = "A" * 32
    rest = xmp(words("dc:rights", "© " + "x" * 900) + listed("dc:subject", "rain", "quay", kind="Bag"))
    main = app1(xmp(words("dc:description", "Short"), f'xmpNote:HasExtendedXMP="{guid}"'))
    count = len(set(order))
    pieces = dict(zip(range(count), extended(rest, guid, range(count)), strict=True))
    sent = [pieces[number] for number in order]
    for segments in ([main, *sent], [*sent, main]):
        found = chosen(jpeg(*segments))
        assert (found["caption"], len(found["copyright"]), found["keywords"]) == (
            "Short",
            902,
            ["rain", "quay"],
        )


def test_extended_xmp_with_a_piece_missing_spoils_nothing_else():
    guid = "B" * 32
    rest = xmp(words("dc:rights", "x" * 900))
    main = app1(xmp(words("dc:description", "Short"), f'xmpNote:HasExtendedXMP="{guid}"'))
    found = read(jpeg(main, *extended(rest, guid, range(4))[1:]))
    assert found.chosen == {"caption": "Short"}


def test_several_app13_of_several_programs_are_all_read():
    first = app13(resource(0x03ED, b"\0" * 16) + resource(0x0404, iim([(110, "")])))
    second = (0xED, b"Adobe_CM\0" + b"\0" * 20)
    third = app13(photoshop(iim([(110, "AFP"), (80, "Jane Doe")], UTF8)))
    fourth = app13(photoshop(iim([(120, "Rain")], UTF8)))
    found = read(jpeg(first, second, third, fourth))
    assert found.chosen == {"credit": "AFP", "byline": ["Jane Doe"], "caption": "Rain"}
    assert len(found.raw["iim"]) == 3


@pytest.mark.parametrize("charset", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"])
def test_a_packet_may_be_in_any_unicode_and_in_any_container(charset):
    packet = xmp(words("dc:description", "Zoë in Łódź")).decode().encode(charset)
    for data in (
        jpeg((0xE1, XMP_HEADER + packet)),
        png((b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + packet)),
        encoded(None, "WEBP", xmp=packet),
        encoded(None, "TIFF", tiffinfo={700: packet}),
    ):
        assert chosen(data)["caption"] == "Zoë in Łódź"


@pytest.mark.parametrize(
    "creator",
    [
        listed("dc:creator", "Jane Doe", "Jo March"),
        listed("dc:creator", "Jane Doe", "Jo March", kind="Bag"),
        listed("dc:creator", "Jane Doe", "Jo March", kind="Alt"),
        listed("dc:creator", "Jane Doe", "", "Jo March"),
        "<dc:creator>Jane Doe; Jo March</dc:creator>",
        '<dc:creator><rdf:Seq rdf:parseType="Literal"><rdf:li>Jane Doe</rdf:li><rdf:li>Jo March</rdf:li>'
        "</rdf:Seq></dc:creator>",
    ],
)
def test_names_are_a_list_however_they_were_written(creator):
    assert chosen(jpeg(app1(xmp(creator))))["byline"] == ["Jane Doe", "Jo March"]


def test_a_name_with_a_comma_is_one_name():
    assert chosen(jpeg(app1(xmp("<dc:creator>Doe, Jane</dc:creator>"))))["byline"] == ["Doe, Jane"]


@pytest.mark.parametrize(
    ("alternatives", "caption"),
    [
        ({"nl": "Regen", "fr": "Pluie"}, "Regen"),
        ({"fr": "Pluie", "en-GB": "Rain"}, "Rain"),
        ({"fr": "Pluie", "x-default": "Rain"}, "Rain"),
        ({"x-default": "", "fr": "Pluie"}, "Pluie"),
        ({"x-default": "  ", "nl": "Regen"}, "Regen"),
    ],
)
def test_of_several_languages_one_with_words_is_chosen(alternatives, caption):
    items = "".join(f'<rdf:li xml:lang="{key}">{value}</rdf:li>' for key, value in alternatives.items())
    packet = xmp(f"<dc:description><rdf:Alt>{items}</rdf:Alt></dc:description>")
    assert chosen(jpeg(app1(packet)))["caption"] == caption


def test_attributes_and_elements_say_the_same():
    by_attribute = xmp(
        "", 'photoshop:Credit="AFP" photoshop:City="Ostend" photoshop:Headline="Rain &amp; wind"'
    )
    by_element = xmp(
        "<photoshop:Credit>AFP</photoshop:Credit><photoshop:City>Ostend</photoshop:City>"
        "<photoshop:Headline>Rain &amp; wind</photoshop:Headline>"
    )
    assert chosen(jpeg(app1(by_attribute))) == chosen(jpeg(app1(by_element)))


@pytest.mark.parametrize(
    "place",
    [
        '<rdf:Bag><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:City>Ostend</Iptc4xmpExt:City>'
        "<Iptc4xmpExt:CountryName>Belgium</Iptc4xmpExt:CountryName></rdf:li></rdf:Bag>",
        '<rdf:Bag><rdf:li Iptc4xmpExt:City="Ostend" Iptc4xmpExt:CountryName="Belgium"/></rdf:Bag>',
        '<rdf:Bag><rdf:li><rdf:Description Iptc4xmpExt:City="Ostend">'
        "<Iptc4xmpExt:CountryName>Belgium</Iptc4xmpExt:CountryName></rdf:Description></rdf:li></rdf:Bag>",
        '<rdf:Bag><rdf:li Iptc4xmpExt:City=""/><rdf:li Iptc4xmpExt:City="Ostend" '
        'Iptc4xmpExt:CountryName="Belgium"/></rdf:Bag>',
        '<rdf:Bag><rdf:li rdf:parseType="Resource">'
        + words("Iptc4xmpExt:City", "Ostend")
        + words("Iptc4xmpExt:CountryName", "Belgium")
        + "</rdf:li></rdf:Bag>",
    ],
)
def test_the_place_shown_is_found_in_its_structure(place):
    packet = xmp(f"<Iptc4xmpExt:LocationShown>{place}</Iptc4xmpExt:LocationShown>", 'photoshop:City=""')
    found = chosen(jpeg(app1(packet)))
    assert (found["city"], found["country"]) == ("Ostend", "Belgium")


def test_structures_are_kept_whole_beside_what_was_chosen():
    packet = xmp(
        '<Iptc4xmpCore:CreatorContactInfo rdf:parseType="Resource">'
        "<Iptc4xmpCore:CiEmailWork>jane@agency.example</Iptc4xmpCore:CiEmailWork>"
        "<Iptc4xmpCore:CiTelWork>+32 2 000 00 00</Iptc4xmpCore:CiTelWork></Iptc4xmpCore:CreatorContactInfo>"
        '<plus:ImageCreator><rdf:Seq><rdf:li plus:ImageCreatorName="Jane Doe"/></rdf:Seq></plus:ImageCreator>'
        '<plus:CopyrightOwner><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:CopyrightOwnerName>Agency'
        "</plus:CopyrightOwnerName></rdf:li></rdf:Seq></plus:CopyrightOwner>"
    )
    found = read(jpeg(app1(packet)))
    assert found.chosen == {"byline": ["Jane Doe"], "copyright": "Agency"}
    contact = found.raw["xmp"]["Iptc4xmpCore:CreatorContactInfo"]
    assert contact["Iptc4xmpCore:CiEmailWork"] == "jane@agency.example"


def test_what_is_empty_never_wins():
    packet = xmp(
        words("dc:description", "")
        + "<photoshop:Credit>Agency</photoshop:Credit>"
        + listed("dc:subject", "", " ", kind="Bag")
        + listed("dc:creator", ""),
        'photoshop:Credit="" photoshop:Source=" " photoshop:Headline=""',
    )
    block = iim(
        [
            (120, ""),
            (120, "Rain"),
            (80, "Jane Doe"),
            (115, "AFP"),
            (25, "quay"),
            (105, "\0\0"),
            (55, "00000000"),
        ]
    )
    exif = Image.Exif()
    exif[0x9003] = "2026:03:10 09:30:00"
    data = jpeg(app1(packet), app13(photoshop(block)), exif=exif)
    assert chosen(data) == {
        "caption": "Rain",
        "byline": ["Jane Doe"],
        "credit": "Agency",
        "source": "AFP",
        "keywords": ["quay"],
        "taken_at": "2026-03-10T09:30:00",
    }


def test_an_empty_packet_before_a_full_one_hides_nothing():
    empty, full = xmp("", 'photoshop:Credit=""'), xmp("", 'photoshop:Credit="AFP"')
    assert chosen(jpeg(app1(empty), app1(full))) == {"credit": "AFP"}


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_exif_is_found_in_every_container(format):
    exif = Image.Exif()
    exif.update({0x010E: "Rain in Ostend", 0x013B: "Jane Doe; Jo March", 0x8298: "Jane Doe"})
    exif.get_ifd(0x8769)[0x9003] = "2026:03:10 09:30:00"
    exif.get_ifd(0x8769)[0x9011] = "+01:00"
    found = chosen(encoded(None, format, exif=exif))
    assert found == {
        "caption": "Rain in Ostend",
        "byline": ["Jane Doe", "Jo March"],
        "copyright": "Jane Doe",
        "taken_at": "2026-03-10T09:30:00+01:00",
    }


def directory(order, big, entries):
    """A TIFF of one directory with ASCII ``entries`` (tag, bytes), and no picture."""
    wide = "Q" if big else "L"
    head = (b"II" if order == "<" else b"MM") + struct.pack(order + "H", 43 if big else 42)
    first = 16 if big else 8
    head += struct.pack(order + "HHQ", 8, 0, first) if big else struct.pack(order + "L", first)
    each = 20 if big else 12
    at = first + (8 if big else 2) + each * len(entries) + (8 if big else 4)
    table, values = struct.pack(order + ("Q" if big else "H"), len(entries)), b""
    for tag, value in entries:
        table += struct.pack(f"{order}HH{wide}", tag, 2, len(value))
        inline = 8 if big else 4
        if len(value) <= inline:
            table += value.ljust(inline, b"\0")
        else:
            table += struct.pack(order + wide, at + len(values))
            values += value
    return head + table + struct.pack(order + wide, 0) + values


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("big", [False, True])
def test_a_tiff_is_read_in_either_byte_order_and_size(order, big):
    packet = xmp("", 'photoshop:Credit="AFP"')
    found = chosen(directory(order, big, [(270, b"Rain in Ostend\0"), (315, b"Jo\0"), (700, packet)]))
    assert found == {"caption": "Rain in Ostend", "byline": ["Jo"], "credit": "AFP"}


@pytest.mark.parametrize("kind", ["iptc", "8bim", "IPTC"])
def test_raw_profiles_in_png_are_read_packed_or_not(kind):
    block = iim([(120, "Rain"), (25, "quay"), (25, "ship")], UTF8)
    text = raw_profile(kind, photoshop(block))
    for data in (
        png((b"zTXt", f"Raw profile type {kind}".encode() + b"\0\0" + zlib.compress(text))),
        png((b"tEXt", f"Raw profile type {kind}".encode() + b"\0" + text)),
        png((b"iTXt", f"Raw profile type {kind}".encode() + b"\0\1\0\0\0" + zlib.compress(text))),
    ):
        assert chosen(data) == {"caption": "Rain", "keywords": ["quay", "ship"]}


def test_exif_of_a_raw_profile_in_png_is_read():
    block = b"Exif\0\0" + directory("<", False, [(270, b"Rain in Ostend\0")])
    text = raw_profile("exif", block)
    data = png((b"zTXt", b"Raw profile type exif\0\0" + zlib.compress(text)))
    assert chosen(data) == {"caption": "Rain in Ostend"}


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("2026", "2026"),
        ("2026-03", "2026-03"),
        ("20260300", "2026-03"),
        ("20260000", "2026"),
        ("2026-03-10T09:30", "2026-03-10T09:30:00"),
        ("2026-03-10T09:30Z", "2026-03-10T09:30:00+00:00"),
        ("2026-03-10T09:30:15.250+05:30", "2026-03-10T09:30:15.250+05:30"),
        ("2026-03-10T09:30:15-0330", "2026-03-10T09:30:15-03:30"),
        ("2026-03-10 09:30:15+01", "2026-03-10T09:30:15+01:00"),
        ("2026:03:10 09:30:15\0", "2026-03-10T09:30:15"),
        ("2026-03-10T9h30", "2026-03-10"),
        ("2026-03-10 (about noon)", "2026-03-10"),
        ("0000:00:00 00:00:00", ""),
        ("    :  :     :  :  ", ""),
        ("next Tuesday", ""),
    ],
)
def test_dates_are_as_precise_as_they_were_written(written, read_as):
    assert iso(written.rstrip("\0")) == read_as
