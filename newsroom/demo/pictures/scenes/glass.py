"""Water and warm light behind glass: the long bath in Fishgate, the Glass Polder at twilight."""

import math

from ..catalogue import WIDE, picture
from ..kit import city, field, light, sky
from ..kit.brush import spline
from ..kit.colour import darker, lighter, mix
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
    for k in range(4):
        x = 260 + k * 470
        shaft = c.shape(
            lambda b, x=x: b.polygon([(x + 60, 0), (x + 220, 0), (x - 250, 1300), (x - 620, 1300)]), None, 1
        )
        soft = c.soften(shaft, 30)
        c.cast(soft.within(field.plot(soft.size, lambda u, v: 1 - v * 0.7, 20)), "#fff3cf", 0.2)
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


@picture("greenhouse", WIDE, focal=(0.42, 0.55))
def greenhouse(c):
    line = 560
    eye = Depth((1760, line))
    sky.wide(
        c,
        [(0, "#1f2f5f"), (0.4, "#4a5a8f"), (0.7, "#a9829f"), (0.9, "#eba98f"), (1, "#f7c99a")],
        line + 4,
        0.18,
    )
    sky.stars(c, 70, 260)
    sky.crescent(c, (2130, 170), 46, "#fdf0cf")
    sky.bars(
        c,
        11,
        120,
        540,
        "#8f7aa8",
        0.6,
        (500, 1600),
        (8, 30),
        ramp=["#6a6a9f", "#d99a9a", "#f0b593", "#4f5f94"],
    )
    with c.fine((0, line - 40, c.width, line + 30)) as b:
        b.rect(0, line - 4, c.width, line + 30, "#2f3f5a")
        for x in range(0, c.width, 44):
            b.ellipse(x, line - 2, c.rng.uniform(16, 40), c.rng.uniform(4, 14), "#2f3f5a")
        for x, tall in ((240, 90), (300, 70)):
            b.polygon([(x - 12, line), (x - 8, line - tall), (x + 8, line - tall), (x + 12, line)], "#2f3f5a")
    c.fill(c.everywhere((0, line + 6, c.width, c.height)), ["#3f4f5f", "#2a3a4a", "#182632"])
    canal(c, eye, line)
    depth, row = 0.0, [0.0]
    while depth < 7:
        depth += 0.5 * (1 + depth)
        row.append(depth)
    for near in reversed(row):
        house(c, eye, near, 2420, 3520)
        if near:
            house(c, eye, near, -90, 1010)
    nearest(c, eye)
    steam(c, 1130, 440)
    c.glow((900, 640), 1100, "#ff9a8a", 0.28, 1.6)
    light.finish(c, 0.4, 0.16, 0.4, 195)


GUTTER, RIDGE, SILL = 620, 170, 1330


