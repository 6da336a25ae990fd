"""The Glass Polder at twilight."""

import math

from ..catalogue import WIDE, picture
from ..kit import field, light, plants, sky
from ..kit.colour import mix
from ..kit.perspective import Depth


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
                plants.vine(b, c.rng, x, 1335, top, tone, size)
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
