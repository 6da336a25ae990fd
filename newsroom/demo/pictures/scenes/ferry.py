"""The ferry Merle on Skerra Sound."""

import math

from ..catalogue import WIDE, picture
from ..kit import field, harbour, land, light, sky, water
from ..kit.colour import mix


@picture("ferry-crossing", WIDE, focal=(0.45, 0.5))
def ferry_crossing(c):
    line = 640
    sky.wide(c, [(0, "#a9c3c3"), (0.5, "#cfdad2"), (0.85, "#ece6d6"), (1, "#f4eadb")], line, 0.22, 420, 5)
    for x, y, wide, tall in (
        (420, 300, 620, 120),
        (1250, 210, 500, 90),
        (1990, 330, 760, 130),
        (2330, 150, 420, 80),
    ):
        sky.cumulus(c, x, y, wide, tall, "#f5f1e6", "#b7c8c4", strength=0.7, alpha=0.9)
    islands(c, line)
    box = (0, line, c.width, c.height)
    c.fill(c.everywhere(box), [(0, "#c9d8cd"), (0.12, "#9fbfb6"), (0.5, "#5f9791"), (1, "#2c625f")])
    water.mirror(c, line, 170, 1.0, "#a8c4bb", 0.35, 8, 2, fade=True)
    blend = field.levels(field.noise(c.rng, (c.width, c.height - line), (420, 26)), 90, 240)
    c.fill(c.everywhere(box).within(blend), "#d6e2d6", alpha=0.32)
    water.ripples(
        c,
        line + 70,
        c.height,
        "#ffffff",
        520,
        0.5,
        (14, 300),
        (1, 8),
        ramp=["#3f7a76", "#dbe6da", "#7fb0a6", "#2b5e5c"],
    )
    wake(c, 900, 860)
    ferry(c, 1080, 870, 1180)
    with c.fine((1880, 900, 2240, 1330)) as b:
        harbour.channel_mark(b, 2060, 1180, 210, "#2f6b4c", "#e9f5d8")
        for i in range(12):
            water.lens(b, 2060 + c.rng.uniform(-16, 16), 1188 + i * 11, 60 - i * 4, 3.6, "#1f4f49", 0.75)
    water.ripples(c, 1150, c.height, "#ffffff", 70, 0.45, (120, 420), (4, 12), ramp=["#224f4e", "#8fbab0"])
    gulls = [
        (1320, 330, 52),
        (1180, 420, 36),
        (1500, 400, 42),
        (860, 300, 34),
        (1640, 270, 28),
        (700, 400, 24),
        (1730, 480, 60),
    ]
    for x, y, span in gulls:
        gull(c, x, y, span)
    light.finish(c, 0.22, 0.15, 0.2)


def islands(c, line):
    for left, right, rise, colour, shade in (
        (1250, 2500, 74, "#93aeaa", "#789896"),
        (-200, 860, 66, "#7f9f98", "#64867f"),
        (1640, 2700, 104, "#5f8079", "#44655f"),
    ):
        points = []
        for i in range(61):
            t = i / 60
            hump = math.sin(math.pi * t) ** 0.55 * (0.72 + 0.28 * math.sin(5.3 * t + left))
            points.append((left + (right - left) * t, line + 2 - rise * hump))
        land.ground(c, points, colour, line + 2, shade)
        if colour == "#93aeaa":
            continue
        with c.fine((0, line - 190, c.width, line + 2)) as b:
            for i in range(16, 60):
                x, foot = points[i]
                if i % 3 == 0 and i % 9 < 5:
                    b.rect(x, foot - 8, x + 36, foot + 10, "#f3efe4")
                    b.polygon([(x - 4, foot - 8), (x + 18, foot - 26), (x + 40, foot - 8)], "#9a5548")
                elif i % 9 > 5:
                    for step in (-9, 8):
                        b.triangle(x + step, foot + 8, 22, c.rng.uniform(34, 58), mix(shade, "#22443f", 0.45))


def wake(c, x, y):
    with c.fine((0, y - 60, x + 700, y + 220)) as b:
        b.polygon([(x - 320, y - 4), (-40, y - 20), (-40, y + 84), (x - 320, y + 14)], "#d9e7de", 0.55)
        b.polygon([(x - 330, y + 2), (-40, y + 8), (-40, y + 40), (x - 330, y + 8)], "#f6faf3", 0.7)
        for _ in range(90):
            t = c.rng.random()
            px = x - 320 - t * (x - 280)
            water.lens(
                b,
                px,
                y + c.rng.uniform(-24, 70) * (0.25 + t),
                c.rng.uniform(20, 90),
                c.rng.uniform(1.5, 5),
                "#ffffff",
                0.75,
            )
        for i in range(40):
            t = i / 40
            water.lens(
                b, x + 690 - t * 1400, y + 14 + t * 190, 70 + 60 * t, 3 + 4 * t, "#e6f0e6", 0.6 * (1 - t)
            )


