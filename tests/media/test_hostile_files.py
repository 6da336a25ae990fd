"""Files that mean harm, or are broken: refused with a reason or taken in, and nothing else."""

import contextlib
import io
import random
import time
import tracemalloc
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from media import heif, metadata
from media.addresses import Crop
from media.decoding import Undecodable
from media.intake import Refused, take_in
from media.intake.looking import look
from media.intake.reading_in import read_in
from media.intake.sniffing import objection
from media.models import Photo
from media.renditions import rendition
from tests.build import NOON
from tests.media.pictures import (
    UTF8,
    app1,
    app13,
    chunk,
    encoded,
    iim,
    image,
    jpeg,
    photoshop,
    png,
    words,
    xmp,
)
from tests.shared import shared


def take(data, by, name="picture.jpg"):
    return take_in(io.BytesIO(data), name=name, by=by, at=NOON)


HTML = b"<!DOCTYPE html><html><script>alert(1)</script></html>"
SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


@pytest.mark.parametrize(
    ("data", "name", "reason"),
    [
        (b"", "empty.jpg", "empty"),
        (b"\0" * 5000, "zeros.jpg", "no picture"),
        (HTML, "page.jpg", "web page"),
        (b"\n\n  " + HTML, "page.jpg", "web page"),
        (SVG, "drawing.jpg", "SVG"),
        (b"\xef\xbb\xbf" + SVG, "drawing.png", "SVG"),
        (b"%PDF-1.7 \n", "page.jpg", "PDF"),
        (b"PK\3\4" + b"\0" * 100, "pictures.jpg", "archive"),
        (b"8BPS\0\1", "layers.jpg", "Photoshop"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "IMG.HEIC", "sent again" if heif.FORMATS else "HEIC"),
        (b"\0\0\0\x18ftypisom\0\0\0\0isom", "film.jpg", "film"),
        (encoded(None, "TIFF"), "DSC_1.NEF", "raw file"),
        (encoded(None, "BMP"), "old.bmp", "no picture"),
        (b"not a picture at all", "words.jpg", "no picture"),
        (encoded()[:400], "cut.jpg", "sent again"),
        (encoded(image((400, 300)), "PNG")[:500], "cut.png", "sent again"),
        (encoded(image((400, 300)), "WEBP")[:100], "cut.webp", "sent again"),
        (encoded(image((400, 300)), "AVIF")[:300], "cut.avif", "sent again"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0" + b"\0" * 50, "head only.jpg", "sent again"),
    ],
)
def test_what_is_no_whole_picture_is_refused_with_its_reason(photo_editor, data, name, reason):
    with pytest.raises(Refused, match=reason):
        take(data, photo_editor, name)
    assert not Photo.objects.exists()


def test_a_truncated_picture_of_any_length_is_never_taken_in_grey(photo_editor):
    whole = encoded(image((500, 400)))
    for length in range(300, len(whole) - 20, max(1, len(whole) // 12)):
        with pytest.raises(Refused):
            take(whole[:length], photo_editor)


def test_a_png_whose_pixels_can_not_be_decoded_is_never_taken_in_grey():
    whole = encoded(image((64, 64)).effect_spread(20), "PNG")
    pixels = whole.index(b"IDAT") + 4
    broken = 0
    for at in range(pixels + 2, len(whole) - 20, 40):
        data = whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :]
        try:
            Image.open(io.BytesIO(data)).load()
        except OSError:
            broken += 1
            with pytest.raises(Refused, match="damaged|too early"):
                read_in(io.BytesIO(data), name="damaged.png")
    assert broken > 10


def test_a_number_where_the_profile_should_be_is_as_a_profile_that_does_not_fit(photo_editor):
    tags = ImageFileDirectory_v2()
    tags.tagtype[34675] = 4
    tags[34675] = 7
    taken = take(encoded(image((64, 48)), "TIFF", tiffinfo=tags), photo_editor)
    assert any("colour profile" in warning for warning in taken.warnings)


@pytest.mark.parametrize("format", ["PNG", "GIF"])
def test_a_bomb_of_pixels_is_refused_before_it_is_decoded(photo_editor, format):
    small = encoded(image((10, 10)), format)
    if format == "PNG":
        head = small.index(b"IHDR")
        ihdr = (20_000).to_bytes(4, "big") + (20_000).to_bytes(4, "big") + small[head + 12 : head + 17]
        data = small[: head - 4] + chunk(b"IHDR", ihdr) + small[head + 21 :]
    else:
        data = small[:6] + b"\xff\xff\xff\xff" + small[10:]
    tracemalloc.start()
    with pytest.raises(Refused, match="million pixels"):
        read_in(io.BytesIO(data), name="bomb")
    with pytest.raises(Refused, match="million pixels"):
        take(data, photo_editor)
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20_000_000


def test_the_limit_of_pixels_is_a_setting(photo_editor, settings):
    settings.PHOTO_MAX_PIXELS = 1_000_000
    with pytest.raises(Refused, match="1 million pixels"):
        take(encoded(image((1200, 900))), photo_editor)


def test_a_bomb_of_text_in_a_png_takes_no_memory(photo_editor):
    bomb = zlib.compress(b"\0" * 100_000_000, 9)
    packed = (b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + bomb)
    data = png((b"zTXt", b"Raw profile type iptc\0\0" + bomb), packed)
    tracemalloc.start()
    with contextlib.suppress(Refused):
        take(data, photo_editor, "bomb.png")
    metadata.read(io.BytesIO(data))
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 60_000_000


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    "packet",
    [
        LAUGHS.encode() + xmp(words("dc:description", "&b;")),
        b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>' + xmp(words("dc:description", "&f;")),
        b'<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd">' + xmp(words("dc:description", "x")),
        xmp("<dc:description>" * 3000 + "</dc:description>" * 3000),
        xmp("<dc:description>unclosed"),
        xmp("<x:y/>" * 60_000),
        b"<x:xmpmeta " + b"\xff\xfe" * 200,
    ],
)
def test_a_hostile_packet_costs_its_words_and_not_the_picture(photo_editor, packet):
    data = with_packet(packet)
    photo = take(data, photo_editor, "x.png").photo
    assert "root:" not in str(photo.embedded)
    assert "haha" not in photo.caption


def with_packet(packet):
    return png((b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + packet))


SPACES = b" " * 1_900_000


@pytest.mark.parametrize(
    "data",
    [
        png((b"tEXt", b"Raw profile type iptc\0" + SPACES)),
        png((b"tEXt", b"Raw profile type iptc\0\niptc\n 12\n" + SPACES + b"g")),
        png((b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + b"<rdf:RDF " * 200_000)),
        png((b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0RDF" + b"<?xml " * 300_000)),
        with_packet(xmp("\0a" * 900_000)),
        with_packet(xmp("<x/>" * 400_000)),
        png(
            (
                b"iTXt",
                b"XML:com.adobe.xmp\0\0\0\0\0" + xmp(words("dc:description", "a" + " " * 1_000_000 + "b")),
            )
        ),
        with_packet(xmp("", f'photoshop:Credit="a{" " * 60_000}b"')),
        png(
            (
                b"iTXt",
                b"XML:com.adobe.xmp\0\0\0\0\0"
                + xmp("", f'photoshop:DateCreated="2026-03-10{" " * 60_000}b"'),
            )
        ),
        jpeg(app13(photoshop(b"\x1c" * 60_000)), app13(b"8BIM" * 16_000)),
        jpeg(app13(photoshop(iim([(120, b"\xe9\x81" * 15_000)])))),
    ],
)
def test_metadata_written_to_take_long_does_not(photo_editor, data):
    began = time.process_time()
    read_in(io.BytesIO(data), name="x")
    take(data, photo_editor)
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    "data",
    [
        jpeg(picture=image((400, 300))) + b"PK\3\4" + HTML,
        jpeg((0xFE, HTML), app1(xmp(words("dc:description", "ok"))), picture=image((400, 300))),
        b"GIF89a" + encoded(image((400, 300)), "GIF")[6:] + b"/*" + HTML + b"*/",
    ],
)
def test_a_picture_that_is_something_else_too_is_only_a_picture_to_readers(photo_editor, data):
    photo = take(data, photo_editor).photo
    photo.credit_line = "Jane Doe"
    photo.save()
    for format in ("avif", "webp", "jpg"):
        assert b"<script>" not in rendition(photo, Crop(), 320, format).read_bytes()


def test_words_in_a_file_are_text_wherever_they_are_shown(sign_in, photo_editor):
    nasty = "<script>alert(1)</script>"
    data = jpeg(app13(photoshop(iim([(5, nasty), (110, nasty), (120, nasty)], UTF8))))
    photo = take(data, photo_editor, f"{nasty}.jpg").photo
    client = sign_in(photo_editor)
    for page in ("/admin/media/photo/", photo.get_absolute_url()):
        assert nasty not in client.get(page).content.decode()


def test_every_real_picture_is_taken_in_or_refused_in_words(photo_editor):
    known_bad = {
        "exiv2__crash-23eba73bb01cb01caa96a389eb12955c34b98a37.jpg": "no picture",
        "grid__thisisnotanimage.jpg": "empty",
        "immich__IMG_2682.heic": "HEIC",
        "libvips__truncated.jpg": "too early",
        "pillow__crash-0e16d3bfb83be87356d026d66919deaefca44dac.tif": "damaged",
        "pillow__decompression_bomb.gif": "million pixels",
        "pillow__png_decompression_dos.png": "damaged",
        "pillow__ultrahdr.jpg": "too early",
    }
    if heif.FORMATS:
        del known_bad["immich__IMG_2682.heic"]
    refused = {}
    for path in sorted(shared("wire/photos").iterdir()):
        if path.name in ("MANIFEST.md", "expected.json"):
            continue
        try:
            take(path.read_bytes(), photo_editor, path.name)
        except Refused as refusal:
            refused[path.name] = str(refusal)
    assert set(refused) == set(known_bad)
    for name, reason in known_bad.items():
        assert reason in refused[name]


SEEDS = [
    jpeg(
        app1(xmp(words("dc:description", "A caption"), 'photoshop:Credit="AFP"')),
        app13(photoshop(iim([(120, "A caption"), (25, "one"), (25, "two")], UTF8), b"x" * 16)),
        picture=image((64, 48)),
        exif=b"Exif\0\0" + encoded(image((2, 2)), "TIFF", tiffinfo={270: "Words", 315: "Jane", 33432: "(c)"}),
    ),
    with_packet(xmp(words("dc:description", "A caption"))),
    encoded(image((64, 48)), "WEBP", xmp=xmp(words("dc:rights", "(c)"))),
    encoded(image((64, 48)), "TIFF", tiffinfo={33723: iim([(120, "A caption")]), 270: "Words"}),
    encoded(image((64, 48)), "GIF"),
    encoded(image((64, 48)), "AVIF"),
]


def mutated(data, chance):
    """``data`` with a few bytes changed, cut out, doubled, or its end lost."""
    data = bytearray(data)
    for _turn in range(chance.randint(1, 8)):
        at = chance.randrange(len(data))
        match chance.randrange(5):
            case 0:
                data[at] = chance.randrange(256)
            case 1:
                data[at : at + 4] = chance.choice((b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff"))
            case 2:
                del data[at : at + chance.randrange(1, 40)]
            case 3:
                data[at:at] = data[at : at + chance.randrange(1, 200)]
            case 4:
                del data[at:]
        if len(data) < 2:
            return bytes(data) + b"\xff\xd8"
    return bytes(data)


@given(seed=st.sampled_from(SEEDS), number=st.integers(0, 2**32))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_damaged_picture_never_does_more_than_be_refused(seed, number):
    data = mutated(seed, random.Random(number))
    found = metadata.read(io.BytesIO(data))
    assert len(str(found.as_json())) < 400_000
    if not objection(data[:512], "x"):
        try:
            seen = look(io.BytesIO(data))
        except Undecodable as reason:
            assert str(reason)
        else:
            assert seen.width > 0 and seen.height > 0


@given(data=st.binary(max_size=3000))
@settings(max_examples=200, deadline=None)
def test_metadata_made_of_anything_is_read_without_complaint(data):
    for wrapped in (
        jpeg((0xE1, b"Exif\0\0" + data)),
        jpeg(app13(data)),
        jpeg(app13(photoshop(data))),
        jpeg((0xE1, b"<rdf:RDF" + data)),
        b"II*\0" + data,
        b"RIFF\0\0\0\0WEBP" + data,
        b"\x89PNG\r\n\x1a\n" + data,
    ):
        metadata.read(io.BytesIO(wrapped))
