"""Pictures out of untrusted files: opened within the limits, upright, opaque, in sRGB."""

from io import BytesIO

from django.conf import settings
from django.utils.translation import gettext as _
from PIL import (
    AvifImagePlugin,  # noqa: F401  (an opener is known to Pillow only once it is imported)
    GifImagePlugin,  # noqa: F401
    Image,
    ImageCms,
    ImageOps,
    JpegImagePlugin,  # noqa: F401
    PngImagePlugin,  # noqa: F401
    TiffImagePlugin,  # noqa: F401
    WebPImagePlugin,  # noqa: F401
)

from media import heif

# A multi-picture file (MPO) is opened as JPEG and turns out to be one.
FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "TIFF", "GIF", *heif.FORMATS)
EXTENSIONS = {
    "JPEG": "jpg",
    "MPO": "jpg",
    "PNG": "png",
    "WEBP": "webp",
    "AVIF": "avif",
    "TIFF": "tif",
    "GIF": "gif",
    "HEIF": "heic",
}
TURNED = (5, 6, 7, 8)  # orientations that swap width and height
ORIENTATION = 0x0112
# The colour space that a profile speaks of, by the mode of the pixels it may belong to.
PROFILE_SPACES = {"RGB": "RGB ", "CMYK": "CMYK", "L": "GRAY", "LAB": "Lab "}


class Undecodable(ValueError):
    """Why a file can't be decoded, in words for the photo editor."""


def _srgb():
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    # Its date of making and identifier would make the bytes differ from one process to the next.
    profile[24:36] = bytes((0x07, 0xEA, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))
    profile[84:100] = bytes(16)
    return bytes(profile)


SRGB = _srgb()


def opened(file):
    """The picture in ``file``, its header read, its pixels not. Raises ``Undecodable``."""
    file.seek(0)
    try:
        picture = Image.open(file, formats=FORMATS)
    except Image.DecompressionBombError as error:
        raise Undecodable(_too_many()) from error
    except Exception as error:
        # Decoders raise almost anything on a hostile file; what matters is that it is no picture for us.
        raise Undecodable(_("It is damaged and can't be opened. Ask for it to be sent again.")) from error
    width, height = picture.size
    if width * height > settings.PHOTO_MAX_PIXELS:
        raise Undecodable(_too_many())
    if not width or not height:
        raise Undecodable(_("It has no pixels. Ask for it to be sent again."))
    return picture


def _too_many():
    return _("It claims more than %(limit)s million pixels, the limit here. Send a smaller version.") % {
        "limit": settings.PHOTO_MAX_PIXELS // 1_000_000
    }


def upright_size(picture):
    """(width, height) as seen, judged before the pixels are read. Raises ``Undecodable``."""
    if picture.format == "PNG":
        # Its EXIF may stand behind its pixels. Asking for it would decode them and hide what is wrong with
        # them; a second decode then gives grey.
        return loaded(picture).size
    if picture.format != "TIFF" and _orientation(picture) in TURNED:
        return picture.size[::-1]
    return picture.size


def _orientation(picture):
    try:
        return picture.getexif().get(ORIENTATION, 1)
    except Exception:
        return 1  # EXIF too broken to read says nothing of which way is up


def loaded(picture, at_least=None):
    """``picture`` decoded, upright. A JPEG is decoded at the smallest scale that still gives ``at_least``.

    Raises ``Undecodable``, for a file that ends too early as for a damaged one.
    """
    try:
        if at_least and picture.format in ("JPEG", "MPO"):
            wanted = at_least[::-1] if _orientation(picture) in TURNED else at_least
            picture.draft(picture.mode, wanted)
        picture.load()
        return _turned(picture)
    except OSError as error:
        if "truncated" in str(error):
            message = _("It ends too early: part of the picture is missing. Ask for it to be sent again.")
        else:
            message = _("It is damaged and can't be decoded. Ask for it to be sent again.")
        raise Undecodable(message) from error
    except Image.DecompressionBombError as error:
        raise Undecodable(_too_many()) from error
    except Exception as error:
        raise Undecodable(_("It is damaged and can't be decoded. Ask for it to be sent again.")) from error


def _turned(picture):
    if _orientation(picture) != 1:
        try:
            ImageOps.exif_transpose(picture, in_place=True)
        except Exception:
            return picture  # which way is up is written too brokenly to be followed
    return picture


def profile_note(picture):
    """What is wrong with the embedded colour profile, in words; empty where nothing is."""
    profile = picture.info.get("icc_profile")
    if profile and _space(profile) != PROFILE_SPACES.get(picture.mode, "RGB "):
        return _("Its colour profile belongs to another kind of picture and is ignored; check the colours.")
    return ""


def _space(profile):
    """The colour space of a profile from its header (ICC.1:2022, table 18)."""
    # A damaged TIFF may have a number where its profile should be.
    return profile[16:20].decode("ascii", "replace") if isinstance(profile, bytes) else ""


def in_srgb(picture, profile):
    """``picture`` as opaque RGB in sRGB, by the embedded ``profile`` where it fits the pixels."""
    picture = _opaque(picture)
    fits = bool(profile) and _space(profile) == PROFILE_SPACES.get(picture.mode)
    if fits and (managed := _managed(picture, profile)):
        return managed
    if picture.mode == "LAB":
        return ImageCms.profileToProfile(
            picture, ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    return picture if picture.mode == "RGB" else picture.convert("RGB")


def _managed(picture, profile):
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        if "sRGB" in ImageCms.getProfileDescription(source):
            return None
        return ImageCms.profileToProfile(
            picture,
            source,
            ImageCms.ImageCmsProfile(BytesIO(SRGB)),
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            outputMode="RGB",
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None  # a broken profile is as none


def _opaque(picture):
    """Deep and palette pictures at eight bits a channel, transparency on white."""
    if picture.mode.startswith("I") or picture.mode == "F":
        return _eight_bits(picture)
    if picture.mode in ("P", "PA") or (picture.mode in ("1", "L", "RGB") and "transparency" in picture.info):
        picture = picture.convert("RGBA" if "transparency" in picture.info or picture.mode == "PA" else "RGB")
    if picture.mode in ("RGBA", "LA", "La", "RGBa"):
        straight = picture.convert("LA" if picture.mode in ("LA", "La") else "RGBA")
        flat = Image.new(straight.mode[:-1], straight.size, "white")
        flat.paste(straight.convert(flat.mode), mask=straight.getchannel("A"))
        return flat
    return picture.convert("L") if picture.mode == "1" else picture


def _eight_bits(picture):
    low, high = picture.getextrema()
    if picture.mode.startswith("I;16") or (low >= 0 and 255 < high <= 65535):
        low, high = 0, 65535
    elif low >= 0 and high <= 255:
        low, high = 0, 255
    scale = 255 / ((high - low) or 1)
    return picture.convert("F").point(lambda value: value * scale - low * scale).convert("L")
