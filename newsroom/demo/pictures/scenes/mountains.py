"""The uplands: Mount Harl at sunrise and the viaduct of the Harl Pass line."""

import math

from ..catalogue import picture
from ..kit import field, land, light, sky
from ..kit.brush import spline
from ..kit.colour import darker, lighter, mix


@picture("mountains-harl", focal=(0.5, 0.35))
def mountains_harl(c):
    sky.wide(
        c,
        [(0, "#2f5f95"), (0.3, "#6f9cc0"), (0.55, "#c9cfd2"), (0.72, "#f6d9bd"), (1, "#fbe9cf")],
        1000,
        0.16,
    )
    sky.bars(c, 9, 130, 620, "#ffe9d8", 0.55, (500, 1500), (8, 30))
    c.glow((480, 760), 900, "#ffd9a8", 0.55, 1.8)
    peak(c)
    light.mist(c, 760, 1010, "#dbe3e6", 0.75, 0.4)
    for base, rise, near, colour in (
        (820, 130, "#b9c6d3", "#7d9bbb"),
        (930, 120, "#9db4c8", "#557ba4"),
        (1050, 110, "#7e9cb6", "#365d88"),
    ):
        line = [
            (x, y + 90 * math.cos((x - 1200) / 1200 * 1.5) - 40)
            for x, y in land.ridge(c.rng, c.width + 80, base, rise, 0.5, 8, -40)
        ]
        land.ground(c, line, [colour, mix(colour, near, 0.75)], shade=darker(colour, 0.25), strength=0.35)
        if base > 900:
            land.forest(c, line, mix(colour, "#24486b", 0.5), (24, 52), 13)
        light.mist(c, base + 10, base + 240, "#d9e2e8", 0.6, 0.45)
    valley(c)
    slopes(c)
    sky.birds(c, [(1560, 430, 30), (1630, 390, 22), (1500, 480, 20)], "#3b5878")
    light.finish(c, 0.28, 0.16, 0.2, 215)


def peak(c):
    """Mount Harl: snow rose in the sun, blue in its own shadow."""
    skyline = [
        (300, 1000),
        (470, 840),
        (560, 790),
        (660, 660),
        (760, 610),
        (850, 500),
        (930, 452),
        (1000, 360),
        (1080, 300),
        (1150, 196),
        (1196, 168),
    ]
    skyline += [
        (1250, 230),
        (1300, 252),
        (1370, 350),
        (1450, 396),
        (1540, 520),
        (1640, 560),
        (1740, 680),
        (1850, 720),
        (1980, 860),
        (2140, 1000),
    ]
    body = c.shape(lambda b: b.polygon(skyline), (280, 150, 2160, 1000))
    c.fill(body, ["#fbc4b4", "#f3b3ae", "#c9b3c6"])
    shadow = [
        (1196, 168),
        (1180, 270),
        (1230, 350),
        (1190, 440),
        (1260, 540),
        (1200, 660),
        (1290, 780),
        (1230, 1000),
        (2140, 1000),
        *skyline[:10:-1],
    ]
    dark = c.shape(lambda b: b.polygon(shadow), (1150, 150, 2160, 1000))
    c.fill(dark, ["#8f97c4", "#7d93bf", "#8aa3c4"])
    with c.fine((280, 150, 2160, 1000)) as b:
        for points in (
            [
                (1080, 300),
                (1130, 380),
                (1100, 470),
                (1160, 600),
                (1090, 720),
                (1060, 640),
                (1080, 520),
                (1040, 420),
            ],
            [(930, 452), (980, 540), (950, 640), (1000, 760), (930, 860), (900, 720), (910, 600)],
            [(760, 610), (800, 690), (780, 780), (820, 880), (740, 940), (730, 800)],
            [(1000, 360), (1020, 450), (990, 520), (1010, 600), (960, 540)],
            [(560, 790), (610, 860), (590, 960), (520, 1000), (530, 880)],
        ):
            b.polygon(points, "#a9a0c6", 0.85)
        for points in (
            [(1300, 252), (1290, 340), (1340, 420), (1310, 520), (1380, 600), (1400, 480), (1370, 350)],
            [(1450, 396), (1440, 500), (1500, 600), (1470, 720), (1560, 800), (1570, 640), (1540, 520)],
            [(1740, 680), (1720, 760), (1780, 860), (1860, 900), (1850, 720)],
        ):
            b.polygon(points, "#b9bfdc", 0.75)
        for _ in range(46):
            x = c.rng.uniform(560, 1900)
            edge = next(y for px, y in skyline if px >= x)
            y = edge + c.rng.uniform(120, 420)
            if y < 960:
                s = c.rng.uniform(14, 40)
                rock = "#6d6f96" if x > 1230 else "#8a7698"
                b.polygon(
                    [(x, y - s), (x + s * 0.5, y), (x + s * 0.1, y + s * 0.7), (x - s * 0.4, y + s * 0.3)],
                    rock,
                    0.7,
                )
    c.shade(body, "#7a7fae", field.plot(body.size, lambda x, y: max(0, y * 1.1 - 0.35), 24), 0.5)
    sunny = c.shape(
        lambda b: b.polygon([(1196, 168), (1150, 196), (1000, 360), (1040, 420), (1130, 400), (1180, 270)]),
        (980, 150, 1210, 440),
    )
    c.shade(sunny, "#fff0e2", field.plot(sunny.size, lambda x, y: 1 - y * 0.9, 12), 0.9)


