"""The viaduct of the Harl Pass line in autumn."""

import math

from ..catalogue import picture
from ..kit import land, light, sky
from ..kit.colour import darker, lighter, mix


@picture("mountain-viaduct", focal=(0.5, 0.5))
def mountain_viaduct(c):
    sky.wide(c, [(0, "#a9b9b6"), (0.5, "#d3d6c8"), (1, "#efe3c9")], 800, 0.25, 300, 3)
    for base, rise, colour in ((430, 240, "#a3b5b3"), (560, 210, "#849c9a"), (720, 170, "#687f78")):
        line = land.ridge(c.rng, c.width + 80, base, rise, 0.52, 5, -40)
        land.ground(c, line, [colour, mix(colour, "#dfe0d2", 0.55)], shade=darker(colour, 0.2), strength=0.5)
        light.mist(c, base + 60, base + 330, "#e6e5d8", 0.7, 0.5)
    wood(c, 900, 20, (44, 80), 15, 0.55)
    light.mist(c, 830, 1060, "#e9e5d6", 0.75, 0.45)
    wood(c, 1110, 40, (70, 120), 22, 0.42, dip=110)
    light.mist(c, 980, 1260, "#ebe6d8", 0.7, 0.5)
    viaduct(c)
    wood(c, 1290, 60, (90, 150), 24, 0.18, dip=150)
    light.mist(c, 1110, 1400, "#efe9da", 0.55, 0.55)
    wood(c, 1480, 50, (150, 240), 38, 0.0, dip=170)
    sky.birds(c, [(500, 330, 28), (560, 300, 22), (640, 350, 24)], "#4f5c58")
    light.finish(c, 0.3, 0.17, 0.15, 220)


AUTUMN = ("#d9762b", "#c4532a", "#e0a03a", "#7d8a45", "#a8442c", "#557548", "#e8b85a", "#3f6347")


def wood(c, base, rise, height, gap, air, dip=0):
    """Autumn trees along a hollow: crowns as flames and balls, firs between."""
    line = [
        (x, y + dip * math.cos((x - 1200) / 1300 * 1.57) ** 2)
        for x, y in land.rolling(c.rng, c.width + 100, base, rise, 1.4, -50)
    ]
    ground = mix("#5f5a36", "#dfe0d2", air)
    land.ground(c, line, [ground, darker(ground, 0.3)])
    spots = []
    for row in range(3):
        x = -40
        while x < c.width + 40:
            x += gap * c.rng.uniform(0.9, 2.0)
            y = line[max(0, min(len(line) - 1, round((x + 50) / (c.width + 100) * 120)))][1]
            spots.append((y + row * height[0] * 0.55, x))
    with c.fine((0, base - height[1] * 1.5 - rise, c.width, c.height)) as b:
        for y, x in sorted(spots):
            tall = c.rng.uniform(*height)
            leaf = mix(c.rng.choice(AUTUMN), "#dfe0d2", air)
            if c.rng.random() < 0.26:
                fir = mix("#2f4f45", "#dfe0d2", air)
                land.conifer(b, c.rng, x, y + 10, tall * 1.25, fir, lighter(fir, 0.1))
                continue
            b.rect(
                x - tall * 0.03,
                y - tall * 0.4,
                x + tall * 0.03,
                y + tall * 0.1,
                mix("#4a3528", "#dfe0d2", air),
            )
            wide = tall * c.rng.uniform(0.5, 0.72)
            outline = land.crown(c.rng, x, y - tall * 0.55, wide, tall * 0.85, 7)
            b.blob(outline, leaf, steps=4)
            b.blob(
                [
                    (x + wide * 0.5, y - tall * 0.5),
                    (x + wide * 0.2, y - tall * 0.93),
                    (x + wide * 0.12, y - tall * 0.5),
                    (x + wide * 0.1, y - tall * 0.14),
                    (x + wide * 0.38, y - tall * 0.22),
                ],
                darker(leaf, 0.16),
                0.8,
                4,
            )


def rail(t):
    """Where the deck runs: (x, y, scale) from left (near) to right (far), in a bend."""
    return (
        -200 + 2760 * (1 - (1 - t) ** 1.5) - 40 * t,
        560 + 330 * (1 - t) ** 2.6 - 34 * t,
        1.3 - 0.82 * t**0.8,
    )


