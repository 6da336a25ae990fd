"""Making renditions: at first need or whole ladders at once, each once, kept under ``renditions/``."""

from io import BytesIO
from pathlib import Path

from django.conf import settings
from django.utils import timezone
from PIL import Image

from media.addresses import FORMATS, Crop, height_at, ladder, signature
from media.credit_iim import with_iim
from media.credit_packet import credit_packet
from media.decoding import SRGB, in_srgb, loaded, opened
from media.models import Rendition
from media.rendition_files import HANDS, PATIENCE, Busy, home, in_line, turn, write

# At speeds that two cores can bear.
ENCODERS = {
    "avif": {"format": "AVIF", "speed": 9, "max_threads": 1},
    "webp": {"format": "WEBP", "method": 2},
    "jpg": {"format": "JPEG", "progressive": True},
}
# Format → quality of small renditions and of those for dense screens, where a pixel is too small to be seen.
QUALITY = {"avif": (58, 50), "webp": (76, 70), "jpg": (80, 74)}
DENSE = 960
WHOLE = Crop()
READERS_PATIENCE = 5  # seconds a reader's request waits before it takes what is there
# A size is scaled from one this much larger or more, lest one softening be laid upon another.
STEP = 1.5


def path_of(photo, crop, width, format):
    """Where the rendition lies or will lie."""
    return home(photo.uuid) / f"{signature(photo, crop)}-{width}.{format}"


def rendition(photo, crop, width, format, *, patience=PATIENCE):
    """The path of one rendition, made now if it is not there.

    Raises ``rendition_files.Busy``, ``decoding.Undecodable`` and, where the original is gone, ``OSError``.
    """
    path = path_of(photo, crop, width, format)
    if not path.exists():
        with turn(f"{photo.uuid} {crop.code}", patience):
            if not path.exists():
                write(path, encoded(photo, cut(photo, crop, width), format))
                _note(photo, crop, [(width, format)])
    return path


def for_reader(photo, crop, width, format):
    """(path, whether it is the one asked for): while too many are being made, the nearest that is there.

    Raises as ``rendition``.
    """
    path = path_of(photo, crop, width, format)
    if path.exists():
        return path, True
    try:
        with in_line():
            return rendition(photo, crop, width, format, patience=READERS_PATIENCE), True
    except Busy:
        nearest = _nearest(photo, crop, width, format)
        if nearest is None:
            raise
        return nearest, False


def _nearest(photo, crop, width, format):
    """What is there of this crop, in this format or another; else the desk's thumbnail, made on arrival."""
    made = [path for path in home(photo.uuid).glob(f"{signature(photo, crop)}-*.*") if path.suffix]
    if made:
        return min(made, key=lambda path: (path.suffix != f".{format}", abs(_width_of(path) - width)))
    thumbnail = home(photo.uuid) / "desk-320.webp"
    edited = photo.edited_at.timestamp() if photo.edited_at else 0
    # One that is older than the last correction carries words that the photo no longer has.
    is_true = thumbnail.exists() and thumbnail.stat().st_mtime > edited
    return thumbnail if is_true else None


def _width_of(path):
    return int(path.stem.rpartition("-")[2])


def make_all(photo, crops=(WHOLE,), formats=tuple(FORMATS), widest=None, patience=120, hands=HANDS):
    """Make what is missing of whole ladders, each crop with one decode; returns the paths, widest first.

    ``widest`` leaves out what is wider than that many pixels.
    """
    paths = []
    for crop in crops:
        widths = [width for width in ladder(photo, crop) if not widest or width <= widest]
        wanted = [(width, format) for width in reversed(widths) for format in formats]
        paths += [path_of(photo, crop, *each) for each in wanted]
        with turn(f"{photo.uuid} {crop.code}", patience, hands):
            missing = [each for each in wanted if not path_of(photo, crop, *each).exists()]
            if missing:
                _make(photo, crop, missing)
                _note(photo, crop, missing)
    return paths


def _make(photo, crop, missing):
    """Encode ``missing`` (width, format), one after the other: encoders take more memory than pictures do,
    and the second core is the readers'.
    """
    for image in _scaled(photo, crop, sorted({width for width, _ in missing}, reverse=True)):
        for format in [format for width, format in missing if width == image.width]:
            write(path_of(photo, crop, image.width, format), encoded(photo, image, format))


def _scaled(photo, crop, widths):
    """The picture in each of ``widths`` (descending), from one decode, each from the nearest much larger."""
    made = [cut(photo, crop, widths[0])]
    yield made[0]
    for width in widths[1:]:
        source = next((image for image in reversed(made) if image.width >= STEP * width), made[0])
        made = [image for image in made if image.width <= source.width]
        made.append(source.resize((width, height_at(photo, crop, width)), Image.Resampling.LANCZOS))
        yield made[-1]


def cut(photo, crop, width):
    """The crop of the original at ``width``, as opaque sRGB, decoded no larger than that needs."""
    across, _ = crop.size(photo.width, photo.height)
    share = width / across
    with photo.original.open("rb") as file:
        picture = opened(file)
        profile = picture.info.get("icc_profile")
        picture = loaded(picture, (round(photo.width * share), round(photo.height * share)))
    size = (width, height_at(photo, crop, width))
    box = crop.box(*picture.size)
    if picture.mode in ("RGB", "L", "CMYK"):
        # Colour is converted once it is small.
        picture = picture.resize(size, Image.Resampling.LANCZOS, box=box, reducing_gap=3.0)
        return in_srgb(picture, profile)
    return in_srgb(picture, profile).resize(size, Image.Resampling.LANCZOS, box=box, reducing_gap=3.0)


def encoded(photo, image, format):
    """The bytes of ``image`` with the photo's caption, credit and rights in them, and no position."""
    image.info.clear()
    data = BytesIO()
    quality = QUALITY[format][image.width >= DENSE]
    image.save(data, **ENCODERS[format], quality=quality, icc_profile=SRGB, xmp=credit_packet(photo))
    return with_iim(data.getvalue(), photo) if format == "jpg" else data.getvalue()


def _note(photo, crop, made):
    """Write down what was made: the files can be found, counted and purged without a walk through folders."""
    now = timezone.now()
    rows = []
    for width, format in made:
        path = path_of(photo, crop, width, format)
        rows.append(
            Rendition(
                photo=photo,
                version=signature(photo, crop),
                crop=crop.code,
                width=width,
                height=height_at(photo, crop, width),
                format=format,
                file=str(path.relative_to(Path(settings.MEDIA_ROOT))),
                bytes=path.stat().st_size,
                made_at=now,
            )
        )
    Rendition.objects.bulk_create(rows, ignore_conflicts=True)


def forget_outdated(photo):
    """Delete what carries words that the photo no longer has; its old addresses lead to the new ones."""
    for row in photo.renditions.all():
        crop = Crop.parse(row.crop)
        if crop is None or row.version != signature(photo, crop):
            (Path(settings.MEDIA_ROOT) / row.file).unlink(missing_ok=True)
            row.delete()


def forget_all(photo):
    """Delete everything made of ``photo`` for readers; the desk keeps its own previews."""
    for file in home(photo.uuid).glob("*"):
        if not file.name.startswith("desk-"):
            file.unlink(missing_ok=True)
    photo.renditions.all().delete()
