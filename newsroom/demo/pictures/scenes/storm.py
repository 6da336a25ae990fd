"""The storm and what holds it: waves over the North Mole, the closed Lenn Barrier."""

import math

from ..catalogue import picture
from ..kit import field, light, sky, water
from ..kit.brush import spline
from ..kit.colour import mix

FOAM = "#eef0e4"


@picture("storm-sea", focal=(0.6, 0.5))
def storm_sea(c):
    sky.wide(c, [(0, "#2c3436"), (0.5, "#59645f"), (0.8, "#a3a78c"), (1, "#d9cf9f")], 1050, 0.1)
    sky.bank(c, 600, ["#3c4645", "#5b665f"], "#2b3434", 70, (60, 120), 0.8, "#7f8a78")
    sky.curtains(c, (60, 560, 1000, 1020), "#39423f", 70, 0.6, 40)
    sky.curtains(c, (1500, 520, 2400, 1020), "#414a45", 70, 0.5, 52)
    sky.bank(c, 400, ["#1d2427", "#38413f"], "#151a1d", 80, (80, 160), 0.85, "#5a655d")
    sky.bank(c, 170, ["#0b0e11", "#1b2124"], "#07090b", 60, (90, 190), 0.9, "#343d3c")
    far = [
        {"y": 985, "height": 26, "length": 190, "ramp": ["#64796e", "#3d564f"]},
        {
            "y": 1040,
            "height": 48,
            "length": 330,
            "ramp": ["#4a6a60", "#23443f"],
            "phase": 0.2,
            "shade": "#16302e",
        },
        {
            "y": 1150,
            "height": 84,
            "length": 560,
            "ramp": ["#3a6157", "#173632"],
            "phase": 0.6,
            "shade": "#0f2624",
            "lines": "#7fa393",
        },
    ]
    water.waves(c, far[:2], FOAM, 0.75)
    mole(c)
    burst(c)
    water.waves(c, far[2:], FOAM, 0.8)
    breaker(c)
    near = [
        {
            "y": 1390,
            "height": 120,
            "length": 880,
            "ramp": ["#2f5e52", "#123a35", "#0b2422"],
            "phase": 0.25,
            "shade": "#081a1a",
            "lines": "#6f9a8a",
        },
        {
            "y": 1545,
            "height": 100,
            "length": 690,
            "ramp": ["#1d453d", "#071615"],
            "phase": 0.75,
            "shade": "#050f10",
            "lines": "#4f7d6e",
        },
    ]
    water.waves(c, near, FOAM, 0.9)
    sky.streaming(c, "#dfe6dc", angle=68, count=500, length=(50, 150), width=1.5, alpha=0.22)
    sky.birds(c, [(1980, 360, 40), (2120, 300, 28), (1890, 270, 24)], "#0c1013")
    light.finish(c, 0.45, 0.2, 0.25)


def mole(c):
    """The stone pier comes in from the right and ends in the beacon."""
    with c.fine((1180, 560, c.width, 1250)) as b:
        b.polygon([(1290, 1250), (1310, 968), (1700, 940), (2400, 900), (2400, 1250)], "#262b2c")
        b.polygon([(1310, 968), (1700, 940), (2400, 900), (2400, 935), (1700, 966), (1312, 992)], "#6d7468")
        for row in range(1, 8):
            y = 972 + row * 34
            b.line([(1300, y), (2400, y - 62 + row * 5)], 3, "#14191a", 0.8)
            for i in range(24):
                x = 1310 + i * 64 + (row % 2) * 30 + c.rng.uniform(-8, 8)
                slant = (x - 1300) / 1100 * (62 - row * 5)
                b.line([(x, y - slant), (x, y - slant + 33)], 3, "#14191a", 0.7)
        b.polygon([(1404, 962), (1418, 900), (1560, 890), (1576, 952)], "#3a403d")
        b.polygon([(1440, 896), (1456, 690), (1530, 690), (1546, 890)], "#8f958a")
        b.polygon([(1440, 896), (1456, 690), (1482, 690), (1474, 893)], "#c9cbb9")
        b.polygon([(1447, 812), (1453, 742), (1533, 742), (1539, 812)], "#7c3430")
        b.polygon([(1447, 812), (1453, 742), (1479, 742), (1476, 812)], "#b04a3c")
        b.rect(1436, 676, 1550, 690, "#202526")
        for x in range(1440, 1551, 18):
            b.rect(x - 1.5, 650, x + 1.5, 678, "#202526")
        b.rect(1438, 648, 1548, 652, "#202526")
        b.rect(1464, 618, 1522, 676, "#ffcf70")
        b.rect(1490, 618, 1495, 676, "#5a3c1c")
        b.polygon([(1454, 620), (1493, 578), (1532, 620)], "#202526")
        b.line([(1493, 580), (1493, 545)], 4, "#202526")
    c.glow((1493, 648), 620, "#ffab3d", 0.62, 2.6)
    c.glow((1493, 648), 170, "#ffe6a8", 0.9, 1.6)


