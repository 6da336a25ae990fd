"""The iron roof of the Butter Hall in the morning."""

import math

from ..catalogue import picture
from ..kit import city, field, light, people
from ..kit.brush import spline
from ..kit.colour import darker, lighter, mix
from ..kit.perspective import Depth


@picture("market-hall", focal=(0.5, 0.5))
def market_hall(c):
    eye = Depth((1200, 960))
    c.fill(c.everywhere(), ["#e9d9a4", "#f6e9bf", "#f3dca0"])
    roof(c, eye)
    floor(c, eye)
    portal(c, eye)
    for near in (4.6, 3.0, 1.9, 1.1, 0.5):
        stalls(c, eye, near)
    shoppers(c, eye)
    panes = []
    for x, lean in ((500, 560), (900, 420), (1350, 300), (1750, 180), (200, 640)):
        panes.append([(x, 0), (x + 150, 0), (x + 150 + lean, 1500), (x - 60 + lean, 1500)])
    light.shafts(c, panes, "#fff0b4", 0.32, 26, 0.75)
    c.shade(
        c.everywhere((0, 0, c.width, 1400)),
        "#fffbe6",
        field.pool((c.width, 1400), (1200, 700), 1100, 1.4),
        0.22,
        dot=3,
    )
    light.finish(c, 0.35, 0.16, 0.25)


RIB = [(-1900, 1700), (-1900, 300), (-1640, -420), (-1000, -900), (0, -1080)]


def ribs(eye, depth):
    half = [eye.at(1200 + x, 960 + y * 0.92, depth) for x, y in RIB]
    mirrored = [(2 * eye.vx - x, y) for x, y in half[::-1][1:]]
    return spline(half + mirrored, False, 10)


def roof(c, eye):
    """Glass between iron ribs, and the side galleries in brick."""
    iron = "#2f4f48"
    depths = [-0.35, 0.0, 0.45, 1.05, 1.85, 2.9, 4.3, 6.2]
    curves = [ribs(eye, depth) for depth in depths]
    with c.fine() as b:
        for i in range(len(depths) - 2, -1, -1):
            near, far = curves[i], curves[i + 1]
            count = len(near)
            for k in range(count - 1):
                t = abs(k / (count - 1) - 0.5) * 2
                pane = mix(mix("#fff6d2", "#cfe0c8", 0.25 + 0.4 * (k % 3 == 0)), "#a8563a", 0.0)
                if t > 0.55:
                    pane = mix(("#b5653f", "#a85a38")[k % 2], "#f0d9a0", 0.14 * i)
                elif k < count / 2:
                    pane = mix(pane, "#8fae98", 0.35)
                b.polygon([near[k], near[k + 1], far[k + 1], far[k]], pane)
        for k in range(0, len(curves[0]), 4):
            t = abs(k / (len(curves[0]) - 1) - 0.5) * 2
            if t < 0.62:
                b.line([curve[k] for curve in curves], 5, mix(iron, "#e9d9a4", 0.25))
        for i in range(len(depths) - 1, 0, -1):
            size = eye.size(depths[i])
            tone = mix(iron, "#f0dfae", min(0.75, 0.11 * i))
            b.line(curves[i], 34 * size, tone)
            inner = [(x + (eye.vx - x) * 0.07, y + (eye.vy - y) * 0.07) for x, y in curves[i]]
            b.line(inner, 12 * size, tone)
            for one, other in list(zip(curves[i], inner[1:], strict=False))[4:-4:2]:
                b.line([one, other], 7 * size, tone)
            for one, other in list(zip(curves[i][1:], inner, strict=False))[4:-4:2]:
                b.line([one, other], 7 * size, tone)
        for depth in (5.0, 3.4, 2.3, 1.4, 0.7, 0.2):
            for side in (-1, 1):
                tone = mix(iron, "#f0dfae", min(0.7, 0.13 * depth))
                px, foot = eye.at(1200 + side * 1560, 1980, depth)
                _, top = eye.at(1200, 250, depth)
                wide = 26 * eye.size(depth)
                b.rect(px - wide, top, px + wide, foot, tone)
                b.rect(px - wide * 2, top - wide, px + wide * 2, top + wide, tone)


