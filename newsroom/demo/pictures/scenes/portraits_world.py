"""Byline portraits: the foreign affairs writer and the upland correspondent."""

from ..catalogue import picture
from ..kit import face
from ..kit.colour import darker, lighter
from ..kit.face import FOCAL, MIDDLE, SIZE, finish, flat


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
