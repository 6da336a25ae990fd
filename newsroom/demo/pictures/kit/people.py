"""People as an illustrator cuts them from paper: coat, legs, head, no face."""

import math

from .colour import darker, mix

COATS = ("#b5452f", "#d9a03a", "#2f5d73", "#4a4e69", "#7a8b5c", "#8c3f5a", "#e0d3b8", "#31353f", "#c9704a")
SKINS = ("#e9bf9c", "#c98f68", "#8d5a3c", "#5d3a29", "#f0cdb0", "#a9714b")
HAIRS = ("#2a201c", "#4c3326", "#8a5a30", "#c9a063", "#b8b2aa", "#1a1716", "#7a3b22")


def person(
    b,
    x,
    y,
    h,
    rng=None,
    coat=None,
    legs=None,
    skin=None,
    hair=None,
    stride=0.0,
    way=1,
    skirt=False,
    tint=None,
    share=0.0,
):
    """Somebody standing (stride 0) or walking on (x, y), `h` tall; `tint` is the air between us and them."""

    def pick(given, choices):
        colour = given or (rng.choice(choices) if rng else choices[0])
        return mix(colour, tint, share) if tint else colour

    coat, skin, hair = pick(coat, COATS), pick(skin, SKINS), pick(hair, HAIRS)
    legs = pick(legs, ("#23262f", "#3a3230", "#2e3b4a"))
    hip, neck = y - h * 0.47, y - h * 0.84
    reach = h * 0.16 * stride
    for side in (-1, 1):
        foot = x + side * (reach + h * 0.035)
        knee = ((x + foot) / 2 + way * h * 0.03 * stride, y - h * 0.25)
        lift = h * 0.03 * stride if side == -way else 0
        b.stroke([(x + side * h * 0.03, hip), knee, (foot, y - h * 0.02 - lift)], (h * 0.085, h * 0.05), legs)
        b.ellipse(foot + way * h * 0.025, y - h * 0.018 - lift, h * 0.05, h * 0.02, darker(legs, 0.4))
    hem = y - h * (0.24 if skirt else 0.40)
    flare = h * (0.15 if skirt else 0.115)
    b.blob(
        [
            (x - h * 0.06, neck),
            (x + h * 0.06, neck),
            (x + h * 0.115, neck + h * 0.08),
            (x + h * 0.1, y - h * 0.58),
            (x + flare, hem),
            (x, hem + h * 0.012),
            (x - flare, hem),
            (x - h * 0.1, y - h * 0.58),
            (x - h * 0.115, neck + h * 0.08),
        ],
        coat,
        steps=4,
    )
    for side in (-1, 1):
        swing = side * stride * 0.12 * h * -way
        b.stroke(
            [
                (x + side * h * 0.095, neck + h * 0.07),
                (x + side * h * 0.13 + swing * 0.3, y - h * 0.63),
                (x + side * h * 0.11 + swing, y - h * 0.47),
            ],
            (h * 0.06, h * 0.045),
            darker(coat, 0.14 if side == -way else 0.0),
        )
    head(b, x, y - h * 0.915, h * 0.068, skin, hair, way)


def head(b, x, y, r, skin, hair, way=1):
    b.stroke([(x, y + r * 0.6), (x, y + r * 1.5)], (r * 0.8, r * 0.8), darker(skin, 0.15))
    b.ellipse(x, y, r * 0.92, r * 1.08, skin)
    b.blob(
        [
            (x - way * r * 1.0, y + r * 0.45),
            (x - way * r * 1.02, y - r * 0.6),
            (x, y - r * 1.2),
            (x + way * r * 0.9, y - r * 0.7),
            (x + way * r * 0.2, y - r * 0.35),
            (x - way * r * 0.35, y - r * 0.1),
        ],
        hair,
        steps=4,
    )


def seated(b, x, y, h, rng=None, coat=None, legs=None, skin=None, hair=None, way=1, tint=None, share=0.0):
    """Somebody on a chair whose seat is at y, seen from the side."""

    def pick(given, choices):
        colour = given or (rng.choice(choices) if rng else choices[0])
        return mix(colour, tint, share) if tint else colour

    coat, skin, hair = pick(coat, COATS), pick(skin, SKINS), pick(hair, HAIRS)
    legs = pick(legs, ("#23262f", "#3a3230", "#2e3b4a"))
    b.stroke([(x, y - h * 0.02), (x + way * h * 0.25, y - h * 0.03)], (h * 0.1, h * 0.08), legs)
    b.stroke(
        [(x + way * h * 0.25, y - h * 0.03), (x + way * h * 0.23, y + h * 0.26)], (h * 0.07, h * 0.045), legs
    )
    b.ellipse(x + way * h * 0.26, y + h * 0.27, h * 0.05, h * 0.02, darker(legs, 0.4))
    b.blob(
        [
            (x - way * h * 0.05, y - h * 0.38),
            (x + way * h * 0.07, y - h * 0.37),
            (x + way * h * 0.1, y - h * 0.2),
            (x + way * h * 0.09, y + h * 0.03),
            (x - way * h * 0.1, y + h * 0.03),
            (x - way * h * 0.12, y - h * 0.22),
        ],
        coat,
        steps=4,
    )
    b.stroke(
        [(x, y - h * 0.3), (x + way * h * 0.08, y - h * 0.13), (x + way * h * 0.22, y - h * 0.16)],
        (h * 0.06, h * 0.04),
        darker(coat, 0.14),
    )
    head(b, x + way * h * 0.03, y - h * 0.47, h * 0.068, skin, hair, way)


def umbrella(b, x, y, r, colour, shaft=1.0, tilt=0.0, ribs=5):
    """Open, its rim's middle at (x, y), leaning by `tilt` radians."""
    across, down = math.cos(tilt), math.sin(tilt)

    def at(u, v):
        return (x + (u * across - v * down) * r, y + (u * down + v * across) * r)

    b.line([at(0, -0.75), at(0, shaft)], max(2, r * 0.035), "#20222a")
    dome = [
        at(math.cos(math.pi + math.pi * i / 24), 0.78 * math.sin(math.pi + math.pi * i / 24))
        for i in range(25)
    ]
    rim = []
    for i in range(ribs):
        for k in range(6):
            u = 1 - 2 * (i + k / 6) / ribs
            rim.append(at(u, -0.11 * math.sin(math.pi * k / 6)))
    b.polygon([*dome, *rim], colour)
    half = [p for i, p in enumerate(dome) if i >= 12]
    b.polygon([at(0, -0.78), *half, at(0.6, -0.02), at(0.36, -0.3)], darker(colour, 0.2))
    b.line([at(0, -0.78), at(0, -0.9)], max(2, r * 0.03), "#20222a")
