"""A cup tie under the floodlights of the Quayside Ground."""

import math

from ..catalogue import picture
from ..kit import field, harbour, light, sky, sport
from ..kit.brush import spline
from ..kit.colour import darker, mix

# The pitch on the sheet: far left, far right, near right, near left.
FAR, NEAR = 700, 1380
PITCH = ((640, FAR), (1760, FAR), (2180, NEAR), (220, NEAR))


def spot(u, v):
    """A place on the pitch: u from goal to goal (0 to 1), v from the far line to the near one."""
    depth = v / (1.62 - 0.62 * v)
    left = PITCH[0][0] + (PITCH[3][0] - PITCH[0][0]) * depth
    right = PITCH[1][0] + (PITCH[2][0] - PITCH[1][0]) * depth
    return left + (right - left) * u, FAR + (NEAR - FAR) * depth


@picture("stadium-floodlights", focal=(0.5, 0.55))
def stadium_floodlights(c):
    sky.wide(c, [(0, "#070b22"), (0.55, "#14224e"), (0.9, "#2f4a86"), (1, "#5a78a8")], 640, 0.2)
    sky.stars(c, 160, 380)
    town(c)
    pylons = [(470, 600, 210, 0.9), (1930, 600, 210, 0.9), (150, 900, 70, 1.45), (2250, 900, 70, 1.45)]
    for x, foot, top, s in pylons:
        sport.mast(c, x, foot, top, s)
    c.fill(c.everywhere((0, 640, c.width, c.height)), ["#1b3157", "#16284a", "#0f1c38"])
    stands(c)
    pitch(c)
    game(c)
    near_stand(c)
    for x, _, top, s in pylons:
        lamp = (x, top + 40 * s)
        aim = math.degrees(math.atan2(1050 - lamp[1], 1200 - x))
        light.beam(c, lamp, aim, 44, 1650, "#dff0ff", 0.34, 1.25, 24)
        light.beam(c, lamp, aim, 20, 1500, "#f4fbff", 0.26, 1.1, 16)
        c.glow(lamp, 420 * s, "#cfe4ff", 0.75, 2.3)
        c.glow(lamp, 120 * s, "#ffffff", 0.95, 1.3)
    light.finish(c, 0.45, 0.17, 0.35, 205)


def town(c):
    with c.fine((0, 380, c.width, 660)) as b:
        x = 0
        while x < c.width:
            wide, tall = c.rng.uniform(40, 110), c.rng.uniform(30, 110)
            b.rect(x, 640 - tall, x + wide, 660, "#101a3e")
            for _ in range(5):
                if c.rng.random() < 0.5:
                    wx, wy = x + c.rng.uniform(6, wide - 10), 640 - c.rng.uniform(8, tall - 8)
                    b.rect(wx, wy, wx + 6, wy + 8, "#ffcf7a")
            x += wide
        for x, s in ((860, 230), (990, 210), (1110, 190)):
            harbour.gantry(b, x, 650, s, "#182450", up=x == 990)


