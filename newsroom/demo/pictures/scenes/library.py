"""The reading room of the City Library after midnight."""

import math

from ..catalogue import picture
from ..kit import city, light, people
from ..kit.colour import darker, lighter
from .library_shelves import BOOKS, bend, tiers


@picture("library-interior", focal=(0.5, 0.55))
def library_interior(c):
    c.fill(c.everywhere(), ["#3a2416", "#5a3a20", "#2a1a10"])
    tiers(c)
    window(c)
    floor(c)
    desks(c)
    dome(c)
    c.glow((1200, 1180), 760, "#ffcf8a", 0.22, 1.8)
    light.finish(c, 0.5, 0.18, 0.35, 195)


def window(c):
    """The tall window, the night and the town's lights outside."""
    left, right, foot, top = 1010, 1390, 1120, 360
    frame = c.shape(
        lambda b: b.polygon(
            [(left - 46, foot + 30), *city.arch(1200, top + 40, 236, 236, 50), (right + 46, foot + 30)]
        ),
        (940, 120, 1460, 1180),
    )
    c.fill(frame, ["#a87a48", "#7a4d28"])
    pane = c.shape(
        lambda b: b.polygon([(left, foot), *city.arch(1200, top + 40, 190, 190, 50), (right, foot)]),
        (1000, 150, 1400, 1140),
    )
    c.fill(pane, ["#070f2e", "#12265c", "#2a4a86", "#4a6fa5"])
    with c.fine((940, 120, 1460, 1200)) as b:
        for _ in range(70):
            x, y = c.rng.uniform(1020, 1380), c.rng.uniform(240, 860)
            if math.hypot(x - 1200, min(0, y - 400)) < 180:
                b.dot(x, y, c.rng.uniform(1, 2.6), "#fff6dc", c.rng.uniform(0.5, 1))
        b.dot(1290, 400, 40, "#fdf0cf")
        b.dot(1306, 390, 37, "#12244f")
        x = 1010
        while x < 1390:
            wide, tall = c.rng.uniform(34, 60), c.rng.uniform(60, 150)
            wide = min(wide, 1390 - x)
            b.polygon(
                [
                    (x, foot),
                    (x, foot - tall),
                    (x + wide / 2, foot - tall - 26),
                    (x + wide, foot - tall),
                    (x + wide, foot),
                ],
                "#0c1636",
            )
            for _ in range(3):
                if c.rng.random() < 0.5:
                    wy = foot - c.rng.uniform(14, tall)
                    b.rect(x + wide * 0.35, wy, x + wide * 0.35 + 9, wy + 13, "#ffcf7a")
            x += wide
        b.polygon([(1120, foot), (1128, 880), (1136, 760), (1144, 880), (1152, foot)], "#0c1636")
        for x in (1105, 1200, 1295):
            b.rect(x - 6, 214 if x == 1200 else 240, x + 6, foot, "#8a5a30")
        for y in (400, 580, 760, 940):
            b.rect(left, y - 5, right, y + 5, "#8a5a30")
        b.arc(1200, 400, 96, 180, 360, 9, "#8a5a30")
        b.rect(left - 60, foot, right + 60, foot + 26, "#c08a4e")
        b.rect(left - 60, foot + 26, right + 60, foot + 40, "#5a371d")


def floor(c):
    edge = [(x, bend(x, 1160) + 20) for x in range(0, c.width + 41, 40)]
    shape = c.shape(
        lambda b: b.polygon([*edge, (c.width, c.height), (0, c.height)]), (0, 1140, c.width, c.height)
    )
    c.fill(shape, ["#7a4a26", "#5a3319", "#2f1a0f"])
    with c.fine((0, 1150, c.width, c.height)) as b:
        for rx, ry, colour in (
            (1240, 380, "#8f5a2e"),
            (1216, 371, "#5a3319"),
            (760, 232, "#8a2f2a"),
            (742, 225, "#a8433a"),
            (700, 211, "#8a2f2a"),
            (300, 92, "#d9a441"),
            (288, 87, "#8a2f2a"),
        ):
            b.ellipse(1200, 1450, rx, ry, colour, 0.85)
        for k in range(16):
            a = math.tau * k / 16
            b.line(
                [
                    (1200 + 290 * math.cos(a), 1450 + 88 * math.sin(a)),
                    (1200 + 700 * math.cos(a), 1450 + 211 * math.sin(a)),
                ],
                4,
                "#d9a441",
                0.35,
            )


