"""Things of the harbour: gantry cranes, containers, ships, small boats and beacons."""

import math

from . import water
from .brush import spline
from .colour import darker, lighter, mix

BOXES = ("#a8402c", "#c7742e", "#3f5d7d", "#6b3f5e", "#7d8a86", "#2f5a58", "#d19a3d")


def gantry(b, x, ground, s, colour, up=False, load=None, way=-1, rig=0.35):
    """A ship-to-shore crane in profile on `ground`; `s` is its height, `way` the side of its boom."""

    def p(u, v):
        return (x + way * u * s, ground - v * s)

    def bar(u0, v0, u1, v1, width):
        b.line([p(u0, v0), p(u1, v1)], width * s, colour)

    for u in (-0.16, 0.16):
        bar(u * 1.15, 0, u, 0.6, 0.030)
        b.rect(*sorted_box(p(u * 1.15 - 0.05, 0.0), p(u * 1.15 + 0.05, 0.035)), colour)
    bar(-0.18, 0.22, 0.18, 0.22, 0.026)
    bar(-0.17, 0.22, 0.16, 0.58, 0.012)
    bar(0.17, 0.22, -0.16, 0.58, 0.012)
    bar(-0.40, 0.60, 0.20, 0.60, 0.036)
    bar(-0.16, 0.6, 0.05, 0.95, 0.022)
    bar(0.16, 0.6, 0.05, 0.95, 0.022)
    bar(0.05, 0.6, 0.05, 0.99, 0.014)
    b.rect(*sorted_box(p(-0.34, 0.615), p(-0.14, 0.70)), colour)
    bar(-0.38, 0.6, 0.05, 0.94, 0.008)
    if up:
        tip = (0.20 + 0.62 * math.cos(1.15), 0.60 + 0.62 * math.sin(1.15))
        bar(0.18, 0.60, *tip, 0.030)
        bar(0.05, 0.95, 0.20 + 0.4 * math.cos(1.15), 0.60 + 0.4 * math.sin(1.15), 0.008)
        return None
    bar(0.18, 0.60, 0.86, 0.60, 0.030)
    bar(0.2, 0.572, 0.84, 0.572, 0.008)
    for i in range(14):
        u = 0.22 + i * 0.045
        bar(u, 0.575, u + 0.022, 0.6, 0.005)
    bar(0.05, 0.95, 0.52, 0.61, 0.008)
    bar(0.05, 0.95, 0.82, 0.61, 0.008)
    trolley = 0.55
    b.rect(*sorted_box(p(trolley - 0.04, 0.55), p(trolley + 0.04, 0.585)), colour)
    b.rect(*sorted_box(p(trolley + 0.05, 0.525), p(trolley + 0.10, 0.575)), colour)
    for u in (-0.025, 0.025):
        bar(trolley + u, 0.55, trolley + u, rig, 0.004)
    b.rect(*sorted_box(p(trolley - 0.06, rig - 0.012), p(trolley + 0.06, rig)), colour)
    if load:
        b.rect(*sorted_box(p(trolley - 0.06, rig - 0.075), p(trolley + 0.06, rig - 0.012)), load)
    return p(trolley + 0.075, 0.54)


def sorted_box(one, other):
    return min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1])


def containers(b, rng, x, ground, columns, rows, width, height, tint, share=0.5, colours=BOXES, full=0.85):
    """A stack of boxes in dusk colours: each mixed with the air's `tint` by `share`."""
    for column in range(columns):
        tall = rows if rng.random() < full * 0.6 else rng.randint(max(1, rows - 2), rows)
        for row in range(tall):
            colour = mix(rng.choice(colours), tint, share)
            left, top = x + column * (width + 1.5), ground - (row + 1) * height
            b.rect(left, top, left + width, top + height - 1.5, colour)
            b.rect(left, top, left + width, top + height * 0.16, lighter(colour, 0.12))
            ribs = max(4, int(width / 9))
            for i in range(1, ribs):
                at = left + width * i / ribs
                b.rect(at - 0.8, top + height * 0.18, at + 0.8, top + height - 2, darker(colour, 0.16))


def hull(b, left, right, deck, water, colour, band=None, bow=-1):
    """A ship's side with a raked bow on the `bow` side; `band` is the paint at the waterline."""
    length, depth = right - left, water - deck
    ends = (left, right) if bow < 0 else (right, left)

    def at(share):
        return ends[0] + (ends[1] - ends[0]) * share

    outline = [
        (at(-0.015), deck - depth * 0.35),
        (at(0.10), deck - depth * 0.18),
        (at(0.13), deck),
        (at(1.0), deck),
        (at(0.995), water - depth * 0.25),
        (at(0.975), water),
        (at(0.035), water),
        (at(0.02), water - depth * 0.4),
    ]
    b.polygon(outline, colour)
    if band:
        b.polygon(
            [
                (at(0.033), water - depth * 0.2),
                (at(0.985), water - depth * 0.2),
                (at(0.975), water),
                (at(0.035), water),
            ],
            band,
        )
    return length


