"""Pumping Station No. 4 in its canal, of an evening."""

import math

from ..catalogue import PORTRAIT, picture
from ..kit import city, field, land, light, sky, water
from ..kit.colour import lighter


@picture("pumping-station", PORTRAIT, focal=(0.5, 0.5))
def pumping_station(c):
    line = 1540
    sky.wide(
        c, [(0, "#4f86a8"), (0.3, "#9cbcc0"), (0.55, "#efd3ae"), (0.8, "#f7b57e"), (1, "#f09a66")], line, 0.16
    )
    sky.bars(
        c,
        12,
        420,
        1330,
        "#fbd9b0",
        0.6,
        (300, 1000),
        (8, 30),
        ramp=["#fbe3c4", "#f7b98c", "#d98f7a", "#fbd0a0"],
    )
    sky.disc(c, (330, 1390), 92, "#fff3d6", 0.6, "#ffc27a", 7)
    with c.fine((0, 1240, c.width, line)) as b:
        b.rect(0, 1478, c.width, line, "#8f8a5c")
        for x in range(-20, c.width, 34):
            b.ellipse(x, 1482, c.rng.uniform(18, 40), c.rng.uniform(8, 26), "#a58f6a")
        for x in (80, 150, 215, 272, 322):
            tall = 40 + x * 0.5
            b.blob(
                [(x, 1486 - tall), (x + 10, 1486 - tall * 0.5), (x, 1486), (x - 10, 1486 - tall * 0.5)],
                "#8a7a5c",
            )
    bank = land.ground(
        c, [(-20, 1500), (300, 1496), (700, 1486), (1620, 1484)], ["#7f8f4c", "#4f6b3f"], line + 4
    )
    c.shade(bank, "#2f4f35", field.levels(field.clouds(c.rng, bank.size, 60, 2, 3), 120, 250), 0.6)
    engine_house(c, line)
    chimney(c, 1190, line - 40)
    c.fill(c.everywhere((0, line, c.width, c.height)), ["#c9a57a", "#5f7f5c", "#2f4f45"])
    water.mirror(c, line, squash=0.66, tint="#46604a", strength=0.3, tremble=6, blur=2)
    deep = field.plot(c.size, lambda x, y: max(0, (y - 0.72) * 2.4), 30)
    light.wash(c, "#1f3a33", deep, 0.8)
    water.ripples(
        c,
        line + 10,
        c.height,
        "#f7d9ae",
        210,
        0.4,
        (30, 230),
        (1.2, 6),
        ramp=["#f7d0a0", "#2f4f45", "#8f9f74"],
    )
    foreground(c)
    sky.birds(c, [(560, 640, 26), (620, 600, 20), (500, 690, 18), (680, 650, 16)], "#5f5a5c")
    light.finish(c, 0.35, 0.17, 0.2, 215)


BRICK = "#a8452f"


