"""Rooms with an audience: the Granary's concert hall and the half-moon chamber in Caldane."""

import math

from ..catalogue import picture
from ..kit import city, field, light
from ..kit.colour import darker, lighter, mix
from ..kit.people import HAIRS, SKINS


@picture("orchestra-hall", focal=(0.5, 0.5))
def orchestra_hall(c):
    c.fill(c.everywhere(), ["#2a160e", "#3f2213", "#1a0d0b"])
    vaults(c)
    stage(c)
    players(c)
    balconies(c)
    stalls(c)
    for x in (760, 1000, 1200, 1400, 1640):
        light.beam(c, (x, 130), 90 + (1200 - x) * 0.012, 26, 1050, "#ffd58a", 0.22, 1.0, 20)
    c.glow((1200, 820), 900, "#ffb654", 0.32, 1.7)
    light.finish(c, 0.5, 0.18, 0.3, 200)


def vaults(c):
    """Timber vaults one inside the other, down to the back wall of the stage."""
    woods = ["#4a2814", "#6b3b1c", "#8a5026", "#a96832", "#c98442", "#dd9f55"]
    for i, wood in enumerate(woods):
        t = i / 5
        half, top, foot = 1320 - 640 * t, -120 + 330 * t, 1250 - 170 * t
        ring = c.shape(
            lambda b, h=half, y=top, f=foot: b.polygon(
                [(1200 - h, f), *city.arch(1200, y + h * 0.72, h, h * 0.72, 60), (1200 + h, f)]
            ),
            (0, 0, c.width, 1260),
            1 if i == 0 else 2,
        )
        c.fill(ring, [lighter(wood, 0.08), wood, darker(wood, 0.25)])
        c.shade(
            ring,
            darker(wood, 0.55),
            field.plot(ring.size, lambda x, y: 0.9 * abs(x - 0.5) * 2 - 0.25, 24),
            0.8,
        )
        with c.fine((0, 0, c.width, 1260)) as b:
            line = [
                (1200 - half, foot),
                *city.arch(1200, top + half * 0.72, half, half * 0.72, 60),
                (1200 + half, foot),
            ]
            b.line(line, 16 - i, lighter(wood, 0.28))
            b.line([(x + (1200 - x) * 0.016, y + 12) for x, y in line], 8, darker(wood, 0.5))
    with c.fine((500, 300, 1900, 1100)) as b:
        for k in range(-9, 10):
            x = 1200 + k * 66
            b.line([(x, 560 + abs(k) ** 1.7 * 3), (x, 1060)], 4, "#b57a3c", 0.8)
        for k, tall in enumerate((150, 190, 230, 270, 310, 340, 310, 270, 230, 190, 150)):
            x = 1200 + (k - 5) * 42
            b.rect(x - 15, 700 - tall, x + 15, 706, "#e9c878")
            b.rect(x + 4, 700 - tall, x + 15, 706, "#b98a3a")
            b.polygon([(x - 15, 700 - tall), (x, 700 - tall - 24), (x + 15, 700 - tall)], "#f6dfa0")
            b.rect(x - 9, 668, x + 9, 680, "#6b3b1c")
        b.rect(940, 704, 1460, 724, "#6b3b1c")


def stage(c):
    floor = c.shape(
        lambda b: b.polygon([(430, 1180), (560, 880), (1840, 880), (1970, 1180)]), (400, 860, 2000, 1190)
    )
    c.fill(floor, ["#d9a05a", "#c4823c", "#9a5a26"])
    with c.fine((400, 860, 2000, 1260)) as b:
        for k in range(-12, 13):
            b.line([(1200 + k * 54, 882), (1200 + k * 66, 1180)], 2.4, "#8f5426", 0.5)
        b.polygon([(430, 1180), (1970, 1180), (1970, 1250), (430, 1250)], "#5a2f16")
        b.rect(430, 1180, 1970, 1192, "#e3b06a")
    for rise, half, y in ((0, 600, 900), (1, 470, 868)):
        with c.fine((400, 780, 2000, 960)) as b:
            b.polygon(
                [(1200 - half, y), (1200 - half + 40, y - 34), (1200 + half - 40, y - 34), (1200 + half, y)],
                "#c98a48" if rise else "#b87838",
            )
            b.rect(1200 - half, y, 1200 + half, y + 22, "#6f3d1c")


