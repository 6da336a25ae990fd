"""The Butter Hall: its iron roof in the morning and the fish on Dorrit's counter."""

import math

from ..catalogue import WIDE, picture
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
    for x, lean, strength in (
        (500, 560, 0.3),
        (900, 420, 0.36),
        (1350, 300, 0.34),
        (1750, 180, 0.26),
        (200, 640, 0.2),
    ):
        shaft = c.shape(
            lambda b, x=x, lean=lean: b.polygon(
                [(x, 0), (x + 150, 0), (x + 150 + lean, 1500), (x - 60 + lean, 1500)]
            ),
            None,
            1,
        )
        soft = c.soften(shaft, 26)
        c.cast(soft.within(field.plot(soft.size, lambda u, v: 1 - v * 0.75, 24)), "#fff0b4", strength)
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
                for x, level in ((1560, 0),):
                    tone = mix(iron, "#f0dfae", min(0.7, 0.13 * depth))
                    px, foot = eye.at(1200 + side * x, 1980, depth)
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


@picture("fish-stall", WIDE, focal=(0.45, 0.55))
def fish_stall(c):
    c.fill(c.everywhere(), ["#30424f", "#23323d"])
    with c.fine((0, 0, c.width, 330)) as b:
        for row in range(5):
            for i in range(26):
                x, y = i * 100 - 50 * (row % 2), row * 66
                b.round_rect(
                    x + 3, y + 3, x + 97, y + 63, 5, mix("#dbe6e4", "#9fb8bd", c.rng.random() * 0.55)
                )
        b.rect(0, 318, c.width, 330, "#5d7480")
    board(c)
    ice(c)
    rows = [
        (430, 250, 9, "herring"),
        (585, 300, 8, "sprat"),
        (770, 430, 6, "flounder"),
        (985, 330, 8, "herring"),
        (1175, 600, 4, "eel"),
    ]
    for y, length, count, kind in rows:
        school(c, y, length, count, kind)
    lemon(c, 1735, 850, 92)
    lemon(c, 1890, 930, 84, cut=True)
    scales(c, 2130, 760)
    with c.fine((0, 1240, c.width, c.height)) as b:
        b.rect(0, 1286, c.width, c.height, "#dfe3df")
        b.rect(0, 1286, c.width, 1300, "#f7f8f4")
        for i in range(14):
            x = c.rng.uniform(0, c.width)
            b.curve([(x, 1300), (x + 60, 1318), (x + 40, 1335), (x + 160, 1352)], 3, "#aab4b6", 0.7)
    light.finish(c, 0.35, 0.16, 0.2, 215)


def board(c):
    """A slate with a drawn fish and no words."""
    with c.fine((180, 30, 640, 330)) as b:
        b.polygon([(210, 50), (600, 38), (610, 300), (216, 306)], "#8a5a34")
        b.polygon([(230, 70), (582, 58), (590, 280), (236, 286)], "#1f2a30")
        b.curve([(300, 170), (380, 120), (470, 150), (520, 180)], 5, "#e9e4d6", 0.9)
        b.curve([(300, 170), (380, 215), (470, 205), (520, 165)], 5, "#e9e4d6", 0.9)
        b.curve([(515, 172), (548, 140), (545, 205), (515, 172)], 5, "#e9e4d6", 0.9)
        b.dot(332, 163, 6, "#e9e4d6")
        for y in (238, 258):
            b.line([(300, y), (300 + (y * 7) % 220, y)], 4, "#e9e4d6", 0.5)


def ice(c):
    bed = c.shape(
        lambda b: b.polygon([(0, 330), (c.width, 330), (c.width, 1290), (0, 1290)]),
        (0, 330, c.width, 1290),
        1,
    )
    c.fill(bed, ["#c3d8df", "#e6f0f1", "#d3e3e8"])
    with c.fine((0, 330, c.width, 1290)) as b:
        for _ in range(900):
            x, y, s = c.rng.uniform(0, c.width), c.rng.uniform(330, 1285), c.rng.uniform(14, 42)
            turn = c.rng.uniform(0, 6.28)
            points = [
                (
                    x + s * c.rng.uniform(0.5, 1) * math.cos(turn + k * 1.4),
                    y + s * 0.7 * c.rng.uniform(0.5, 1) * math.sin(turn + k * 1.4),
                )
                for k in range(5)
            ]
            b.polygon(points, c.rng.choice(["#ffffff", "#b4cdd6", "#eaf4f5", "#a3c0cb", "#f4fafa"]), 0.6)
    c.shade(bed, "#6f93a3", field.levels(field.clouds(c.rng, bed.size, 200, 3), 110, 280), 0.6)