def engine_house(c, line):
    x0, x1, foot, eaves = 470, 1090, line - 44, 930
    front = c.shape(
        lambda b: b.polygon([(x0, foot), (x0, eaves), ((x0 + x1) / 2, eaves - 230), (x1, eaves), (x1, foot)]),
        (x0, 680, x1, foot),
    )
    c.fill(front, ["#c25a3a", BRICK, "#8f3526"])
    annexe = c.shape(lambda b: b.rect(x1, 1140, 1440, foot), (x1, 1140, 1440, foot))
    c.fill(annexe, ["#a04530", "#7f3326"])
    with c.fine((x0 - 60, 640, 1500, line)) as b:
        city.courses(b, c.rng, x0, 960, x1, foot, "#7f2f22", 15, 40, 0.5, 0.3)
        city.courses(b, c.rng, x1, 1150, 1440, foot, "#5f261d", 15, 40, 0.5, 0.3)
    c.shade(front, "#5a1f1c", field.plot(front.size, lambda u, v: 1.1 * u - 0.35 + 0.15 * v, 20), 0.85)
    c.shade(annexe, "#3f1818", field.plot(annexe.size, lambda u, v: 0.35 + 0.5 * u, 20), 0.85)
    with c.fine((x0 - 70, 620, 1500, line)) as b:
        cream = "#ecd2a4"
        mid = (x0 + x1) / 2
        b.polygon(
            [
                (x0 - 36, eaves + 16),
                (mid, eaves - 272),
                (x1 + 36, eaves + 16),
                (x1 + 36, eaves - 14),
                (mid, eaves - 304),
                (x0 - 36, eaves - 14),
            ],
            "#4a4a50",
        )
        b.polygon(
            [
                (x0, eaves),
                (mid, eaves - 230),
                (x1, eaves),
                (x1, eaves + 12),
                (mid, eaves - 214),
                (x0, eaves + 12),
            ],
            cream,
            0.9,
        )
        b.rect(x0 - 10, eaves + 60, x1 + 10, eaves + 76, cream)
        b.rect(x0 - 10, foot - 60, x1 + 10, foot, "#6f6258")
        b.rect(x0 - 10, foot - 66, x1 + 10, foot - 56, cream)
        for px in (x0, x0 + 196, x1 - 222, x1 - 26):
            b.rect(px, eaves + 76, px + 26, foot - 60, lighter(BRICK, 0.08))
        b.dot(mid, eaves - 92, 66, cream)
        b.dot(mid, eaves - 92, 54, "#3a4450")
        for k in range(4):
            a = math.pi * k / 4
            b.line(
                [
                    (mid - 54 * math.cos(a), eaves - 92 - 54 * math.sin(a)),
                    (mid + 54 * math.cos(a), eaves - 92 + 54 * math.sin(a)),
                ],
                5,
                cream,
            )
        for cx in (x0 + 111, mid, x1 - 111):
            window(b, cx, foot - 100, 58, 360, cream)
        for cx in (x1 + 100, x1 + 250):
            window(b, cx, foot - 90, 44, 190, cream)
        b.rect(x1, 1120, 1460, 1146, "#4a4a50")
        b.polygon([(x1, 1120), (x1, 1060), (1420, 1096), (1460, 1120)], "#5d5a5c")
        b.round_rect(mid - 62, foot - 4, mid + 62, line + 4, 10, "#5f5850")
        for px in (540, 700, 860, 1010):
            b.polygon(
                [(px - 46, line + 6), *city.arch(px, line - 10, 46, 34), (px + 46, line + 6)], "#2a2a2c"
            )
        b.rect(x0 - 60, line - 46, 1500, line - 34, "#d9bf94")
        b.rect(x0 - 60, line - 34, 1500, line + 6, "#7a6a58")
        for px in (540, 700, 860, 1010):
            b.polygon([(px - 44, line + 6), *city.arch(px, line + 4, 44, 30), (px + 44, line + 6)], "#232527")
        for px in range(420, 1500, 60):
            b.rect(px, line - 84, px + 4, line - 44, "#33363a")
        b.rect(420, line - 84, 1500, line - 80, "#33363a")


def window(b, cx, foot, half, tall, cream):
    top = foot - tall + half
    outer = [(cx - half - 13, foot), *city.arch(cx, top, half + 13, half + 13), (cx + half + 13, foot)]
    inner = [(cx - half, foot), *city.arch(cx, top, half, half), (cx + half, foot)]
    b.polygon(outer, cream)
    b.polygon(inner, "#33424c")
    b.polygon(
        [(cx - half, foot), *city.arch(cx, top, half, half)[:15], (cx, top + 40), (cx - half * 0.2, foot)],
        "#f3b877",
        0.55,
    )
    for k in (-0.34, 0.34):
        b.rect(cx + half * k - 2.5, top - half * 0.9, cx + half * k + 2.5, foot, cream)
    y = top
    while y < foot:
        b.rect(cx - half, y - 2.5, cx + half, y + 2.5, cream)
        y += half * 0.95
    b.rect(cx - half - 18, foot, cx + half + 18, foot + 14, cream)