def floor(c, eye):
    shape = c.shape(
        lambda b: b.polygon(
            [eye.at(-800, 1700, -0.2), eye.at(3200, 1700, -0.2), eye.at(3200, 1700, 7), eye.at(-800, 1700, 7)]
        ),
        (0, 1000, c.width, c.height),
    )
    c.fill(shape, ["#f4dfa6", "#d9b87c", "#b08a5a"])
    with c.fine((0, 1000, c.width, c.height)) as b:
        for depth in (0.1, 0.24, 0.42, 0.64, 0.9, 1.25, 1.7, 2.3, 3.2, 4.6):
            y = eye.at(0, 1700, depth)[1]
            b.line([(0, y), (c.width, y)], 2.5, "#8f6c45", 0.5)
        for x in range(-1400, 3900, 200):
            b.line([eye.at(x, 1700, 0), eye.at(x, 1700, 6.5)], 2.5, "#8f6c45", 0.4)


def portal(c, eye):
    """The far end: an arched doorway full of daylight."""
    with c.fine((850, 600, 1550, 1100)) as b:
        wall = [eye.at(-200, 300, 6.2), *ribs(eye, 6.2), eye.at(2600, 300, 6.2)]
        b.polygon([(x, min(y, 1062)) for x, y in wall], "#c98a55")
        b.polygon([(1094, 1064), *city.arch(1200, 900, 106, 106), (1306, 1064)], "#fff9e0")
        for k in range(-4, 5):
            b.line(
                [(1200, 900), (1200 + 112 * math.sin(k * 0.35), 900 - 112 * math.cos(k * 0.35))], 3, "#7a8f7c"
            )
        b.line([(1094, 900), (1306, 900)], 5, "#7a8f7c")
        b.line([(1200, 900), (1200, 1064)], 4, "#7a8f7c")
        b.dot(1200, 748, 36, "#fff6dc")
        b.ring(1200, 748, 38, 7, "#2f4f48")
        b.line([(1200, 748), (1200, 722)], 4, "#2f4f48")
        b.line([(1200, 748), (1180, 756)], 4, "#2f4f48")
    c.glow((1200, 960), 520, "#fff3c0", 0.85, 1.8)


STRIPES = [
    ("#c9503a", "#fbf0d2"),
    ("#3f7a5c", "#fbf0d2"),
    ("#e0a534", "#fff6dd"),
    ("#3a6a86", "#fbf0d2"),
    ("#a8443f", "#f6dfae"),
    ("#6d8a4a", "#fbf0d2"),
    ("#d9763a", "#fff2d6"),
    ("#51607f", "#f6ead0"),
    ("#3f7a5c", "#f3d58c"),
    ("#b5453a", "#fff2d6"),
]


FRUIT = ("#d9402f", "#e8a32c", "#7a9a3f", "#f0cf4a", "#8f3f5c", "#c9652c", "#f3ecd6", "#5c7a3a")