def stands(c):
    """Three stands with their roofs; the crowd as dots of blue and white."""
    blue = ("#f3f6fb", "#dfe8f6", "#3f74c4", "#2a559c", "#6f9bd8", "#f3f6fb", "#1f3f7c", "#e9b9a0")
    tiers = [
        (
            [(560, 690), (1840, 690), (1900, 500), (500, 500)],
            [(480, 500), (1920, 500), (1960, 440), (440, 440)],
            2600,
            5.2,
        ),
        (
            [(-40, 1240), (560, 690), (500, 520), (-40, 820)],
            [(-40, 800), (500, 510), (440, 450), (-40, 660)],
            2100,
            6.6,
        ),
        (
            [(2440, 1240), (1840, 690), (1900, 520), (2440, 820)],
            [(2440, 800), (1900, 510), (1960, 450), (2440, 660)],
            2100,
            6.6,
        ),
    ]
    for bank, roof, count, size in tiers:
        shape = c.shape(
            lambda b, p=bank: b.polygon(p), (min(x for x, _ in bank), 480, max(x for x, _ in bank), 1250), 1
        )
        c.fill(shape, ["#182449", "#0f1836"])
        left, top = shape.box[:2]
        inside = shape.mask.load()
        with c.fine((left, 480, shape.box[2], 1250)) as b:
            done = 0
            while done < count:
                x, y = c.rng.uniform(left, shape.box[2] - 1), c.rng.uniform(top, shape.box[3] - 1)
                done += 1
                if not inside[int(x - left), int(y - top)]:
                    continue
                near = max(0.7, (y - 480) / 420)
                b.dot(
                    x,
                    y,
                    size * min(1.35, near) * c.rng.uniform(0.7, 1.1),
                    c.rng.choice(blue),
                    c.rng.uniform(0.6, 1),
                )
            for k in range(1, 5):
                one = [
                    (
                        bank[3][0] + (bank[0][0] - bank[3][0]) * k / 5,
                        bank[3][1] + (bank[0][1] - bank[3][1]) * k / 5,
                    ),
                    (
                        bank[2][0] + (bank[1][0] - bank[2][0]) * k / 5,
                        bank[2][1] + (bank[1][1] - bank[2][1]) * k / 5,
                    ),
                ]
                b.line(one, 3, "#0a1130", 0.8)
        with c.fine() as b:
            b.polygon(roof, "#22345f")
            b.line([roof[0], roof[1]], 9, "#b9cdea")
            for k in range(9):
                x = roof[0][0] + (roof[1][0] - roof[0][0]) * k / 8
                y = roof[0][1] + (roof[1][1] - roof[0][1]) * k / 8
                b.line(
                    [
                        (x, y),
                        (
                            roof[3][0] + (roof[2][0] - roof[3][0]) * k / 8,
                            roof[3][1] + (roof[2][1] - roof[3][1]) * k / 8,
                        ),
                    ],
                    3,
                    "#3f5a8f",
                )


def pitch(c):
    apron = c.shape(
        lambda b: b.polygon([(570, 684), (1830, 684), (2330, 1450), (70, 1450)]), (60, 680, 2340, 1450)
    )
    c.fill(apron, ["#2a6a4a", "#1d5a3f"])
    with c.fine((200, 680, 2200, 1400)) as b:
        for k in range(12):
            corners = [spot(k / 12, 0), spot((k + 1) / 12, 0), spot((k + 1) / 12, 1), spot(k / 12, 1)]
            b.polygon(corners, "#3fa653" if k % 2 else "#56bd5f")
        white = "#f4fbef"

        def mark(points, wide=5):
            b.line([spot(u, v) for u, v in points], wide, white, 0.95)

        mark([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)])
        mark([(0.5, 0), (0.5, 1)])
        for side in (0, 1):

            def u(value, side=side):
                return value if side == 0 else 1 - value

            mark([(u(0), 0.2), (u(0.155), 0.2), (u(0.155), 0.8), (u(0), 0.8)])
            mark([(u(0), 0.36), (u(0.055), 0.36), (u(0.055), 0.64), (u(0), 0.64)])
            (x0, y0), (x1, y1) = spot(u(0), 0.43), spot(u(0), 0.57)
            lift = 46
            b.line([(x0, y0), (x0, y0 - lift), (x1, y1 - lift * 1.12), (x1, y1)], 5, white)
            back = -26 if side == 0 else 26
            for k in range(6):
                t = k / 5
                b.line(
                    [
                        (x0 + (x1 - x0) * t, y0 + (y1 - y0) * t - lift),
                        (x0 + (x1 - x0) * t + back, y0 + (y1 - y0) * t),
                    ],
                    1.6,
                    white,
                    0.5,
                )
        b.line(
            spline(
                [
                    spot(0.5 + 0.087 * math.cos(k * math.tau / 32), 0.5 + 0.14 * math.sin(k * math.tau / 32))
                    for k in range(33)
                ],
                False,
                3,
            ),
            5,
            white,
            0.95,
        )
        b.dot(*spot(0.5, 0.5), 6, white)
    glow = c.everywhere((200, 680, 2200, 1400))
    c.shade(glow, "#b9f0a0", field.pool(glow.size, (glow.size[0] / 2, glow.size[1] * 0.45), 1050, 1.0), 0.34)