def school(c, y, length, count, kind):
    gap = (1600 if y > 700 and kind != "eel" else 1700 if kind != "eel" else 2360) / count
    span = c.width if y < 650 else None
    total = int((span or 1650) / gap) + 1
    with c.fine((0, y - 170, c.width, y + 190)) as b:
        for i in range(total):
            x = gap * (i + 0.5) + (28 if kind == "sprat" else 0)
            if span is None and x > 1600:
                break
            fish(b, c.rng, x, y + c.rng.uniform(-5, 5), length, kind, c.rng.uniform(-5, 5))


def fish(b, rng, x, y, s, kind, turn):
    """One fish lying on its side with its head to the left."""
    lean = math.radians(turn + (12 if kind != "flounder" else 0))
    across, down = math.cos(lean), math.sin(lean)

    def at(u, v):
        return (x + (u * across - v * down) * s, y + (u * down + v * across) * s)

    if kind == "flounder":
        body = [
            (-0.36, 0),
            (-0.22, -0.2),
            (0.05, -0.26),
            (0.24, -0.13),
            (0.34, -0.03),
            (0.34, 0.03),
            (0.24, 0.13),
            (0.05, 0.26),
            (-0.22, 0.2),
        ]
        b.blob([at(u * 1.02 + 0.01, v * 1.12 + 0.03) for u, v in body], "#7f98a4", 0.6)
        b.blob([at(u, v * 1.16) for u, v in body], "#6b6148")
        b.blob([at(u * 0.92, v * 0.86) for u, v in body], "#94845c")
        b.polygon([at(0.31, 0), at(0.46, -0.12), at(0.43, 0), at(0.46, 0.12)], "#6b6148")
        b.stroke([at(-0.2, 0), at(0.05, -0.03), at(0.32, 0)], (4, 2), "#5a5140")
        for _ in range(18):
            u, v = rng.uniform(-0.2, 0.24), rng.uniform(-0.16, 0.16)
            b.dot(*at(u, v), s * rng.uniform(0.008, 0.02), rng.choice(["#c9762f", "#5a4f38", "#b5a170"]))
        for v in (-0.05, 0.06):
            b.dot(*at(-0.27, v), s * 0.022, "#e9dfb8")
            b.dot(*at(-0.275, v), s * 0.012, "#1c1f22")
        return
    thick = {"herring": 0.115, "sprat": 0.1, "eel": 0.045}[kind]
    bend = rng.uniform(0.05, 0.09) * rng.choice((-1, 1)) if kind == "eel" else 0.0
    back, belly = [], []
    for i in range(21):
        t = i / 20
        u = -0.5 + 0.86 * t
        half = thick * (
            math.sin(math.pi * min(1, t * 0.92 + 0.06)) ** 0.62
            if kind != "eel"
            else math.sin(math.pi * t**0.8) ** 0.45
        )
        mid = bend * math.sin(t * 7)
        back.append((u, mid - half))
        belly.append((u, mid + half))
    whole = [at(u, v) for u, v in back] + [at(u, v) for u, v in belly[::-1]]
    colours = {
        "herring": ("#3f627d", "#cfdde2", "#89a8ba"),
        "sprat": ("#52707a", "#e3e6dc", "#a9bdbb"),
        "eel": ("#3a4237", "#8f9270", "#5a6149"),
    }[kind]
    b.polygon([(px + 8, py + 14) for px, py in whole], "#7f9fae", 0.6)
    if kind != "eel":
        b.polygon([at(0.33, 0), at(0.5, -0.12), at(0.45, 0), at(0.5, 0.12)], colours[0])
        b.polygon([at(-0.06, -thick * 0.95), at(0.04, -thick * 1.5), at(0.12, -thick * 0.85)], colours[0])
        b.polygon([at(0.02, thick * 0.95), at(0.1, thick * 1.45), at(0.15, thick * 0.8)], colours[2])
    b.polygon(whole, colours[1])
    upper = [at(u, v) for u, v in back] + [
        at(u, (v + w) / 2 + (v - w) * 0.06) for (u, v), (_, w) in zip(back[::-1], belly[::-1], strict=True)
    ]
    b.polygon(upper, colours[0])
    middle = [at(u, v * 0.35 + w * 0.65 - thick * 0.3) for (u, v), (_, w) in zip(back, belly, strict=True)]
    b.line(middle, max(3, s * 0.018), colours[2])
    if kind != "eel":
        b.arc(*at(-0.34, 0), s * thick * 0.85, -70 + turn, 75 + turn, 4, darker(colours[0], 0.3))
        for k in range(6):
            b.dot(*at(-0.2 + k * 0.075, -thick * 0.35), s * 0.011, darker(colours[0], 0.35))
        for k in range(9):
            b.arc(*at(-0.24 + k * 0.055, thick * 0.35), s * 0.02, 90, 270, 2, colours[2])
    eye_at = at(-0.44, -thick * 0.12 + (0 if kind != "eel" else bend * 0))
    b.dot(*eye_at, s * (0.024 if kind != "eel" else 0.013), "#f2ead0")
    b.dot(*eye_at, s * (0.014 if kind != "eel" else 0.007), "#14181b")


