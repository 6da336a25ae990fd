"""The fish on Dorrit's counter."""

import math

from ..catalogue import WIDE, picture
from ..kit import field, food, light
from ..kit.colour import mix


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
    food.lemon(c, 1735, 850, 92)
    food.lemon(c, 1890, 930, 84, cut=True)
    scales(c, 2130, 760)
    with c.fine((0, 1240, c.width, c.height)) as b:
        b.rect(0, 1286, c.width, c.height, "#dfe3df")
        b.rect(0, 1286, c.width, 1300, "#f7f8f4")
        for _ in range(14):
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
            food.fish(b, c.rng, x, y + c.rng.uniform(-5, 5), length, kind, c.rng.uniform(-5, 5))


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
