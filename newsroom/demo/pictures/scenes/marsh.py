"""Low water on the Saltway."""

import math

from ..catalogue import WIDE, picture
from ..kit import field, land, light, sky, water
from ..kit.brush import spline


@picture("salt-marsh", WIDE, focal=(0.45, 0.65))
def salt_marsh(c):
    line = 520
    sky.wide(c, [(0, "#b9bcd6"), (0.35, "#e3c9c9"), (0.7, "#f7d6b4"), (1, "#fbe3c0")], line + 10, 0.2)
    sky.disc(c, (560, 430), 74, "#fff5df", 0.5, "#ffd9a8", 6)
    sky.bars(
        c,
        16,
        60,
        480,
        "#f7e1d0",
        0.6,
        (500, 1700),
        (8, 40),
        ramp=["#fbeadb", "#c9b6cc", "#f4c9ac", "#d9bfcb"],
    )
    with c.fine((0, line - 40, c.width, line + 20)) as b:
        b.rect(0, line - 6, c.width, line + 8, "#9a98b4")
        for x in range(0, c.width, 30):
            b.ellipse(x, line - 4, c.rng.uniform(14, 44), c.rng.uniform(3, 9), "#9a98b4")
        b.polygon([(1900, line), (1915, line - 46), (1925, line - 46), (1940, line)], "#8a87a8")
    meadow(c, line)
    creeks(c)
    tussocks(c)
    for x, y, s, way, bowed in (
        (960, 1130, 270, 1, True),
        (1250, 1040, 200, -1, False),
        (700, 1040, 180, 1, False),
        (1560, 1170, 290, -1, True),
        (1060, 905, 120, 1, True),
    ):
        avocet(c, x, y, s, way, bowed)
    land.grass(
        c,
        [(x, 1345 + 14 * math.sin(x * 0.01)) for x in range(-40, 800, 60)],
        "#4f5f3f",
        (60, 190),
        9,
        0.25,
        ramp=["#4f5f3f", "#6f7a4a", "#3f4f3a", "#7f6f96"],
    )
    land.grass(
        c,
        [(x, 1350 + 10 * math.sin(x * 0.01)) for x in range(1800, 2460, 60)],
        "#4f5f3f",
        (60, 220),
        9,
        -0.2,
        ramp=["#4f5f3f", "#6f7a4a", "#3f4f3a", "#8f7fb0"],
    )
    with c.fine((1950, 200, 2330, 360)) as b:
        for x, y in ((2010, 260), (2060, 240), (2110, 225), (2160, 238), (2210, 252), (2260, 270)):
            b.stroke([(x - 24, y - 9), (x - 8, y - 13), (x, y)], (2, 5), "#6f6a86")
            b.stroke([(x, y), (x + 10, y - 12), (x + 24, y - 6)], (5, 2), "#6f6a86")
    light.finish(c, 0.22, 0.16, 0.12, 230)


def meadow(c, line):
    ground = c.everywhere((0, line + 4, c.width, c.height))
    c.fill(ground, ["#a9a6b4", "#8f9a78", "#71834f", "#4a5f3e"])
    bloom = field.levels(field.clouds(c.rng, ground.size, 170, 4, 5), 105, 190)
    c.fill(ground.within(bloom), ["#b3a3cf", "#9a86bf", "#7f6aaa"], alpha=0.8)
    c.shade(ground, "#c9bbe4", bloom, 0.55, dot=3)
    c.shade(ground, "#3f5238", field.levels(field.clouds(c.rng, ground.size, 90, 3, 6), 140, 255), 0.6)
    with c.fine((0, line, c.width, 900)) as b:
        for _ in range(240):
            y = line + 12 + 300 * c.rng.random() ** 1.6
            wide = 20 + (y - line) * 0.5
            x = c.rng.uniform(0, c.width)
            water.lens(
                b,
                x,
                y,
                wide * c.rng.uniform(0.5, 1.4),
                2 + (y - line) * 0.02,
                c.rng.choice(["#7f8f5c", "#a99cc9", "#5f7350", "#c3b4d6"]),
                0.7,
            )


CREEKS = [
    [
        (1180, 530),
        (1330, 540),
        (1000, 556),
        (820, 576),
        (1240, 604),
        (1640, 640),
        (1380, 690),
        (900, 742),
        (760, 806),
        (1180, 880),
        (1420, 960),
        (1160, 1060),
        (900, 1180),
        (700, 1420),
    ],
    [
        (1960, 534),
        (2120, 552),
        (1840, 578),
        (1760, 604),
        (2080, 650),
        (2260, 706),
        (1980, 780),
        (1700, 850),
        (1500, 930),
        (1380, 1010),
    ],
    [
        (300, 538),
        (420, 556),
        (200, 582),
        (100, 612),
        (380, 656),
        (520, 706),
        (230, 770),
        (40, 850),
        (330, 930),
        (800, 1000),
        (1050, 1060),
    ],
    [(1500, 1010), (1760, 1080), (2100, 1120), (2500, 1150)],
]


POOLS = [
    (1130, 1090, 620, 96),
    (880, 1010, 330, 40),
    (1480, 1160, 420, 60),
    (1000, 900, 300, 34),
    (430, 690, 150, 14),
    (1560, 650, 170, 12),
    (2120, 690, 160, 15),
]


