"""Every format that comes in: what is shown of it, pixel by pixel, and what is refused as not whole."""

import io
import os

import pytest
from PIL import Image, ImageCms

from media import heif
from media.addresses import Crop
from media.decoding import SRGB
from media.intake import Refused, take_in
from media.intake.looking import look
from media.intake.sniffing import objection
from media.renditions import rendition
from tests.build import NOON
from tests.media.pictures import encoded, image
from tests.shared import shared

BLUE, GOLD = (51, 102, 153), (255, 204, 0)


@pytest.fixture
def needs_heif():
    if not heif.FORMATS:
        message = "No decoder for HEIC is installed (pi-heif)."
        if os.environ.get("NEWSROOM_REQUIRE_HEIF") == "1":
            pytest.fail(message)
        pytest.skip(message)


def take(data, by, name="picture"):
    return take_in(io.BytesIO(data), name=name, by=by, at=NOON).photo


def shown(photo, width=320):
    with Image.open(rendition(photo, Crop(), width, "jpg")) as made:
        made.load()
        return made


def near(pixel, colour, by=14):
    return all(abs(a - b) <= by for a, b in zip(pixel, colour, strict=True))


def real():
    """A real photograph: not a plain area, nowhere exactly grey."""
    with Image.open(shared("wire/photos") / "orient__Landscape_6.jpg") as picture:
        return picture.convert("RGB")


def test_of_several_pictures_in_a_file_the_first_is_shown(photo_editor):
    first, second = image((640, 480)), Image.new("RGB", (320, 240), "red")
    for format in ("MPO", "GIF", "TIFF", "WEBP", "PNG"):
        data = io.BytesIO()
        first.save(data, format, save_all=True, append_images=[second.resize((640, 480))])
        photo = take(data.getvalue(), photo_editor)
        assert (photo.width, photo.height) == (640, 480), format
        made = shown(photo)
        assert near(made.getpixel((40, 40)), GOLD) and near(made.getpixel((280, 200)), BLUE), format


def test_a_picture_behind_the_first_is_not_part_of_it(photo_editor):
    """As in UltraHDR: a JPEG, and behind its end another with the gain map."""
    data = encoded(image((640, 480))) + encoded(Image.new("L", (160, 120), 128))
    photo = take(data, photo_editor)
    assert (photo.width, photo.height) == (640, 480)
    assert near(shown(photo).getpixel((280, 200)), BLUE)


def test_a_multi_picture_file_of_a_camera_shows_its_first(photo_editor):
    path = shared("wire/photos") / "pillow__sugarshack.mpo"
    photo = take(path.read_bytes(), photo_editor)
    with Image.open(path) as original:
        wanted = original.convert("RGB").resize((320, 240)).getpixel((160, 120))
    assert near(shown(photo).getpixel((160, 120)), wanted, by=25)


def test_sixteen_bits_a_channel_are_shown_as_eight(photo_editor):
    path = shared("wire/photos") / "pillow__tiff_16bit_RGB.tiff"
    photo = take(path.read_bytes(), photo_editor)
    with Image.open(path) as original:
        wanted = original.convert("RGB").getpixel((50, 20))
    assert near(shown(photo, 100).getpixel((50, 20)), wanted, by=30)


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.97])
def test_a_jpeg_that_was_cut_and_closed_again_is_refused_and_never_grey(photo_editor, mode, share):
    data = encoded(real().convert(mode), quality=85)
    with pytest.raises(Refused, match="ends too early"):
        take(data[: int(len(data) * share)] + b"\xff\xd9", photo_editor)


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
@pytest.mark.parametrize("share", [0.1, 0.4, 0.7])
def test_a_progressive_jpeg_that_stays_coarse_is_refused(photo_editor, mode, share):
    data = encoded(real().convert(mode), quality=85, progressive=True)
    assert look(io.BytesIO(data)).width == 1200
    with pytest.raises(Refused, match="ends too early"):
        take(data[: int(len(data) * share)] + b"\xff\xd9", photo_editor)