def lemon(c, x, y, r, cut=False):
    with c.fine((x - r * 1.5, y - r * 1.3, x + r * 1.5, y + r * 1.3)) as b:
        b.ellipse(x + 12, y + r * 0.5, r * 1.1, r * 0.62, "#7f9fae", 0.6)
        if cut:
            b.dot(x, y, r, "#e9b91f")
            b.dot(x, y, r * 0.9, "#fdf3c0")
            for k in range(9):
                a = math.tau * k / 9
                b.blob(
                    [
                        (x + r * 0.1 * math.cos(a), y + r * 0.1 * math.sin(a)),
                        (x + r * 0.8 * math.cos(a - 0.27), y + r * 0.8 * math.sin(a - 0.27)),
                        (x + r * 0.8 * math.cos(a + 0.27), y + r * 0.8 * math.sin(a + 0.27)),
                    ],
                    "#f6d33c",
                    steps=4,
                )
            return
        b.blob(
            [
                (x - r * 1.25, y + 4),
                (x - r * 0.9, y - r * 0.5),
                (x, y - r * 0.85),
                (x + r * 0.85, y - r * 0.55),
                (x + r * 1.22, y - 8),
                (x + r * 0.85, y + r * 0.6),
                (x, y + r * 0.85),
                (x - r * 0.85, y + r * 0.55),
            ],
            "#f2c62a",
        )
        b.blob(
            [
                (x - r * 0.7, y - r * 0.3),
                (x - r * 0.1, y - r * 0.66),
                (x + r * 0.4, y - r * 0.5),
                (x - r * 0.1, y - r * 0.4),
            ],
            "#fbe98a",
        )
        b.blob(
            [
                (x - r * 0.7, y + r * 0.42),
                (x, y + r * 0.66),
                (x + r * 0.8, y + r * 0.4),
                (x + r * 0.1, y + r * 0.82),
            ],
            "#cf9a16",
        )


def scales(c, x, y):
    """A brass balance with a pan on each side of its dial."""
    brass, light_brass, dark = "#c9952f", "#f0cf6a", "#7d5a1c"
    with c.fine((x - 290, y - 560, x + 290, y + 460)) as b:
        b.ellipse(x + 14, y + 420, 230, 30, "#6f93a3", 0.6)
        b.polygon([(x - 190, y + 420), (x - 150, y + 330), (x + 150, y + 330), (x + 190, y + 420)], brass)
        b.polygon([(x - 190, y + 420), (x - 150, y + 330), (x - 60, y + 330), (x - 80, y + 420)], light_brass)
        b.polygon([(x - 46, y + 332), (x - 26, y - 60), (x + 26, y - 60), (x + 46, y + 332)], brass)
        b.polygon([(x - 46, y + 332), (x - 26, y - 60), (x - 8, y - 60), (x - 18, y + 332)], light_brass)
        b.dot(x, y - 170, 150, dark)
        b.dot(x, y - 170, 140, brass)
        b.dot(x, y - 170, 116, "#f7f0dc")
        for k in range(24):
            a = math.tau * k / 24
            inner = 94 if k % 3 else 84
            b.line(
                [
                    (x + inner * math.cos(a), y - 170 + inner * math.sin(a)),
                    (x + 106 * math.cos(a), y - 170 + 106 * math.sin(a)),
                ],
                4,
                "#3a3a36",
            )
        b.stroke([(x - 20, y - 150), (x + 62, y - 236)], (12, 2), "#b5352a", smooth=False)
        b.dot(x, y - 170, 13, dark)
        b.line([(x - 210, y - 335), (x + 210, y - 335)], 20, brass)
        b.line([(x - 210, y - 341), (x + 210, y - 341)], 5, light_brass)
        b.rect(x - 13, y - 350, x + 13, y - 300, dark)
        b.blob(
            [(x - 250, y - 420), (x + 250, y - 420), (x + 180, y - 352), (x, y - 336), (x - 180, y - 352)],
            brass,
        )
        b.ellipse(x, y - 420, 252, 30, light_brass)
        b.ellipse(x, y - 416, 232, 21, dark)
        for dx, dy in ((-70, -446), (20, -456), (95, -440)):
            b.blob(
                [
                    (x + dx - 100, y + dy + 4),
                    (x + dx, y + dy - 24),
                    (x + dx + 80, y + dy),
                    (x + dx + 112, y + dy - 20),
                    (x + dx + 112, y + dy + 22),
                    (x + dx + 80, y + dy + 8),
                    (x + dx, y + dy + 26),
                ],
                "#b9ccd4",
                steps=4,
            )
            b.blob(
                [(x + dx - 100, y + dy + 4), (x + dx, y + dy - 24), (x + dx + 80, y + dy), (x + dx, y + dy)],
                "#3f627d",
                steps=4,
            )
            b.dot(x + dx - 78, y + dy, 5, "#14181b")
        b.ellipse(x, y - 398, 246, 20, brass)
