"""The flatbed press in Ropewalk."""

import math

from ..catalogue import picture
from ..kit import field, light
from ..kit.brush import spline


@picture("printing-press", focal=(0.45, 0.5))
def printing_press(c):
    c.fill(c.everywhere(), ["#e9dcc0", "#f1e6cd", "#dccbaa"])
    wall = c.everywhere((0, 0, c.width, 1240))
    c.shade(wall, "#c9b48c", field.levels(field.clouds(c.rng, wall.size, 300, 3), 110, 270), 0.45)
    skylight(c)
    c.fill(c.everywhere((0, 1240, c.width, c.height)), ["#9a7a54", "#6f5238"])
    with c.fine((0, 1236, c.width, c.height)) as b:
        b.rect(0, 1236, c.width, 1246, "#5a4030")
        for k in range(-8, 9):
            b.line([(1200 + k * 190, 1246), (1200 + k * 420, c.height)], 4, "#5a4030", 0.6)
        b.ellipse(1000, 1400, 960, 60, "#4a3426", 0.5)
    cases(c)
    press(c)
    flywheel(c, 560, 880, 400)
    sheet(c)
    ink(c)
    light.finish(c, 0.32, 0.19, 0.12, 235)


IRON, EDGE = "#1d1f24", "#4a4f5a"


def skylight(c):
    for x in (520, 980, 1440):
        shaft = c.shape(
            lambda b, x=x: b.polygon([(x, 0), (x + 230, 0), (x + 700, 1240), (x + 330, 1240)]),
            (0, 0, c.width, 1240),
            1,
        )
        c.fill(c.soften(shaft, 8), "#fff8e6", alpha=0.5)
    with c.fine((0, 0, c.width, 330)) as b:
        b.rect(0, 96, c.width, 118, "#b59a6f")
        for x in range(160, c.width, 260):
            b.line([(x, 118), (x, 168)], 3, "#5a4a3a")
            for k in range(2):
                b.polygon(
                    [
                        (x - 84 + k * 90, 160),
                        (x - 4 + k * 90, 164),
                        (x - 8 + k * 90, 290),
                        (x - 88 + k * 90, 286),
                    ],
                    ("#fbf6e8", "#f3ead4")[k],
                )
                for row in range(4):
                    b.line(
                        [(x - 74 + k * 90, 184 + row * 24), (x - 18 + k * 90, 186 + row * 24)],
                        3,
                        "#8a8070",
                        0.5,
                    )
            b.rect(x - 100, 152, x + 104, 160, "#7a6248")


def cases(c):
    """Type cases on their frame, at the right."""
    with c.fine((1900, 480, c.width, 1420)) as b:
        b.polygon([(1960, 1390), (1990, 700), (2380, 700), (2410, 1390)], "#5f4128")
        for row in range(7):
            y = 760 + row * 84
            b.rect(1976, y, 2396, y + 70, "#a8743f")
            b.rect(1976, y, 2396, y + 8, "#c9965c")
            b.rect(1976, y + 62, 2396, y + 70, "#7a5230")
            for x in (2080, 2290):
                b.round_rect(x - 34, y + 24, x + 34, y + 46, 8, "#d9b25a")
                b.rect(x - 26, y + 30, x + 26, y + 40, "#f6eed8")
        b.polygon([(1930, 720), (1990, 520), (2400, 520), (2400, 720)], "#7a5230")
        b.polygon([(1948, 706), (1998, 536), (2400, 536), (2400, 706)], "#a8743f")
        for row in range(4):
            for k in range(9):
                y0, y1 = 542 + row * 41, 576 + row * 41
                x0 = 2000 - (row * 12) + k * 46
                b.polygon([(x0, y0), (x0 + 40, y0), (x0 + 38, y1), (x0 - 8, y1)], "#5f4128")
                if c.rng.random() < 0.8:
                    for _ in range(4):
                        px, py = x0 + c.rng.uniform(2, 28), y0 + c.rng.uniform(6, 26)
                        b.rect(px, py, px + 7, py + 7, c.rng.choice(["#9aa0a8", "#c3c8cc", "#7a8088"]))