def players(c):
    """A fan of dark figures with golden instruments; strings in front, brass and drums behind."""
    seats = []
    for row, (radius, count, spread) in enumerate(
        ((560, 15, 66), (470, 14, 68), (380, 12, 70), (285, 9, 72), (195, 6, 74))
    ):
        for i in range(count):
            a = math.radians(-spread + 2 * spread * i / (count - 1))
            seats.append((1130 - radius * math.cos(a) * 0.56, 1200 + radius * math.sin(a) * 1.18, row))
    with c.fine((420, 640, 1980, 1200)) as b:
        for x in (980, 1110, 1290, 1420):
            b.ellipse(x, 812, 44, 16, "#f0cf8a")
            b.polygon([(x - 44, 812), (x - 30, 848), (x + 30, 848), (x + 44, 812)], "#b5702e")
        for y, x, row in sorted(seats):
            s = 74 + (y - 800) * 0.12
            lean = (1200 - x) / 900
            ink = c.rng.choice(["#17110f", "#1f1614", "#241a1c"])
            b.ellipse(x, y + s * 0.06, s * 0.36, s * 0.09, "#5a2f16", 0.6)
            b.blob(
                [
                    (x - s * 0.28, y),
                    (x - s * 0.24, y - s * 0.5),
                    (x, y - s * 0.66),
                    (x + s * 0.24, y - s * 0.5),
                    (x + s * 0.28, y),
                ],
                ink,
                steps=4,
            )
            b.polygon(
                [(x - s * 0.05, y - s * 0.6), (x + s * 0.05, y - s * 0.6), (x, y - s * 0.36)], "#f3ead8"
            )
            b.dot(x, y - s * 0.8, s * 0.15, c.rng.choice(SKINS))
            b.blob(
                [
                    (x - s * 0.16, y - s * 0.78),
                    (x - s * 0.1, y - s * 0.96),
                    (x + s * 0.1, y - s * 0.96),
                    (x + s * 0.16, y - s * 0.78),
                    (x, y - s * 0.88),
                ],
                c.rng.choice(HAIRS),
                steps=4,
            )
            instrument(b, x, y, s, row, lean, c.rng)
        conductor(b, 1200, 1176, 196)


def instrument(b, x, y, s, row, lean, rng):
    gold, red = "#f2c14e", "#b5622a"
    side = 1 if lean > 0 else -1
    if row == 0:
        b.stroke(
            [(x - side * s * 0.04, y - s * 0.66), (x + side * s * 0.34, y - s * 0.62)],
            (s * 0.05, s * 0.1),
            gold,
            smooth=False,
        )
        b.ellipse(x + side * s * 0.4, y - s * 0.62, s * 0.07, s * 0.14, "#ffe29a")
    elif row == 1:
        b.stroke(
            [(x - side * s * 0.06, y - s * 0.6), (x + side * s * 0.22, y - s * 0.34)],
            (s * 0.045, s * 0.06),
            "#e3d3b0",
            smooth=False,
        )
    elif x > 1480 and row < 4:
        b.blob(
            [
                (x - s * 0.2, y - s * 0.02),
                (x - s * 0.12, y - s * 0.3),
                (x, y - s * 0.44),
                (x + s * 0.12, y - s * 0.3),
                (x + s * 0.2, y - s * 0.02),
            ],
            red,
        )
        b.line([(x, y - s * 0.4), (x - s * 0.02, y - s * 0.95)], s * 0.05, darker(red, 0.4))
        b.line([(x - s * 0.3, y - s * 0.2), (x + s * 0.36, y - s * 0.28)], 2.4, "#f3e2bd")
    else:
        b.blob(
            [
                (x - s * 0.04, y - s * 0.56),
                (x + side * s * 0.16, y - s * 0.64),
                (x + side * s * 0.3, y - s * 0.52),
                (x + side * s * 0.12, y - s * 0.46),
            ],
            red,
            steps=5,
        )
        b.line(
            [(x + side * s * 0.26, y - s * 0.56), (x + side * s * 0.46, y - s * 0.64)],
            s * 0.035,
            darker(red, 0.4),
        )
        b.line(
            [
                (x + side * s * 0.04, y - s * 0.26),
                (x + side * s * 0.34, y - s * (0.78 + 0.06 * rng.random())),
            ],
            2.4,
            "#f3e2bd",
        )
    b.line([(x - s * 0.2, y - s * 0.08), (x + s * 0.2, y - s * 0.08)], s * 0.035, "#f6ead0", 0.7)


