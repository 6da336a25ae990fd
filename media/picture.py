"""What a ``<picture>`` needs to know of a photo: addresses, sizes and its placeholder; no query, no file."""

from dataclasses import dataclass

from media.addresses import FORMATS, Crop, addresses, height_at
from media.tints import tint

# The width of the ``src`` for browsers that know nothing of ``srcset``.
PLAIN_WIDTH = 960


@dataclass(frozen=True)
class Picture:
    """``sources`` are (media type, srcset), best first; ``width`` and ``height`` give the shape."""

    sources: tuple
    src: str
    srcset: str
    sizes: str
    width: int
    height: int
    tint: str
    # A ratio was asked for, but the picture may only be shown whole: its place must not cut it either.
    is_whole: bool = False


def picture(photo, *, focal=None, crops=None, ratio="", sizes="100vw", widest=None):
    """The ``Picture`` of ``photo`` cut to ``ratio`` ("3:2"; "": whole) around ``focal`` (None: its own).

    ``crops`` are the cuts by hand of the use that is shown; without one the photo's own count.
    ``widest`` is the most pixels across that any screen needs here (None: all there are): a page with many
    small pictures would otherwise name more addresses than it has words.
    """
    crop = Crop.of(photo, ratio, focal, crops)
    sets = {format: _enough(rungs, widest) for format, rungs in addresses(photo, crop).items()}
    plain = sets["jpg"]
    src, width = next((rung for rung in reversed(plain) if rung[1] <= PLAIN_WIDTH), plain[0])
    return Picture(
        sources=tuple((FORMATS[format], _srcset(sets[format])) for format in ("avif", "webp")),
        src=src,
        srcset=_srcset(plain),
        sizes=sizes,
        width=width,
        height=height_at(photo, crop, width),
        tint=tint(photo.dominant_colour),
        is_whole=bool(ratio and not crop.ratio),
    )


def _enough(rungs, widest):
    """The rungs up to the first that is as wide as ``widest``."""
    if widest is None:
        return rungs
    return [rung for place, rung in enumerate(rungs) if place == 0 or rungs[place - 1][1] < widest]


def _srcset(rungs):
    return ", ".join(f"{address} {width}w" for address, width in rungs)