def house(c, eye, near, left, right):
    """One glasshouse of the row: gable towards us, a long side towards the water."""
    far, size = near + 0.3 * (1 + near), eye.size(near)
    air = min(0.5, 0.1 * near)
    mid = (left + right) / 2
    wall = right if right < eye.vx else left

    def tone(colour):
        return mix(colour, "#a58aa8", air)

    xs = [
        eye.at(x, 0, d)[0]
        for x in (left, right, wall + (300 if wall == right else -300))
        for d in (near, far)
    ]
    if min(xs) > c.width or max(xs) < 0:
        return
    with c.fine(
        (min(xs) - 20, eye.at(0, RIDGE, near)[1] - 20, max(xs) + 20, eye.at(0, SILL, near)[1] + 70)
    ) as b:
        b.polygon(
            [
                eye.at(wall, SILL, near),
                eye.at(wall, SILL, far),
                eye.at(wall + (130 if wall == right else -130), SILL + 10, far),
                eye.at(wall + (130 if wall == right else -130), SILL + 10, near),
            ],
            "#ff9f8f",
            0.28,
        )
        eye.wall(b, wall, GUTTER, SILL, near, far, tone("#f58fa0"))
        eye.wall(b, wall, GUTTER, 800, near, far, tone("#ffc28f"))
        for k in range(12):
            d = near + (far - near) * (k + 0.5) / 12
            x, y = eye.at(wall, SILL, d)
            tall = (420 + 90 * math.sin(k * 2.3 + near * 9)) * eye.size(d)
            b.blob(
                [
                    (x - 26 * size, y),
                    (x - 20 * size, y - tall * 0.7),
                    (x, y - tall),
                    (x + 20 * size, y - tall * 0.7),
                    (x + 26 * size, y),
                ],
                tone("#4f8a55" if k % 2 else "#3a7048"),
                0.85,
                4,
            )
        eye.wall(b, wall, SILL - 8, SILL + 34, near, far, tone("#5a4a60"))
        b.polygon(
            [
                eye.at(mid, RIDGE, near),
                eye.at(mid, RIDGE, far),
                eye.at(wall, GUTTER, far),
                eye.at(wall, GUTTER, near),
            ],
            tone("#b07a9c"),
        )
        for k in range(7):
            d = near + (far - near) * k / 6
            b.line(
                [eye.at(mid, RIDGE, d), eye.at(wall, GUTTER, d), eye.at(wall, SILL, d)],
                max(1.2, 8 * eye.size(d)),
                tone("#f6dcd6"),
            )
        eye.front(b, left, GUTTER, right, SILL, near, tone("#ffab9a"))
        b.polygon(
            [eye.at(left, GUTTER, near), eye.at(mid, RIDGE, near), eye.at(right, GUTTER, near)],
            tone("#ffe09a"),
        )
        for k in range(16):
            x, y = eye.at(left + (right - left) * (k + 0.5) / 16, SILL, near)
            tall = (560 + 120 * math.sin(k * 1.9 + near * 7)) * size
            b.blob(
                [
                    (x - 50 * size, y),
                    (x - 44 * size, y - tall * 0.6),
                    (x, y - tall),
                    (x + 44 * size, y - tall * 0.6),
                    (x + 50 * size, y),
                ],
                tone("#4f8a55" if k % 2 else "#3a7048"),
                1,
                4,
            )
            for m in range(7):
                b.dot(
                    x + 34 * size * math.sin(m * 2.1 + k),
                    y - tall * (0.12 + 0.11 * m),
                    11 * size,
                    tone("#e03a2f"),
                )
        for k in range(1, 8):
            u = left + (right - left) * k / 8
            rise = RIDGE + (GUTTER - RIDGE) * abs(u - mid) / (mid - left)
            b.line([eye.at(u, rise, near), eye.at(u, SILL, near)], max(1.2, 9 * size), tone("#fff0e4"))
        eye.front(b, left, SILL - 6, right, SILL + 34, near, tone("#5a4a60"))
        outline = [
            (left, GUTTER),
            (mid, RIDGE),
            (right, GUTTER),
            (right, SILL),
            (left, SILL),
            (left, GUTTER),
            (right, GUTTER),
        ]
        b.line([eye.at(x, y, near) for x, y in outline], max(1.6, 16 * size), tone("#fff4e8"))
    c.glow(eye.at(mid, 600, near), 620 * size, "#ffb080", 0.35)


def canal(c, eye, line):
    """A straight ditch between the ranges carries the glow away to the horizon."""
    shape = c.shape(
        lambda b: b.polygon(
            [
                eye.at(1080, 1340, -0.1),
                eye.at(1080, 1340, 20),
                eye.at(2180, 1340, 20),
                eye.at(2180, 1340, -0.1),
            ]
        ),
        (0, line, c.width, c.height),
    )
    c.fill(shape, ["#f7b89a", "#a87a94", "#4f5a7f", "#2a3558"])
    streaks = field.levels(field.noise(c.rng, shape.size, (260, 14)), 130, 250)
    c.fill(shape.within(streaks), "#ffc9a0", alpha=0.6)
    with c.fine((0, line, c.width, c.height)) as b:
        for x in (1080, 2180):
            b.polygon(
                [
                    eye.at(x - 60, 1340, -0.1),
                    eye.at(x - 60, 1340, 12),
                    eye.at(x + 60, 1340, 12),
                    eye.at(x + 60, 1340, -0.1),
                ],
                "#24382f",
            )


def steam(c, x, y):
    """A plume from the heat exchanger, leaning with the wind."""
    circles = [
        (x + k * 40 + c.rng.uniform(-12, 12), y - k * 30 + c.rng.uniform(-8, 8), 20 + k * 6.5)
        for k in range(11)
    ]

    def paint(b, dx=0, dy=0):
        for px, py, r in circles:
            b.dot(px + dx, py + dy, r)

    area = (x - 80, y - 500, x + 620, y + 60)
    plume = c.shape(paint, area)
    thin = field.plot(plume.size, lambda u, v: 1.0 - 0.75 * u, 16)
    c.fill(plume.within(thin), "#e9c3c4", alpha=0.7)
    lit = c.shape(lambda b: paint(b, -12, -20), area)
    rim = field.both(plume.mask, lit.mask.point([255 - i for i in range(256)]))
    c.shade(plume, "#8f86b5", field.both(field.scaled(rim, 0.8), thin), 0.9)


