"""Boats seen close: the inshore fleet at its quay and the eights of the regatta from above."""

import math

from PIL import Image

from ..catalogue import picture
from ..kit import field, land, light, sky, water
from ..kit.brush import spline
from ..kit.colour import darker, lighter, mix

HULLS = ("#c23b2c", "#1f4fa3", "#1f6b4a", "#e0a12f", "#23808a", "#8e2f3a", "#2d5f9e")


@picture("fishing-fleet", focal=(0.5, 0.55))
def fishing_fleet(c):
    line = 900
    sky.wide(c, [(0, "#e9c9a6"), (0.4, "#f3dcc0"), (1, "#f9ecd8")], 760, 0.2)
    sky.disc(c, (1960, 300), 110, "#fff6df", 0.6, "#ffd9a0", 5)
    sky.bars(c, 9, 120, 480, "#fdf4e4", 0.65, (500, 1400), (14, 44))
    hill = land.rolling(c.rng, c.width + 80, 520, 60, 1.1, -40)
    land.ground(c, hill, ["#a3b78a", "#7f9c76"], 800, "#5f8066")
    with c.fine((0, 430, c.width, 760)) as b:
        for i in range(7):
            y = 560 + i * 26
            b.line(
                spline([(0, y + 30), (600, y - 14), (1300, y + 24), (2400, y - 20)], False), 3, "#6c8a69", 0.5
            )
    cottages(c, 760)
    c.fill(c.everywhere((0, 752, c.width, line)), ["#b9a88d", "#8d7c68"])
    with c.fine((0, 750, c.width, line)) as b:
        b.rect(0, 750, c.width, 764, "#d9cbb0")
        for row in range(4):
            for i in range(36):
                x = i * 72 + (row % 2) * 36 + c.rng.uniform(-6, 6)
                b.round_rect(
                    x,
                    770 + row * 33,
                    x + 66,
                    798 + row * 33,
                    6,
                    c.rng.choice(["#a39179", "#94836d", "#b1a088", "#87765f"]),
                    0.75,
                )
        for x in range(90, c.width, 320):
            b.round_rect(x, 722, x + 30, 756, 8, "#3e3a36")
            b.rect(x - 6, 722, x + 36, 731, "#3e3a36")
    c.fill(c.everywhere((0, line, c.width, c.height)), ["#7f9fa0", "#3f7080", "#173f57"])
    water.ripples(
        c, line + 6, 1330, "#cfe", 130, 0.4, (40, 180), (1.5, 5), ramp=["#5d8c98", "#2f6377", "#a9c2bd"]
    )
    for i, x in enumerate((130, 455, 800, 1130, 1470, 1800, 2130, 2440)):
        bow(c, x, 985, 270, HULLS[(i * 3 + 1) % 7], small=True)
    for i, x in enumerate((-20, 400, 850, 1290, 1740, 2190)):
        bow(c, x, 1130, 390, HULLS[(i * 5 + 4) % 7])
    for x, hull in ((230, "#c23b2c"), (920, "#1f4fa3"), (1610, "#1f6b4a"), (2290, "#d9952b")):
        bow(c, x, 1330, 600, hull)
    water.mirror(c, 1330, squash=0.72, tint="#123a55", strength=0.4, tremble=14, blur=2)
    water.ripples(
        c,
        1334,
        c.height,
        "#dff",
        240,
        0.45,
        (50, 260),
        (2, 8),
        ramp=["#123a52", "#8fb4bd", "#e9e4cf", "#0d2d42"],
    )
    sky.birds(
        c, [(420, 250, 34), (540, 210, 26), (1300, 330, 30), (1420, 290, 22), (2200, 420, 26)], "#5d6670"
    )
    light.finish(c, 0.28, 0.16, 0.15)


def cottages(c, ground):
    with c.fine((0, 480, c.width, ground)) as b:
        x = -30
        while x < c.width:
            wide, tall = c.rng.uniform(180, 300), c.rng.uniform(84, 120)
            roof = c.rng.choice(["#5d646e", "#7a4a41", "#4e5660", "#8a5a48"])
            top = ground - tall
            wall = c.rng.choice(["#fbf6ea", "#f3ecdc", "#f7e9d4", "#eef0ea"])
            b.rect(x, top, x + wide, ground, wall)
            b.rect(x + wide * 0.82, top, x + wide, ground, darker(wall, 0.1))
            b.polygon(
                [(x - 10, top + 4), (x + 22, top - 74), (x + wide - 22, top - 74), (x + wide + 10, top + 4)],
                roof,
            )
            b.polygon(
                [(x - 10, top + 4), (x - 7, top - 4), (x + wide + 7, top - 4), (x + wide + 10, top + 4)],
                darker(roof, 0.25),
            )
            for px in (x + 30, x + wide - 58):
                b.rect(px, top - 112, px + 28, top - 66, wall)
                b.rect(px - 4, top - 116, px + 32, top - 106, darker(wall, 0.25))
            door = x + wide * c.rng.uniform(0.4, 0.52)
            paint = c.rng.choice(["#c23b2c", "#1f4fa3", "#1f6b4a", "#d9952b", "#3b5a66"])
            b.rect(door, ground - 76, door + 36, ground, paint)
            for px in (x + wide * 0.14, x + wide * 0.7):
                b.rect(px - 3, ground - 76, px + 37, ground - 32, darker(wall, 0.2))
                b.rect(px, ground - 73, px + 34, ground - 35, "#5b7280")
                b.rect(px + 15.5, ground - 73, px + 18.5, ground - 35, wall)
            x += wide + c.rng.uniform(4, 50)


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
        eight(c, bow_at + 480, y, phase, shirt, blade)
    light.vignette(c, "#06303f", 0.4)
    light.grain(c, 0.17)