def dinghy(b, x, y, s, colour, inside, oars=False):
    """A small open boat from the side, `s` long, lying on the water at y."""
    b.blob(
        [
            (x - s / 2, y - s * 0.17),
            (x - s * 0.36, y),
            (x + s * 0.34, y),
            (x + s * 0.52, y - s * 0.2),
            (x, y - s * 0.13),
        ],
        colour,
    )
    b.blob(
        [(x - s * 0.48, y - s * 0.165), (x, y - s * 0.12), (x + s * 0.49, y - s * 0.19), (x, y - s * 0.15)],
        inside,
    )
    if oars:
        b.line([(x, y - s * 0.14), (x - s * 0.3, y + s * 0.03)], s * 0.02, inside)


def launch(b, x, y, s, colour, house, glass, way=1, mast=True):
    """A working boat in profile: pilot boat or tug, `s` long."""

    def p(u, v):
        return (x + way * u * s, y - v * s)

    b.polygon([p(-0.5, 0.12), p(0.2, 0.12), p(0.55, 0.2), p(0.44, 0), p(-0.47, 0)], colour)
    b.polygon(
        [p(-0.5, 0.12), p(0.2, 0.12), p(0.55, 0.2), p(0.54, 0.175), p(0.2, 0.095), p(-0.5, 0.095)],
        lighter(colour, 0.25),
    )
    b.polygon([p(-0.22, 0.12), p(-0.2, 0.27), p(0.1, 0.27), p(0.18, 0.12)], house)
    b.polygon([p(-0.13, 0.27), p(-0.11, 0.38), p(0.06, 0.38), p(0.1, 0.27)], house)
    b.polygon([p(-0.1, 0.29), p(-0.09, 0.36), p(0.045, 0.36), p(0.075, 0.29)], glass)
    if mast:
        b.line([p(-0.04, 0.38), p(-0.04, 0.62)], s * 0.014, house)
        b.line([p(-0.1, 0.52), p(0.02, 0.52)], s * 0.01, house)


def channel_mark(b, x, y, s, colour, light=None):
    """A buoy with a lattice and a lamp."""
    b.polygon(
        [(x - s * 0.22, y), (x - s * 0.16, y - s * 0.2), (x + s * 0.16, y - s * 0.2), (x + s * 0.22, y)],
        colour,
    )
    b.polygon(
        [
            (x - s * 0.12, y - s * 0.2),
            (x - s * 0.04, y - s * 0.8),
            (x + s * 0.04, y - s * 0.8),
            (x + s * 0.12, y - s * 0.2),
        ],
        colour,
    )
    b.rect(x - s * 0.06, y - s * 0.92, x + s * 0.06, y - s * 0.8, colour)
    if light:
        b.dot(x, y - s * 0.97, s * 0.06, light)


def dhow(c, x, y, s, sail):
    """A lateen-rigged boat on its reflection."""
    hull, plank = "#5f3a30", "#8f5c40"

    def p(u, v):
        return (x + u * s, y - v * s)

    with c.fine((x - s * 0.7, y - 10, x + s * 0.7, y + s * 0.5)) as b:
        for k in range(30):
            t = k / 30
            water.lens(
                b,
                x + c.rng.uniform(-0.08, 0.1) * s,
                y + 6 + t * s * 0.42,
                s * c.rng.uniform(0.1, 0.34) * (1 - t),
                3.4,
                sail if k % 3 else hull,
                0.5 * (1 - t * 0.5),
            )
    with c.fine((x - s * 0.7, y - s * 1.25, x + s * 0.75, y + 12)) as b:
        b.line([p(0.02, 0.1), p(0.06, 0.95)], s * 0.024, hull)
        wind = (
            spline([p(-0.40, 0.30), p(-0.08, 0.62), p(0.44, 1.16)], False)
            + spline([p(0.44, 1.16), p(0.52, 0.74), p(0.40, 0.24)], False)
            + spline([p(0.40, 0.24), p(0.0, 0.19), p(-0.40, 0.30)], False)
        )
        b.polygon(wind, sail)
        b.polygon(
            [*spline([p(0.44, 1.16), p(0.52, 0.74), p(0.40, 0.24)], False), p(0.22, 0.22), p(0.3, 0.62)],
            mix(sail, "#b5808a", 0.4),
        )
        for k in (0.25, 0.5, 0.75):
            b.line(
                [p(-0.40 + 0.84 * k, 0.30 + 0.86 * k), p(-0.40 + 0.8 * k + 0.04, 0.29 - 0.07 * k)],
                2,
                mix(sail, "#8a5a60", 0.35),
            )
        b.line([p(-0.45, 0.25), p(-0.08, 0.63), p(0.47, 1.2)], s * 0.018, hull)
        b.blob(
            [p(-0.46, 0.13), p(-0.36, 0.0), p(0.30, 0.0), p(0.56, 0.24), p(0.26, 0.1), p(-0.2, 0.08)], hull
        )
        b.blob(
            [p(-0.45, 0.125), p(-0.2, 0.085), p(0.26, 0.105), p(0.55, 0.235), p(0.25, 0.075), p(-0.2, 0.05)],
            plank,
        )
        b.line([p(-0.42, 0.13), p(-0.44, 0.24)], s * 0.016, hull)
        for u, coat in ((-0.3, "#c9503f"), (-0.2, "#f3e6cc")):
            b.blob(
                [p(u - 0.035, 0.09), p(u - 0.03, 0.19), p(u, 0.225), p(u + 0.03, 0.19), p(u + 0.035, 0.09)],
                coat,
                steps=4,
            )
            b.dot(*p(u, 0.252), s * 0.022, "#7a4a36")
