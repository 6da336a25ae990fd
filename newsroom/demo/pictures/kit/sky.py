"""Skies: painted gradients, sun and moon, stars, clouds, rain, snow and birds."""

import math

from PIL import Image, ImageChops

from . import field
from .colour import rgb


def wide(c, stops, bottom=None, streaks=0.16, cell=420, stretch=5.0):
    """A sky from the top of the sheet to `bottom`, its ramp ruffled sideways like gouache."""
    box = c.box((0, 0, c.width, bottom or c.height))
    size = (box[2] - box[0], box[3] - box[1])
    grey = field.slope(size)
    if streaks:
        ruffle = field.clouds(c.rng, size, cell, octaves=4, stretch=stretch)
        offset = round(128 * streaks)
        grey = ImageChops.add(grey, field.scaled(ruffle, streaks), 1, -offset)
    c.image.paste(field.painted(grey, stops), box)


def disc(c, centre, radius, colour, halo=0.0, halo_colour=None, reach=6):
    """Sun or moon, with its halo behind."""
    x, y = centre
    if halo:
        c.glow(centre, radius * reach, halo_colour or colour, halo, 2.2)
    c.fill(c.shape(lambda b: b.dot(x, y, radius), (x - radius, y - radius, x + radius, y + radius)), colour)


def crescent(c, centre, radius, colour, turn=0.55, halo=0.3):
    x, y = centre
    c.glow(centre, radius * 6, colour, halo)

    def paint(b):
        b.dot(x, y, radius)
        b.dot(x + radius * turn, y - radius * turn * 0.4, radius * 0.92, 0)

    c.fill(c.shape(paint, (x - radius, y - radius, x + radius, y + radius), 3), colour)


def stars(c, count, bottom, colour="#fff6dc", size=(0.8, 2.6), thin=1.5):
    """Stars, thinning towards the horizon."""
    with c.fine((0, 0, c.width, bottom)) as b:
        for _ in range(count):
            x, y = c.rng.uniform(0, c.width), bottom * c.rng.random() ** thin
            radius = c.rng.uniform(*size) * (0.6 + 0.8 * c.rng.random() ** 6)
            b.dot(x, y, radius, colour, c.rng.uniform(0.35, 1))


def puff(rng, x, y, width, height, lobes=9):
    """Circles (x, y, radius) that make a heap cloud with a flat base at y."""
    out = []
    for i in range(lobes):
        at = (i + 0.5) / lobes
        hump = math.sin(math.pi * at) ** 0.7
        radius = height * (0.25 + 0.4 * hump) * rng.uniform(0.75, 1.15)
        out.append(
            (x - width / 2 + width * at, y - radius * 0.55 - height * 0.28 * hump * rng.random(), radius)
        )
    return out


def cumulus(c, x, y, width, height, light, shade, lit=(-0.4, -0.6), strength=0.9, lobes=9, alpha=1.0):
    """A heap cloud standing on y: flat paint, stippled on the side away from the light."""
    circles = puff(c.rng, x, y, width, height, lobes)
    reach = max(r for _, _, r in circles)
    box = (x - width / 2 - reach, y - height * 1.6, x + width / 2 + reach, y + reach)

    def paint(b):
        for cx, cy, radius in circles:
            b.dot(cx, cy, radius)
        b.round_rect(x - width * 0.52, y - height * 0.3, x + width * 0.52, y, height * 0.14)
        b.rect(x - width, y, x + width, y + reach * 2, 0)

    shape = c.shape(paint, box)
    c.fill(shape, light, alpha=alpha)
    down = field.plot(shape.size, lambda u, v: 0.1 + 1.0 * (v - 0.35) - lit[0] * (u - 0.5), 24)
    c.shade(shape, shade, down, strength)
    for cx, cy, radius in circles[::2]:
        ring = c.shape(
            lambda b, cx=cx, cy=cy, r=radius: (
                b.dot(cx, cy, r),
                b.dot(cx + lit[0] * r * 0.35, cy + lit[1] * r * 0.3, r * 0.92, 0),
            ),
            (cx - radius, cy - radius, cx + radius, min(cy + radius, y)),
        )
        c.shade(ring, shade, field.scaled(ring.mask, 0.55), 1)


