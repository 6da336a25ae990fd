"""The sheet that scenes are painted on: masks, fills, stippled shade, glow, and a fine brush for details."""

import math
import random
from contextlib import contextmanager

from PIL import Image, ImageChops, ImageFilter

from . import field
from .brush import Brush
from .colour import rgb

CUBIC = Image.Resampling.BICUBIC
NEAREST = Image.Resampling.NEAREST


class Shape:
    """A soft-edged mask and where it lies on the sheet."""

    def __init__(self, mask, box):
        self.mask, self.box = mask, box

    @property
    def size(self):
        return self.mask.size

    def within(self, grey):
        """The shape where a grey field of its own size lets it through."""
        return Shape(ImageChops.multiply(self.mask, grey), self.box)


class Canvas:
    def __init__(self, width=2400, height=1600, key=""):
        self.width, self.height = width, height
        self.size = (width, height)
        self.rng = random.Random(f"newsroom picture {key}")
        self.image = Image.new("RGB", self.size)

    # Shapes and fills

    def box(self, box=None):
        """`box` in whole pixels and inside the sheet; the whole sheet where there is none."""
        if box is None:
            return (0, 0, self.width, self.height)
        left, top, right, bottom = box
        left, top = max(0, int(left)), max(0, int(top))
        right, bottom = min(self.width, math.ceil(right)), min(self.height, math.ceil(bottom))
        return left, top, max(left + 2, right), max(top + 2, bottom)

    def shape(self, paint, box=None, scale=2):
        """What `paint(brush)` draws (fill 255, or less), as a mask with smooth edges."""
        left, top, right, bottom = box = self.box(box)
        mask = Image.new("L", ((right - left) * scale, (bottom - top) * scale))
        paint(Brush(mask, left, top, scale))
        return Shape(mask.reduce(scale) if scale > 1 else mask, box)

    def everywhere(self, box=None):
        left, top, right, bottom = box = self.box(box)
        return Shape(Image.new("L", (right - left, bottom - top), 255), box)

    def fill(self, shape, paint, angle=90, alpha=1.0):
        """Fill with a colour, a ramp (list of colours) or a picture of the shape's size."""
        if isinstance(paint, list):
            paint = field.painted(field.slope(shape.size, angle), paint)
        elif isinstance(paint, str):
            paint = rgb(paint)
        mask = shape.mask if alpha >= 1 else field.scaled(shape.mask, alpha)
        self.image.paste(paint, shape.box, mask)

    def shade(self, shape, colour, grey, strength=1.0, dot=2):
        """Stipple `colour` into the shape, denser where the grey field is lighter: airbrush, not gradient."""
        grain = field.grains(self.rng, shape.size, dot)
        bite = ImageChops.add(field.scaled(grey, strength), grain, 1, -255)
        stipple = bite.point([min(255, i * 7) for i in range(256)])
        self.fill(shape.within(stipple), colour)

    def soften(self, shape, radius):
        """The shape with its edges blurred, done small for speed."""
        step = max(1, min(16, int(radius // 2.5)))
        width, height = shape.size
        small = shape.mask.resize((max(2, width // step), max(2, height // step)), Image.Resampling.BOX)
        return Shape(
            small.filter(ImageFilter.GaussianBlur(radius / step)).resize(shape.size, CUBIC), shape.box
        )

    def edge(self, shape, radius, strength=2.0):
        """The part of a shape that lies near its outline."""
        inside = ImageChops.invert(self.soften(shape, radius).mask)
        return shape.within(field.scaled(inside, strength))

    # Light

    def screen(self, picture, box=None):
        """Lighten by a picture of the box's size, as a second projector would."""
        box = self.box(box)
        if picture.size == self.size:
            self.image = ImageChops.screen(self.image, picture)
        else:
            self.image.paste(ImageChops.screen(self.image.crop(box), picture), box)

    def glow(self, centre, radius, colour, strength=1.0, power=2.0):
        """Light added around a point."""
        x, y = centre
        left, top, right, bottom = box = self.box((x - radius, y - radius, x + radius, y + radius))
        if right <= left + 2 or bottom <= top + 2 or x + radius <= 0 or y + radius <= 0:
            return
        scale = 64 / radius
        part = (
            (left - x) * scale + 64,
            (top - y) * scale + 64,
            (right - x) * scale + 64,
            (bottom - y) * scale + 64,
        )
        part = tuple(max(0, min(128, side)) for side in part)
        grey = field.halo(power).resize((right - left, bottom - top), CUBIC, part)
        light = field.painted(field.scaled(grey, strength), [(0, 0, 0), rgb(colour)])
        self.screen(light, box)

    def cast(self, shape, colour, strength=1.0):
        """Light added in a shape: a beam, a lit window's haze."""
        self.screen(field.painted(field.scaled(shape.mask, strength), [(0, 0, 0), rgb(colour)]), shape.box)

    # Details

    @contextmanager
    def fine(self, box=None, scale=2):
        """A brush with smooth edges over part of the sheet; colours may carry an alpha."""
        left, top, right, bottom = box = self.box(box)
        part = self.image.crop(box).resize(((right - left) * scale, (bottom - top) * scale), NEAREST)
        yield Brush(part, left, top, scale)
        self.image.paste(part.reduce(scale), box)
