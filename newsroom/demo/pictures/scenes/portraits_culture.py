"""Byline portraits: critic and columnist."""

import math

from ..catalogue import picture
from ..kit import face
from ..kit.colour import darker, lighter
from ..kit.face import FOCAL, MIDDLE, SIZE, finish, flat


@picture("portrait-josune-adarre", SIZE, FOCAL)
def josune_adarre(c):
    face.ground(c, "#dca8a4", "#ecc8c2")
    skin, black, green = "#c98f68", "#1d1a1f", "#1f5a44"
    flat(
        c,
        [
            (600, 1080),
            (570, 760),
            (650, 500),
            (850, 380),
            (1070, 380),
            (1270, 500),
            (1350, 760),
            (1320, 1080),
            (1230, 1180),
            (690, 1180),
        ],
        black,
        "#000000",
    )
    face.neck(c, "#b87f5a", 138)
    face.shoulders(c, green, 1580, 720)
    for side in (-1, 1):
        flat(
            c,
            [
                (MIDDLE + side * 20, 1760),
                (MIDDLE + side * 210, 1500),
                (MIDDLE + side * 330, 1620),
                (MIDDLE + side * 190, 1880),
            ],
            lighter(green, 0.14 if side < 0 else 0.05),
            darker(green, 0.4),
            smooth=False,
        )
    face.head(c, skin, 288, 400)
    face.cheeks(c, "#c4604c", 1020)
    flat(
        c,
        [
            (620, 960),
            (610, 700),
            (720, 490),
            (940, 420),
            (1180, 480),
            (1300, 690),
            (1304, 960),
            (1250, 800),
            (1120, 660),
            (1000, 590),
            (860, 640),
            (720, 780),
        ],
        black,
        "#000000",
    )
    with c.fine((600, 400, 1330, 980)) as b:
        for points in (
            [(1000, 590), (960, 500), (940, 430)],
            [(860, 640), (880, 540), (930, 450)],
            [(1120, 660), (1080, 540), (1000, 450)],
            [(720, 780), (740, 640), (840, 500)],
        ):
            b.stroke(points, (4, 8), "#4a4450")
    plait(c, black)
    with c.fine((560, 980, 1400, 1260)) as b:
        for side in (-1, 1):
            x = MIDDLE + side * 322
            b.line([(x, 980), (x, 1020)], 8, "#d9a441")
            b.ring(x, 1098, 84, 22, "#d9a441")
            b.arc(x, 1098, 75, 190, 280, 7, "#f6dc94")
        for y in (1880, 2080, 2280):
            b.dot(960, y, 18, "#e9dcc0")
    with c.fine((920, 1840, 1000, 2330)) as b:
        for y in (1880, 2080, 2280):
            b.dot(960, y, 17, "#e9dcc0")
    finish(c)


def plait(c, black):
    """Over her left shoulder, in overlapping strands."""
    path = [(1270, 1120), (1330, 1270), (1340, 1430), (1310, 1590), (1260, 1750), (1220, 1900), (1190, 2040)]
    for i, (x, y) in enumerate(path):
        s = 104 - 7 * i
        for side in (-1, 1):
            flat(
                c,
                [
                    (x + side * s * 0.95, y - s * 0.7),
                    (x + side * s * 0.2, y - s * 0.95),
                    (x - side * s * 0.42, y + s * 0.45),
                    (x - side * s * 0.1, y + s * 1.0),
                    (x + side * s * 0.7, y + s * 0.3),
                ],
                lighter(black, 0.05 if side < 0 else 0.12),
                "#000000",
                0.7,
            )
        with c.fine((x - s * 1.3, y - s * 1.2, x + s * 1.3, y + s * 1.2)) as b:
            b.curve(
                [(x + s * 0.7, y - s * 0.5), (x + s * 0.2, y), (x - s * 0.1, y + s * 0.7)], 5, "#5a5462", 0.8
            )
            b.curve(
                [(x - s * 0.7, y - s * 0.5), (x - s * 0.2, y), (x + s * 0.05, y + s * 0.6)], 4, "#4a4450", 0.8
            )
    with c.fine((1100, 2040, 1290, 2300)) as b:
        b.round_rect(1140, 2080, 1226, 2126, 16, "#d9a441")
        b.blob([(1150, 2120), (1216, 2120), (1226, 2200), (1170, 2280), (1146, 2200)], black)


