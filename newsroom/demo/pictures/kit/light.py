"""Light and finish: bloom, beams, vignette, mist, and the grain of printed paper over a finished scene."""

import math

from PIL import Image, ImageChops, ImageFilter

from . import field
from .colour import rgb


def bloom(c, threshold=190, radius=60, strength=0.5):
    """Bright places spill into their surroundings."""
    small = c.image.reduce(8)
    span = 255 - threshold
    bright = small.point([max(0, min(255, round((i - threshold) * 255 / span))) for i in range(256)] * 3)
    bright = bright.filter(ImageFilter.GaussianBlur(radius / 8))
    c.screen(
        bright.point([round(i * strength) for i in range(256)] * 3).resize(c.size, Image.Resampling.BILINEAR)
    )


def beam(c, source, angle, spread, length, colour, strength=0.5, fade=1.4, soft=14):
    """A cone of light from `source`; `angle` in degrees clockwise from three o'clock."""
    x, y = source
    edge = [
        (
            x + length * math.cos(math.radians(angle + turn)),
            y + length * math.sin(math.radians(angle + turn)),
        )
        for turn in (-spread / 2, 0, spread / 2)
    ]
    xs, ys = [x, *(p[0] for p in edge)], [y, *(p[1] for p in edge)]
    box = c.box((min(xs) - soft, min(ys) - soft, max(xs) + soft, max(ys) + soft))
    shape = c.soften(c.shape(lambda b: b.polygon([source, *edge]), box, scale=1), soft)
    falling = field.pool(shape.size, (x - box[0], y - box[1]), length, fade)
    c.cast(shape.within(falling), colour, strength)


def shafts(c, panes, colour, strength=0.3, soft=26, fade=0.8):
    """Sunlight from windows: slanting quadrilaterals that fade on their way down."""

    def paint(b):
        for pane in panes:
            b.polygon(pane)

    shape = c.soften(c.shape(paint, scale=1), soft)
    c.cast(shape.within(field.plot(shape.size, lambda x, y: max(0.0, 1 - y * fade), 24)), colour, strength)


def mist(c, top, bottom, colour, strength=0.8, rough=0.5, cell=260):
    """A band of haze, thickest in its middle, torn by noise."""
    box = c.box((0, top, c.width, bottom))
    size = (box[2] - box[0], box[3] - box[1])
    band = field.plot(size, lambda x, y: math.sin(math.pi * max(0.0, min(1.0, y))) ** 1.5, cells=24)
    torn = field.clouds(c.rng, size, cell, octaves=3, stretch=4)
    torn = torn.point([round(255 * (1 - rough) + i * rough) for i in range(256)])
    shape = c.everywhere(box).within(field.both(band, torn))
    c.fill(shape, rgb(colour), alpha=strength)


def wash(c, colour, grey, strength=1.0, box=None):
    """Paint over, as thick as a grey field says."""
    c.fill(c.everywhere(box).within(grey), rgb(colour), alpha=strength)


def vignette(c, colour="#0c0c18", strength=0.35, reach=1.05):
    """Darker corners."""

    def value(x, y):
        return strength * max(0.0, min(1.0, math.hypot(x - 0.5, (y - 0.5) * 0.9) / reach * 2 - 0.55)) ** 1.6

    c.image.paste(rgb(colour), (0, 0), field.plot(c.size, value, 40))


def grain(c, strength=0.16, dot=2):
    """The tooth of the paper, laid on in soft light."""
    tooth = field.grains(c.rng, c.size, dot)
    blotch = field.noise(c.rng, c.size, 90)
    tooth = Image.blend(tooth, blotch, 0.3)
    tooth = tooth.point([round(128 + (i - 128) * strength) for i in range(256)])
    c.image = ImageChops.soft_light(c.image, Image.merge("RGB", [tooth] * 3))


def finish(c, vignetting=0.3, tooth=0.16, spill=0.35, threshold=200):
    """What every scene gets last."""
    if spill:
        bloom(c, threshold=threshold, strength=spill)
    if vignetting:
        vignette(c, strength=vignetting)
    grain(c, tooth)
    return c.image
