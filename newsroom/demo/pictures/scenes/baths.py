"""The long bath in Fishgate."""

import math

from ..catalogue import picture
from ..kit import city, field, light
from ..kit.brush import spline
from ..kit.colour import lighter, mix
from ..kit.perspective import Depth


@picture("swimming-pool", focal=(0.5, 0.6))
def swimming_pool(c):
    eye = Depth((1200, 330))
    c.fill(c.everywhere(), ["#f6ecd2", "#efe2c0"])
    hall(c, eye)
    deck(c, eye)
    basin(c, eye)
    for depth, x, _ in ((1.15, 1048, -1), (0.38, 1655, 1)):
        swimmer(c, eye, x, depth)
    panes = []
    for x in (260, 730, 1200, 1670):
        panes.append([(x + 60, 0), (x + 220, 0), (x - 250, 1300), (x - 620, 1300)])
    light.shafts(c, panes, "#fff3cf", 0.2, 30, 0.7)
    light.finish(c, 0.28, 0.15, 0.15, 230)


GREEN = "#2f7d68"


EDGE, WATER = 1560, 1640


def hall(c, eye):
    """Arched windows along both sides and at the far end, under a barrel roof."""
    with c.fine((0, 0, c.width, 1300)) as b:
        b.polygon([(0, 0), (c.width, 0), eye.at(3000, -900, 6), eye.at(-600, -900, 6)], "#f3e6c6")
        for depth in (0.15, 0.6, 1.2, 2.0, 3.1, 4.6):
            rib = [
                eye.at(-700, 300, depth),
                eye.at(-500, -600, depth),
                eye.at(300, -1180, depth),
                eye.at(1200, -1330, depth),
                eye.at(2100, -1180, depth),
                eye.at(2900, -600, depth),
                eye.at(3100, 300, depth),
            ]
            b.line(
                spline(rib, False, 10), 44 * eye.size(depth), mix(GREEN, "#f3e6c6", min(0.6, depth * 0.12))
            )
        eye.front(b, -700, -1200, 3100, 1560, 5.2, "#e9dab4")
        for side, x in ((-1, -700), (1, 3100)):
            eye.wall(b, x, -500, EDGE, -0.3, 5.2, "#f9f0d8" if side > 0 else "#e3d3aa")
            eye.wall(b, x, 980, EDGE, -0.3, 5.2, "#4f9a84" if side > 0 else "#3f8873")
            eye.wall(b, x, 960, 990, -0.3, 5.2, "#1f5f4e")
            for y, thick, tone in ((1060, 26, "#8fcbb4"), (1480, 80, "#1f5f4e"), (1100, 8, "#8fcbb4")):
                eye.wall(b, x, y, y + thick, -0.3, 5.2, tone)
            for k in range(6):
                near = 0.06 + k * 0.28 * (1 + k * 0.28)
                far = near + 0.17 * (1 + k * 0.42)
                mid = (near + far) / 2
                arch = [eye.at(x, 840, near)]
                for m in range(21):
                    t = m / 20
                    arch.append(eye.at(x, 120 - 260 * math.sin(math.pi * t), near + (far - near) * t))
                arch.append(eye.at(x, 840, far))
                b.polygon(arch, "#fdf7e0" if side < 0 else "#cfe6e6")
                for m in (0.33, 0.66):
                    d = near + (far - near) * m
                    b.line([eye.at(x, -100, d), eye.at(x, 840, d)], 9 * eye.size(d), GREEN)
                for y in (140, 380, 620):
                    b.line([eye.at(x, y, near), eye.at(x, y, far)], 9 * eye.size(mid), GREEN)
                b.line([*arch, arch[0]], 18 * eye.size(mid), GREEN)
        s = eye.size(5.2)
        for k in (-1, 0, 1):
            cx = 1200 + k * 205
            half, foot = 82, eye.at(0, 900, 5.2)[1]
            rise = 82 if k else 110
            outline = [(cx - half, foot), *city.arch(cx, 260 if k else 232, half, rise), (cx + half, foot)]
            b.polygon(outline, "#fffbe9")
            for m in (-28, 28):
                b.line([(cx + m, 200), (cx + m, foot)], 4, GREEN)
            for y in (260, 320, 380):
                b.line([(cx - half, y), (cx + half, y)], 4, GREEN)
            b.line([*outline, outline[0]], 8, GREEN)
        y0, y1 = eye.at(0, 980, 5.2)[1], eye.at(0, EDGE, 5.2)[1]
        b.rect(eye.at(-700, 0, 5.2)[0], y0, eye.at(3100, 0, 5.2)[0], y1, "#5aa38b")
        b.rect(eye.at(-700, 0, 5.2)[0], y0 - 6 * s, eye.at(3100, 0, 5.2)[0], y0 + 4, "#1f5f4e")
        b.dot(1200, 120, 40, "#fffdf4")
        b.ring(1200, 120, 42, 8, GREEN)
        b.line([(1200, 120), (1200, 92)], 5, "#23423a")
        b.line([(1200, 120), (1222, 128)], 5, "#23423a")
    c.glow((1200, 350), 620, "#fff6d0", 0.6)