def jets(rng, foot, power, count, spread):
    """Paths of water thrown up from a foot: each rises, leans with the wind and falls over."""
    for _ in range(count):
        angle = rng.gauss(0, spread)
        speed = power * rng.uniform(0.45, 1.0) * (1 - 0.35 * min(1, abs(angle)))
        across, up = math.sin(angle) * speed + 0.16 * power, math.cos(angle) * speed
        start = foot[0] + angle * 150
        span = rng.uniform(0.75, 1.25)
        yield [
            (start + across * t * span, foot[1] - up * t * span * 1.9 + power * 0.95 * (t * span) ** 2)
            for t in (0, 0.2, 0.4, 0.6, 0.8, 1)
        ]


def burst(c):
    """The sea goes up where it meets the mole."""
    foot, box = (1190, 1130), (480, 120, 2000, 1190)
    cloud = c.everywhere(box)
    haze = field.pool(cloud.size, (foot[0] - 430, foot[1] - 420), 620, 1.0)
    torn = field.levels(field.clouds(c.rng, cloud.size, 170, 4), 20, 220)
    c.fill(cloud.within(field.both(haze, torn)), "#b9c4b5", alpha=0.75)
    with c.fine(box) as b:
        for colour, power, count, fat in (
            ("#84968b", 830, 46, 44),
            ("#bcc8ba", 780, 46, 40),
            (FOAM, 720, 60, 34),
        ):
            for path in jets(c.rng, foot, power, count, 0.42):
                b.stroke(path, (fat * c.rng.uniform(0.7, 1.5), 3), colour)
                x, y = path[-1]
                for _ in range(3):
                    b.dot(x + c.rng.gauss(10, 26), y + c.rng.gauss(10, 34), c.rng.uniform(1.5, 7), colour)
        for path in jets(c.rng, foot, 640, 30, 0.34):
            b.stroke(path[:5], (c.rng.uniform(4, 12), 2), "#a9b9ac", 0.85)
    base = [
        (foot[0] + c.rng.gauss(20, 90), foot[1] + c.rng.uniform(-40, 30), c.rng.uniform(30, 66))
        for _ in range(26)
    ]
    for x, y, radius in base:
        ball = c.shape(
            lambda b, x=x, y=y, r=radius: b.dot(x, y, r), (x - radius, y - radius, x + radius, y + radius)
        )
        c.fill(ball, FOAM)
        c.shade(
            ball, "#8fa397", field.plot(ball.size, lambda u, v: 1.2 * v - 0.35 + 0.4 * (u - 0.5), 12), 0.9
        )
    spray(c, box, (foot[0] + 60, foot[1] - 300), 820, 0.6)


def spray(c, box, centre, radius, strength):
    """Fine drops stippled around a centre."""
    everywhere = c.everywhere(box)
    left, top = everywhere.box[:2]
    grey = field.pool(everywhere.size, (centre[0] - left, centre[1] - top), radius, 1.2)
    c.shade(
        everywhere,
        FOAM,
        field.both(grey, field.levels(field.clouds(c.rng, everywhere.size, 150, 3), 40, 200)),
        strength,
        dot=3,
    )