def game(c):
    """Two sides of eleven, the ball, and four shadows for each player."""
    home = [
        (0.03, 0.5),
        (0.2, 0.2),
        (0.18, 0.42),
        (0.2, 0.62),
        (0.24, 0.84),
        (0.4, 0.3),
        (0.43, 0.55),
        (0.42, 0.78),
        (0.6, 0.24),
        (0.66, 0.52),
        (0.58, 0.82),
    ]
    away = [
        (0.97, 0.5),
        (0.8, 0.22),
        (0.77, 0.44),
        (0.79, 0.64),
        (0.76, 0.86),
        (0.62, 0.36),
        (0.56, 0.6),
        (0.63, 0.74),
        (0.5, 0.2),
        (0.36, 0.46),
        (0.44, 0.9),
    ]
    with c.fine((180, 640, 2220, 1420)) as b:
        sides = sorted(
            [(v, u, "#2559b0", "#f3f6fb") for u, v in home]
            + [(v, u, "#f0c33a", "#2a2a30") for u, v in away]
            + [(0.48, 0.54, "#20242c", "#20242c")]
        )
        for v, u, shirt, shorts in sides:
            x, y = spot(u, v)
            h = 38 + 30 * v
            for dx, dy in ((-0.8, -0.16), (0.8, -0.16), (-0.9, 0.3), (0.9, 0.3)):
                b.polygon(
                    [(x - h * 0.1, y), (x + h * 0.1, y), (x + dx * h * 1.15, y + dy * h * 1.15)],
                    "#123c2c",
                    0.28,
                )
            step = c.rng.uniform(0.04, 0.16) * h
            b.line([(x - 2, y - h * 0.4), (x - step, y)], h * 0.1, "#e9bf9c")
            b.line([(x + 2, y - h * 0.4), (x + step, y)], h * 0.1, "#a9714b")
            b.round_rect(x - h * 0.13, y - h * 0.52, x + h * 0.13, y - h * 0.32, h * 0.05, shorts)
            b.round_rect(x - h * 0.16, y - h * 0.86, x + h * 0.16, y - h * 0.46, h * 0.08, shirt)
            b.dot(x, y - h * 0.96, h * 0.11, c.rng.choice(["#e9bf9c", "#8d5a3c", "#5d3a29", "#c98f68"]))
        x, y = spot(0.69, 0.5)
        b.ellipse(x, y + 2, 9, 4, "#123c2c", 0.5)
        b.dot(x, y - 8, 8, "#ffffff")


def near_stand(c):
    """The row in front of us: heads and raised scarves against the light."""
    c.fill(
        c.shape(
            lambda b: b.polygon([(0, 1440), (c.width, 1440), (c.width, c.height), (0, c.height)]),
            (0, 1430, c.width, c.height),
        ),
        ["#0c1430", "#060a1c"],
    )
    with c.fine((0, 1300, c.width, c.height)) as b:
        b.rect(0, 1436, c.width, 1446, "#8fa9d6")
        for row, (y, r) in enumerate(((1500, 34), (1570, 46))):
            x = -20 - row * 30
            while x < c.width + 60:
                x += r * c.rng.uniform(2.1, 2.9)
                ink = mix(
                    "#0a1026", c.rng.choice(["#2a559c", "#1f3f7c", "#33405f", "#4a5a80"]), 0.5 - 0.3 * row
                )
                b.blob(
                    [
                        (x - r * 1.3, y + r * 2.6),
                        (x - r * 1.1, y + r * 0.9),
                        (x, y + r * 0.6),
                        (x + r * 1.1, y + r * 0.9),
                        (x + r * 1.3, y + r * 2.6),
                    ],
                    ink,
                    steps=4,
                )
                b.dot(x, y, r * 0.8, darker(ink, 0.3))
                b.arc(x, y, r * 0.8, 200, 340, 3, "#9fbbe6", 0.8)
                if c.rng.random() < 0.2:
                    for side in (-1, 1):
                        b.stroke(
                            [(x + side * r * 0.9, y + r * 1.2), (x + side * r * 1.7, y - r * 1.3)],
                            (r * 0.5, r * 0.34),
                            ink,
                        )
                    stripes = 7
                    for k in range(stripes):
                        u0, u1 = (
                            x - r * 1.9 + r * 3.8 * k / stripes,
                            x - r * 1.9 + r * 3.8 * (k + 1) / stripes,
                        )
                        b.rect(u0, y - r * 1.9, u1, y - r * 1.25, "#f3f6fb" if k % 2 else "#2559b0")
