"""Byline portrait: the science and environment reporter."""

from ..catalogue import picture
from ..kit import face
from ..kit.colour import darker, lighter
from ..kit.face import FOCAL, MIDDLE, SIZE, finish, flat


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
