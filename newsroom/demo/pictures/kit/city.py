"""Towns: gabled houses, towers, spires, windows, lamps, bridges and walls."""

import math

from .colour import darker, mix

GABLES = ("step", "bell", "neck", "spout", "flat")


def outline(kind, x, ground, width, height):
    """The front of a town house whose gable is part of its height; points from lower left over the top."""
    left, right, mid = x, x + width, x + width / 2
    eaves = ground - height + width * 0.62
    top = ground - height
    if kind == "step":
        points, steps = [(left, ground), (left, eaves)], 4
        for i in range(steps):
            at, level = left + width * 0.36 * i / (steps - 1), eaves - (eaves - top) * (i + 1) / steps
            points += [(at, points[-1][1]), (at, level)]
        return points + [(right - (px - left), py) for px, py in points[::-1]]
    if kind == "bell":
        half = [
            (0, 0),
            (0.02, 0.18),
            (0.12, 0.28),
            (0.24, 0.42),
            (0.29, 0.62),
            (0.32, 0.84),
            (0.40, 0.97),
            (0.5, 1.0),
        ]
    elif kind == "neck":
        half = [
            (0, 0),
            (0.0, 0.12),
            (0.16, 0.16),
            (0.25, 0.36),
            (0.28, 0.42),
            (0.28, 0.84),
            (0.33, 0.86),
            (0.5, 1.0),
        ]
    elif kind == "spout":
        half = [(0, 0), (0.40, 0.78), (0.40, 0.92), (0.44, 1.0), (0.5, 1.0)]
    else:
        half = [(-0.03, 0.12), (-0.03, 0.26), (0, 0.26), (0, 0.36), (0.5, 0.36)]
    rise = eaves - top
    side = [(left + width * u, eaves - rise * v) for u, v in half]
    return [(left, ground), *side, *[(2 * mid - px, py) for px, py in side[::-1]], (right, ground)]


def panes(b, x, y, width, height, glass, frame, bars=(2, 3)):
    """A sash window."""
    edge = max(1.5, width * 0.1)
    b.rect(x - edge, y - edge, x + width + edge, y + height + edge, frame)
    b.rect(x, y, x + width, y + height, glass)
    for i in range(1, bars[0]):
        at = x + width * i / bars[0]
        b.rect(at - edge * 0.3, y, at + edge * 0.3, y + height, frame)
    for i in range(1, bars[1]):
        at = y + height * i / bars[1]
        b.rect(x, at - edge * 0.3, x + width, at + edge * 0.3, frame)


def house(
    b,
    rng,
    x,
    ground,
    width,
    height,
    wall,
    frame,
    glass,
    lit=None,
    share=0.4,
    kind=None,
    floors=None,
    door=True,
    columns=None,
):
    """A gabled front; `lit` glass in a `share` of its windows. Returns the middles of the lit ones."""
    kind = kind or rng.choice(GABLES)
    b.polygon(outline(kind, x, ground, width, height), wall)
    eaves = ground - height + width * 0.62
    lights = []
    columns = columns or (3 if width > 110 else 2)
    floors = floors or max(2, round((ground - eaves) / (width * 0.42)))
    storey = (ground - eaves) / floors
    for floor in range(floors):
        for column in range(columns):
            wide, tall = width / columns * 0.5, storey * (0.62 if floor < floors - 1 else 0.7)
            left = x + width * (column + 0.5) / columns - wide / 2
            top = eaves + storey * floor + storey * 0.22
            if door and floor == floors - 1 and column == columns // 2:
                b.rect(left - 3, top - storey * 0.02, left + wide + 3, ground, frame)
                b.rect(left, top, left + wide, ground, darker(wall, 0.45))
                continue
            on = lit and rng.random() < share
            panes(b, left, top, wide, tall, lit if on else glass, frame)
            if on:
                lights.append((left + wide / 2, top + tall / 2))
    attic = width * 0.14
    on = lit and rng.random() < share
    panes(
        b,
        x + width / 2 - attic / 2,
        eaves - width * 0.24,
        attic,
        width * 0.2,
        lit if on else glass,
        frame,
        (2, 2),
    )
    b.rect(x, eaves - 2, x + width, eaves + 3, mix(wall, frame, 0.5))
    return lights


def tower(
    b, rng, x, ground, width, height, wall, side, glass, lit=None, share=0.4, cell=(16, 24), slant=0.28
):
    """A plain block with a lit and a shaded face."""
    b.rect(x, ground - height, x + width, ground, wall)
    b.rect(x + width * (1 - slant), ground - height, x + width, ground, side)
    columns, floors = max(2, int(width * (1 - slant) / cell[0])), max(3, int(height / cell[1]))
    lights = []
    for floor in range(floors):
        run = rng.random() < 0.2
        for column in range(columns):
            left = x + width * (1 - slant) * (column + 0.25) / columns
            top = ground - height + height * (floor + 0.3) / floors
            on = lit and (run or rng.random() < share)
            b.rect(left, top, left + cell[0] * 0.5, top + cell[1] * 0.5, lit if on else glass)
            if on:
                lights.append((left, top))
    return lights