def caustics(c):
    """The surface from above: a net of light, stretched across the stream."""
    ridges = field.noise(c.rng, c.size, (150, 60)).point([max(0, 255 - abs(i - 128) * 9) for i in range(256)])
    finer = field.noise(c.rng, c.size, (90, 34)).point([max(0, 255 - abs(i - 128) * 10) for i in range(256)])
    light.wash(c, "#a9e0cf", ridges, 0.20)
    light.wash(c, "#0b4456", finer, 0.22)
    c.shade(c.everywhere(), "#d7f3e6", field.both(ridges, finer), 0.5)


def eight(c, bow, y, phase, shirt, blade):
    """An eight with cox seen from above, `bow` its foremost point, rowing to the right."""
    length, beam = 1500, 40
    stern = bow - length
    box = (stern - 240, y - 205, bow + 40, y + 205)
    half = [(1.0, 0), (0.9, 0.55), (0.72, 0.92), (0.5, 1.0), (0.28, 0.92), (0.1, 0.5), (0, 0)]
    upper = [(stern + length * t, y - beam / 2 * w) for t, w in half]
    lower = [(px, 2 * y - py) for px, py in upper[::-1]]
    with c.fine(box) as b:
        for i in range(26):
            t = i / 26
            for side in (-1, 1):
                water.lens(
                    b,
                    stern - 220 * t + 90,
                    y + side * (14 + 52 * t),
                    60 * (1 - t) + 12,
                    3,
                    "#e9fff6",
                    0.5 * (1 - t),
                )
        shadow = [(px + 16, py + 26) for px, py in upper + lower]
        b.polygon(spline(shadow, True, 5), "#062f3d", 0.45)
        for i in range(8):
            x = bow - 330 - i * 122
            for r, alpha in ((64, 0.5), (42, 0.65), (24, 0.8)):
                for side in (-1, 1):
                    if i % 2 == (side > 0):
                        (l, t), (r2, bt) = b.at(
                            [
                                (x - 150 + phase * 60 - r, y + side * 152 - r * 0.55),
                                (x - 150 + phase * 60 + r, y + side * 152 + r * 0.55),
                            ]
                        )
                        b.pen.ellipse((l, t, r2, bt), outline=(226, 250, 240, round(200 * alpha)), width=4)
        b.polygon(spline(upper + lower, True, 8), "#fbfaf3")
        b.polygon(
            spline(
                [(px, y + (py - y) * 0.62) for px, py in upper[1:-1]]
                + [(px, y + (py - y) * 0.62) for px, py in lower[1:-1]],
                True,
                8,
            ),
            "#c9b48c",
        )
        b.polygon([(bow - 2, y), (bow - 110, y - 9), (bow - 110, y + 9)], blade)
        for i in range(8):
            x = bow - 330 - i * 122
            side = 1 if i % 2 else -1
            rower(b, x, y, side, phase, shirt, blade)
        x = stern + 190
        b.ellipse(x, y, 30, 19, "#e8e2d2")
        b.dot(x + 6, y, 12, "#3c2a22")
        b.dot(x + 8, y, 8, blade)


def rower(b, x, y, side, phase, shirt, blade):
    catch = x - 40 + 55 * phase
    rigger, hands = (x - 26, y + side * 62), (catch + 8, y - side * 6)
    b.polygon([(x - 44, y + side * 14), rigger, (x - 8, y + side * 14)], "#d9d5c8", 0.9)
    tip = (x - 150 + phase * 60, y + side * 152)
    b.ellipse(x + 16 + phase * 20, y, 26, 24, darker(shirt, 0.25))
    b.ellipse(x + 20 + phase * 20, y - 2, 24, 22, shirt)
    for reach in (-14, 14):
        b.stroke(
            [(x + 14 + phase * 20, y + reach), (catch + 6, y - side * 6 + reach * 0.35)], (11, 8), "#d9a27a"
        )
    b.line([hands, tip], 6, "#f4ead0")
    b.stroke(
        [(tip[0] + 5, tip[1] - side * 26), (tip[0] - 12, tip[1] + side * 22)], (20, 26), blade, smooth=False
    )
    b.dot(x + 20 + phase * 20, y, 12, "#4a3226")
    b.ellipse(x + 14 + phase * 20, y, 5, 8, "#d9a27a")
