"""The inshore fleet at its quay on Little Skerra."""

import math

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