def stalls(c, eye, near):
    """One stall on each side at a depth: counter, crates, striped awning."""
    s, far = eye.size(near), near + 0.34
    air = min(0.55, near * 0.12)
    with c.fine() as b:
        for side in (-1, 1):
            first, second = STRIPES[int(near * 7 + side) % len(STRIPES)]

            def at(u, y, depth, side=side):
                return eye.at(1200 + side * u, y, depth)

            def tone(colour):
                return mix(colour, "#f6e6b8", air)

            wood = tone("#7a5233")
            b.polygon(
                [at(760, 1340, near), at(1560, 1340, near), at(1560, 1690, near), at(760, 1690, near)],
                tone("#8f6440"),
            )
            b.polygon(
                [at(760, 1340, near), at(760, 1340, far), at(760, 1690, far), at(760, 1690, near)],
                tone("#5f4029"),
            )
            for k in range(1, 6):
                b.line([at(760, 1340 + k * 60, near), at(1560, 1340 + k * 60, near)], 3 * s, tone("#5f4029"))
            b.polygon(
                [at(740, 1340, near), at(1580, 1340, near), at(1580, 1270, far), at(740, 1270, far)], wood
            )
            for k in range(5):
                u = 770 + k * 160
                colour = tone(FRUIT[(k * 3 + int(near * 5) + side) % 8])
                b.polygon(
                    [at(u, 1335, near), at(u + 145, 1335, near), at(u + 145, 1270, near), at(u, 1270, near)],
                    tone("#a87b4a"),
                )
                for m in range(9):
                    x, y = at(u + 16 + (m % 5) * 28, 1264 - (m // 5) * 22, near)
                    b.dot(x, y, 17 * s, colour)
                    b.dot(x - 5 * s, y - 5 * s, 6 * s, lighter(colour, 0.35))
            for u in (770, 1550):
                b.line([at(u, 1340, near), at(u, 830, near)], 16 * s, wood)
            for k in range(8):
                colour = tone((first, second)[k % 2])
                u0, u1 = 690 + k * 115, 690 + (k + 1) * 115
                b.polygon(
                    [at(u0, 880, near - 0.08), at(u1, 880, near - 0.08), at(u1, 690, far), at(u0, 690, far)],
                    colour,
                )
                low = at((u0 + u1) / 2, 965, near - 0.08)
                b.polygon(
                    [
                        at(u0, 878, near - 0.08),
                        at(u1, 878, near - 0.08),
                        at(u1, 945, near - 0.08),
                        low,
                        at(u0, 945, near - 0.08),
                    ],
                    darker(colour, 0.16),
                )
            x, y = at(1160, 1290, far)
            people.head(
                b, x, y - 260 * s, 46 * s, tone(people.SKINS[int(near * 11) % 6]), tone("#f3ecd6"), -side
            )
            b.blob(
                [
                    (x - 90 * s, y - 20 * s),
                    (x - 80 * s, y - 170 * s),
                    (x, y - 205 * s),
                    (x + 80 * s, y - 170 * s),
                    (x + 90 * s, y - 20 * s),
                ],
                tone(people.COATS[int(near * 9 + side) % 9]),
            )


def shoppers(c, eye):
    spots = [
        (5.2, 1090),
        (4.9, 1330),
        (4.0, 1150),
        (3.6, 1280),
        (3.2, 1000),
        (2.6, 1380),
        (2.2, 1120),
        (1.7, 1290),
        (1.2, 930),
        (1.0, 1420),
        (0.55, 1180),
    ]
    with c.fine() as b:
        for depth, x in spots:
            px, foot = eye.at(1200 + (x - 1200) * 1.6, 1700, depth)
            h = 640 * eye.size(depth)
            b.polygon(
                [
                    (px - h * 0.1, foot),
                    (px + h * 0.1, foot),
                    (px + h * 0.5, foot + h * 0.16),
                    (px + h * 0.3, foot + h * 0.18),
                ],
                "#7a5a38",
                0.35,
            )
            people.person(
                b,
                px,
                foot,
                h,
                c.rng,
                stride=0.6,
                way=c.rng.choice((-1, 1)),
                skirt=c.rng.random() < 0.4,
                tint="#f6e6b8",
                share=min(0.5, depth * 0.1),
            )
            if c.rng.random() < 0.6:
                b.polygon(
                    [
                        (px + h * 0.1, foot - h * 0.46),
                        (px + h * 0.26, foot - h * 0.46),
                        (px + h * 0.23, foot - h * 0.32),
                        (px + h * 0.13, foot - h * 0.32),
                    ],
                    "#a87b4a",
                )
