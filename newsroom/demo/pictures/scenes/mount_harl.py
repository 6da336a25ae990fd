"""Mount Harl at sunrise."""

import math

from ..catalogue import picture
from ..kit import field, land, light, sky
from ..kit.brush import spline
from ..kit.colour import darker, mix


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