def viaduct(c):
    stone, dark, pale = "#d6c29c", "#94826a", "#efe1c0"
    count = 10
    with c.fine((0, 500, c.width, 1560)) as b:
        for i in range(count - 1, -1, -1):
            t0, t1 = i / count, (i + 1) / count
            (x0, y0, s0), (x1, y1, s1) = rail(t0), rail(t1)
            half0, half1 = 44 * s0, 44 * s1
            crown = [rail(t0 + (t1 - t0) * k / 16) for k in range(17)]
            spring0, spring1 = y0 + 240 * s0, y1 + 240 * s1
            under = []
            for k in range(17):
                a = math.pi * k / 16
                left, right = x0 + half0, x1 - half1
                x = (left + right) / 2 - (right - left) / 2 * math.cos(a)
                level = spring0 + (spring1 - spring0) * k / 16
                under.append((x, level - math.sin(a) * 178 * (s0 + s1) / 2))
            b.polygon(
                [*[(x, y) for x, y, _ in crown], (x1, spring1), *under[::-1], (x0, spring0)],
                mix(stone, "#dfe0d2", t0 * 0.35),
            )
            inner = [(x + 15 * s0, y + 10) for x, y in under]
            b.polygon([*under, *inner[::-1]], mix(dark, "#dfe0d2", t0 * 0.35))
            b.line(under, 9 * s0, mix(pale, "#dfe0d2", t0 * 0.35))
        for i in range(count, -1, -1):
            x, y, s = rail(i / count)
            top, foot = y + 226 * s, 1560
            wide, spread = 44 * s, 70 * s
            face, side = mix(stone, "#dfe0d2", i / count * 0.35), mix(dark, "#dfe0d2", i / count * 0.35)
            b.polygon([(x - wide, top), (x + wide, top), (x + spread, foot), (x - spread, foot)], face)
            b.polygon(
                [(x + wide * 0.45, top), (x + wide, top), (x + spread, foot), (x + spread * 0.5, foot)], side
            )
            b.rect(
                x - wide * 1.2,
                top - 6 * s,
                x + wide * 1.2,
                top + 10 * s,
                mix(pale, "#dfe0d2", i / count * 0.35),
            )
            for k in range(26):
                level = top + 40 + k * 34 * s
                u = c.rng.uniform(-0.95, -0.25)
                b.rect(
                    x + u * wide,
                    level,
                    x + u * wide + 30 * s,
                    level + 12 * s,
                    c.rng.choice([darker(face, 0.1), lighter(face, 0.15)]),
                    0.7,
                )
        deck = [rail(k / 160) for k in range(161)]
        train(b, deck)
        b.polygon(
            [*[(x, y - 20 * s) for x, y, s in deck], *[(x, y + 14 * s) for x, y, s in deck[::-1]]], pale
        )
        b.polygon(
            [*[(x, y + 14 * s) for x, y, s in deck], *[(x, y + 26 * s) for x, y, s in deck[::-1]]], dark
        )


def train(b, deck):
    """Three red carriages half hidden by the parapet."""
    for first, last, head in ((56, 69, False), (70, 83, False), (84, 96, True)):
        part = deck[first : last + 1]
        base = [(x, y - 12 * s) for x, y, s in part]
        roof = [(x, y - 104 * s) for x, y, s in part]
        if head:
            roof[-1] = (roof[-1][0] - 16, roof[-1][1] + 14)
        b.polygon(base + roof[::-1], "#c9302b")
        b.polygon([*[(x, y - 92 * s) for x, y, s in part], *roof[::-1]], "#5a6066")
        b.polygon(
            [*[(x, y - 34 * s) for x, y, s in part], *[(x, y - 42 * s) for x, y, s in part[::-1]]], "#f2e6cc"
        )
        for k in range(len(part) - 1):
            (x0, y0, s0), (x1, y1, s1) = part[k], part[k + 1]
            if k % 2:
                continue
            a, z = x0 + (x1 - x0) * 0.1, x1 + (x1 - x0) * 0.35
            b.polygon(
                [(a, y0 - 82 * s0), (z, y1 - 82 * s1), (z, y1 - 52 * s1), (a, y0 - 52 * s0)],
                "#ffe7a6" if k % 6 else "#33424c",
            )
