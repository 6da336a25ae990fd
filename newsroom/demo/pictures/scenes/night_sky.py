"""The dome on Kestrel Hill under the comet."""

import math

from ..catalogue import PORTRAIT, picture
from ..kit import field, land, light, sky
from ..kit.brush import spline
from ..kit.colour import darker

POLE = (760, 1010)


@picture("observatory", PORTRAIT, focal=(0.5, 0.6))
def observatory(c):
    sky.wide(
        c,
        [(0, "#140c34"), (0.35, "#271a5c"), (0.65, "#2c3f7c"), (0.85, "#2f7f8c"), (1, "#7fc0ac")],
        1900,
        0.18,
        500,
        2,
    )
    milky = field.levels(field.clouds(c.rng, c.size, 360, 4), 120, 235)
    band = field.plot(
        c.size, lambda x, y: math.exp(-(((x - 0.15) + (y - 0.55) * 0.9) ** 2) * 22) * (1 - y * 0.5), 40
    )
    light.wash(c, "#8f8fd8", field.both(milky, band), 0.4)
    trails(c)
    comet(c)
    hills(c)
    dome(c, 790, 1830, 430)
    people_on_hill(c)
    light.finish(c, 0.45, 0.18, 0.35, 195)


def trails(c):
    """Stars turn about the pole: arcs of every radius, a few of them warm."""
    with c.fine() as b:
        for _ in range(330):
            radius = 40 + 1750 * c.rng.random() ** 0.8
            start = c.rng.uniform(0, 360)
            sweep = c.rng.uniform(16, 44)
            colour = c.rng.choice(["#ffffff", "#dfe8ff", "#bfe6df", "#ffe9cf", "#f7b9a0", "#cfd3ff"])
            wide = c.rng.choice([1.6, 2.2, 2.2, 3.2, 4.4])
            alpha = c.rng.uniform(0.3, 0.95)
            steps = 5
            for k in range(steps):
                b.arc(
                    *POLE,
                    radius,
                    start + sweep * k / steps,
                    start + sweep * (k + 1.05) / steps,
                    wide,
                    colour,
                    alpha * (0.35 + 0.65 * (k + 1) / steps),
                )
        b.dot(*POLE, 5, "#ffffff")


def comet(c):
    """A coral head with a broad tail of dust and a straight one of gas."""
    head = (1130, 520)

    def fan(points, colour, strength, soft):
        shape = c.shape(lambda b: b.polygon(spline(points, True, 8)), (200, 0, 1300, 640), 1)
        grey = field.plot(
            shape.size,
            lambda x, y: max(0.0, 1 - math.hypot(200 + x * 1100 - head[0], y * 640 - head[1]) / 900) ** 0.9,
            40,
        )
        c.cast(c.soften(shape, soft).within(grey), colour, strength)
        c.shade(shape, "#fff1e2", field.both(grey, field.scaled(shape.mask, 0.6)), 0.55, dot=3)

    fan(
        [(1150, 536), (1000, 480), (760, 360), (560, 200), (420, 30), (640, 60), (880, 250), (1120, 490)],
        "#ff9a7f",
        0.95,
        10,
    )
    fan(
        [(1140, 540), (900, 500), (600, 420), (260, 310), (600, 390), (900, 470), (1130, 505)],
        "#8fe0e0",
        0.8,
        6,
    )
    c.glow(head, 210, "#ffb499", 0.95, 2)
    with c.fine((head[0] - 40, head[1] - 40, head[0] + 40, head[1] + 40), 3) as b:
        b.dot(*head, 19, "#fff6ea")


def hills(c):
    for base, rise, colour, waves in ((1790, 60, "#2a4a6e", 1.1), (1900, 70, "#1f3358", 0.8)):
        line = land.rolling(c.rng, c.width + 80, base, rise, waves, -40)
        land.ground(c, line, [colour, darker(colour, 0.3)], shade="#131c3c", strength=0.4)
        land.forest(c, line, darker(colour, 0.12), (20, 44), 15)
    light.mist(c, 1760, 1990, "#4f9a9f", 0.35, 0.5)
    hill = spline(
        [
            (-60, 2160),
            (200, 2060),
            (450, 1900),
            (640, 1832),
            (940, 1826),
            (1150, 1900),
            (1400, 2050),
            (1680, 2130),
        ],
        False,
    )
    shape = land.ground(c, hill, ["#16203f", "#0d1230", "#080a1f"])
    c.shade(
        c.edge(shape, 60, 1.4),
        "#3f7f8f",
        field.plot(shape.size, lambda x, y: max(0, 0.75 - y * 2.2), 24),
        0.7,
    )
    land.grass(c, [hill[i] for i in range(0, len(hill), 3)], "#0a0f26", (10, 34), 7, 0.3)
    path = spline([(800, 1840), (850, 1900), (740, 1980), (900, 2080), (760, 2210), (960, 2420)], False, 10)
    with c.fine((600, 1830, 1150, 2400)) as b:
        left = [(x - 6 - 62 * i / len(path), y) for i, (x, y) in enumerate(path)]
        right = [(x + 6 + 62 * i / len(path), y) for i, (x, y) in enumerate(path)]
        b.polygon(left + right[::-1], "#33457a", 0.75)
    with c.fine((0, 1700, c.width, c.height)) as b:
        for x, y, tall in (
            (120, 2150, 330),
            (250, 2190, 250),
            (1450, 2180, 380),
            (1330, 2210, 270),
            (1560, 2230, 300),
            (30, 2260, 300),
        ):
            land.conifer(b, c.rng, x, y, tall, "#070a1c", "#132247")