def press(c):
    """The bed on its frame, the great cylinder, rollers and feed board."""
    frame = [
        (360, 1390),
        (420, 1130),
        (400, 1040),
        (1820, 1040),
        (1800, 1130),
        (1850, 1390),
        (1640, 1390),
        (1590, 1230),
        (1180, 1210),
        (700, 1230),
        (600, 1390),
    ]
    body = c.shape(lambda b: b.polygon(frame), (340, 1020, 1880, 1400))
    c.fill(body, [EDGE, IRON, "#101216"])
    c.shade(body, "#7f8794", field.plot(body.size, lambda x, y: max(0, 0.5 - y * 0.9), 20), 0.6)
    with c.fine((330, 300, 1960, 1410)) as b:
        for x in (480, 1730):
            b.polygon([(x - 90, 1390), (x + 90, 1390), (x + 70, 1364), (x - 70, 1364)], IRON)
        b.rect(300, 1000, 1900, 1044, "#2a2d34")
        b.rect(300, 1000, 1900, 1010, "#767d8a")
        b.rect(1250, 962, 1800, 1000, "#8f959e")
        b.rect(1250, 962, 1800, 970, "#d3d7da")
        for x in range(1264, 1800, 22):
            b.rect(x, 974, x + 14, 1000, "#5a606a")
        for x in range(320, 1890, 26):
            b.rect(x, 1044, x + 13, 1056, "#0e1013")
        b.polygon([(800, 1000), (760, 640), (860, 560), (1130, 560), (1230, 640), (1190, 1000)], "#16181c")
        b.polygon([(800, 1000), (760, 640), (860, 560), (880, 572), (786, 648), (826, 1000)], EDGE)
    centre, r = (1000, 800), 236
    drum = c.shape(lambda b: b.dot(*centre, r), (centre[0] - r, centre[1] - r, centre[0] + r, centre[1] + r))
    c.fill(drum, ["#6a717e", "#2f333b", "#15171b"])
    c.shade(
        drum,
        "#c9cfd6",
        field.plot(drum.size, lambda x, y: max(0, 0.8 - math.hypot(x - 0.32, y - 0.26) * 2), 20),
        0.8,
    )
    with c.fine((700, 400, 2000, 1050)) as b:
        b.ring(*centre, r, 14, "#0e1013")
        b.ring(*centre, r - 40, 7, "#0e1013")
        for k in range(6):
            a = math.tau * k / 6 + 0.3
            b.stroke(
                [
                    (centre[0] + 50 * math.cos(a), centre[1] + 50 * math.sin(a)),
                    (centre[0] + 190 * math.cos(a), centre[1] + 190 * math.sin(a)),
                ],
                (34, 22),
                "#101216",
            )
        b.dot(*centre, 58, "#0e1013")
        b.dot(*centre, 30, "#b8933f")
        for x, y, s in ((1310, 700, 56), (1400, 800, 46), (1300, 850, 38), (1440, 900, 42), (1360, 920, 30)):
            b.dot(x, y, s, "#101216")
            b.dot(x - s * 0.12, y - s * 0.12, s * 0.8, "#3a3f49")
            b.dot(x, y, s * 0.24, "#b8933f")
        b.polygon(
            [
                (1250, 960),
                (1270, 620),
                (1330, 600),
                (1480, 860),
                (1500, 960),
                (1470, 960),
                (1330, 670),
                (1290, 960),
            ],
            "#1a1c21",
        )
        b.polygon([(1160, 600), (1700, 420), (1720, 450), (1180, 640)], "#8a5f36")
        b.polygon([(1160, 600), (1700, 420), (1704, 428), (1166, 612)], "#c9965c")
        b.line([(1600, 460), (1640, 1000)], 20, IRON)
        for k in range(7):
            b.polygon(
                [
                    (1190 + k * 2, 586 - k * 5),
                    (1640 + k * 2, 434 - k * 5),
                    (1650 + k * 2, 440 - k * 5),
                    (1200 + k * 2, 594 - k * 5),
                ],
                "#fbf6e6" if k % 2 else "#e3d9c0",
            )
        b.polygon([(830, 1030), (1170, 1030), (1150, 1120), (850, 1120)], "#101216")
        b.rect(876, 1060, 1124, 1092, "#b8933f")
        b.rect(882, 1066, 1118, 1086, "#1d1f24")
    gear(c, 1240, 1010, 104, 22)
    gear(c, 780, 1010, 74, 16)


def gear(c, x, y, r, teeth):
    with c.fine((x - r * 1.2, y - r * 1.2, x + r * 1.2, y + r * 1.2)) as b:
        points = []
        for k in range(teeth * 4):
            a = math.tau * k / (teeth * 4)
            reach = r * (1.1 if k % 4 in (0, 1) else 0.96)
            points.append((x + reach * math.cos(a), y + reach * math.sin(a)))
        b.polygon(points, "#0e1013")
        b.ring(x, y, r * 0.86, r * 0.08, EDGE)
        for k in range(5):
            a = math.tau * k / 5
            b.dot(x + r * 0.5 * math.cos(a), y + r * 0.5 * math.sin(a), r * 0.17, "#4a4036")
        b.dot(x, y, r * 0.2, "#b8933f")