def ferry(c, x, y, s):
    """A double-ended ferry, `s` long: the same at both ends."""

    def p(u, v):
        return (x + u * s, y - v * s)

    def plate(b, points, colour):
        b.polygon([p(u, v) for u, v in points], colour)

    with c.fine((x - s * 0.6, y - 10, x + s * 0.6, y + s * 0.30)) as b:
        for _ in range(90):
            t = c.rng.random()
            u = c.rng.uniform(-0.48, 0.48) * (1 - 0.4 * t)
            colour = c.rng.choice(["#f4f4ea", "#dfe8de", "#4c9b62", "#b9cfc5"]) if t < 0.7 else "#dfe8de"
            water.lens(
                b,
                x + u * s,
                y + 6 + t * s * 0.22,
                c.rng.uniform(20, 80),
                c.rng.uniform(2, 4.5),
                colour,
                0.55 * (1 - t * 0.6),
            )
    with c.fine((x - s * 0.6, y - s * 0.5, x + s * 0.6, y + 6)) as b:
        plate(b, [(-0.52, 0.075), (0.52, 0.075), (0.46, 0), (-0.46, 0)], "#f6f4ea")
        plate(b, [(-0.505, 0.055), (0.505, 0.055), (0.487, 0.028), (-0.487, 0.028)], "#3f9a5b")
        plate(b, [(-0.47, 0.012), (0.47, 0.012), (0.46, -0.002), (-0.46, -0.002)], "#2c4a4a")
        for side in (-1, 1):
            plate(
                b,
                [(side * 0.52, 0.075), (side * 0.50, 0.075), (side * 0.545, 0.135), (side * 0.56, 0.135)],
                "#dfe2d8",
            )
        plate(b, [(-0.44, 0.075), (-0.42, 0.155), (0.42, 0.155), (0.44, 0.075)], "#eceade")
        for i in range(17):
            u = -0.4 + i * 0.0475
            plate(b, [(u, 0.092), (u, 0.135), (u + 0.03, 0.135), (u + 0.03, 0.092)], "#39565a")
        plate(b, [(-0.46, 0.155), (-0.46, 0.168), (0.46, 0.168), (0.46, 0.155)], "#3f9a5b")
        plate(b, [(-0.33, 0.168), (-0.31, 0.232), (0.31, 0.232), (0.33, 0.168)], "#f8f6ee")
        plate(b, [(-0.3, 0.182), (-0.29, 0.215), (0.29, 0.215), (0.3, 0.182)], "#2f4b52")
        for i in range(15):
            u = -0.29 + i * 0.0414
            plate(b, [(u, 0.18), (u, 0.218), (u + 0.006, 0.218), (u + 0.006, 0.18)], "#f8f6ee")
        plate(b, [(-0.34, 0.232), (-0.34, 0.242), (0.34, 0.242), (0.34, 0.232)], "#d9dbcf")
        for u in (-0.2, 0.2):
            plate(
                b, [(u - 0.07, 0.242), (u - 0.055, 0.292), (u + 0.055, 0.292), (u + 0.07, 0.242)], "#f8f6ee"
            )
            plate(
                b, [(u - 0.058, 0.258), (u - 0.05, 0.284), (u + 0.05, 0.284), (u + 0.058, 0.258)], "#2f4b52"
            )
            b.line([p(u, 0.292), p(u, 0.37)], s * 0.005, "#c9ccc0")
            b.line([p(u - 0.025, 0.335), p(u + 0.025, 0.335)], s * 0.004, "#c9ccc0")
        for i in range(33):
            u = -0.45 + i * 0.0281
            b.line([p(u, 0.168), p(u, 0.19)], 1.6, "#c9cfc6")
        b.line([p(-0.45, 0.19), p(0.45, 0.19)], 2, "#c9cfc6")
        plate(b, [(-0.06, 0.242), (-0.05, 0.31), (0.05, 0.31), (0.06, 0.242)], "#3f9a5b")
        plate(b, [(-0.053, 0.285), (-0.05, 0.31), (0.05, 0.31), (0.053, 0.285)], "#f6f4ea")
        for u in (-0.40, -0.385, -0.36, 0.36, 0.375, 0.41, -0.12, -0.1, 0.11):
            deck = 0.168 if abs(u) > 0.33 else 0.242
            plate(
                b,
                [(u - 0.006, deck), (u - 0.004, deck + 0.03), (u + 0.004, deck + 0.03), (u + 0.006, deck)],
                c.rng.choice(["#b5503f", "#2f4b6a", "#d9a441", "#46403c"]),
            )
            b.dot(*p(u, deck + 0.037), s * 0.0055, c.rng.choice(["#5a4034", "#c69a78", "#3a2a24"]))
        b.polygon([p(0.44, 0.19), p(0.44, 0.26), p(0.40, 0.245), p(0.44, 0.23)], "#c94f3d")
    under = c.shape(
        lambda b: b.polygon([p(-0.52, 0.155), p(0.52, 0.155), p(0.46, 0), p(-0.46, 0)]),
        (x - s * 0.6, y - s * 0.2, x + s * 0.6, y + 6),
    )
    c.shade(under, "#8fa9a3", field.plot(under.size, lambda u, v: -0.1 + 0.75 * v, 16), 0.8)


def gull(c, x, y, span):
    """A white gull with dark wing tips."""
    tilt = c.rng.uniform(-0.2, 0.2)
    with c.fine((x - span * 1.3, y - span, x + span * 1.3, y + span * 0.6), 3) as b:
        for side in (-1, 1):
            mid = (x + side * span * 0.5, y - span * 0.42 + side * tilt * span * 0.5)
            tip = (x + side * span * 1.05, y - span * 0.16 + side * tilt * span)
            b.stroke([(x, y), mid, tip], (span * 0.2, span * 0.05), "#fbfaf4" if side < 0 else "#d3dcd8")
            b.stroke(
                [((mid[0] + tip[0]) / 2 + side * span * 0.12, (mid[1] + tip[1]) / 2 - span * 0.02), tip],
                (span * 0.09, span * 0.03),
                "#2e3a3c",
            )
        b.ellipse(x, y + span * 0.02, span * 0.26, span * 0.1, "#fbfaf4")
        b.dot(x + span * 0.26, y - span * 0.03, span * 0.075, "#fbfaf4")
        b.polygon(
            [
                (x + span * 0.31, y - span * 0.05),
                (x + span * 0.42, y - 0.0),
                (x + span * 0.31, y + span * 0.02),
            ],
            "#e0a03a",
        )
