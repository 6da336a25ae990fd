"""Which function paints which picture: scenes register themselves here under the keys of the picture list."""

from collections.abc import Callable
from dataclasses import dataclass

LANDSCAPE = (2400, 1600)
WIDE = (2400, 1350)
PORTRAIT = (1600, 2400)


@dataclass(frozen=True)
class Scene:
    """How a picture is made. `focal` is where its point of interest lies, as shares of width and height."""

    key: str
    paint: Callable
    size: tuple[int, int]
    focal: tuple[float, float]


SCENES = {}


def picture(key, size=LANDSCAPE, focal=(0.5, 0.5)):
    """Register `paint(canvas)` as the maker of the picture `key`."""

    def register(paint):
        if key in SCENES:
            raise ValueError(f"two scenes paint {key}")
        SCENES[key] = Scene(key, paint, size, focal)
        return paint

    return register
