"""The bends below the Harl Pass on the day of a race."""

import math

from ..catalogue import picture
from ..kit import field, land, light, sky, sport
from ..kit.brush import spline
from ..kit.colour import mix

# The road up the pass: where it turns, and how wide it is there.
BENDS = [
    (2500, 1560),
    (1500, 1500),
    (560, 1420),
    (300, 1330),
    (520, 1252),
    (1300, 1220),
    (1960, 1180),
    (2110, 1115),
    (1950, 1052),
    (1350, 1020),
    (820, 985),
    (690, 932),
    (830, 885),
]


BENDS += [
    (1280, 862),
    (1640, 832),
    (1730, 790),
    (1620, 750),
    (1260, 732),
    (1000, 706),
    (940, 674),
    (1020, 645),
    (1260, 630),
    (1430, 608),
    (1470, 584),
    (1400, 562),
    (1250, 546),
    (1210, 528),
    (1270, 506),
    (1330, 490),
]


@picture("cycling-climb", focal=(0.5, 0.6))
def cycling_climb(c):
    sky.wide(c, [(0, "#3f86b5"), (0.5, "#93bfd0"), (1, "#e3e6d3")], 620, 0.15)
    for x, y, wide, tall in ((420, 260, 620, 120), (1980, 210, 700, 140)):
        sky.cumulus(c, x, y, wide, tall, "#fbf6e8", "#a9c3cc", strength=0.7)
    line = land.ridge(c.rng, c.width + 80, 470, 210, 0.5, 6, -40)
    land.ground(c, line, ["#7f9fb0", "#b3c4bf"], shade="#5f8299", strength=0.5)
    side = spline(
        [
            (-40, 640),
            (300, 560),
            (640, 600),
            (900, 520),
            (1150, 470),
            (1330, 440),
            (1500, 480),
            (1800, 440),
            (2100, 520),
            (2440, 420),
        ],
        False,
    )
    hill = land.ground(c, side, ["#a3b866", "#7fa354", "#4f7f48", "#2d5c3d"])
    folds = field.levels(field.clouds(c.rng, hill.size, 330, 4, 1.6), 130, 240)
    c.shade(hill, "#2f5f45", folds, 0.7)
    c.shade(hill, "#c9cf7c", field.levels(field.clouds(c.rng, hill.size, 260, 3, 1.6), 150, 250), 0.4)
    road(c)
    pines(c)
    riders(c)
    walls(c)
    light.finish(c, 0.28, 0.17, 0.12, 225)


def wide(y):
    """The road's width at a height of the picture: perspective by rule of thumb."""
    return 7 + 74 * max(0.0, (y - 480) / 1080) ** 1.25


def road(c):
    path = spline(BENDS, False, 14)
    with c.fine((0, 470, c.width, c.height)) as b:
        for colour, grow, drop in (("#2f5a40", 1.5, 9), ("#e9e2cc", 1.18, 0), ("#b9b8b4", 1.0, 0)):
            for (x0, y0), (x1, y1) in zip(path, path[1:], strict=False):
                w0, w1 = wide(y0) * grow, wide(y1) * grow
                b.polygon(
                    [
                        (x0, y0 - w0 * 0.42 + drop),
                        (x1, y1 - w1 * 0.42 + drop),
                        (x1, y1 + w1 * 0.42 + drop),
                        (x0, y0 + w0 * 0.42 + drop),
                    ],
                    colour,
                )
                b.ellipse(x1, y1 + drop, w1 * 0.5, w1 * 0.42, colour)
        for i in range(0, len(path) - 1, 4):
            (x0, y0), (x1, y1) = path[i], path[i + 1]
            b.line([(x0, y0), (x1, y1)], max(1.2, wide(y0) * 0.05), "#f4f1e4", 0.8)


def walls(c):
    """Crowds of colour and low stone walls on the outer edge of the bends."""
    with c.fine((0, 470, c.width, c.height)) as b:
        for x, y, turn in (
            (300, 1330, -1),
            (2110, 1115, 1),
            (690, 932, -1),
            (1730, 790, 1),
            (940, 674, -1),
            (1470, 584, 1),
        ):
            w = wide(y)
            for k in range(-5, 6):
                a = k / 5 * 1.25
                px, py = x + turn * (w * 0.95) * math.cos(a), y + (w * 1.3) * math.sin(a)
                h = w * 0.55
                colour = c.rng.choice(["#d9402f", "#f0c33a", "#2f6db0", "#f4f1e4", "#e07a2f", "#7a3f7c"])
                b.round_rect(px - h * 0.16, py - h * 0.7, px + h * 0.16, py, h * 0.1, colour)
                b.dot(px, py - h * 0.84, h * 0.15, c.rng.choice(["#d9a27a", "#8d5a3c", "#e9bf9c"]))


def pines(c):
    with c.fine((0, 380, c.width, c.height)) as b:
        path = spline(BENDS, False, 6)
        spots = []
        for _ in range(420):
            y = 520 + 1060 * c.rng.random() ** 1.3
            x = c.rng.uniform(-20, c.width + 20)
            if (
                min(abs(px - x) + 2.2 * abs(py - y) for px, py in path) > wide(y) * 1.9 + 14
                and math.sin(x * 0.006 + y * 0.01) + math.sin(x * 0.0023 - y * 0.004) > 0.25
            ):
                spots.append((y, x))
        for y, x in sorted(spots):
            tall = 22 + 130 * max(0, (y - 480) / 1080) ** 1.1
            b.polygon(
                [
                    (x, y),
                    (x + tall * 0.1, y - 3),
                    (x + tall * 0.95, y + tall * 0.34),
                    (x + tall * 0.8, y + tall * 0.38),
                ],
                "#1d4238",
                0.5,
            )
            land.conifer(
                b,
                c.rng,
                x,
                y,
                tall * c.rng.uniform(0.8, 1.25),
                mix("#2f6145", "#173f35", c.rng.random()),
                "#5a8a55",
                spread=0.42,
            )


JERSEYS = ("#d9402f", "#f0c33a", "#2f6db0", "#f4f1e4", "#e07a2f", "#7a3f7c", "#2f9a7c", "#e35d8a", "#1d2b45")


def riders(c):
    path = spline(BENDS, False, 40)
    places = [
        22,
        26,
        34,
        52,
        58,
        61,
        88,
        118,
        124,
        176,
        181,
        187,
        214,
        232,
        238,
        292,
        299,
        306,
        330,
        352,
        395,
        402,
        440,
        486,
        530,
        536,
        590,
        640,
        700,
        706,
        770,
        850,
    ]
    with c.fine((0, 470, c.width, c.height)) as b:
        for i in sorted(places, key=lambda i: path[i][1]):
            (x, y), (nx, _) = path[i], path[i + 1]
            sport.cyclist(
                b,
                x,
                y + wide(y) * c.rng.uniform(-0.15, 0.2),
                wide(y) * 1.5,
                c.rng.choice(JERSEYS),
                1 if nx > x else -1,
            )
