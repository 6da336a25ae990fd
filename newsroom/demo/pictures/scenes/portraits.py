"""The byline portraits: geometric, without faces, known by hair, clothes and colour."""

import math

from ..catalogue import picture
from ..kit import face, field, light
from ..kit.colour import darker, lighter, mix
from ..kit.face import MIDDLE, flat

SIZE = (1920, 2400)
FOCAL = (0.5, 0.38)


def finish(c):
    light.finish(c, 0.22, 0.2, 0.0)


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
            b.stroke(points, (4, wide), grey)
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
    collar(c, "#23252b", 1700)
    finish(c)


def collar(c, colour, top):
    for side in (-1, 1):
        flat(
            c,
            [
                (MIDDLE + side * 270, top - 60),
                (MIDDLE + side * 420, top),
                (MIDDLE + side * 360, top + 330),
                (MIDDLE + side * 120, top + 700),
                (MIDDLE + side * 200, top + 240),
            ],
            lighter(colour, 0.1 if side < 0 else 0.03),
            darker(colour, 0.4),
            smooth=False,
        )


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


@picture("portrait-odile-brandmoor", SIZE, FOCAL)
def odile_brandmoor(c):
    face.ground(c, "#8fc0b8", "#b9dbd2")
    skin, white, red = "#7a4a33", "#f3f0ea", "#c4302b"
    flat(c, [(800, 420), (820, 250), (960, 180), (1100, 250), (1120, 420), (960, 500)], white, "#b9bcc2")
    flat(
        c,
        [
            (610, 960),
            (580, 740),
            (670, 510),
            (860, 400),
            (1060, 400),
            (1250, 510),
            (1340, 740),
            (1310, 960),
            (1220, 1000),
            (700, 1000),
        ],
        white,
        "#b5b8c0",
    )
    face.neck(c, "#6d4029", 140)
    face.shoulders(c, red, shade="#7a1418")
    flat(
        c,
        [(760, 1570), (960, 1960), (1160, 1570), (1080, 1520), (840, 1520)],
        "#f6efe2",
        "#cfc4b0",
        smooth=False,
    )
    face.neck(c, "#6d4029", 136, foot=1640)
    for side in (-1, 1):
        flat(
            c,
            [
                (MIDDLE + side * 180, 1540),
                (MIDDLE + side * 330, 1590),
                (MIDDLE + side * 400, 1880),
                (MIDDLE + side * 270, 1930),
                (MIDDLE + side * 20, 2300),
                (MIDDLE + side * 60, 1960),
            ],
            lighter(red, 0.1 if side < 0 else 0.02),
            "#7a1418",
            smooth=False,
        )
    face.head(c, skin, 290, 395)
    face.cheeks(c, "#a8543c", 1010)
    flat(
        c,
        [
            (640, 840),
            (640, 640),
            (760, 490),
            (960, 440),
            (1160, 490),
            (1280, 640),
            (1280, 840),
            (1210, 680),
            (1080, 590),
            (960, 570),
            (840, 590),
            (710, 680),
        ],
        white,
        "#b5b8c0",
    )
    with c.fine((600, 180, 1320, 860)) as b:
        for points in (
            [(700, 700), (790, 560), (930, 470)],
            [(1220, 700), (1130, 560), (990, 470)],
            [(840, 590), (900, 520), (950, 460)],
            [(1080, 590), (1020, 520), (970, 460)],
            [(850, 360), (940, 300), (1060, 330)],
            [(870, 280), (960, 230), (1060, 270)],
        ):
            b.stroke(points, (5, 12), "#cfd0d4")
        for side in (-1, 1):
            b.dot(MIDDLE + side * 316, 1010, 26, "#d9a441")
    with c.fine((880, 2040, 1040, 2400)) as b:
        for y in (2100, 2290):
            b.dot(985, y, 24, "#d9a441")
    finish(c)


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


@picture("portrait-rafe-ostley", SIZE, FOCAL)
def rafe_ostley(c):
    face.ground(c, "#3f8f55", "#67b06f")
    skin, brown = "#dca67e", "#5f3b24"
    face.neck(c, "#c98f6a", 165)
    face.shoulders(c, "#8a9098", 1560, 790, shade="#4a5058")
    collar(c, "#6d737c", 1680)
    face.head(c, skin, 302, 410)
    face.cheeks(c, "#cf7458", 1010)
    curls(c, brown)
    scarf(c)
    finish(c)