def conductor(b, x, y, h):
    ink = "#0d0908"
    b.polygon([(x - 84, y + 6), (x + 84, y + 6), (x + 70, y - 22), (x - 70, y - 22)], "#6f3d1c")
    b.polygon([(x - 70, y - 22), (x + 70, y - 22), (x + 66, y - 28), (x - 66, y - 28)], "#e3b06a")
    y -= 24
    b.stroke([(x - 14, y), (x - 12, y - h * 0.45)], (18, 24), ink)
    b.stroke([(x + 14, y), (x + 12, y - h * 0.45)], (18, 24), ink)
    b.blob(
        [
            (x - 34, y - h * 0.34),
            (x - 40, y - h * 0.72),
            (x, y - h * 0.84),
            (x + 40, y - h * 0.72),
            (x + 34, y - h * 0.34),
            (x + 16, y - h * 0.3),
            (x, y - h * 0.4),
            (x - 16, y - h * 0.3),
        ],
        ink,
        steps=5,
    )
    b.stroke([(x - 34, y - h * 0.74), (x - 84, y - h * 0.82), (x - 104, y - h * 1.06)], (22, 12), ink)
    b.stroke([(x + 34, y - h * 0.74), (x + 80, y - h * 0.72), (x + 116, y - h * 0.92)], (22, 12), ink)
    b.dot(x - 105, y - h * 1.08, 9, "#e9bf9c")
    b.dot(x + 118, y - h * 0.94, 9, "#e9bf9c")
    b.line([(x + 118, y - h * 0.94), (x + 176, y - h * 1.16)], 3.5, "#fff3d6")
    b.dot(x, y - h * 0.95, 21, "#d9d3c9")
    b.blob(
        [
            (x - 23, y - h * 0.9),
            (x - 20, y - h * 1.04),
            (x + 20, y - h * 1.04),
            (x + 23, y - h * 0.9),
            (x, y - h * 0.88),
        ],
        "#c9c3ba",
        steps=4,
    )


def balconies(c):
    """Curved galleries left and right, lamps and heads along them."""
    with c.fine((0, 300, c.width, 1250)) as b:
        for side in (-1, 1):
            for level, (outer, inner, drop) in enumerate(((430, 640, 0), (760, 900, 60))):

                def at(t, lift, outer=outer, inner=inner, side=side):
                    x = 1200 + side * (1240 - 640 * t)
                    return x, outer + (inner - outer) * t**0.8 + 60 * math.sin(t * math.pi) + lift

                front = [at(k / 24, 0) for k in range(25)]
                for k in range(1, 24, 1):
                    x, y = at(k / 24, -20)
                    s = 40 - 20 * k / 24
                    b.dot(x, y - s * 0.2, s * 0.5, mix(c.rng.choice(HAIRS), "#140a08", 0.5))
                    b.ellipse(
                        x,
                        y + s * 0.9,
                        s * 0.95,
                        s * 0.8,
                        mix(c.rng.choice(["#5a1f1c", "#2a2430", "#4a3a28", "#33202a"]), "#140a08", 0.4),
                    )
                b.polygon(
                    front + [at(k / 24, 96 - 50 * k / 24) for k in range(24, -1, -1)],
                    "#8f2a22" if level else "#a3342a",
                )
                b.polygon(front + [at(k / 24, 14) for k in range(24, -1, -1)], "#e3b45c")
                b.polygon(
                    [at(k / 24, 84 - 44 * k / 24) for k in range(25)]
                    + [at(k / 24, 98 - 50 * k / 24) for k in range(24, -1, -1)],
                    "#b98538",
                )
                for k in range(2, 24, 4):
                    x, y = at(k / 24, 50 - 24 * k / 24)
                    b.dot(x, y, 11 - 5 * k / 24, "#ffe6ae")


