"""The eights of the Harbour Regatta from above."""

import math

from PIL import Image

from ..catalogue import picture
from ..kit import field, light, sport
from ..kit.brush import spline
from ..kit.colour import darker, lighter, mix

HULLS = ("#c23b2c", "#1f4fa3", "#1f6b4a", "#e0a12f", "#23808a", "#8e2f3a", "#2d5f9e")


def bow(c, x, y, s, hull, small=False):
    """A fishing boat seen from ahead: flared bow, wheelhouse, bare mast, nets heaped on the foredeck."""
    trim = lighter(hull, 0.8)
    box = (x - s * 0.6, y - s * 1.75, x + s * 0.6, y + 4)
    right, left = (
        [(0, 0.62), (0.16, 0.575), (0.3, 0.52), (0.40, 0.45), (0.36, 0.25), (0.27, 0.08), (0.2, 0)],
        None,
    )

    def p(u, v):
        return (x + u * s, y - v * s)

    left = [(-u, v) for u, v in right[::-1]]
    with c.fine(box) as b:
        b.line([p(0, 0.5), p(0, 1.55)], s * 0.022, "#6b4a32")
        b.line([p(-0.17, 1.22), p(0.17, 1.22)], s * 0.014, "#6b4a32")
        for u in (-0.3, 0.3):
            b.line([p(0, 1.5), p(u, 0.55)], max(1.4, s * 0.004), "#3a3430", 0.8)
        b.line([p(0, 1.5), p(0, 0.66)], max(1.4, s * 0.004), "#3a3430", 0.8)
        b.polygon([p(0, 1.545), p(0.09, 1.51), p(0, 1.475)], c.rng.choice(HULLS))
        b.polygon([p(-0.2, 0.5), p(-0.185, 0.93), p(0.185, 0.93), p(0.2, 0.5)], "#f7f1e3")
        b.polygon([p(0.07, 0.5), p(0.07, 0.93), p(0.185, 0.93), p(0.2, 0.5)], "#dcd3c0")
        b.polygon([p(-0.22, 0.93), p(-0.2, 0.975), p(0.2, 0.975), p(0.22, 0.93)], hull)
        for u in (-0.15, -0.045, 0.06):
            b.round_rect(*p(u, 0.88), *p(u + 0.09, 0.76), s * 0.012, "#27424f")
            b.polygon([p(u + 0.012, 0.87), p(u + 0.04, 0.87), p(u + 0.012, 0.81)], "#7fa3ab")
        b.dot(*p(0, 1.0), s * 0.028, "#ffe9b0")
    net = c.rng.choice(["#d9772e", "#2f8f7c", "#4f6f3f", "#c9a13b", "#7a5a86"])
    heap = [
        (-0.27, 0.5),
        (-0.24, 0.6),
        (-0.15, 0.655),
        (-0.05, 0.63),
        (0.05, 0.68),
        (0.16, 0.64),
        (0.25, 0.58),
        (0.27, 0.5),
    ]
    mound = c.shape(lambda b: b.blob([p(u, v) for u, v in heap], steps=6), box)
    c.fill(mound, net)
    c.shade(
        mound,
        darker(net, 0.5),
        field.plot(mound.size, lambda u, v: 0.45 + 0.5 * math.sin(60 * u) * math.sin(60 * v), 40),
        0.8,
    )
    body = c.shape(lambda b: b.polygon(spline([p(u, v) for u, v in left + right], True, 6)), box)
    c.fill(body, [lighter(hull, 0.12), hull, darker(hull, 0.3)])
    c.shade(
        body,
        darker(hull, 0.55),
        field.plot(body.size, lambda u, v: abs(u - 0.42) * 1.5 - 0.25 + 0.35 * max(0, v - 0.85), 24),
        0.9,
    )
    with c.fine(box) as b:
        rail = spline(
            [
                p(u, v)
                for u, v in [
                    (-0.40, 0.45),
                    (-0.3, 0.52),
                    (-0.16, 0.575),
                    (0, 0.62),
                    (0.16, 0.575),
                    (0.3, 0.52),
                    (0.40, 0.45),
                ]
            ],
            False,
        )
        b.line(rail, s * 0.026, trim)
        stripe = [(px, py + s * 0.075) for px, py in rail[4:-4]]
        b.line(stripe, s * 0.014, trim, 0.85)
        b.line([p(0, 0.6), p(0, 0.02)], s * 0.02, darker(hull, 0.35))
        for u in (-0.17, 0.17):
            b.dot(*p(u, 0.40), s * 0.026, "#2b2a2a")
        for side in (-1, 1):
            tyre = p(side * 0.36, 0.28)
            b.line([p(side * 0.385, 0.44), tyre], s * 0.006, "#e6dcc4")
            b.ring(*tyre, s * 0.05, s * 0.022, "#26282b")
        b.polygon(
            [p(-0.24, 0.05), p(-0.19, 0), p(0.19, 0), p(0.24, 0.05), p(0, 0.06)],
            darker(mix(hull, "#6b2323", 0.7), 0.2),
        )


@picture("rowing-regatta", focal=(0.5, 0.5))
def rowing_regatta(c):
    base = field.clouds(c.rng, c.size, 420, 5, 2.2)
    tilt = field.slope(c.size, 35)
    c.image = field.painted(Image.blend(base, tilt, 0.55), ["#0e4f63", "#17707c", "#2b9290", "#63b7a6"])
    caustics(c)
    lanes = [210, 590, 970, 1350]
    buoys = [20, 400, 780, 1160, 1540]
    with c.fine() as b:
        for y in buoys:
            b.line([(0, y), (c.width, y)], 2, "#0a3947", 0.5)
            for x in range(40, c.width, 150):
                b.ellipse(x + 9, y + 12, 17, 15, "#0a3947", 0.4)
                b.dot(x, y, 15, "#f07a26")
                b.dot(x - 4, y - 5, 5, "#ffc48a")
    starts = [(1490, 0.2), (1440, 0.75), (1530, 0.45), (1460, 0.0)]
    kits = [("#1c2c52", "#f4f0e6"), ("#f4f0e6", "#b8372f"), ("#d8a631", "#1c2c52"), ("#7b2d4f", "#f4f0e6")]
    for y, (bow_at, phase), (shirt, blade) in zip(lanes, starts, kits, strict=True):
        sport.eight(c, bow_at + 480, y, phase, shirt, blade)
    light.vignette(c, "#06303f", 0.4)
    light.grain(c, 0.17)


def caustics(c):
    """The surface from above: a net of light, stretched across the stream."""
    ridges = field.noise(c.rng, c.size, (150, 60)).point([max(0, 255 - abs(i - 128) * 9) for i in range(256)])
    finer = field.noise(c.rng, c.size, (90, 34)).point([max(0, 255 - abs(i - 128) * 10) for i in range(256)])
    light.wash(c, "#a9e0cf", ridges, 0.20)
    light.wash(c, "#0b4456", finer, 0.22)
    c.shade(c.everywhere(), "#d7f3e6", field.both(ridges, finer), 0.5)