def deck(c, eye):
    """Green and white tiles to the water's edge."""
    with c.fine((0, 500, c.width, c.height)) as b:
        eye.floor(b, -700, 3100, EDGE, -0.3, 5.2, "#f4ecd6")
        cuts = [-0.24]
        while cuts[-1] < 5.2:
            cuts.append(cuts[-1] + 0.062 * (1 + cuts[-1]))
        for i, (near, far) in enumerate(zip(cuts, cuts[1:], strict=False)):
            for k in range(-7, 1):
                for x in (260 + k * 120, 2140 - (k + 1) * 120 + 0):
                    if (i + k) % 2:
                        eye.floor(
                            b,
                            x - 120 if x < 1200 else x,
                            x if x < 1200 else x + 120,
                            EDGE,
                            near,
                            far,
                            "#7fbfa8",
                        )


def basin(c, eye):
    """Turquoise water with five lines of floats, light rippling through it."""
    corners = [
        eye.at(290, WATER, -0.26),
        eye.at(290, WATER, 4.7),
        eye.at(2110, WATER, 4.7),
        eye.at(2110, WATER, -0.26),
    ]
    rim = [
        eye.at(250, EDGE, -0.27),
        eye.at(250, EDGE, 4.8),
        eye.at(2150, EDGE, 4.8),
        eye.at(2150, EDGE, -0.27),
    ]
    with c.fine((0, 480, c.width, c.height)) as b:
        b.polygon(rim, "#1f6f5c")
        eye.wall(b, 255, EDGE, WATER, -0.27, 4.8, "#e9f4ea")
        eye.wall(b, 2145, EDGE, WATER, -0.27, 4.8, "#bfe0d6")
    shape = c.shape(lambda b: b.polygon(corners), (0, 480, c.width, c.height))
    c.fill(shape, ["#bff0e6", "#6fd3cd", "#2fb0b5", "#1489a0"])
    with c.fine((0, 480, c.width, c.height)) as b:
        for k in range(6):
            x = 290 + 1820 * (k + 0.5) / 6
            eye.floor(b, x - 34, x + 34, WATER, -0.26, 4.5, "#0f6f8c", 0.4)
    net = field.noise(c.rng, shape.size, (110, 40)).point(
        [max(0, 255 - abs(i - 128) * 10) for i in range(256)]
    )
    finer = field.noise(c.rng, shape.size, (64, 24)).point(
        [max(0, 255 - abs(i - 128) * 9) for i in range(256)]
    )
    near = field.plot(shape.size, lambda x, y: 0.25 + 0.75 * y, 16)
    c.fill(shape.within(field.both(net, near)), "#e6fff6", alpha=0.75)
    c.fill(shape.within(finer), "#ffffff", alpha=0.22)
    glints = field.levels(field.noise(c.rng, shape.size, (240, 14)), 175, 255)
    c.fill(
        shape.within(field.both(glints, field.plot(shape.size, lambda x, y: 1 - y, 16))), "#fffbe6", alpha=0.9
    )
    with c.fine((0, 480, c.width, c.height)) as b:
        for k in range(1, 6):
            x = 290 + 1820 * k / 6
            b.polygon(
                [
                    eye.at(x + 10, WATER, -0.26),
                    eye.at(x + 10, WATER, 4.7),
                    eye.at(x + 24, WATER, 4.7),
                    eye.at(x + 24, WATER, -0.26),
                ],
                "#0b6478",
                0.3,
            )
            depth, i = -0.26, 0
            while depth < 4.6:
                step = 0.034 * (1 + depth)
                px, py = eye.at(x, WATER, depth + step / 2)
                s = eye.size(depth)
                colour = "#ffffff" if i % 6 else ("#2f9a7c" if k % 2 else "#e0563a")
                b.ellipse(px, py - 5 * s, 13 * s, 10 * s, colour)
                b.ellipse(px - 3 * s, py - 8 * s, 6 * s, 4 * s, lighter(colour, 0.4))
                depth, i = depth + step, i + 1