def valley(c):
    floor = [(0, 1330), (500, 1255), (900, 1215), (1250, 1206), (1600, 1222), (2000, 1260), (2400, 1330)]
    land.ground(c, spline(floor, False), ["#5f8793", "#3c6470", "#234653"], shade="#1d3f4d")
    bends = [
        (1215, 1214),
        (1270, 1228),
        (1190, 1250),
        (1120, 1276),
        (1230, 1312),
        (1370, 1352),
        (1280, 1410),
        (1090, 1470),
        (1020, 1540),
        (1100, 1640),
    ]
    path = spline(bends, False, 10)
    left, right = [], []
    for i, (x, y) in enumerate(path):
        wide = 3 + 62 * (i / len(path)) ** 1.7
        left.append((x - wide, y))
        right.append((x + wide, y))
    river = c.shape(lambda b: b.polygon(left + right[::-1]), (900, 1200, 1500, 1600))
    c.fill(river, ["#fff3de", "#f3e0cf", "#b9cfda", "#7fa6bd"])
    c.glow((1220, 1230), 260, "#ffe3bf", 0.4)
    with c.fine((700, 1180, 1700, 1330)) as b:
        for x, y in ((930, 1236), (960, 1232), (985, 1242), (1490, 1232), (1520, 1240)):
            b.rect(x, y, x + 18, y + 12, "#f3e9d8")
            b.polygon([(x - 3, y), (x + 9, y - 10), (x + 21, y)], "#8a5a4e")


def slopes(c):
    """Firs from both sides, darker as they come nearer."""
    for near, far, colour, height, lit in (
        ((-40, 1150), (1010, 1420), "#35606d", (56, 100), "#5a848b"),
        ((2440, 1120), (1370, 1420), "#305a68", (56, 100), "#507c85"),
        ((-40, 1240), (930, 1640), "#1b414e", (110, 180), "#376873"),
        ((2440, 1200), (1420, 1640), "#173b48", (110, 180), "#33626d"),
        ((-40, 1390), (700, 1760), "#0b222c", (180, 290), "#1f4651"),
        ((2440, 1370), (1660, 1760), "#0a1f29", (190, 300), "#1d424d"),
    ):
        line = []
        for i in range(41):
            t = i / 40
            y = near[1] + (far[1] - near[1]) * t**1.5 + c.rng.uniform(-9, 9)
            line.append((near[0] + (far[0] - near[0]) * t, y))
        line.sort()
        tail = (far[0] + (90 if near[0] < 0 else -90), far[1] + 300)
        shape = c.shape(
            lambda b, line=line, tail=tail, near=near: b.polygon(
                [*(line if near[0] < 0 else line[::-1]), tail, (near[0], 2000)]
            )
        )
        c.fill(shape, [colour, colour, darker(colour, 0.35)])
        land.forest(c, line, colour, height, height[1] * 0.16, lit)
        if height[1] < 110:
            light.mist(c, 1200, 1480, "#b5c9d2", 0.3, 0.6)


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