def spire(b, x, ground, width, height, wall, roof, trim=None, clock=None):
    """A church tower with a slender pointed roof and a cock on top."""
    shaft = height * 0.48
    b.rect(x - width / 2, ground - shaft, x + width / 2, ground, wall)
    b.rect(x + width * 0.12, ground - shaft, x + width / 2, ground, darker(wall, 0.22))
    for level in (0.42, 0.78):
        for side in (-0.22, 0.22):
            cx, foot = x + width * side, ground - shaft * level
            b.round_rect(
                cx - width * 0.09,
                foot - shaft * 0.13,
                cx + width * 0.09,
                foot,
                width * 0.09,
                darker(wall, 0.5),
            )
    b.rect(
        x - width * 0.58,
        ground - shaft - width * 0.1,
        x + width * 0.58,
        ground - shaft,
        trim or darker(wall, 0.3),
    )
    b.polygon(
        [
            (x - width * 0.5, ground - shaft - width * 0.1),
            (x - width * 0.2, ground - shaft - width * 0.62),
            (x + width * 0.2, ground - shaft - width * 0.62),
            (x + width * 0.5, ground - shaft - width * 0.1),
        ],
        roof,
    )
    b.rect(
        x - width * 0.19, ground - shaft - width * 1.1, x + width * 0.19, ground - shaft - width * 0.6, wall
    )
    b.rect(
        x - width * 0.07,
        ground - shaft - width * 1.02,
        x + width * 0.07,
        ground - shaft - width * 0.64,
        darker(wall, 0.5),
    )
    foot = ground - shaft - width * 1.08
    b.polygon(
        [
            (x - width * 0.27, foot),
            (x - width * 0.07, foot - (height - shaft) * 0.35),
            (x, ground - height),
            (x + width * 0.07, foot - (height - shaft) * 0.35),
            (x + width * 0.27, foot),
        ],
        roof,
    )
    b.polygon(
        [
            (x, foot),
            (x, ground - height),
            (x + width * 0.07, foot - (height - shaft) * 0.35),
            (x + width * 0.27, foot),
        ],
        darker(roof, 0.25),
    )
    b.line(
        [(x, ground - height + 6), (x, ground - height - width * 0.3)],
        max(1.5, width * 0.03),
        darker(roof, 0.3),
    )
    if clock:
        b.dot(x, ground - shaft * 0.9, width * 0.2, clock)
        b.line([(x, ground - shaft * 0.9), (x, ground - shaft * 0.9 - width * 0.15)], 2, darker(wall, 0.6))
        b.line([(x, ground - shaft * 0.9), (x + width * 0.1, ground - shaft * 0.9)], 2, darker(wall, 0.6))


def lamp_post(b, x, ground, height, colour, light, arms=1):
    """A street lamp with a lantern, or two on a cross-arm."""
    b.rect(x - height * 0.012, ground - height, x + height * 0.012, ground, colour)
    b.rect(x - height * 0.03, ground - height * 0.06, x + height * 0.03, ground, colour)
    places = [x] if arms == 1 else [x - height * 0.13, x + height * 0.13]
    top = ground - height
    if arms > 1:
        b.rect(places[0], top, places[1], top + height * 0.014, colour)
    for px in places:
        s = height * 0.06
        b.polygon(
            [
                (px - s * 0.55, top),
                (px + s * 0.55, top),
                (px + s * 0.8, top - s * 1.7),
                (px - s * 0.8, top - s * 1.7),
            ],
            light,
        )
        b.polygon([(px - s, top - s * 1.7), (px, top - s * 2.5), (px + s, top - s * 1.7)], colour)
        b.rect(px - s * 0.6, top - s * 0.1, px + s * 0.6, top + s * 0.12, colour)
    return [(px, top - height * 0.05) for px in places]


def arch(cx, foot, half, rise, steps=28):
    """Points of a round arch from left to right."""
    return [
        (cx - half * math.cos(math.pi * i / steps), foot - rise * math.sin(math.pi * i / steps))
        for i in range(steps + 1)
    ]


def courses(b, rng, left, top, right, bottom, colour, height=14, width=34, alpha=0.5, share=1.0, joint=1.6):
    """Brick or stone joints over a wall; `share` leaves most stones unmarked."""
    row, y = 0, top
    while y < bottom:
        if share >= 1:
            b.rect(left, y, right, y + joint, colour, alpha)
        x = left - (width / 2) * (row % 2)
        while x < right:
            if rng.random() < share:
                at = max(left, x)
                if share >= 1:
                    b.rect(at, y, at + joint, min(bottom, y + height), colour, alpha)
                else:
                    b.rect(
                        at + 1,
                        y + 1,
                        min(right, x + width - 1),
                        min(bottom, y + height - 1),
                        colour,
                        alpha * rng.uniform(0.4, 1),
                    )
            x += width
        y += height
        row += 1