def swimmer(c, eye, x, depth):
    """Front crawl, away from us: cap, back, one arm over the water, the kick behind."""
    cx, cy = eye.at(x, WATER, depth)
    s = 230 * eye.size(depth)
    skin, dark = ("#d9a27a", "#b5784f") if depth > 1 else ("#8d5a3c", "#6b4029")
    suit, cap = ("#c9402f", "#f0c33a") if depth > 1 else ("#1f3f6c", "#f4efe2")
    with c.fine((cx - s * 1.2, cy - s * 1.1, cx + s * 1.2, cy + s * 1.9)) as b:
        for k in range(4):
            b.polygon(
                [
                    (cx - s * (0.12 + 0.1 * k), cy + s * (0.6 + 0.26 * k)),
                    (cx, cy + s * (0.5 + 0.26 * k)),
                    (cx + s * (0.12 + 0.1 * k), cy + s * (0.6 + 0.26 * k)),
                    (cx, cy + s * (0.55 + 0.26 * k)),
                ],
                "#ffffff",
                0.5 - 0.08 * k,
            )
        for _ in range(34):
            a = c.rng.uniform(0, math.tau)
            reach = c.rng.uniform(0.1, 0.42) * s
            b.dot(
                cx + reach * math.cos(a),
                cy + s * 0.92 + reach * 0.5 * math.sin(a),
                c.rng.uniform(0.02, 0.06) * s,
                "#ffffff",
                0.85,
            )
        b.blob(
            [
                (cx - s * 0.3, cy + s * 0.1),
                (cx, cy - s * 0.3),
                (cx + s * 0.4, cy + s * 0.1),
                (cx + s * 0.3, cy + s * 0.8),
                (cx - s * 0.1, cy + s * 0.85),
            ],
            "#0b6478",
            0.3,
        )
        b.stroke(
            [(cx - s * 0.07, cy + s * 0.52), (cx - s * 0.1, cy + s * 0.75), (cx - s * 0.08, cy + s * 0.92)],
            (s * 0.13, s * 0.07),
            dark,
        )
        b.stroke(
            [(cx + s * 0.08, cy + s * 0.52), (cx + s * 0.11, cy + s * 0.72), (cx + s * 0.1, cy + s * 0.86)],
            (s * 0.13, s * 0.07),
            dark,
        )
        b.blob(
            [
                (cx - s * 0.2, cy - s * 0.02),
                (cx, cy - s * 0.1),
                (cx + s * 0.2, cy - s * 0.02),
                (cx + s * 0.15, cy + s * 0.3),
                (cx + s * 0.14, cy + s * 0.55),
                (cx - s * 0.14, cy + s * 0.55),
                (cx - s * 0.15, cy + s * 0.3),
            ],
            skin,
        )
        b.blob(
            [
                (cx - s * 0.14, cy + s * 0.2),
                (cx + s * 0.14, cy + s * 0.2),
                (cx + s * 0.15, cy + s * 0.55),
                (cx, cy + s * 0.62),
                (cx - s * 0.15, cy + s * 0.55),
            ],
            suit,
            steps=5,
        )
        b.line([(cx - s * 0.1, cy + s * 0.22), (cx - s * 0.07, cy - s * 0.03)], s * 0.04, suit)
        b.line([(cx + s * 0.1, cy + s * 0.22), (cx + s * 0.07, cy - s * 0.03)], s * 0.04, suit)
        b.stroke(
            [(cx + s * 0.17, cy + s * 0.04), (cx + s * 0.42, cy - s * 0.2), (cx + s * 0.3, cy - s * 0.62)],
            (s * 0.13, s * 0.07),
            skin,
        )
        b.stroke(
            [(cx - s * 0.17, cy + s * 0.04), (cx - s * 0.4, cy + s * 0.24), (cx - s * 0.36, cy + s * 0.5)],
            (s * 0.12, s * 0.07),
            dark,
        )
        b.ellipse(cx, cy - s * 0.19, s * 0.11, s * 0.13, cap)
        b.arc(cx, cy - s * 0.19, s * 0.085, 200, 300, s * 0.025, lighter(cap, 0.5))
        for k in range(3):
            b.arc(
                cx + s * 0.3,
                cy - s * 0.64,
                s * (0.09 + 0.07 * k),
                180,
                360,
                max(2, s * 0.014),
                "#ffffff",
                0.8 - 0.2 * k,
            )
        for k in range(2):
            b.arc(
                cx,
                cy - s * 0.16,
                s * (0.24 + 0.1 * k),
                195,
                345,
                max(2, s * 0.016),
                "#ffffff",
                0.7 - 0.25 * k,
            )
