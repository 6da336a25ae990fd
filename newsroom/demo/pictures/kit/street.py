"""What stands about in a street: a bicycle, a cat."""

import math


def cat(c, x, y):
    ink = "#0b0f22"
    with c.fine((x - 130, y - 180, x + 130, y + 30)) as b:
        b.ellipse(x, y + 4, 80, 10, "#0a1026", 0.5)
        b.blob(
            [
                (x - 46, y + 4),
                (x - 40, y - 60),
                (x - 14, y - 104),
                (x + 18, y - 100),
                (x + 34, y - 50),
                (x + 44, y + 4),
            ],
            ink,
        )
        b.ellipse(x - 4, y - 118, 30, 27, ink)
        for side in (-1, 1):
            b.polygon(
                [(x - 4 + side * 28, y - 118), (x - 4 + side * 24, y - 162), (x - 4 + side * 4, y - 138)], ink
            )
        b.stroke([(x + 36, y - 6), (x + 86, y - 2), (x + 104, y - 40), (x + 92, y - 70)], (15, 9), ink)


def bicycle(c, x, y, s):
    steel = "#070b1c"
    with c.fine((x - s * 0.8, y - s * 0.8, x + s * 0.8, y + 20)) as b:
        b.ellipse(x, y + 2, s * 0.7, 9, "#070b1c", 0.5)
        hubs = ((x - s * 0.36, y - s * 0.24), (x + s * 0.36, y - s * 0.24))
        for hx, hy in hubs:
            b.ring(hx, hy, s * 0.24, 7, steel)
            for k in range(10):
                a = math.tau * k / 10
                b.line(
                    [(hx, hy), (hx + s * 0.23 * math.cos(a), hy + s * 0.23 * math.sin(a))], 1.3, steel, 0.9
                )
        crank, seat, head = (
            (x - s * 0.02, y - s * 0.22),
            (x - s * 0.12, y - s * 0.58),
            (x + s * 0.26, y - s * 0.56),
        )
        for one, other in (
            (hubs[0], crank),
            (crank, seat),
            (hubs[0], (x - s * 0.1, y - s * 0.5)),
            (crank, head),
            ((x - s * 0.1, y - s * 0.5), head),
            (head, hubs[1]),
        ):
            b.line([one, other], 8, "#8a2f33")
        b.line([seat, (x - s * 0.14, y - s * 0.64)], 7, steel)
        b.blob(
            [
                (x - s * 0.24, y - s * 0.65),
                (x - s * 0.12, y - s * 0.68),
                (x - s * 0.04, y - s * 0.65),
                (x - s * 0.14, y - s * 0.62),
            ],
            steel,
        )
        b.curve([head, (x + s * 0.24, y - s * 0.7), (x + s * 0.14, y - s * 0.72)], 7, steel)
        b.polygon(
            [
                (x + s * 0.26, y - s * 0.6),
                (x + s * 0.52, y - s * 0.6),
                (x + s * 0.49, y - s * 0.42),
                (x + s * 0.3, y - s * 0.42),
            ],
            "#6b4a2e",
        )
