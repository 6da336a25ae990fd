"""Plants that are grown: palms and tomato vines."""

import math

from .brush import spline
from .colour import darker, lighter, mix


def palm(b, rng, x, foot, tall):
    b.stroke(
        [(x, foot), (x + tall * 0.06, foot - tall * 0.5), (x + tall * 0.02, foot - tall)],
        (tall * 0.07, tall * 0.045),
        "#7a5548",
    )
    for k in range(9):
        a = math.radians(-170 + 160 * k / 8)
        tip = (x + tall * 0.46 * math.cos(a), foot - tall + tall * 0.3 * math.sin(a) + tall * 0.2)
        mid = (x + tall * 0.28 * math.cos(a), foot - tall + tall * 0.32 * math.sin(a))
        b.stroke(
            [(x + tall * 0.02, foot - tall), mid, tip],
            (tall * 0.075, 2),
            rng.choice(["#3f7a5c", "#2f6650", "#5a8f62"]),
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