def dome(c, x, y, r):
    """A white drum and half sphere, the slit open towards the comet, the telescope in it."""
    drum = c.shape(
        lambda b: b.polygon(
            [
                (x - r * 0.86, y + r * 0.06),
                (x - r * 0.86, y - r * 0.5),
                (x + r * 0.86, y - r * 0.5),
                (x + r * 0.86, y + r * 0.06),
            ]
        ),
        (x - r, y - r, x + r, y + r * 0.2),
    )
    c.fill(drum, ["#cfd3e6", "#a9b1d2"])
    c.shade(drum, "#2a2f66", field.plot(drum.size, lambda u, v: 1.25 * u - 0.25, 20), 0.95)
    cap = [
        (
            x + r * math.cos(math.pi + math.pi * i / 60),
            y - r * 0.52 + r * 0.98 * math.sin(math.pi + math.pi * i / 60),
        )
        for i in range(61)
    ]
    shell = c.shape(lambda b: b.polygon(cap), (x - r, y - r * 1.6, x + r, y - r * 0.4))
    c.fill(shell, ["#fbfaf4", "#d9dcec", "#b1b9da"])
    c.shade(shell, "#33387a", field.plot(shell.size, lambda u, v: 1.5 * u + 0.35 * v - 0.62, 24), 0.95)

    def meridian(lean, level):
        """A point of the sphere: `lean` across (-1 to 1) at a height (0 to 1)."""
        return (x + r * lean * math.sqrt(max(0, 1 - level * level)), y - r * 0.52 - r * 0.98 * level)

    with c.fine((x - r * 1.1, y - r * 1.75, x + r * 1.1, y + r * 0.2)) as b:
        for lean in (-0.8, -0.5, 0.75, 0.92):
            b.line([meridian(lean, k / 16) for k in range(17)], 3, "#8d94bd", 0.7)
        left = [meridian(0.12, k / 20) for k in range(1, 21)]
        right = [meridian(0.5, k / 20) for k in range(1, 21)]
        b.polygon(left + right[::-1], "#140f30")
        warm = [meridian(0.2, k / 20) for k in range(1, 12)] + [
            meridian(0.5, k / 20) for k in range(11, 0, -1)
        ]
        b.polygon(warm, "#7a3b45")
        b.line(left, 9, "#f4f3ee")
        b.line(right, 9, "#8990bb")
        base = (x + r * 0.18, y - r * 0.62)
        tip = (x + r * 0.5, y - r * 1.42)
        b.stroke([base, tip], (r * 0.14, r * 0.17), "#0b0a1e", smooth=False)
        b.stroke(
            [(tip[0] - r * 0.05, tip[1] + r * 0.12), (tip[0] + r * 0.012, tip[1] - r * 0.03)],
            (r * 0.2, r * 0.2),
            "#0b0a1e",
            smooth=False,
        )
        b.line([(base[0] - 6, base[1] - 10), (tip[0] - r * 0.07, tip[1] + r * 0.06)], 5, "#e08a6a", 0.9)
        b.rect(x - r * 0.93, y - r * 0.56, x + r * 0.93, y - r * 0.47, "#eceaf0")
        b.rect(x + r * 0.2, y - r * 0.56, x + r * 0.93, y - r * 0.47, "#8088b6")
        b.rect(x - r * 0.93, y - r * 0.47, x + r * 0.93, y - r * 0.45, "#3a3f78")
        b.rect(x - r * 0.1, y - r * 0.3, x + r * 0.12, y + r * 0.06, "#1a1a40")
        b.rect(x - r * 0.08, y - r * 0.28, x + r * 0.1, y + r * 0.06, "#ffb27a")
        b.rect(x + r * 0.005, y - r * 0.28, x + r * 0.015, y + r * 0.06, "#1a1a40")
        for dx in (-0.62, -0.36, 0.4, 0.66):
            b.round_rect(x + r * dx, y - r * 0.32, x + r * (dx + 0.1), y - r * 0.12, 12, "#23265c")
        b.rect(x - r * 0.92, y + r * 0.02, x + r * 0.92, y + r * 0.1, "#262a58")
    c.glow((x + r * 0.02, y - r * 0.1), 300, "#ff9a5c", 0.5)
    c.glow((x + r * 0.3, y - r * 0.75), 200, "#ff8a6a", 0.28)


def people_on_hill(c):
    """Three have come out to look up, with a small telescope."""
    with c.fine((900, 1760, 1400, 2160)) as b:
        ink = "#05060f"
        b.ellipse(1130, 2010, 210, 26, "#33457a", 0.5)
        for x, y, h in ((1080, 2000, 150), (1176, 2010, 142), (1236, 2014, 90)):
            b.blob(
                [
                    (x - h * 0.1, y),
                    (x - h * 0.13, y - h * 0.55),
                    (x, y - h * 0.8),
                    (x + h * 0.13, y - h * 0.55),
                    (x + h * 0.1, y),
                ],
                ink,
                steps=4,
            )
            b.dot(x, y - h * 0.9, h * 0.09, ink)
        b.stroke([(1176, 1915), (1140, 1890), (1120, 1862)], (16, 8), ink)
        b.stroke([(990, 1920), (1036, 1826)], (18, 26), ink, smooth=False)
        for dx in (-30, 4, 36):
            b.line([(1004, 1892), (1004 + dx, 2002)], 5, ink)