def chimney(c, x, foot):
    top = 250
    shaft = c.shape(
        lambda b: b.polygon([(x - 62, foot), (x - 40, top), (x + 40, top), (x + 62, foot)]),
        (x - 70, top, x + 70, foot),
    )
    c.fill(shaft, ["#c9603f", BRICK, "#86321f"])
    with c.fine((x - 80, top - 60, x + 80, foot)) as b:
        city.courses(b, c.rng, x - 38, top + 40, x + 38, 1080, "#7f2f22", 15, 36, 0.5, 0.3)
    c.shade(shaft, "#4f1a18", field.plot(shaft.size, lambda u, v: 1.35 * u - 0.42, 20), 0.9)
    with c.fine((x - 90, top - 70, x + 90, foot + 4)) as b:
        for y, half in ((top + 60, 50), (top + 16, 56)):
            b.rect(x - half, y, x + half, y + 16, "#ecd2a4")
        b.polygon([(x - 46, top + 6), (x - 62, top - 30), (x + 62, top - 30), (x + 46, top + 6)], "#b04f34")
        b.rect(x - 64, top - 46, x + 64, top - 28, "#4a3a38")
        b.rect(x + 8, top - 30, x + 62, top + 4, "#6f2a20", 0.6)
        for y in (520, 800):
            half = 40 + 22 * (y - top) / (foot - top)
            b.rect(x - half, y, x + half, y + 9, "#4a3a38", 0.8)
        b.rect(x - 80, 1060, x + 80, 1084, "#ecd2a4")
        b.polygon([(x - 74, 1084), (x + 74, 1084), (x + 80, 1130), (x - 80, 1130)], "#9a3f2c")


def foreground(c):
    """Reeds on the near bank and a tied-up punt."""
    with c.fine((940, 1980, 1560, 2240)) as b:
        b.blob([(980, 2110), (1040, 2160), (1420, 2166), (1530, 2090), (1440, 2114), (1080, 2120)], "#2a2a26")
        b.blob(
            [(1000, 2106), (1100, 2130), (1420, 2128), (1510, 2090), (1430, 2104), (1090, 2112)], "#8a6a44"
        )
        b.rect(1150, 2102, 1210, 2132, "#4f3a28")
        b.rect(1330, 2100, 1390, 2130, "#4f3a28")
        b.line([(1515, 2092), (1590, 2230)], 3, "#d9c29a", 0.8)
        for k in range(6):
            water.lens(b, 1240 + k * 8, 2176 + k * 9, 230 - k * 26, 3.5, "#182a26", 0.6)
    line = [(x, 2400 + 20 * math.sin(x * 0.01)) for x in range(-40, 1700, 60)]
    land.grass(
        c,
        [p for p in line if p[0] < 760],
        "#1f3a2c",
        (120, 460),
        12,
        0.12,
        ramp=["#1f3a2c", "#2f4f33", "#16302a", "#6f6a3a"],
    )
    land.grass(
        c,
        [p for p in line if p[0] > 1150],
        "#1f3a2c",
        (90, 360),
        13,
        -0.12,
        ramp=["#1f3a2c", "#2f4f33", "#16302a", "#6f6a3a"],
    )
    with c.fine((0, 1840, c.width, c.height)) as b:
        for x, y in (
            (120, 1990),
            (210, 2050),
            (330, 1960),
            (430, 2080),
            (560, 2130),
            (1330, 2150),
            (1460, 2060),
            (1540, 2120),
        ):
            b.stroke([(x + 16, 2400), (x + 6, y + 120), (x, y)], (6, 3), "#2f4a30")
            b.round_rect(x - 10, y - 60, x + 8, y + 26, 9, "#4f3526")