@picture("portrait-layal-hadoun", SIZE, FOCAL)
def layal_hadoun(c):
    face.ground(c, "#c4704f", "#dd9a78")
    skin, dark, violet = "#d9a47c", "#2f201c", "#6a3f8f"
    flat(
        c,
        [
            (560, 1000),
            (580, 720),
            (690, 480),
            (880, 380),
            (1080, 386),
            (1280, 500),
            (1370, 740),
            (1350, 1000),
            (1420, 1200),
            (1380, 1440),
            (1430, 1600),
            (1290, 1690),
            (1130, 1600),
            (790, 1600),
            (620, 1690),
            (490, 1590),
            (540, 1430),
            (500, 1210),
        ],
        dark,
        "#0f0806",
    )
    face.neck(c, "#c98f68", 142)
    flat(c, [(690, 1640), (960, 1800), (1230, 1640), (1180, 1540), (740, 1540)], "#c98f68", "#9a6646")
    face.shoulders(c, violet, 1690, 740, 130)
    flat(
        c,
        [
            (690, 1600),
            (830, 1540),
            (960, 1560),
            (1090, 1540),
            (1230, 1600),
            (1140, 1780),
            (960, 1900),
            (780, 1780),
        ],
        "#c98f68",
        "#9a6646",
    )
    face.head(c, skin, 286, 398)
    face.cheeks(c, "#cf6a58", 1020)
    flat(
        c,
        [
            (600, 1160),
            (580, 900),
            (640, 640),
            (800, 470),
            (1000, 420),
            (1010, 560),
            (900, 640),
            (780, 740),
            (700, 900),
            (700, 1080),
            (660, 1230),
        ],
        dark,
        "#0f0806",
    )
    flat(
        c,
        [
            (980, 440),
            (1180, 490),
            (1310, 660),
            (1350, 920),
            (1320, 1180),
            (1260, 1230),
            (1226, 1060),
            (1220, 880),
            (1150, 720),
            (1010, 580),
        ],
        dark,
        "#0f0806",
    )
    with c.fine((480, 400, 1440, 1720)) as b:
        for points in (
            [(980, 470), (780, 600), (660, 800), (640, 1100)],
            [(990, 520), (840, 640), (720, 800)],
            [(1010, 480), (1190, 600), (1280, 800), (1290, 1080)],
            [(620, 1200), (560, 1350), (590, 1520), (560, 1620)],
            [(680, 1260), (640, 1400), (670, 1560)],
            [(1310, 1200), (1370, 1350), (1320, 1500), (1360, 1620)],
            [(1250, 1260), (1290, 1420), (1250, 1570)],
        ):
            b.stroke(points, (5, 11), "#6b4a3c")
    with c.fine((680, 1500, 1240, 1920)) as b:
        steps = [(720 + 480 * k / 22, 1580 + 250 * math.sin(math.pi * k / 22)) for k in range(23)]
        b.line(steps, 7, "#c3c9d0")
        for k, (x, y) in enumerate(steps[1:-1]):
            b.dot(x, y, 15 if k % 2 else 10, "#e6eaee")
            b.dot(x - 4, y - 4, 5, "#ffffff")
        b.polygon([(960, 1836), (1000, 1886), (960, 1946), (920, 1886)], "#e6eaee")
        b.polygon([(960, 1836), (1000, 1886), (960, 1946)], "#b5bcc6")
    finish(c)
