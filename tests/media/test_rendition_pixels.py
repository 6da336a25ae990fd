"""What renditions look like: upright, opaque, in sRGB, whatever the original was."""

import io

import pytest
from django.core.files.base import ContentFile
from PIL import Image, ImageChops, ImageCms, ImageStat

from media.addresses import Crop
from media.decoding import SRGB
from media.renditions import rendition
from tests import build
from tests.media.pictures import encoded
from tests.shared import shared

BLUE, GOLD = (51, 102, 153), (255, 204, 0)


def photo_of(data, width, height, format):
    photo = build.photo(width=width, height=height, format=format)
    photo.original.delete(save=False)
    photo.original.save("x", ContentFile(data), save=True)
    return photo


def shown(data, width, height, format="JPEG", crop=None, kind="jpg"):
    with Image.open(rendition(photo_of(data, width, height, format), crop or Crop(), 320, kind)) as made:
        made.load()
        return made


def near(pixel, colour, by=12):
    return all(abs(a - b) <= by for a, b in zip(pixel, colour, strict=True))


def quarters(size=(640, 480)):
    """Gold above left, blue elsewhere."""
    made = Image.new("RGB", size, BLUE)
    made.paste(GOLD, (0, 0, size[0] // 2, size[1] // 2))
    return made


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_is_shown_upright(db, orientation, format):
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = quarters().transpose(undo[orientation]) if orientation in undo else quarters()
    exif = Image.Exif()
    exif[0x0112] = orientation
    made = shown(encoded(stored, format, exif=exif), 640, 480, format)
    assert made.size == (320, 240)
    assert near(made.getpixel((40, 40)), GOLD)
    assert near(made.getpixel((280, 40)), BLUE) and near(made.getpixel((40, 200)), BLUE)
    assert made.getexif().get(0x0112, 1) == 1


@pytest.mark.parametrize("mode", ["L", "P", "1", "CMYK", "RGBA", "LA", "I;16", "F", "LAB"])
def test_every_kind_of_pixel_becomes_plain_colour(db, mode):
    picture = quarters()
    if mode == "I;16":
        picture = Image.new("I;16", (640, 480), 65535)
        expected = (255, 255, 255)
    elif mode == "LAB":
        lab = ImageCms.createProfile("LAB")
        picture = ImageCms.profileToProfile(picture, ImageCms.createProfile("sRGB"), lab, outputMode="LAB")
        expected = GOLD
    else:
        picture = picture.convert(mode)
        expected = picture.convert("RGB").getpixel((20, 20))
    made = shown(encoded(picture, "TIFF"), 640, 480, "TIFF")
    assert made.mode == "RGB"
    if mode != "1":
        assert near(made.getpixel((40, 40)), expected, by=25)


def test_what_is_see_through_stands_on_white(db):
    picture = Image.new("RGBA", (640, 480), (0, 0, 0, 0))
    picture.paste((200, 0, 0, 255), (0, 0, 320, 480))
    made = shown(encoded(picture, "PNG"), 640, 480, "PNG")
    assert near(made.getpixel((40, 100)), (200, 0, 0)) and near(made.getpixel((300, 100)), (255, 255, 255))


def test_a_wide_gamut_is_brought_to_srgb_by_its_profile(db):
    """The same colour has other numbers in another space; readers see the colour."""
    path = shared("wire/photos") / "exifr__tif-with-iptc-icc-xmp.tif"
    with Image.open(path) as original:
        profile = original.info["icc_profile"]
    assert "ProPhoto" in ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile)))
    grey = Image.new("RGB", (640, 480), (110, 110, 110))
    red = Image.new("RGB", (640, 480), (150, 90, 70))
    assert near(shown(encoded(red, icc_profile=profile), 640, 480).getpixel((9, 9)), (205, 91, 69), by=20)
    neutral = shown(encoded(grey, icc_profile=profile), 640, 480).getpixel((9, 9))
    assert max(neutral) - min(neutral) <= 3


def test_a_profile_that_does_not_fit_the_pixels_is_as_none(db):
    path = shared("wire/photos") / "grid__rgb-with-cmyk-profile.jpg"
    with Image.open(path) as original:
        profile = original.info["icc_profile"]
    made = shown(encoded(quarters(), icc_profile=profile), 640, 480)
    assert near(made.getpixel((40, 40)), GOLD)


@pytest.mark.parametrize("profile", [b"", b"junk", SRGB[:100], b"\0" * 200])
def test_a_broken_profile_is_as_none(db, profile):
    made = shown(encoded(quarters(), icc_profile=profile), 640, 480)
    assert near(made.getpixel((40, 40)), GOLD)


@pytest.mark.parametrize("kind", ["avif", "webp", "jpg"])
def test_each_rendition_is_close_to_a_careful_scaling(db, kind):
    path = shared("wire/photos") / "wagtail__landscape_5.jpg"
    made = shown(path.read_bytes(), 600, 450, kind=kind)
    with Image.open(path) as original:
        careful = original.transpose(Image.Transpose.TRANSPOSE).resize((320, 240), Image.Resampling.LANCZOS)
    difference = ImageStat.Stat(ImageChops.difference(made.convert("L"), careful.convert("L")))
    assert difference.rms[0] < 9


def test_nothing_of_the_place_or_the_camera_is_passed_on(db):
    path = shared("wire/photos") / "exif-samples__DSCN0010.jpg"
    photo = photo_of(path.read_bytes(), 640, 480, "JPEG")
    for kind in ("avif", "webp", "jpg"):
        with Image.open(rendition(photo, Crop(), 320, kind)) as made:
            assert not made.getexif()
            assert b"GPS" not in rendition(photo, Crop(), 320, kind).read_bytes()
            assert made.info["icc_profile"] == SRGB