def flywheel(c, x, y, r):
    with c.fine((x - r * 1.1, y - r * 1.1, x + r * 1.1, y + r * 1.1)) as b:
        b.ring(x, y, r, r * 0.15, "#0e1013")
        b.ring(x, y, r * 0.985, r * 0.025, "#6a717e")
        b.ring(x, y, r * 0.87, r * 0.02, EDGE)
        for k in range(6):
            a = math.tau * k / 6 + 0.2
            mid = (x + r * 0.45 * math.cos(a + 0.16), y + r * 0.45 * math.sin(a + 0.16))
            b.stroke(
                [(x, y), mid, (x + r * 0.88 * math.cos(a), y + r * 0.88 * math.sin(a))],
                (r * 0.14, r * 0.08),
                "#14161a",
            )
            b.stroke(
                [(x, y), mid, (x + r * 0.86 * math.cos(a), y + r * 0.86 * math.sin(a))],
                (r * 0.02, r * 0.015),
                EDGE,
            )
        b.dot(x, y, r * 0.15, "#0e1013")
        b.dot(x, y, r * 0.075, "#b8933f")
        hx, hy = x + r * 0.7 * math.cos(-0.9), y + r * 0.7 * math.sin(-0.9)
        b.dot(hx, hy, r * 0.06, "#8a5f36")
        b.polygon([(x - 60, 1390), (x - 28, y), (x + 28, y), (x + 60, 1390)], "#14161a", 0.96)
        b.dot(x, y, r * 0.1, "#b8933f")


def sheet(c):
    """A white sheet comes off the drum and over the rack at the left."""
    top = spline([(900, 590), (800, 520), (640, 470), (440, 450), (250, 470), (120, 540)], False, 10)
    with c.fine((40, 380, 960, 1420)) as b:
        for k in range(6):
            x = 150 + k * 90
            b.line([(x, 560), (x + 26, 1390)], 9, "#7a5230") if k in (0, 5) else None
        b.line([(120, 600), (660, 520)], 12, "#8a5f36")
        for k in range(9):
            y = 980 + k * 7
            b.polygon(
                [(90, y), (430, y - 30), (440, y - 24), (100, y + 6)], "#fbf6e6" if k % 2 else "#ddd2b8"
            )
        b.polygon([(70, 1046), (450, 1010), (456, 1034), (76, 1070)], "#8a5f36")
        lower = [(px + 18, py + 76) for px, py in top]
        b.polygon(top + lower[::-1], "#fffdf4")
        b.polygon([*[(px + 12, py + 56) for px, py in top], *lower[::-1]], "#e3dac3")
        for k in range(4, len(top) - 6, 2):
            (px, py), (qx, qy) = top[k], top[k + 1]
            for row in range(4):
                if c.rng.random() < 0.85:
                    b.line(
                        [(px + 4 + row * 3, py + 12 + row * 12), (qx + 8 + row * 3, qy + 12 + row * 12)],
                        4,
                        "#2a2a2c",
                        0.7,
                    )
        b.polygon(
            [
                (top[22][0], top[22][1] + 8),
                (top[16][0], top[16][1] + 8),
                (top[16][0] + 6, top[16][1] + 30),
                (top[22][0] + 6, top[22][1] + 30),
            ],
            "#c4302b",
        )


def ink(c):
    """The one spot of colour: a tin of red on the floor, its lid beside it, and a smear on the roller."""
    with c.fine((1820, 1240, 2120, 1520)) as b:
        b.ellipse(1960, 1470, 120, 20, "#3a281c", 0.5)
        b.rect(1890, 1350, 2020, 1462, "#3a3f49")
        b.rect(1890, 1350, 1918, 1462, "#7f8794")
        b.ellipse(1955, 1462, 65, 16, "#23262b")
        b.ellipse(1955, 1350, 65, 17, "#8f959e")
        b.ellipse(1955, 1352, 56, 13, "#c4302b")
        b.ellipse(1940, 1349, 22, 4, "#ee6a5a")
        b.polygon([(1890, 1385), (2020, 1385), (2020, 1430), (1890, 1430)], "#c4302b")
        b.stroke([(1960, 1350), (2040, 1270)], (9, 12), "#8a5f36", smooth=False)
        b.stroke([(2010, 1356), (2016, 1400)], (12, 5), "#c4302b", smooth=False)
    with c.fine((1240, 640, 1480, 960)) as b:
        b.arc(1310, 700, 48, 150, 300, 14, "#c4302b")
        b.arc(1400, 800, 39, 130, 300, 12, "#c4302b")
