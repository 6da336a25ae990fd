"""The old port of Qasira at dawn."""

import math

from ..catalogue import picture
from ..kit import city, field, harbour, land, light, plants, sky, water
from ..kit.colour import darker, lighter, mix


@picture("qasira-port", focal=(0.55, 0.45))
def qasira_port(c):
    line = 1130
    sky.wide(
        c,
        [(0, "#8f7fae"), (0.25, "#d99aa8"), (0.55, "#f6bf94"), (0.8, "#fbdc9c"), (1, "#fdeab8")],
        line,
        0.16,
    )
    sky.disc(c, (470, 900), 150, "#fff4cf", 0.75, "#ffc873", 7)
    sky.bars(
        c,
        14,
        140,
        900,
        "#fbd3ae",
        0.6,
        (400, 1500),
        (8, 32),
        ramp=["#fbe3c0", "#f0a58f", "#c98aa0", "#fdd9a6"],
    )
    for base, rise, colour in ((1010, 90, "#d9a09a"), (1070, 70, "#b98490")):
        headland = land.rolling(c.rng, 1500, base, rise, 0.9, -60)
        points = [(x, y + max(0, (x - 700) / 700) ** 2 * 130) for x, y in headland]
        land.ground(c, points, [colour, lighter(colour, 0.25)], line, darker(colour, 0.15))
    light.mist(c, 940, 1140, "#fde3b4", 0.6, 0.4)
    hill(c, line)
    walls(c, line)
    c.fill(c.everywhere((0, line, c.width, c.height)), ["#f3d9a8", "#6fb9ae", "#2f8f96", "#1d6a78"])
    water.mirror(c, line, squash=1.25, tint="#3f9a9c", strength=0.42, tremble=13)
    light.wash(c, "#1f7480", field.plot(c.size, lambda x, y: max(0, (y - 0.74) * 2.4), 30), 0.75)
    water.glitter(c, 470, line + 6, c.height, "#fff0c0", (60, 320), 220, (2, 11), 0.85)
    water.ripples(
        c,
        line + 10,
        c.height,
        "#fff",
        320,
        0.45,
        (30, 300),
        (1.4, 8),
        ramp=["#fbe6ba", "#2a7f88", "#8fd0bf", "#1d6a78"],
    )
    for x, y, s, sail in (
        (1130, 1225, 250, "#f6ead0"),
        (300, 1300, 330, "#e9c58f"),
        (840, 1440, 520, "#fbf3df"),
    ):
        harbour.dhow(c, x, y, s, sail)
    sky.birds(c, [(900, 520, 30), (960, 480, 24), (840, 560, 22), (1040, 540, 20)], "#7a5a70")
    light.finish(c, 0.3, 0.17, 0.2, 225)


def slope(x):
    """The height of the hill's skyline at x."""
    t = (x - 880) / 1520
    return 1130 - 560 * max(0.0, math.sin(min(1.12, t) * 1.75)) ** 1.15 if t > 0 else 1130


def hill(c, line):
    """White cubes stacked up the slope, the higher and farther ones first."""
    points = [(x, slope(x) + 40) for x in range(860, 2480, 40)]
    land.ground(c, points, ["#d9b394", "#b98a78"], line + 4, "#9a6f6a")
    places = []
    for row in range(12):
        share = row / 11
        x = 900
        while x < 2440:
            x += c.rng.uniform(52, 120)
            top = slope(x)
            foot = top + (line - top) * share + c.rng.uniform(-12, 12)
            if line - top > 40:
                places.append((foot, x))
    with c.fine((860, 150, c.width, line + 6)) as b:
        tall_tower(b, 1960, slope(1960) + 170)
        for foot, x in sorted(places):
            cube(b, c.rng, x, foot + 26, c.rng.uniform(60, 128), c.rng.uniform(54, 112))
        for x, s, share in ((1560, 104, 0.30), (2170, 84, 0.42)):
            top = slope(x)
            shrine(b, x, top + (line - top) * share + 60, s)
        for x, foot, tall in (
            (1130, 1112, 130),
            (1210, 1116, 104),
            (1420, 1050, 120),
            (1780, 1090, 150),
            (1850, 1094, 118),
            (2300, 1080, 140),
            (1690, 890, 96),
            (2090, 820, 90),
        ):
            plants.palm(b, c.rng, x, foot, tall)
    area = c.everywhere((880, 380, c.width, line))
    c.shade(
        area,
        "#fff0cc",
        field.plot(area.size, lambda x, y: max(0, 0.34 - abs(x - 0.12) * 0.5), 20),
        0.35,
        dot=3,
    )


def cube(b, rng, x, foot, w, h):
    """A flat-roofed house lit from the left."""
    face = mix(
        rng.choice(["#fdf4e4", "#fbe9d2", "#f9efe2", "#f6dfc6", "#fdf8ee"]), "#f0b58f", rng.uniform(0.0, 0.22)
    )
    dark = mix(face, "#9a7aa0", 0.45)
    side = w * 0.36
    b.rect(x, foot - h, x + w - side, foot, face)
    b.rect(x + w - side, foot - h, x + w, foot, dark)
    b.rect(x - 3, foot - h - 7, x + w - side, foot - h, lighter(face, 0.5))
    b.rect(x + w - side, foot - h - 7, x + w + 3, foot - h, darker(dark, 0.08))
    door = rng.choice(["#3f8f96", "#2f6f8a", "#b5654a", "#6b4a52", "#4f9a8a"])
    for k in range(rng.randint(1, 3)):
        px = x + 8 + k * (w - side) * 0.34
        if px + 12 > x + w - side:
            break
        py = foot - h * rng.uniform(0.5, 0.8)
        b.rect(px, py, px + 10, py + 17, "#ffd98f" if rng.random() < 0.22 else mix(door, "#4a3a4a", 0.35))
    if rng.random() < 0.45:
        px = x + (w - side) * 0.4
        b.polygon([(px, foot), *city.arch(px + 8, foot - 17, 8, 9, 8), (px + 16, foot)], door)
    if rng.random() < 0.3:
        px = x + w - side * 0.7
        b.rect(px, foot - h * 0.6, px + 8, foot - h * 0.6 + 14, "#5a4560")
    if rng.random() < 0.18:
        b.rect(x + 6, foot - h - 24, x + w * 0.4, foot - h - 6, mix(face, dark, 0.2))
    if rng.random() < 0.12:
        b.polygon(
            [
                (x + 4, foot - h * 0.35),
                (x + w - side - 4, foot - h * 0.35),
                (x + w - side + 4, foot - h * 0.22),
                (x - 6, foot - h * 0.22),
            ],
            rng.choice(["#d9694a", "#e0a53f", "#3f8f96"]),
        )


