"""Byline portraits: the reporters of the city and the harbour."""

import math

from ..catalogue import picture
from ..kit import face, field
from ..kit.brush import spline
from ..kit.colour import darker, lighter
from ..kit.face import FOCAL, MIDDLE, SIZE, collar, finish, flat


@picture("portrait-marit-solvane", SIZE, FOCAL)
def marit_solvane(c):
    face.ground(c, "#2f6a8f", "#5b94b3")
    hair, grey = "#33302f", "#a9a6a2"
    flat(
        c,
        [
            (590, 1000),
            (560, 760),
            (640, 520),
            (830, 400),
            (1060, 396),
            (1270, 510),
            (1360, 760),
            (1330, 1010),
            (1240, 1100),
            (680, 1100),
        ],
        hair,
    )
    face.neck(c, "#dca883")
    face.shoulders(c, "#2e3138")
    face.head(c, "#e6b590")
    face.cheeks(c, "#d9826a")
    fringe = [
        (606, 900),
        (610, 640),
        (760, 470),
        (980, 420),
        (1210, 500),
        (1310, 680),
        (1316, 880),
        (1250, 760),
        (1130, 690),
        (960, 660),
        (800, 720),
        (700, 800),
    ]
    flat(c, fringe, hair)
    with c.fine((560, 380, 1380, 1100)) as b:
        for points, wide in (
            ([(1210, 720), (1040, 600), (820, 560), (690, 690)], 26),
            ([(1240, 700), (1060, 550), (860, 500), (690, 590)], 12),
            ([(1180, 705), (1010, 640), (850, 630), (730, 750)], 9),
            ([(1290, 760), (1250, 600), (1130, 480)], 9),
        ):
            line = spline(points, False, 10)
            half = len(line) // 2
            b.stroke(line[: half + 1], (2, wide * 0.8), grey, smooth=False)
            b.stroke(line[half:], (wide * 0.8, 2), grey, smooth=False)
    collar(c, "#23252b", 1700)
    scarf = "#dca52c"
    flat(
        c,
        [
            (640, 1560),
            (700, 1400),
            (830, 1330),
            (960, 1400),
            (1100, 1330),
            (1220, 1400),
            (1290, 1560),
            (1240, 1690),
            (960, 1760),
            (680, 1700),
        ],
        scarf,
        "#9a6a12",
    )
    flat(
        c,
        [(1000, 1600), (1170, 1560), (1260, 1980), (1220, 2210), (1060, 2230), (1010, 1960)],
        lighter(scarf, 0.08),
        "#9a6a12",
    )
    with c.fine((640, 1340, 1300, 2260)) as b:
        b.stroke([(680, 1600), (900, 1660), (1230, 1560)], (10, 16), "#b5811c")
        b.stroke([(720, 1480), (900, 1540), (1180, 1470)], (8, 14), "#b5811c")
    finish(c)


@picture("portrait-tobin-harrek", SIZE, FOCAL)
def tobin_harrek(c):
    face.ground(c, "#d9b888", "#ecd6ae")
    skin, ginger, navy = "#e3ab88", "#c5652a", "#22375a"
    face.neck(c, "#d2977a", 180)
    jumper(c, navy)
    face.head(c, skin, 310, 420)
    c.shade(
        c.shape(lambda b: b.ellipse(850, 600, 130, 80), (700, 500, 1000, 700), 1),
        "#fff0dc",
        field.plot((300, 200), lambda x, y: max(0, 0.8 - math.hypot(x - 0.5, y - 0.5) * 1.8), 16),
        0.8,
        dot=3,
    )
    face.cheeks(c, "#c9604a", 1000, 190)
    beard = [
        (640, 930),
        (680, 1040),
        (800, 1080),
        (960, 1060),
        (1120, 1080),
        (1240, 1040),
        (1280, 930),
        (1300, 1130),
        (1230, 1370),
        (1090, 1510),
        (960, 1545),
        (830, 1510),
        (690, 1370),
        (620, 1130),
    ]
    flat(c, beard, ginger, "#7f3410")
    with c.fine((560, 640, 1360, 1560)) as b:
        for k in range(-6, 7):
            x = 960 + k * 46
            b.curve(
                [(x, 1130 + abs(k) * 4), (960 + k * 42, 1300), (960 + k * 28, 1500 - abs(k) * 18)],
                6,
                "#e08a48" if k % 2 else "#9a4a1c",
                0.75,
            )
        b.blob(
            [
                (770, 1090),
                (860, 1050),
                (960, 1080),
                (1060, 1050),
                (1150, 1090),
                (1060, 1120),
                (960, 1105),
                (860, 1120),
            ],
            "#9a4a1c",
        )
        for side in (-1, 1):
            x = MIDDLE + side * 140
            b.dot(x, 870, 112, "#fff8ea", 0.22)
            b.ring(x, 870, 118, 16, "#2a2320")
            b.polygon([(x - 60, 900), (x - 10, 800), (x + 24, 800), (x - 34, 920)], "#ffffff", 0.4)
            b.line([(x + side * 114, 850), (MIDDLE + side * 318, 820)], 14, "#2a2320")
        b.arc(960, 872, 30, 200, 340, 14, "#2a2320")
    with c.fine((620, 640, 1300, 800)) as b:
        for side in (-1, 1):
            b.stroke(
                [(MIDDLE + side * 60, 724), (MIDDLE + side * 140, 694), (MIDDLE + side * 220, 726)],
                (34, 16),
                ginger,
            )
    finish(c)


def jumper(c, navy):
    face.shoulders(c, navy, 1580)
    flat(
        c,
        [
            (700, 1560),
            (740, 1430),
            (960, 1480),
            (1180, 1430),
            (1220, 1560),
            (1200, 1680),
            (960, 1730),
            (720, 1680),
        ],
        lighter(navy, 0.08),
        darker(navy, 0.4),
    )
    with c.fine((100, 1440, 1820, 2400)) as b:
        for x in range(740, 1200, 36):
            b.line([(x, 1500), (x + 3, 1690)], 7, darker(navy, 0.3), 0.8)
        for row in range(3):
            y = 1880 + row * 150
            for x in range(260, 1660, 100):
                b.line(
                    [(x, y), (x + 50, y + 60), (x + 100, y)],
                    12,
                    lighter(navy, 0.22 if row % 2 else 0.12),
                    0.9,
                )