def curls(c, brown):
    spots = []
    for k in range(23):
        a = math.radians(172 + 196 * k / 22)
        spots.append((960 + 350 * math.cos(a), 760 + 350 * math.sin(a), 100))
    for k in range(15):
        a = math.radians(188 + 164 * k / 14)
        spots.append((960 + 240 * math.cos(a), 740 + 240 * math.sin(a), 96))
    for k in range(7):
        spots.append((740 + 74 * k, 600 + 26 * abs(k - 3) ** 1.3, 84))
    for i, (x, y, r) in enumerate(spots):
        x, y = x + c.rng.uniform(-14, 14), y + c.rng.uniform(-14, 14)
        tone = mix(brown, "#8a5a36", 0.5 if i % 3 == 0 else 0.1 * (i % 2))
        flat(
            c,
            [(x + r * math.cos(k * 0.7854), y + r * math.sin(k * 0.7854)) for k in range(8)],
            tone,
            darker(brown, 0.5),
            0.8,
        )
        with c.fine((x - r, y - r, x + r, y + r)) as b:
            b.arc(x - 8, y - 6, r * 0.6, 150, 330, 8, lighter(tone, 0.22), 0.85)


def scarf(c):
    band = [
        (600, 1540),
        (660, 1390),
        (820, 1330),
        (960, 1390),
        (1110, 1330),
        (1260, 1390),
        (1320, 1540),
        (1270, 1700),
        (960, 1790),
        (650, 1700),
    ]
    tail = [(700, 1640), (930, 1690), (920, 2060), (880, 2330), (650, 2320), (660, 2000)]
    for outline in (tail, band):
        shape = flat(c, outline, "#f3f4f2", "#b9c3d0")
        left, top, right, bottom = shape.box

        def stripes(b, outline=outline, left=left, top=top, right=right, bottom=bottom):
            if outline is tail:
                for y in range(1600, 2400, 130):
                    b.polygon([(left, y), (right, y + 24), (right, y + 88), (left, y + 64)])
            else:
                for x in range(560, 1400, 130):
                    b.polygon(
                        [
                            (x, top),
                            (x + 66, top),
                            (x + 66 + (960 - x) * 0.14, bottom),
                            (x + (960 - x) * 0.14, bottom),
                        ]
                    )

        ribs = c.shape(stripes, shape.box)
        blue = ribs.within(shape.mask)
        c.fill(blue, "#2458ad")
        c.shade(
            blue, "#12305f", field.plot(shape.size, lambda x, y: 1.2 * x - 0.45 + 0.2 * y, 20), 0.8, dot=3
        )
    with c.fine((640, 2290, 900, 2400)) as b:
        for x in range(664, 880, 30):
            b.line([(x, 2310), (x + 4, 2380)], 10, "#f3f4f2" if (x // 30) % 2 else "#2458ad")


@picture("portrait-imre-vasklund", SIZE, FOCAL)
def imre_vasklund(c):
    face.ground(c, "#6f7f8c", "#93a2ab")
    skin, fair, yellow = "#e9bd9a", "#dcb668", "#efbe22"
    flat(
        c,
        [(1180, 1000), (1330, 980), (1420, 1200), (1400, 1500), (1330, 1680), (1260, 1560), (1290, 1300)],
        fair,
        "#a87f34",
    )
    flat(
        c,
        [
            (615, 920),
            (590, 720),
            (680, 490),
            (860, 390),
            (1070, 390),
            (1260, 500),
            (1340, 740),
            (1320, 940),
            (1240, 1010),
            (690, 1010),
        ],
        fair,
        "#a87f34",
    )
    flat(
        c,
        [
            (560, 1560),
            (640, 1330),
            (760, 1260),
            (960, 1340),
            (1160, 1260),
            (1290, 1330),
            (1370, 1560),
            (1290, 1740),
            (960, 1830),
            (640, 1740),
        ],
        darker(yellow, 0.22),
        "#8f6a08",
    )
    face.neck(c, "#d9a884", 150)
    face.shoulders(c, yellow, 1600, 800, shade="#a87c0a")
    for side in (-1, 1):
        flat(
            c,
            [
                (MIDDLE + side * 150, 1500),
                (MIDDLE + side * 350, 1470),
                (MIDDLE + side * 440, 1640),
                (MIDDLE + side * 200, 1760),
                (MIDDLE + side * 30, 1800),
            ],
            lighter(yellow, 0.18 if side < 0 else 0.05),
            "#a87c0a",
            smooth=False,
        )
    face.head(c, skin, 292, 408)
    face.cheeks(c, "#d9806a", 1010)
    flat(
        c,
        [
            (640, 800),
            (650, 630),
            (770, 480),
            (960, 430),
            (1150, 480),
            (1270, 630),
            (1280, 800),
            (1220, 660),
            (1100, 570),
            (960, 545),
            (820, 570),
            (700, 660),
        ],
        fair,
        "#a87f34",
    )
    with c.fine((600, 390, 1440, 2400)) as b:
        for points in (
            [(690, 690), (780, 540), (940, 440)],
            [(1230, 690), (1140, 540), (980, 440)],
            [(820, 580), (880, 500), (950, 440)],
            [(1100, 580), (1040, 500), (970, 440)],
            [(1330, 1040), (1370, 1250), (1330, 1500)],
        ):
            b.stroke(points, (5, 12), "#b98f42")
        b.stroke([(690, 1130), (760, 1230), (880, 1275)], (10, 18), "#c9a05c", 0.55)
        b.stroke([(1230, 1130), (1160, 1230), (1040, 1275)], (10, 18), "#a87f44", 0.55)
        b.rect(946, 1800, 974, 2400, "#b98a10")
        for y in (1900, 2110, 2320):
            b.round_rect(912, y, 1010, y + 34, 14, "#5a4a2a")
    collar_seams(c)
    finish(c)


def collar_seams(c):
    with c.fine((200, 1600, 1720, 2400)) as b:
        for side in (-1, 1):
            x = MIDDLE + side * 470
            b.curve([(x, 1740), (x + side * 40, 1960), (x + side * 20, 2400)], 9, "#c9980f")
            b.polygon(
                [
                    (MIDDLE + side * 190, 2120),
                    (MIDDLE + side * 420, 2090),
                    (MIDDLE + side * 430, 2150),
                    (MIDDLE + side * 196, 2182),
                ],
                "#d9a80f",
            )


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


@picture("portrait-korbinian-auersteg", SIZE, FOCAL)
def korbinian_auersteg(c):
    face.ground(c, "#9fbfd6", "#c9dde9")
    skin, felt, loden, grey = "#dba585", "#6f4a2f", "#3f5f3c", "#a9a8a6"
    flat(
        c,
        [(640, 900), (630, 740), (960, 640), (1290, 740), (1280, 900), (1250, 1010), (670, 1010)],
        grey,
        "#6d6c6a",
    )
    face.neck(c, "#c9906f", 172)
    face.shoulders(c, loden, 1560, 780, shade="#1f331f")
    flat(
        c,
        [(800, 1540), (960, 1760), (1120, 1540), (1060, 1480), (860, 1480)],
        "#f6f1e4",
        "#cfc7b4",
        smooth=False,
    )
    for side in (-1, 1):
        flat(
            c,
            [
                (MIDDLE + side * 150, 1480),
                (MIDDLE + side * 300, 1530),
                (MIDDLE + side * 330, 1720),
                (MIDDLE + side * 40, 1830),
            ],
            "#2f4a2f" if side < 0 else "#274027",
            "#14241a",
            smooth=False,
        )
    face.head(c, skin, 300, 405)
    face.cheeks(c, "#c95f4a", 1000, 185, 84)
    moustache = [
        (960, 1085),
        (1060, 1060),
        (1170, 1110),
        (1260, 1210),
        (1150, 1190),
        (1040, 1170),
        (960, 1140),
        (880, 1170),
        (770, 1190),
        (660, 1210),
        (750, 1110),
        (860, 1060),
    ]
    flat(c, moustache, lighter(grey, 0.12), "#77757a")
    with c.fine((640, 1040, 1280, 1230)) as b:
        for side in (-1, 1):
            for k in range(4):
                b.curve(
                    [
                        (MIDDLE + side * (20 + k * 20), 1092 + k * 8),
                        (MIDDLE + side * (130 + k * 20), 1100 + k * 14),
                        (MIDDLE + side * (240 + k * 8), 1176 + k * 4),
                    ],
                    5,
                    "#77757a",
                    0.8,
                )
    flat(
        c,
        [(400, 720), (560, 660), (960, 720), (1360, 660), (1520, 720), (1380, 800), (960, 840), (540, 800)],
        felt,
        darker(felt, 0.5),
    )
    flat(
        c,
        [
            (620, 700),
            (640, 470),
            (760, 300),
            (900, 270),
            (960, 330),
            (1050, 260),
            (1190, 310),
            (1290, 480),
            (1300, 700),
            (960, 750),
        ],
        felt,
        darker(felt, 0.5),
    )
    flat(c, [(618, 700), (626, 600), (960, 650), (1294, 600), (1302, 700), (960, 752)], "#2f4a2f", "#14241a")
    with c.fine((1180, 120, 1500, 700)) as b:
        b.stroke([(1260, 660), (1330, 420), (1450, 180)], (12, 70), "#f3efe4")
        b.stroke([(1262, 650), (1336, 420), (1452, 170)], (4, 8), "#8a8578")
        b.dot(1262, 650, 26, "#d9a441")
    with c.fine((200, 1700, 1720, 2400)) as b:
        b.line([(960, 1830), (960, 2400)], 8, "#27402a")
        for y in (1960, 2160, 2350):
            b.dot(1010, y, 32, "#c9a878")
            b.dot(1004, y - 6, 22, "#e0c79a")
    finish(c)