@pytest.mark.parametrize("turn", [1, 3, 6, 8])
def test_a_cut_is_found_whichever_way_up_the_picture_is(photo_editor, turn):
    exif = Image.Exif()
    exif[0x0112] = turn
    data = encoded(real(), quality=85, exif=exif)
    with pytest.raises(Refused, match="ends too early"):
        take(data[: int(len(data) * 0.6)] + b"\xff\xd9", photo_editor)


@pytest.mark.parametrize("progressive", [False, True])
def test_grey_that_is_meant_is_taken_in(progressive):
    bar = image((640, 480))
    bar.paste((128, 128, 128), (0, 300, 640, 480))
    for picture in (bar, Image.new("RGB", (640, 480), (128, 128, 128)), Image.new("L", (640, 480), 128)):
        assert look(io.BytesIO(encoded(picture, progressive=progressive))).width == 640


@pytest.mark.parametrize("format", ["PNG", "WEBP", "TIFF", "GIF", "AVIF"])
@pytest.mark.parametrize("share", [0.3, 0.7, 0.95])
def test_other_formats_that_were_cut_are_refused(photo_editor, format, share):
    options = {"compression": "tiff_lzw"} if format == "TIFF" else {}
    data = encoded(real().resize((600, 400)), format, **options)
    with pytest.raises(Refused):
        take(data[: int(len(data) * share)], photo_editor)


def test_cmyk_with_its_profile_is_shown_in_srgb(photo_editor):
    path = shared("wire/photos") / "grid__rgb-with-cmyk-profile.jpg"
    with Image.open(path) as other:
        swop = other.info["icc_profile"]
    cmyk = ImageCms.profileToProfile(
        image((640, 480)), ImageCms.ImageCmsProfile(io.BytesIO(SRGB)), io.BytesIO(swop), outputMode="CMYK"
    )
    managed = take(encoded(cmyk, icc_profile=swop, quality=95), photo_editor)
    assert near(shown(managed).getpixel((280, 200)), BLUE, by=20)
    bare = take(encoded(cmyk, quality=95), photo_editor)
    assert shown(bare).mode == "RGB"


def test_heic_is_refused_with_a_way_out_where_it_can_not_be_read(monkeypatch):
    head = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"
    monkeypatch.setattr(heif, "FORMATS", ())
    assert "Export it as JPEG" in objection(head, "IMG_1.HEIC")


def test_a_telephones_heic_is_taken_in_and_shown(needs_heif, photo_editor):
    path = shared("wire/photos") / "immich__IMG_2682.heic"
    photo = take(path.read_bytes(), photo_editor, path.name)
    assert (photo.format, photo.width, photo.height) == ("HEIF", 4032, 3024)
    assert photo.original.name.endswith(".heic")
    assert photo.taken_at.date().isoformat() == "2019-03-21"
    made = shown(photo)
    assert made.size == (320, 240) and made.info["icc_profile"] == SRGB
    with Image.open(path, formats=heif.FORMATS) as original:
        wanted = original.resize((320, 240), reducing_gap=2.0)
        profile = ImageCms.ImageCmsProfile(io.BytesIO(original.info["icc_profile"]))
    wanted = ImageCms.profileToProfile(wanted, profile, ImageCms.ImageCmsProfile(io.BytesIO(SRGB)))
    for place in ((40, 40), (160, 120), (280, 200)):
        assert near(made.getpixel(place), wanted.getpixel(place), by=40)


@pytest.mark.parametrize("share", [0.01, 0.2, 0.6, 0.999])
def test_a_heic_that_was_cut_is_refused_and_never_grey(needs_heif, photo_editor, share):
    data = (shared("wire/photos") / "immich__IMG_2682.heic").read_bytes()
    with pytest.raises(Refused):
        take(data[: int(len(data) * share)], photo_editor)