def desks(c):
    """A ring of desks with green lamps; one of them has somebody at it."""
    places = [(1200, 1262, 0.74)]
    for a in (-64, -44, -22, 22, 44, 64):
        t = math.radians(a)
        places.append(
            (1200 + 900 * math.sin(t), 1560 - 320 * math.cos(t), 0.74 + 0.26 * (1 - math.cos(t)) * 1.7)
        )
    places += [(330, 1520, 1.35), (2070, 1520, 1.35)]
    for x, y, s in sorted(places, key=lambda p: p[1]):
        reader = x == 1200
        with c.fine((x - 230 * s, y - 320 * s, x + 230 * s, y + 120 * s)) as b:
            b.ellipse(x, y + 72 * s, 190 * s, 20 * s, "#1a0f0a", 0.6)
            if reader:
                people.head(b, x - 8, y - 190 * s, 34 * s, "#c98f68", "#2a1c16", 1)
                b.blob(
                    [
                        (x - 84 * s, y),
                        (x - 76 * s, y - 100 * s),
                        (x - 8, y - 142 * s),
                        (x + 62 * s, y - 100 * s),
                        (x + 74 * s, y),
                    ],
                    "#b5453a",
                )
                b.stroke(
                    [(x - 66 * s, y - 80 * s), (x - 80 * s, y - 26 * s), (x - 20 * s, y - 12 * s)],
                    (34 * s, 22 * s),
                    "#9a3830",
                )
                b.stroke(
                    [(x + 54 * s, y - 80 * s), (x + 66 * s, y - 26 * s), (x + 20 * s, y - 12 * s)],
                    (34 * s, 22 * s),
                    "#9a3830",
                )
            b.polygon(
                [
                    (x - 170 * s, y + 8 * s),
                    (x + 170 * s, y + 8 * s),
                    (x + 150 * s, y - 24 * s),
                    (x - 150 * s, y - 24 * s),
                ],
                "#b07a42",
            )
            b.polygon(
                [
                    (x - 96 * s, y + 4 * s),
                    (x + 60 * s, y + 4 * s),
                    (x + 52 * s, y - 20 * s),
                    (x - 84 * s, y - 20 * s),
                ],
                "#e3c08a",
                0.8,
            )
            b.rect(x - 170 * s, y + 8 * s, x + 170 * s, y + 30 * s, "#7a4d28")
            for side in (-1, 1):
                b.rect(
                    x + side * 150 * s - 9 * s, y + 30 * s, x + side * 150 * s + 9 * s, y + 76 * s, "#5a371d"
                )
            if reader:
                b.polygon(
                    [
                        (x - 62 * s, y + 2 * s),
                        (x - 4 * s, y - 4 * s),
                        (x - 4 * s, y - 26 * s),
                        (x - 54 * s, y - 20 * s),
                    ],
                    "#fbf3dc",
                )
                b.polygon(
                    [
                        (x + 54 * s, y + 2 * s),
                        (x - 4 * s, y - 4 * s),
                        (x - 4 * s, y - 26 * s),
                        (x + 46 * s, y - 20 * s),
                    ],
                    "#efe2c2",
                )
            else:
                for k in range(3):
                    b.rect(
                        x - 110 * s + k * 4 * s,
                        y - (34 + 11 * k) * s,
                        x - 40 * s - k * 6 * s,
                        y - (24 + 11 * k) * s,
                        BOOKS[(int(x) + k * 3) % 12],
                    )
            lx = x + 104 * s
            b.rect(lx - 22 * s, y - 20 * s, lx + 22 * s, y - 12 * s, "#d9a441")
            b.rect(lx - 3.5 * s, y - 84 * s, lx + 3.5 * s, y - 16 * s, "#d9a441")
            b.polygon(
                [
                    (lx - 58 * s, y - 82 * s),
                    (lx + 58 * s, y - 82 * s),
                    (lx + 40 * s, y - 116 * s),
                    (lx - 40 * s, y - 116 * s),
                ],
                "#1f7a55",
            )
            b.polygon(
                [
                    (lx - 46 * s, y - 88 * s),
                    (lx - 10 * s, y - 88 * s),
                    (lx - 12 * s, y - 112 * s),
                    (lx - 36 * s, y - 112 * s),
                ],
                "#4fb588",
            )
            b.rect(lx - 54 * s, y - 83 * s, lx + 54 * s, y - 77 * s, "#fff3c8")
        c.glow((lx, y - 70 * s), 210 * s, "#ffd98a", 0.75)
        c.glow((lx, y - 98 * s), 110 * s, "#5fe0a0", 0.5)
        pool = c.shape(
            lambda b, lx=lx, y=y, s=s: b.polygon(
                [
                    (lx - 52 * s, y - 78 * s),
                    (lx + 52 * s, y - 78 * s),
                    (lx + 110 * s, y - 4 * s),
                    (lx - 110 * s, y - 4 * s),
                ]
            ),
            (lx - 140 * s, y - 90 * s, lx + 140 * s, y + 10 * s),
        )
        c.cast(c.soften(pool, 6), "#ffdf9a", 0.42 if s < 0.8 else 0.3)


def dome(c):
    """The coffered rim of the ceiling."""
    with c.fine((0, 0, c.width, 330)) as b:
        steps = range(-20, c.width + 41, 40)
        for y, thick, colour in ((196, 60, "#3f2817"), (190, 10, "#b98538"), (252, 8, "#8a5a30")):
            b.polygon(
                [(x, bend(x, y)) for x in steps] + [(x, bend(x, y) + thick) for x in reversed(steps)], colour
            )
        b.polygon([(x, bend(x, 190)) for x in steps] + [(c.width, -400), (0, -400)], "#1a1010")
        for k in range(-8, 9):
            x = 1200 + k * 170
            b.line([(x, bend(x, 190)), (1200 + k * 120, -40)], 8, "#3f2817")
        for y in (120, 50):
            b.polygon(
                [(x, bend(x, y)) for x in steps] + [(x, bend(x, y) + 7) for x in reversed(steps)],
                lighter(darker("#3f2817", 0.1), 0.05),
            )