def nearest(c, eye):
    """The bay before us: vines, strings and red fruit behind its glass."""
    left, right, mid = -90, 1010, 460
    gable = [(left, 620), (mid, 170), (right, 620), (right, 1330), (left, 1330)]
    shape = c.shape(lambda b: b.polygon(gable), (0, 160, 1020, 1340))
    c.fill(shape, ["#ffe3a0", "#ffc08f", "#ff9fa0", "#e97f94"])
    with c.fine((0, 140, 1300, c.height)) as b:
        far = 0.3
        eye.wall(b, right, 620, 1330, 0, far, "#f0899c")
        eye.wall(b, right, 620, 800, 0, far, "#ffb98f")
        for k in range(10):
            x, y = eye.at(right, 1330, far * (k + 0.5) / 10)
            tall = 520 + 70 * math.sin(k * 2.3)
            b.blob(
                [(x - 12, y), (x - 10, y - tall * 0.7), (x, y - tall), (x + 10, y - tall * 0.7), (x + 12, y)],
                "#4f8a55" if k % 2 else "#3a7048",
                0.9,
                4,
            )
        eye.wall(b, right, 1322, 1364, 0, far, "#5a4a60")
        b.polygon([(mid, 170), eye.at(mid, 170, far), eye.at(right, 620, far), (right, 620)], "#b07a9c")
        for k in range(1, 7):
            d = far * k / 6
            b.line([eye.at(mid, 170, d), eye.at(right, 620, d), eye.at(right, 1330, d)], 7, "#f6dcd6")
        for x in (180, 460, 740):
            b.polygon(
                [
                    (x - 70, 330 + abs(x - 460) * 0.82),
                    (x + 70, 330 + abs(x - 460) * 0.82),
                    (x + 96, 352 + abs(x - 460) * 0.82),
                    (x - 96, 352 + abs(x - 460) * 0.82),
                ],
                "#fff6df",
            )
            b.rect(x - 3, 180 + abs(x - 460) * 0.82, x + 3, 334 + abs(x - 460) * 0.82, "#b5707f")
    for x in (180, 460, 740):
        c.glow((x, 360 + abs(x - 460) * 0.82), 330, "#fff0c0", 0.55)
    with c.fine((0, 140, 1040, c.height)) as b:
        for row, (count, tone, size) in enumerate(((9, "#6fa05f", 0.8), (6, "#2f7a48", 1.15))):
            for k in range(count):
                x = left + 90 + (right - left - 150) * (k + 0.5 * row + 0.3) / count
                top = 500 + abs(x - mid) * 0.5 + row * 60
                b.line([(x, top - 120), (x, 1330)], 2.4, "#fff3e0", 0.8)
                vine(b, c.rng, x, 1335, top, tone, size)
    with c.fine((0, 140, 1300, c.height)) as b:
        frame = "#fff4e6"
        for k in range(1, 8):
            x = left + (right - left) * k / 8
            top = 620 - (1 - abs(x - mid) / (mid - left)) * 450
            b.line([(x, top), (x, 1330)], 9, frame)
        for y in (620, 860, 1090):
            b.line([(0, y), (right, y)], 8, frame)
        b.line([(left, 620), (mid, 170), (right, 620)], 24, frame)
        b.rect(right - 11, 620, right + 11, 1335, frame)
        b.polygon(
            [
                (0, 1300),
                (right + 14, 1300),
                eye.at(right, 1330, 0.3),
                (eye.at(right, 1330, 0.3)[0], eye.at(right, 1330, 0.3)[1] + 14),
                (right + 14, 1350),
                (0, 1350),
            ],
            "#5a5a68",
        )


def vine(b, rng, x, foot, top, leaf, size):
    """One tomato plant on its string."""
    y, side = foot, 1
    b.line(spline([(x, foot), (x + 8, (foot + top) / 2), (x, top)], False), 7 * size, darker(leaf, 0.3))
    while y > top:
        y -= 44 * size * rng.uniform(0.8, 1.2)
        side = -side
        reach = 62 * size * rng.uniform(0.7, 1.15)
        tip = (x + side * reach, y + 14 * size)
        tone = mix(leaf, rng.choice(["#1f5a3c", "#8fb85a", "#4f9a52"]), 0.35)
        for k in range(3):
            px, py = x + side * reach * (0.35 + 0.3 * k), y + (6 - 10 * (k % 2)) * size
            b.blob(
                [
                    (px - side * 22 * size, py),
                    (px, py - 17 * size),
                    (px + side * 26 * size, py + 4 * size),
                    (px, py + 15 * size),
                ],
                tone,
                steps=4,
            )
        if rng.random() < 0.55:
            for m in range(rng.randint(2, 4)):
                fx, fy, r = (
                    x + side * (10 + 13 * (m % 2)) * size,
                    y + (24 + 19 * m) * size,
                    13 * size * rng.uniform(0.85, 1.15),
                )
                red = rng.choice(["#d9302b", "#e8452f", "#c9252b", "#f07a2f"])
                b.dot(fx, fy, r, red)
                b.dot(fx - r * 0.3, fy - r * 0.35, r * 0.3, lighter(red, 0.55))
        b.line([(x, y), tip], 2.4 * size, darker(leaf, 0.2))