def creeks(c):
    """Silver water seen low across the ground: wide where it comes towards us, thin where it runs across."""
    for grow, paint in (
        (1.0, ["#8f8796", "#857a70", "#5f564c"]),
        (0.5, ["#b9aeb4", "#a0938c", "#857a70"]),
        (0, None),
    ):

        def paint_all(b, grow=grow):
            for points in CREEKS:
                path = spline(points, False, 40)
                for i, (x, y) in enumerate(path):
                    near = max(0.0, (y - 520) / 830)
                    wide = (4 + 190 * near**1.5) * (1 + 0.22 * math.sin(i * 0.13))
                    b.ellipse(
                        x,
                        y + grow * (2 + 16 * near),
                        wide + grow * 60 * near + grow * 5,
                        1.6 + wide * 0.17 + grow * 14 * near,
                    )
            for x, y, rx, ry in POOLS:
                near = (y - 520) / 830
                b.blob(
                    [
                        (
                            x
                            + rx * (1 + 0.14 * math.sin(k * 2.3 + x)) * math.cos(k * 0.5236)
                            + grow * 30 * near * math.cos(k * 0.5236),
                            y + grow * 14 * near + (ry + grow * 8 * near) * math.sin(k * 0.5236),
                        )
                        for k in range(12)
                    ]
                )

        shape = c.shape(paint_all, (0, 522, c.width, c.height))
        c.fill(shape, paint or ["#ffeacb", "#fbdcc4", "#e6d3d6", "#b9bdd6", "#9aa9cc"])
        if grow == 0:
            bands = field.levels(field.noise(c.rng, shape.size, (600, 20)), 120, 250)
            c.fill(shape.within(bands), "#fff8ea", alpha=0.6)
            c.fill(c.edge(shape, 10), "#7f86ac", alpha=0.45)


def tussocks(c):
    with c.fine((0, 560, c.width, c.height)) as b:
        for _ in range(260):
            y = 600 + 740 * c.rng.random()
            x = c.rng.uniform(0, c.width)
            near = (y - 520) / 830
            if 480 < x < 1950 and y > 830:
                continue
            tall = 10 + 60 * near
            for _k in range(6):
                dx, bend = c.rng.uniform(-1, 1) * tall * 0.4, c.rng.uniform(-0.3, 0.4) * tall
                b.stroke(
                    [(x + dx, y), (x + dx + bend * 0.4, y - tall * 0.6), (x + dx + bend, y - tall)],
                    (3 * near + 1.4, 0.8),
                    c.rng.choice(["#5f7348", "#7f8f55", "#4a5f42"]),
                )
            for _k in range(5):
                b.dot(
                    x + c.rng.uniform(-1, 1) * tall * 0.6,
                    y - tall * c.rng.uniform(0.7, 1.2),
                    1.5 + 3.4 * near,
                    c.rng.choice(["#9f8fd0", "#b9a9e0", "#8370b8"]),
                )


def avocet(c, x, y, s, way, bowed):
    """A black-and-white wader with an upturned bill; its feet are in the water at y."""

    def p(u, v):
        return (x + way * u * s, y - v * s)

    black, white, shade = "#23222b", "#fdfaf2", "#cfc9d4"
    with c.fine((x - s * 0.9, y - s * 1.1, x + s * 0.9, y + s * 0.4)) as b:
        for i in range(12):
            water.lens(
                b,
                x + c.rng.uniform(-0.16, 0.16) * s,
                y + 6 + i * s * 0.022,
                s * c.rng.uniform(0.06, 0.16),
                2.4,
                c.rng.choice([white, "#8a8fae", black]),
                0.5,
            )
        for u, knee in ((-0.04, -0.1), (0.08, 0.03)):
            b.line([p(u, 0.44), p(knee, 0.22), p(knee + 0.05, 0.0)], max(3, s * 0.022), "#5f86b0")
            b.ellipse(*p(knee + 0.05, 0.0), s * 0.09, s * 0.016, "#fdfaf2", 0.6)
        body = [
            (-0.46, 0.5),
            (-0.3, 0.63),
            (0.0, 0.69),
            (0.2, 0.66),
            (0.3, 0.56),
            (0.2, 0.44),
            (0.0, 0.4),
            (-0.22, 0.43),
        ]
        b.blob([p(u, v) for u, v in body], white)
        b.blob([p(-0.3, 0.46), p(0.0, 0.42), p(0.22, 0.47), p(0.1, 0.53), p(-0.15, 0.5)], shade)
        neck = (
            [(0.2, 0.6), (0.34, 0.66), (0.42, 0.56), (0.47, 0.44)]
            if bowed
            else [(0.18, 0.6), (0.3, 0.74), (0.27, 0.88), (0.33, 0.96)]
        )
        b.stroke([p(u, v) for u, v in neck], (s * 0.2, s * 0.085), white)
        hx, hv = neck[-1]
        b.dot(*p(hx, hv), s * 0.062, white)
        cap = [
            (neck[2][0] - 0.035, neck[2][1] + 0.035),
            (hx - 0.045, hv + 0.045),
            (hx + 0.02, hv + 0.066),
            (hx + 0.07, hv + 0.01),
            (hx, hv + 0.005),
        ]
        b.blob([p(u, v) for u, v in cap], black, steps=5)
        if bowed:
            bill = [
                (hx + 0.045, hv - 0.02),
                (hx + 0.14, hv - 0.16),
                (hx + 0.26, hv - 0.24),
                (hx + 0.36, hv - 0.235),
            ]
        else:
            bill = [
                (hx + 0.05, hv - 0.005),
                (hx + 0.18, hv - 0.05),
                (hx + 0.3, hv - 0.045),
                (hx + 0.38, hv + 0.0),
            ]
        b.stroke([p(u, v) for u, v in bill], (s * 0.03, s * 0.008), black)
        b.blob([p(-0.2, 0.64), p(0.1, 0.66), p(0.18, 0.6), p(-0.05, 0.58)], black, steps=5)
        b.blob([p(-0.5, 0.47), p(-0.3, 0.55), p(-0.05, 0.52), p(0.08, 0.48), p(-0.2, 0.47)], black, steps=5)
