"""The half-moon chamber in Caldane."""

import math

from ..catalogue import picture
from ..kit import city, light
from ..kit.colour import lighter, mix
from ..kit.people import HAIRS, SKINS


@picture("parliament", focal=(0.5, 0.55))
def parliament(c):
    c.fill(c.everywhere(), ["#d9cbb0", "#e9dcc2", "#c9b694"])
    chamber_wall(c)
    hub = (1200, 1460)
    ring_floor(c, hub)
    benches(c, hub)
    lectern(c, hub)
    panes = []
    for x in (525, 975, 1425, 1875):
        lean = (x - 1200) * 0.35 + 240
        panes.append([(x - 90, 130), (x + 90, 130), (x + 220 + lean, 1330), (x - 40 + lean, 1330)])
    light.shafts(c, panes, "#fff1c9", 0.34, 24, 1.05)
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
