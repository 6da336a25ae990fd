"""The walls of the reading room: three tiers of books in a round."""

from ..kit import field
from ..kit.colour import mix

EYE = 900


BOOKS = (
    "#7a2f2a",
    "#2f4f5d",
    "#8a6a2f",
    "#3f5a3f",
    "#a8773c",
    "#4a3554",
    "#b5523a",
    "#d9c08a",
    "#25394a",
    "#6b4a32",
    "#8f8a6a",
    "#5a2a36",
)


def bend(x, y):
    """A level line on a round room's wall: it bends away from the middle, more so far from the eye."""
    off = (x - 1200) / 1200
    return y + (y - EYE) * 0.42 * off * off


def tiers(c):
    """Three tiers of shelves with galleries between, all round the room."""
    levels = [(1150, 860), (800, 530), (480, 250)]
    with c.fine((0, 100, c.width, 1330)) as b:
        for tier, (foot, top) in enumerate(levels):
            dim = 0.16 + 0.17 * tier
            x = -10
            while x < c.width:
                bay = 128 + 40 * abs(x - 1200) / 1200
                if not 950 < x + bay / 2 < 1450:
                    shelf(b, c.rng, x, x + bay - 12, foot, top, dim)
                    b.polygon(
                        [
                            (x + bay - 14, bend(x + bay, foot)),
                            (x + bay - 14, bend(x + bay, top)),
                            (x + bay + 4, bend(x + bay, top)),
                            (x + bay + 4, bend(x + bay, foot)),
                        ],
                        mix("#8a5a30", "#1a1210", dim),
                    )
                x += bay
            for y, thick, colour in (
                (top - 34, 34, "#7a4d28"),
                (top - 34, 8, "#c08a4e"),
                (foot, 16, "#5a371d"),
            ):
                steps = range(0, c.width + 41, 40)
                b.polygon(
                    [(x, bend(x, y)) for x in steps] + [(x, bend(x, y) + thick) for x in reversed(steps)],
                    mix(colour, "#1a1210", dim),
                )
            if tier < 2:
                for x in range(0, c.width, 26):
                    y = bend(x, top - 34)
                    b.line([(x, y), (x, y - 58)], 3, mix("#d9a441", "#1a1210", dim + 0.1))
                steps = range(0, c.width + 41, 40)
                b.polygon(
                    [(x, bend(x, top - 92)) for x in steps]
                    + [(x, bend(x, top - 92) + 8) for x in reversed(steps)],
                    mix("#e3b45c", "#1a1210", dim),
                )
        ladder(b, 560, 1170, 860)
    warm = c.everywhere((0, 100, c.width, 1330))
    c.shade(warm, "#120b0a", field.plot(warm.size, lambda x, y: 0.9 - 1.15 * y + 0.5 * abs(x - 0.5), 30), 0.6)


def shelf(b, rng, left, right, foot, top, dim):
    """One bay: books standing on five boards."""
    rows = 5
    for row in range(rows):
        low, high = foot + (top - foot) * row / rows, foot + (top - foot) * (row + 1) / rows
        b.polygon(
            [
                (left, bend(left, low)),
                (right, bend(right, low)),
                (right, bend(right, high)),
                (left, bend(left, high)),
            ],
            mix("#2a1a12", "#0d0a0a", dim),
        )
        x = left + 2
        while x < right - 8:
            wide, tall = rng.uniform(7, 15), rng.uniform(0.62, 0.9) * (low - high)
            colour = mix(rng.choice(BOOKS), "#140e10", dim)
            y = bend(x, low)
            b.rect(x, y - tall, min(right - 1, x + wide - 1.4), y, colour)
            if wide > 11:
                b.rect(x + 2, y - tall * 0.8, x + wide - 3, y - tall * 0.72, mix("#e3c98a", "#140e10", dim))
            x += wide
            if rng.random() < 0.05:
                x += 12
        b.polygon(
            [
                (left, bend(left, low)),
                (right, bend(right, low)),
                (right, bend(right, low) + 6),
                (left, bend(left, low) + 6),
            ],
            mix("#a8713e", "#1a1210", dim),
        )


def ladder(b, x, foot, top):
    for dx in (0, 54):
        b.line([(x + dx - 40, bend(x, foot) + 60), (x + dx + 20, bend(x, top))], 9, "#c08a4e")
    for k in range(9):
        t = k / 9
        y = bend(x, foot) + 60 + (bend(x, top) - bend(x, foot) - 60) * t
        b.line([(x - 40 + 60 * t, y), (x + 14 + 60 * t, y)], 6, "#a8713e")