BACK = [
    (-60, 830),
    (90, 720),
    (250, 590),
    (430, 490),
    (620, 452),
    (790, 478),
    (920, 560),
    (985, 668),
    (975, 770),
]
FACE = [
    (925, 705),
    (850, 640),
    (755, 640),
    (690, 715),
    (672, 850),
    (710, 1010),
    (810, 1170),
    (990, 1300),
    (1300, 1420),
]


def breaker(c):
    """The great wave on the left: dark back, green face, a lip of foam that claws forward."""
    back, face = spline(BACK, False), spline(FACE, False)
    box = (0, 380, 1400, 1600)
    body = c.shape(lambda b: b.polygon([*back, *face, (1300, 1600), (-60, 1600)]), box)
    c.fill(body, ["#3c6d5f", "#2a5a4e", "#123c37", "#0b2827"])
    c.shade(
        body,
        "#0a2423",
        field.plot(body.size, lambda x, y: 0.95 - 1.5 * x + 0.15 * math.sin(9 * x + 7 * y), 30),
        0.9,
    )
    hollow = c.shape(
        lambda b: b.polygon(
            [*face, (900, 1600), (300, 1600), (330, 1100), (420, 760), (560, 590), (760, 560)]
        ),
        box,
    )
    c.fill(hollow.within(body.mask), ["#6fa08a", "#3f7c69", "#1b4d45", "#0b2827"], 75, 0.9)
    with c.fine(box) as b:
        for i in range(15):
            t = i / 14
            path = [
                (300 + 560 * t, 1600),
                (mix_x(330, 705, t), mix_x(1190, 1040, t)),
                (mix_x(400, 668, t), mix_x(850, 850, t)),
                (mix_x(520, 700, t), mix_x(640, 690, t)),
                (mix_x(690, 800, t), mix_x(520, 622, t)),
                (mix_x(860, 900, t), mix_x(540, 670, t)),
            ]
            b.stroke(path, (2, 5 + 9 * (i % 3 == 0)), mix(FOAM, "#6fa08a", 0.25 + 0.4 * (i % 2)), 0.75)
        lip(c, b, back)
    spray(c, (420, 330, 1240, 860), (830, 560), 430, 0.75)


def mix_x(one, other, share):
    return one + (other - one) * share


def lip(c, b, back):
    """Foam along the crest, with fingers that hang from its end."""
    crest = back[14:]
    b.stroke(
        [(x - 26 * i / 50, y + 24 * i / 50 + 4) for i, (x, y) in enumerate(crest)],
        (4, 52),
        "#c9d6c8",
        smooth=False,
    )
    b.stroke(crest, (3, 50), FOAM, smooth=False)
    for i, (x, y) in enumerate(crest):
        t = i / len(crest)
        b.dot(x - 6 * t, y + 6 * t, 3 + 26 * t * c.rng.uniform(0.7, 1.2), FOAM)
    for x, y in crest[18::2]:
        reach = c.rng.uniform(60, 130)
        tip = (x + reach * 0.35, y + reach)
        b.stroke([(x - 8, y), (x + reach * 0.4, y + reach * 0.35), tip], (30, 7), FOAM)
        b.dot(tip[0] + 10, tip[1] + 16, c.rng.uniform(4, 9), FOAM)
        b.stroke(
            [(x - 34, y + 10), (x - 20 + reach * 0.1, y + reach * 0.5), (x - 30, y + reach * 0.95)],
            (24, 5),
            "#d9e2d4",
        )
    for _ in range(150):
        x, y = c.rng.choice(crest)
        b.dot(
            x + c.rng.gauss(30, 60),
            y + c.rng.gauss(-30, 55),
            c.rng.uniform(2, 8),
            FOAM,
            c.rng.uniform(0.5, 1),
        )
