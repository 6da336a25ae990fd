"""Portraits cut from flat shapes: ground, shoulders, neck, head and light, without a face."""

from . import field, light
from .colour import darker, lighter

MIDDLE = 960


def ground(c, colour, disc=None, at=(960, 900), radius=760):
    """The plain ground, with a paler disc behind the head."""
    c.fill(c.everywhere(), [lighter(colour, 0.12), colour, darker(colour, 0.12)])
    if disc:
        c.fill(
            c.shape(
                lambda b: b.dot(*at, radius), (at[0] - radius, at[1] - radius, at[0] + radius, at[1] + radius)
            ),
            disc,
        )
    whole = c.everywhere()
    c.shade(
        whole,
        darker(colour, 0.3),
        field.plot(c.size, lambda x, y: 0.9 * y - 0.35 + 0.25 * x, 24),
        0.55,
        dot=3,
    )


def flat(c, points, colour, shade=None, strength=0.85, lit=0.9, smooth=True, drop=0.15):
    """A smooth shape in one colour, stippled on its right side."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    pad = 90
    box = (min(xs) - pad, min(ys) - pad, max(xs) + pad, max(ys) + pad)
    shape = c.shape(lambda b: b.blob(points, steps=10) if smooth else b.polygon(points), box)
    c.fill(shape, colour)
    if shade is not False:
        left, right = max(0, min(xs)), max(xs)

        def value(x, y):
            across = (shape.box[0] + x * shape.size[0] - left) / ((right - left) or 1)
            return 1.35 * across - lit * 0.55 + drop * y

        c.shade(shape, shade or darker(colour, 0.35), field.plot(shape.size, value, 24), strength, dot=3)
    return shape


def neck(c, skin, wide=150, top=1130, foot=1620):
    flat(
        c,
        [
            (MIDDLE - wide, top),
            (MIDDLE + wide, top),
            (MIDDLE + wide + 20, foot - 120),
            (MIDDLE + wide + 90, foot),
            (MIDDLE - wide - 90, foot),
            (MIDDLE - wide - 20, foot - 120),
        ],
        skin,
        darker(skin, 0.3),
    )
    shadow = c.shape(
        lambda b: b.blob(
            [
                (MIDDLE - wide + 6, 1180),
                (MIDDLE + wide - 6, 1180),
                (MIDDLE + wide, 1330),
                (MIDDLE + 40, 1400),
                (MIDDLE - wide + 4, 1300),
            ]
        ),
        (600, 1100, 1300, 1460),
    )
    c.fill(shadow, darker(skin, 0.28), alpha=0.85)


def head(c, skin, wide=300, tall=400, at=880):
    """An egg with a hint of a jaw, lit from the left; a plain wedge for the nose."""
    outline = [
        (MIDDLE - wide, at - 90),
        (MIDDLE - wide * 0.8, at - tall * 0.75),
        (MIDDLE, at - tall),
        (MIDDLE + wide * 0.8, at - tall * 0.75),
        (MIDDLE + wide, at - 90),
        (MIDDLE + wide * 0.9, at + tall * 0.42),
        (MIDDLE + wide * 0.42, at + tall * 0.88),
        (MIDDLE, at + tall * 0.97),
        (MIDDLE - wide * 0.42, at + tall * 0.88),
        (MIDDLE - wide * 0.9, at + tall * 0.42),
    ]
    for side in (-1, 1):
        flat(
            c,
            [
                (MIDDLE + side * (wide - 16), at - 60),
                (MIDDLE + side * (wide + 50), at - 70),
                (MIDDLE + side * (wide + 44), at + 40),
                (MIDDLE + side * (wide - 16), at + 80),
            ],
            darker(skin, 0.12 if side < 0 else 0.24),
            False,
        )
    shape = flat(c, outline, skin, darker(skin, 0.26), 0.8)
    plane = c.shape(
        lambda b: b.polygon(
            [(MIDDLE + 14, at - 130), (MIDDLE + 70, at + 130), (MIDDLE + 6, at + 150), (MIDDLE - 6, at - 60)]
        ),
        (800, 600, 1200, 1300),
    )
    c.fill(
        plane.within(field.plot(plane.size, lambda x, y: 0.25 + y * 0.75, 12)), darker(skin, 0.2), alpha=0.8
    )
    return shape


def cheeks(c, colour, at=1010, apart=170, radius=76):
    for side in (-1, 1):
        x = MIDDLE + side * apart
        warm = c.everywhere((x - radius * 1.5, at - radius * 1.5, x + radius * 1.5, at + radius * 1.5))
        fade = field.pool(warm.size, (radius * 1.5, radius * 1.5), radius * 1.5, 1.4)
        c.fill(warm.within(fade), colour, alpha=0.55)


def shoulders(c, colour, top=1560, wide=760, slope=170, shade=None):
    """A coat or dress from neck to the sheet's lower edge."""
    points = [
        (MIDDLE - 190, top),
        (MIDDLE + 190, top),
        (MIDDLE + wide * 0.62, top + slope * 0.7),
        (MIDDLE + wide * 0.94, top + slope * 1.7),
        (MIDDLE + wide * 1.1, 2480),
        (MIDDLE - wide * 1.1, 2480),
        (MIDDLE - wide * 0.94, top + slope * 1.7),
        (MIDDLE - wide * 0.62, top + slope * 0.7),
    ]
    return flat(c, points, colour, shade or darker(colour, 0.4), 0.9)


SIZE = (1920, 2400)
FOCAL = (0.5, 0.38)


def finish(c):
    light.finish(c, 0.22, 0.2, 0.0)


def collar(c, colour, top):
    for side in (-1, 1):
        flat(
            c,
            [
                (MIDDLE + side * 270, top - 60),
                (MIDDLE + side * 420, top),
                (MIDDLE + side * 360, top + 330),
                (MIDDLE + side * 120, top + 700),
                (MIDDLE + side * 200, top + 240),
            ],
            lighter(colour, 0.1 if side < 0 else 0.03),
            darker(colour, 0.4),
            smooth=False,
        )