def bars(c, count, top, bottom, colour, alpha=0.8, length=(300, 1100), thick=(6, 26), ramp=None):
    """Long flat clouds, lens-shaped, thicker overhead and thin near the horizon."""
    with c.fine((0, top - 40, c.width, bottom + 40)) as b:
        for i in range(count):
            at = (i + c.rng.random()) / count
            y = top + (bottom - top) * at
            half = c.rng.uniform(*length) / 2 * (1.2 - 0.5 * at)
            fat = c.rng.uniform(*thick) * (1.25 - 0.9 * at)
            x = c.rng.uniform(0, c.width)
            bend = c.rng.uniform(-0.3, 0.3) * fat
            upper = [
                (x - half, y),
                (x - half * 0.5, y - fat * 0.5),
                (x, y - fat + bend),
                (x + half * 0.6, y - fat * 0.4),
            ]
            lower = [(x + half, y), (x + half * 0.3, y + fat * 0.3), (x - half * 0.4, y + fat * 0.25)]
            b.blob(upper + lower, ramp[i % len(ramp)] if ramp else colour, alpha)


def streaming(c, colour, box=None, angle=78, count=900, length=(30, 90), width=1.6, alpha=0.35):
    """Rain in strokes; `angle` in degrees from the horizontal."""
    left, top, right, bottom = c.box(box)
    across, down = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    with c.fine((left, top, right, bottom)) as b:
        for _ in range(count):
            x, y, run = (
                c.rng.uniform(left - 60, right),
                c.rng.uniform(top - 40, bottom),
                c.rng.uniform(*length),
            )
            fat = width * c.rng.uniform(0.6, 1.3)
            b.line([(x, y), (x + across * run, y + down * run)], fat, colour, alpha * c.rng.uniform(0.4, 1))


def curtains(c, box, colour, angle=78, strength=0.5, cell=60):
    """Distant rain: slanted streaks hanging under cloud."""
    left, top, right, bottom = box = c.box(box)
    width, height = right - left, bottom - top
    lean = height / math.tan(math.radians(angle))
    margin = int(abs(lean)) + 2
    streak = field.noise(c.rng, (width + margin, 64), (cell, 64))
    streak = streak.transform(
        (width, height), Image.Transform.AFFINE, (1, -lean / height, margin if lean > 0 else 0, 0, 0, 32)
    )
    fade = field.plot((width, height), lambda x, y: min(1, (1 - y) * 1.5) * min(1, 6 * x, 6 * (1 - x)), 32)
    c.fill(
        c.everywhere(box).within(field.both(field.levels(streak, 60, 220), fade)), rgb(colour), alpha=strength
    )


def birds(c, flock, colour="#22252e", span=(14, 34)):
    """Gulls as two wing strokes; `flock` is a list of (x, y) or (x, y, span)."""
    for bird in flock:
        x, y = bird[:2]
        s = bird[2] if len(bird) > 2 else c.rng.uniform(*span)
        tilt = c.rng.uniform(-0.25, 0.25)
        lift = c.rng.uniform(0.3, 0.6)
        with c.fine((x - s * 1.3, y - s, x + s * 1.3, y + s), 3) as b:
            for side in (-1, 1):
                tip = (x + side * s, y - s * (lift - 0.25) + side * tilt * s)
                mid = (x + side * s * 0.5, y - s * lift + side * tilt * s * 0.5)
                b.stroke([(x, y), mid, tip], (s * 0.17, s * 0.03), colour)
            b.ellipse(x, y + s * 0.02, s * 0.11, s * 0.07, colour)


def bank(c, base, ramp, shade, rise=60, lobe=(50, 130), strength=0.9, rim=None):
    """A mass of cloud that hangs from the top of the sheet down to about `base`, its underside in lobes."""
    lobes, x = [], -80.0
    while x < c.width + 120:
        radius = c.rng.uniform(*lobe)
        sway = math.sin(x / c.width * 5.1 + base) * rise + math.sin(x / c.width * 13 + base * 2) * rise * 0.4
        lobes.append((x, base + sway - radius * 0.4, radius))
        x += radius * c.rng.uniform(0.8, 1.3)
    box = (0, 0, c.width, base + rise * 1.5 + lobe[1])

    def paint(b):
        b.polygon([(-200, -10), *[(x, y) for x, y, _ in lobes], (c.width + 200, -10)])
        for x, y, radius in lobes:
            b.ellipse(x, y, radius * 1.5, radius * 0.8)

    shape = c.shape(paint, box, scale=1)
    c.fill(shape, ramp)
    if rim:
        low = field.plot(shape.size, lambda x, y: max(0, y * 1.6 - 0.6), 16)
        border = c.edge(shape, 46, 1.5)
        c.shade(border, rim, field.both(low, border.mask), 1.1)
    folds = field.clouds(c.rng, shape.size, 240, 3, stretch=2.6)
    c.shade(shape, shade, field.levels(folds, 90, 240), strength, dot=3)