def stalls(c):
    """The audience from behind: rows of heads against the light."""
    rows = [(1290, 34, 19, 0.42), (1370, 46, 14, 0.28), (1470, 62, 11, 0.14), (1600, 86, 8, 0.0)]
    for y, r, count, glow in rows:
        with c.fine((0, y - r * 2.6, c.width, min(c.height, y + r * 2.4))) as b:
            gap = c.width / count
            for i in range(-1, count + 1):
                x = gap * (i + 0.5) + c.rng.uniform(-8, 8)
                if c.rng.random() < 0.06:
                    continue
                ink = mix("#120a0a", "#5a2a1a", glow)
                tall = c.rng.uniform(-0.25, 0.3) * r
                b.blob(
                    [
                        (x - r * 1.5, y + r * 2.4),
                        (x - r * 1.25, y + r * 0.7 - tall),
                        (x, y + r * 0.3 - tall),
                        (x + r * 1.25, y + r * 0.7 - tall),
                        (x + r * 1.5, y + r * 2.4),
                    ],
                    darker(ink, 0.15),
                    steps=4,
                )
                b.ellipse(x, y - r * 0.4 - tall, r * 0.78, r * 0.95, ink)
                if c.rng.random() < 0.3:
                    b.dot(x, y - r * 1.35 - tall, r * 0.4, ink)
                b.arc(
                    x, y - r * 0.4 - tall, r * 0.8, 200, 340, max(2, r * 0.06), mix("#f0b05a", ink, 0.35), 0.8
                )
            for i in range(count + 1):
                x = gap * i
                b.round_rect(
                    x - gap * 0.46,
                    y + r * 1.1,
                    x + gap * 0.46,
                    y + r * 3.2,
                    r * 0.4,
                    mix("#5a1418", "#a3342a", glow),
                )
                b.round_rect(
                    x - gap * 0.46,
                    y + r * 1.1,
                    x + gap * 0.46,
                    y + r * 1.3,
                    r * 0.1,
                    mix("#8f2a22", "#d9694a", glow),
                )


@picture("parliament", focal=(0.5, 0.55))
def parliament(c):
    c.fill(c.everywhere(), ["#d9cbb0", "#e9dcc2", "#c9b694"])
    chamber_wall(c)
    hub = (1200, 1460)
    ring_floor(c, hub)
    benches(c, hub)
    lectern(c, hub)
    for x in (525, 975, 1425, 1875):
        lean = (x - 1200) * 0.35
        shaft = c.shape(
            lambda b, x=x, lean=lean: b.polygon(
                [(x - 90, 130), (x + 90, 130), (x + 220 + lean + 240, 1330), (x - 40 + lean + 240, 1330)]
            ),
            None,
            1,
        )
        soft = c.soften(shaft, 24)
        c.cast(soft.within(field.plot(soft.size, lambda u, v: max(0, 1 - v * 1.05), 24)), "#fff1c9", 0.34)
    light.finish(c, 0.35, 0.17, 0.2, 225)


def chamber_wall(c):
    """Stone wall with four tall windows, oak panels beneath, a gallery of visitors."""
    with c.fine((0, 0, c.width, 760)) as b:
        b.rect(0, 0, c.width, 640, "#e6d8ba")
        for x in (75, 300, 750, 1200, 1650, 2100, 2325):
            b.rect(x - 46, 0, x + 46, 640, "#f3e8cf")
            b.rect(x + 18, 0, x + 46, 640, "#cdb98f")
            b.rect(x - 62, 0, x + 62, 36, "#d9c59a")
        for x in (525, 975, 1425, 1875):
            b.polygon([(x - 128, 560), *city.arch(x, 190, 128, 128), (x + 128, 560)], "#b99f6d")
            b.polygon([(x - 106, 560), *city.arch(x, 190, 106, 106), (x + 106, 560)], "#cfe6ea")
            b.polygon(
                [
                    (x - 106, 560),
                    (x - 106, 380),
                    (x - 30, 330),
                    (x + 40, 400),
                    (x + 106, 350),
                    (x + 106, 560),
                ],
                "#a9c9a9",
            )
            b.polygon([(x - 106, 560), (x - 106, 470), (x, 430), (x + 106, 480), (x + 106, 560)], "#86ad8c")
            for k in (-53, 0, 53):
                b.rect(x + k - 4, 90, x + k + 4, 560, "#f6edd6")
            for y in (190, 280, 370, 460):
                b.rect(x - 106, y - 4, x + 106, y + 4, "#f6edd6")
            b.rect(x - 140, 560, x + 140, 582, "#f6edd6")
        b.rect(0, 620, c.width, 700, "#7a4d28")
        b.rect(0, 620, c.width, 634, "#b07a42")
        for x in range(10, c.width, 92):
            b.rect(x, 644, x + 76, 700, "#69401f")
        for x in range(-10, c.width, 54):
            if abs(x % 450 - 75) > 60 and c.rng.random() < 0.72:
                b.blob(
                    [(x - 18, 622), (x - 14, 592), (x, 580), (x + 14, 592), (x + 18, 622)],
                    c.rng.choice(["#4a4e69", "#8c3f5a", "#2f5d73", "#6d6a5c", "#31353f", "#b5853a"]),
                    steps=3,
                )
                b.dot(x, 570, 12, c.rng.choice(SKINS))


