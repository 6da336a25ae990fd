"""Making renditions: at first need or a whole ladder at once, each once, kept under ``renditions/``."""

import contextlib
import fcntl
import os
import threading
from pathlib import Path

from django.conf import settings
from django.utils import timezone
from PIL import Image

from media.addresses import FORMATS, Crop, height_at, ladder, signature
from media.credit_packet import credit_packet
from media.decoding import SRGB, in_srgb, loaded, opened
from media.models import Rendition

# Encoders by format; AVIF at a speed that two cores can bear.
ENCODERS = {
    "avif": {"format": "AVIF", "quality": 58, "speed": 8, "max_threads": 2},
    "webp": {"format": "WEBP", "quality": 78, "method": 3},
    "jpg": {"format": "JPEG", "quality": 80, "optimize": True, "progressive": True},
}
WHOLE = Crop()
# Decoded pictures held in memory at once, in one process.
_hands = threading.BoundedSemaphore(2)


def path_of(photo, crop, width, format):
    """Where the rendition lies or will lie."""
    name = f"{signature(photo, crop)}-{width}.{format}"
    return Path(settings.MEDIA_ROOT) / "renditions" / photo.uuid.hex[:2] / photo.uuid.hex / name


def rendition(photo, crop, width, format):
    """The path of one rendition, made now if it is not there. Raises ``OSError`` for a broken original."""
    path = path_of(photo, crop, width, format)
    if not path.exists():
        with _alone(path):
            if not path.exists():
                with _hands:
                    image = _cut(photo, crop, width)
                    _write(photo, crop, image, width, format, path)
    return path


def make_all(photo, crops=(WHOLE,), formats=tuple(FORMATS)):
    """Make what is missing of whole ladders with one decode; returns the paths.

    Each size is scaled from the one above it, which costs a fifth of scaling each from the original.
    """
    paths = []
    with _hands:
        for crop in crops:
            widths = ladder(photo, crop)
            image = None
            for width in reversed(widths):
                wanted = {format: path_of(photo, crop, width, format) for format in formats}
                if image is None:
                    image = _cut(photo, crop, widths[-1])
                image = image.resize((width, height_at(photo, crop, width)), Image.Resampling.LANCZOS)
                for format, path in wanted.items():
                    with _alone(path):
                        if not path.exists():
                            _write(photo, crop, image, width, format, path)
                    paths.append(path)
    return paths


def _cut(photo, crop, width):
    """The crop of the original, decoded for ``width``, at that width."""
    across, _ = crop.size(photo.width, photo.height)
    with photo.original.open("rb") as file:
        picture = opened(file)
        profile = picture.info.get("icc_profile")
        # Twice the size asked for leaves the last step to a proper filter.
        share = 2 * width / across
        image = in_srgb(loaded(picture, (round(photo.width * share), round(photo.height * share))), profile)
    box = crop.box(*image.size)
    size = (width, height_at(photo, crop, width))
    return image.resize(size, Image.Resampling.LANCZOS, box=box, reducing_gap=3.0)


def _write(photo, crop, image, width, format, path):
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(f".{os.getpid()}-{threading.get_ident()}.part")
    try:
        image.save(unfinished, **ENCODERS[format], icc_profile=SRGB, xmp=credit_packet(photo))
        # In one step, so that no reader is ever given half a picture.
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    Rendition.objects.update_or_create(
        photo=photo,
        version=signature(photo, crop),
        width=width,
        format=format,
        defaults={
            "crop": crop.code,
            "height": image.height,
            "file": str(path.relative_to(settings.MEDIA_ROOT)),
            "bytes": path.stat().st_size,
            "made_at": timezone.now(),
        },
    )


@contextlib.contextmanager
def _alone(path):
    """Hold the lock of one photo's renditions, across processes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path.parent / ".lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