def shrine(b, x, foot, s):
    """A square house under a blue dome."""
    b.rect(x - s, foot - s * 1.0, x + s * 0.4, foot, "#fdf6e8")
    b.rect(x + s * 0.4, foot - s * 1.0, x + s, foot, "#c3a3b4")
    b.rect(x - s * 0.72, foot - s * 1.3, x + s * 0.72, foot - s, "#f6e6d4")
    b.rect(x + s * 0.28, foot - s * 1.3, x + s * 0.72, foot - s, "#b899ae")
    dome = [
        (
            x + s * 0.7 * math.cos(math.pi + math.pi * i / 40),
            foot - s * 1.3 + s * 0.86 * math.sin(math.pi + math.pi * i / 40),
        )
        for i in range(41)
    ]
    b.polygon(dome, "#3f93b5")
    b.polygon([*dome[24:], (x + s * 0.1, foot - s * 1.3), (x + s * 0.28, foot - s * 1.8)], "#2a6a94")
    b.blob(
        [
            (x - s * 0.5, foot - s * 1.5),
            (x - s * 0.32, foot - s * 1.9),
            (x - s * 0.1, foot - s * 2.05),
            (x - s * 0.34, foot - s * 1.7),
        ],
        "#7fc3d3",
    )
    b.line([(x, foot - s * 2.15), (x, foot - s * 2.5)], 5, "#d9a441")
    b.dot(x, foot - s * 2.26, 7, "#d9a441")
    for dx in (-0.7, -0.3, 0.1):
        b.polygon(
            [
                (x + dx * s, foot - s * 0.2),
                *city.arch(x + dx * s + s * 0.11, foot - s * 0.55, s * 0.11, s * 0.13, 10),
                (x + dx * s + s * 0.22, foot - s * 0.2),
            ],
            "#5a4a68",
        )


def tall_tower(b, x, foot):
    """The one tall tower: square shaft, gallery, lantern."""
    b.rect(x - 40, foot - 420, x + 12, foot, "#fbecd6")
    b.rect(x + 12, foot - 420, x + 40, foot, "#b899ae")
    for y in (foot - 330, foot - 230):
        b.polygon([(x - 24, y + 40), *city.arch(x - 14, y, 10, 14, 8), (x - 4, y + 40)], "#6a5a78")
    b.rect(x - 52, foot - 436, x + 52, foot - 418, "#e9cfae")
    b.rect(x - 26, foot - 500, x + 8, foot - 436, "#fbecd6")
    b.rect(x + 8, foot - 500, x + 26, foot - 436, "#b899ae")
    b.rect(x - 10, foot - 486, x + 4, foot - 450, "#ffd27a")
    b.polygon([(x - 32, foot - 500), (x, foot - 560), (x + 32, foot - 500)], "#3f93b5")
    b.polygon([(x, foot - 500), (x, foot - 560), (x + 32, foot - 500)], "#2a6a94")
    b.line([(x, foot - 560), (x, foot - 596)], 4, "#d9a441")


def walls(c, line):
    """The sea wall, its gate and a mole with a small light."""
    with c.fine((860, 980, c.width, line + 6)) as b:
        b.rect(1240, line - 44, c.width, line + 2, "#e3bf98")
        b.rect(1240, line - 44, c.width, line - 36, "#f9e3bf")
        for x in range(1250, c.width, 46):
            b.rect(x, line - 54, x + 24, line - 44, "#f3d5ac")
        for x in range(1330, c.width, 190):
            b.polygon(
                [(x - 26, line + 2), *city.arch(x, line - 4, 26, 26, 14), (x + 26, line + 2)], "#8a5f68"
            )
        b.polygon([(860, line + 2), (880, line - 18), (1250, line - 20), (1250, line + 2)], "#c99f84")
        b.rect(905, line - 92, 935, line - 18, "#fbecd6")
        b.rect(922, line - 92, 935, line - 18, "#b899ae")
        b.rect(900, line - 98, 940, line - 90, "#c9503f")
        b.rect(911, line - 116, 929, line - 98, "#ffd27a")
        b.polygon([(906, line - 116), (920, line - 134), (934, line - 116)], "#c9503f")
        for x in (1300, 1352, 1500, 1640, 1900, 2060, 2240):
            b.blob(
                [
                    (x - 34, line - 4),
                    (x - 26, line + 6),
                    (x + 26, line + 6),
                    (x + 40, line - 10),
                    (x, line - 2),
                ],
                "#6b4238",
            )
            b.line([(x, line - 4), (x + 4, line - 74)], 3.5, "#6b4238")
            b.line([(x - 22, line - 40), (x + 30, line - 82)], 3, "#8a5a48")
    c.glow((920, line - 107), 90, "#ffc35e", 0.6)