def point(hub, radius, angle, lift=0.0):
    """A place on the half circle: radius in pixels, angle from -1 (left) to 1 (right); `lift` raises it."""
    a = angle * math.pi / 2
    return hub[0] + radius * math.sin(a) * 1.06, hub[1] - radius * math.cos(a) * 0.56 - lift


RINGS = [330, 450, 570, 690, 810, 930, 1060]


def ring_floor(c, hub):
    with c.fine((0, 640, c.width, c.height)) as b:
        b.rect(0, 700, c.width, c.height, "#5a3a1e")
        b.polygon([point(hub, 1240, k / 30 - 1, 60) for k in range(61)], "#8a5a30")
        for i, radius in reversed(list(enumerate(RINGS))):
            lift = 16 * i
            b.polygon(
                [point(hub, radius + 74, k / 30 - 1, lift) for k in range(61)],
                mix("#a8713e", "#7a4d28", i / 6),
            )
            b.polygon(
                [point(hub, radius + 74, k / 30 - 1, lift) for k in range(61)]
                + [point(hub, radius + 66, k / 30 - 1, lift) for k in range(60, -1, -1)],
                "#c99a5c",
            )
        b.polygon([point(hub, 262, k / 30 - 1) for k in range(61)], "#e6d5b0")
        b.polygon([point(hub, 214, k / 30 - 1) for k in range(61)], "#2f6a4c")
        b.polygon([point(hub, 200, k / 30 - 1) for k in range(61)], "#e6d5b0")
        b.rect(0, hub[1], c.width, c.height, "#6b4526")
        b.rect(0, hub[1], c.width, hub[1] + 10, "#c99a5c")


def benches(c, hub):
    """Green benches in seven rings, cut by aisles, and who sits on them, the farthest first."""
    green, dark, oak = "#2f7a55", "#1f5a40", "#8a5a30"
    with c.fine((0, 560, c.width, c.height)) as b:
        for i, radius in reversed(list(enumerate(RINGS))):
            lift = 16 * i
            seats = round(radius * 1.06 * math.pi / 74)
            for sector in range(5):
                start, end = (
                    -0.985 + sector * 0.4 + 0.022,
                    -0.985 + (sector + 1) * 0.4 - 0.022 - (0.03 if sector == 4 else 0),
                )
                steps = [start + (end - start) * k / 10 for k in range(11)]
                back = [point(hub, radius + 44, a, lift + 40) for a in steps]
                seat = [point(hub, radius + 40, a, lift + 2) for a in steps]
                front = [point(hub, radius, a, lift + 2) for a in steps]
                b.polygon(back + seat[::-1], green)
                b.polygon([*back, *[(x, y + 7) for x, y in back[::-1]]], lighter(green, 0.22))
                b.polygon(seat + front[::-1], dark)
                people_here = [
                    a
                    for k in range(seats)
                    for a in [-1 + (k + 0.5) * 2 / seats]
                    if start + 0.02 < a < end - 0.02
                ]
                for a in people_here:
                    if c.rng.random() < 0.86:
                        member(b, c.rng, *point(hub, radius + 22, a, lift), 62, 1 if a < 0 else -1)
                desk = [point(hub, radius - 14, a, lift + 26) for a in steps]
                foot = [point(hub, radius - 14, a, lift - 12) for a in steps]
                b.polygon(desk + foot[::-1], oak)
                b.polygon([*[point(hub, radius + 6, a, lift + 28) for a in steps], *desk[::-1]], "#c08a4e")
                for a in people_here:
                    x, y = point(hub, radius - 4, a, lift + 28)
                    if c.rng.random() < 0.5:
                        b.polygon(
                            [(x - 11, y + 3), (x + 9, y + 3), (x + 12, y - 4), (x - 8, y - 4)], "#fbf6e8"
                        )


