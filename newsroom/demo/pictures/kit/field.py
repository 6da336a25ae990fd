"""Grey fields (mode L): gradients, noise and streaks that give flat paint its light and texture."""

import math
from functools import cache

from PIL import Image, ImageChops, ImageOps

from .colour import lookup

CUBIC = Image.Resampling.BICUBIC


def plot(size, value, cells=56):
    """A smooth field from `value(x, y)`, with x and y from 0 to 1 and the value too."""
    width, height = size
    columns = cells if width >= height else max(16, round(cells * width / height))
    rows = max(16, round(columns * height / width))
    small = Image.new("L", (columns, rows))
    small.putdata(
        [
            max(0, min(255, round(255 * value((x + 0.5) / columns, (y + 0.5) / rows))))
            for y in range(rows)
            for x in range(columns)
        ]
    )
    return small.resize(size, CUBIC)


def slope(size, angle=90):
    """Dark to light across the field; 90 degrees is from top to bottom, 0 from left to right."""
    if angle == 90:
        strip = Image.new("L", (1, 256))
        strip.putdata(range(256))
        return strip.resize(size, Image.Resampling.BILINEAR)
    if angle == 0:
        strip = Image.new("L", (256, 1))
        strip.putdata(range(256))
        return strip.resize(size, Image.Resampling.BILINEAR)
    across, down = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    reach = abs(across) + abs(down)
    return plot(size, lambda x, y: ((x - 0.5) * across + (y - 0.5) * down) / reach + 0.5)


def pool(size, centre, radius, power=1.0):
    """Light in the centre that fades to nothing at `radius`; both in pixels."""
    width, height = size
    (cx, cy) = centre

    def value(x, y):
        away = math.hypot(x * width - cx, y * height - cy) / radius
        return max(0.0, 1 - away) ** power

    return plot(size, value, cells=80)


@cache
def halo(power):
    """A small round pool, to be stretched to size."""
    return pool((128, 128), (64, 64), 63, power)


def noise(rng, size, cell):
    """Smooth noise whose features are `cell` pixels across: one number, or (across, down) for streaks."""
    across, down = cell if isinstance(cell, tuple) else (cell, cell)
    columns, rows = max(2, round(size[0] / across)), max(2, round(size[1] / down))
    return Image.frombytes("L", (columns, rows), rng.randbytes(columns * rows)).resize(size, CUBIC)


def clouds(rng, size, cell, octaves=4, stretch=1.0, fade=0.5):
    """Fractal noise over the full grey range; `stretch` above 1 draws it out sideways."""
    small = tuple(max(2, side // 4) for side in size)
    total = None
    weight = 1.0
    for _ in range(octaves):
        layer = noise(rng, small, (max(1, cell * stretch / 4), max(1, cell / 4)))
        total = layer if total is None else Image.blend(total, layer, weight / (1 + weight))
        cell, weight = cell / 2.1, weight * fade
    return ImageOps.autocontrast(total, cutoff=1).resize(size, CUBIC)


def levels(field, low, high):
    """Stretch so that `low` (0 to 255) becomes black and `high` white."""
    span = (high - low) or 1
    return field.point([max(0, min(255, round((i - low) * 255 / span))) for i in range(256)])


def scaled(field, share):
    return field.point([min(255, round(i * share)) for i in range(256)])


def both(one, other):
    return ImageChops.multiply(one, other)


def painted(field, stops):
    """The field in the colours of a ramp."""
    return Image.merge("RGB", [field.point(table) for table in lookup(tuple(stops))])


def grains(rng, size, dot=2):
    """Hard random grain for stippling, with dots about `dot` pixels across."""
    small = (size[0] // dot + 1, size[1] // dot + 1)
    speck = Image.frombytes("L", small, rng.randbytes(small[0] * small[1]))
    return speck.resize((small[0] * dot, small[1] * dot), Image.Resampling.BILINEAR).crop((0, 0, *size))
