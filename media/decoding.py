"""From an original's bytes to upright sRGB pixels."""

import io

from PIL import Image, ImageCms, ImageOps

SRGB = ImageCms.createProfile("sRGB")
SRGB_BYTES = ImageCms.ImageCmsProfile(SRGB).tobytes()
PAPER = (255, 255, 255)


def upright(file, *, width=None):
    """The picture in ``file`` as an upright sRGB image; ``width`` lets JPEG decode no larger than needed.

    Raises what Pillow raises for a broken picture (``OSError``, ``SyntaxError``, ``ValueError``).
    """
    image = Image.open(file)
    if width and image.format in ("JPEG", "MPO"):
        # Twice the size asked for leaves the last step to a proper filter.
        share = min(1, 2 * width / min(image.size))
        image.draft(None, (max(1, int(image.width * share)), max(1, int(image.height * share))))
    image.load()
    profile = image.info.get("icc_profile")
    return _srgb(ImageOps.exif_transpose(image), profile)


def _srgb(image, profile):
    image = _eight_bits(image)
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        image = _on_paper(image)
    if profile and image.mode in ("RGB", "CMYK", "L", "LAB"):
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            return ImageCms.profileToProfile(image, source, SRGB, outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError):
            # A profile that does not fit its pixels (CMYK on an RGB picture) is worth less than none.
            pass
    return image if image.mode == "RGB" else image.convert("RGB")


def _eight_bits(image):
    """16-bit and float greys brought down to eight bits; Pillow would clip them to white."""
    if image.mode in ("I;16", "I;16B", "I;16L", "I"):
        return image.point(lambda value: value / 256).convert("L")
    if image.mode == "F":
        low, high = image.getextrema()
        return image.point(lambda value: (value - low) * (255 / ((high - low) or 1))).convert("L")
    return image


def _on_paper(image):
    image = image.convert("RGBA")
    paper = Image.new("RGBA", image.size, (*PAPER, 255))
    return Image.alpha_composite(paper, image).convert("RGB")