def member(b, rng, x, y, s, way):
    coat = rng.choice(
        [
            "#2b3040",
            "#31353f",
            "#4a4e69",
            "#23304a",
            "#6d3a44",
            "#8c3f5a",
            "#b5853a",
            "#2f5d73",
            "#7a7568",
            "#c4b8a0",
        ]
    )
    b.blob(
        [
            (x - s * 0.3, y - s * 0.1),
            (x - s * 0.27, y - s * 0.58),
            (x, y - s * 0.76),
            (x + s * 0.27, y - s * 0.58),
            (x + s * 0.3, y - s * 0.1),
        ],
        coat,
        steps=3,
    )
    b.polygon([(x - s * 0.07, y - s * 0.7), (x + s * 0.07, y - s * 0.7), (x, y - s * 0.42)], "#f6f0e2")
    b.dot(x, y - s * 0.9, s * 0.18, rng.choice(SKINS))
    b.blob(
        [
            (x - s * 0.2, y - s * 0.88),
            (x - s * 0.13, y - s * 1.1),
            (x + s * 0.13, y - s * 1.1),
            (x + s * 0.2, y - s * 0.88),
            (x + way * s * 0.04, y - s * 1.0),
        ],
        rng.choice(HAIRS),
        steps=3,
    )


def lectern(c, hub):
    x, y = hub[0], hub[1] - 44
    with c.fine((700, 1160, 1700, c.height)) as b:
        b.ellipse(x, y + 60, 150, 30, "#b99f6d", 0.7)
        b.polygon([(x - 34, y + 60), (x - 30, y - 110), (x + 30, y - 110), (x + 34, y + 60)], "#22304a")
        b.blob(
            [(x - 48, y + 20), (x - 52, y - 110), (x, y - 142), (x + 52, y - 110), (x + 48, y + 20)],
            "#7b2b3a",
        )
        b.dot(x, y - 170, 28, "#8d5a3c")
        b.blob(
            [(x - 31, y - 160), (x - 26, y - 204), (x + 26, y - 204), (x + 31, y - 160), (x, y - 184)],
            "#1a1412",
        )
        b.stroke([(x + 46, y - 100), (x + 92, y - 120), (x + 116, y - 168)], (24, 14), "#6b2432")
        b.dot(x + 117, y - 172, 12, "#8d5a3c")
        b.polygon([(x - 100, y - 34), (x + 100, y - 34), (x + 84, y + 110), (x - 84, y + 110)], "#8a5a30")
        b.polygon([(x - 112, y - 34), (x + 112, y - 34), (x + 98, y - 60), (x - 98, y - 60)], "#c99a5c")
        b.polygon([(x - 46, y - 42), (x + 40, y - 42), (x + 34, y - 58), (x - 40, y - 58)], "#fbf6e8")
        b.dot(x, y + 34, 34, "#d9a441")
        b.dot(x, y + 34, 25, "#8a5a30")
        for k in range(8):
            a = math.tau * k / 8
            b.line([(x, y + 34), (x + 24 * math.cos(a), y + 34 + 24 * math.sin(a))], 4, "#d9a441")
        for dx in (-58, 58):
            b.curve([(x + dx, y - 50), (x + dx * 0.8, y - 96), (x + dx * 0.4, y - 104)], 4, "#2a2420")
            b.dot(x + dx * 0.4, y - 104, 7, "#2a2420")
        for px, way in ((830, 1), (960, 1), (1440, -1), (1570, -1)):
            b.rect(px - 60, y + 40, px + 60, y + 110, "#7a4d28")
            member(b, c.rng, px, y + 52, 86, way)
            b.rect(px - 66, y + 34, px + 66, y + 48, "#c99a5c")
