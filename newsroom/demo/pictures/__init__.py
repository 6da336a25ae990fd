"""The demo newsroom's pictures: illustrations drawn by this program, with complete embedded metadata."""

from . import embed
from .catalogue import SCENES
from .facts import facts
from .kit.canvas import Canvas
from .scenes import load

load()


def draw(key):
    """The picture `key` of the list as a Pillow image, the same for every call. Raises KeyError."""
    scene = SCENES[key]
    canvas = Canvas(*scene.size, key=key)
    scene.paint(canvas)
    return canvas.image


def focal(key):
    """Where the picture's point of interest lies: shares of its width and height."""
    return SCENES[key].focal


def jpeg(key):
    """The picture `key` as the bytes of a JPEG with its caption, credit and rights. Raises KeyError."""
    return embed.jpeg(draw(key), facts(key))
