"""Pictures for the desk alone: shown without a credit too, so they never get a public address."""

from io import BytesIO

from media.decoding import SRGB, Undecodable
from media.rendition_files import home, turn, write
from media.renditions import WHOLE, cut, encoded

WIDTHS = (320, 640, 960, 1280, 1600)
VERSION_WIDTH = 640
FORMAT = "webp"


def preview(photo, width):
    """The path of a preview, made now if it is not there. Raises as ``media.renditions.rendition``."""
    path = home(photo.uuid) / f"desk-{width}.{FORMAT}"
    if not path.exists():
        with turn(f"{photo.uuid} desk"):
            if not path.exists():
                write(path, encoded(photo, cut(photo, WHOLE, min(width, photo.width)), FORMAT))
    return path


def version_preview(version):
    """The path of a preview of a version that the photo does not show. Raises as ``preview``."""
    photo, width = version.photo, min(VERSION_WIDTH, version.width)
    path = home(photo.uuid) / f"desk-version-{version.number}.{FORMAT}"
    if not path.exists():
        with turn(f"{photo.uuid} desk"):
            if not path.exists():
                write(path, encoded(photo, cut(version, WHOLE, width), FORMAT))
    return path


def actual(photo):
    """The path of the whole picture in its own pixels, for looking closely; made if it is not there."""
    path = home(photo.uuid) / f"desk-actual-{photo.content_hash[:12]}.jpg"
    if not path.exists():
        with turn(f"{photo.uuid} actual"):
            if not path.exists():
                data = BytesIO()
                picture = cut(photo, WHOLE, photo.width)
                picture.info.clear()
                picture.save(data, "JPEG", quality=90, subsampling=0, icc_profile=SRGB)
                write(path, data.getvalue())
    return path


def make_ready(photo):
    """Make the thumbnail of a photo that was just taken in, so that no list has to wait for it."""
    try:
        preview(photo, WIDTHS[0])
    except (Undecodable, OSError):
        return False
    return True
