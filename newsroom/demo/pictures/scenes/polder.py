"""The striped fields of the Lower Meadows."""

from ..catalogue import WIDE, picture
from ..kit import field, land, light, sky
from ..kit.colour import darker, lighter, mix
from ..kit.perspective import Depth


@picture("polder-fields", WIDE, focal=(0.6, 0.4))
def polder_fields(c):
    line = 330
    eye = Depth((1500, line))
    sky.wide(c, [(0, "#7fb2c9"), (0.7, "#cfe0dc"), (1, "#f2ead2")], line + 4, 0.15)
    for x, y, wide, tall in ((360, 200, 560, 100), (1130, 140, 420, 76), (1990, 220, 640, 110)):
        sky.cumulus(c, x, y, wide, tall, "#fbf7ea", "#a9c0c4", strength=0.7)
    with c.fine((0, line - 60, c.width, line + 20)) as b:
        x = 0
        while x < c.width:
            wide = c.rng.uniform(20, 90)
            b.ellipse(x, line + 4, wide, c.rng.uniform(6, 18), "#7fa08f")
            x += wide
        for x in (420, 470, 2110):
            b.polygon([(x - 5, line), (x - 2, line - 58), (x + 2, line - 58), (x + 5, line)], "#dfe6e0")
    strips(c, eye, line)
    canals(c, eye)
    shadows(c, line)
    poplars(c, eye)
    farm(c, 1730, 720, 240)
    light.finish(c, 0.26, 0.17, 0.12, 225)


CROPS = (
    "#7fae4f",
    "#d9b44a",
    "#8f7fc0",
    "#5c9a56",
    "#e3cf7a",
    "#a9c46a",
    "#7a6ab0",
    "#c99a3f",
    "#4f8a58",
    "#b9d07f",
    "#9c8ccc",
    "#e0bd5a",
)


CUTS = (0.0, 0.28, 0.75, 1.6, 3.2, 6.5, 16.0)


def strips(c, eye, line):
    c.fill(c.everywhere((0, line, c.width, c.height)), ["#a9bd84", "#7fae4f"])
    with c.fine((0, line, c.width, c.height)) as b:
        for band, (near, far) in enumerate(zip(CUTS, CUTS[1:], strict=False)):
            x, k = -3400 - band * 1200, band * 5
            while x < 6000 + band * 1500:
                wide = (250, 190, 330, 150, 280)[(k * 3 + band) % 5] * (1 + band * 0.55)
                crop = mix(CROPS[(k * 7 + band * 3) % 12], "#cfdcc0", min(0.6, 0.1 * band))
                eye.floor(b, x, x + wide - 8, 1400, near, far, crop)
                rows = 7 if band < 3 else 3
                for r in range(1, rows):
                    at = x + wide * r / rows
                    thick = 7 + 5 * (band > 1)
                    eye.floor(b, at, at + thick, 1400, near, far, darker(crop, 0.13), 0.75)
                if CROPS[(k * 7 + band * 3) % 12] in ("#8f7fc0", "#7a6ab0", "#9c8ccc") and band < 3:
                    for _ in range(70):
                        depth = c.rng.uniform(near, far)
                        px, py = eye.at(c.rng.uniform(x, x + wide), 1400, depth)
                        b.dot(px, py, 5 * eye.size(depth), lighter(crop, 0.4), 0.9)
                x, k = x + wide, k + 1


def canals(c, eye):
    with c.fine((0, 330, c.width, c.height)) as b:
        for x, wide in ((-1750, 170), (620, 210), (2900, 170), (5200, 200), (-4300, 200)):
            eye.floor(b, x - 40, x + wide + 40, 1400, -0.05, 20, "#4f7f4c")
            eye.floor(b, x, x + wide, 1400, -0.05, 20, "#5b9dc0")
            eye.floor(b, x + wide * 0.55, x + wide, 1400, -0.05, 20, "#3f7fa8")
            eye.floor(b, x + wide * 0.12, x + wide * 0.24, 1400, -0.05, 20, "#bfe0e6", 0.8)
        for depth in CUTS[1:-1]:
            y, thick = eye.at(0, 1400, depth)[1], 26 * eye.size(depth) ** 0.8
            b.rect(0, y - thick * 0.9, c.width, y + thick * 0.9, "#5b8a50")
            b.rect(0, y - thick * 0.55, c.width, y + thick * 0.55, "#5b9dc0")
            b.rect(0, y - thick * 0.55, c.width, y - thick * 0.1, "#a9d3dc", 0.7)
        x, y = eye.at(725, 1400, CUTS[1])
        b.polygon([(x - 130, y - 40), (x + 130, y - 40), (x + 120, y - 20), (x - 120, y - 20)], "#efe4cc")
        b.rect(x - 120, y - 20, x - 100, y + 14, "#b9a98c")
        b.rect(x + 100, y - 20, x + 120, y + 14, "#b9a98c")


def shadows(c, line):
    """Clouds pass over the fields."""
    blotch = field.levels(field.clouds(c.rng, (c.width, c.height - line), 420, 3, 3.2), 165, 235)
    c.fill(c.everywhere((0, line, c.width, c.height)).within(blotch), "#2f5f58", alpha=0.28)


def poplars(c, eye):
    """A row along the middle canal, its shadows across the fields."""
    with c.fine((300, 180, 1600, c.height)) as b:
        for i in range(16, -1, -1):
            depth = 0.12 * 1.28**i - 0.02
            x, foot = eye.at(470, 1400, depth)
            s = 560 * eye.size(depth)
            tone = mix("#2f6b45", "#a9c4a0", min(0.55, depth * 0.07))
            b.polygon(
                [
                    (x, foot),
                    (x + s * 0.05, foot),
                    (x + s * 0.75, foot + s * 0.13),
                    (x + s * 0.5, foot + s * 0.15),
                ],
                "#2f5f58",
                0.4,
            )
            b.rect(x - s * 0.018, foot - s * 0.2, x + s * 0.018, foot, "#5a4636")
            b.blob(
                [
                    (x, foot - s),
                    (x + s * 0.085, foot - s * 0.7),
                    (x + s * 0.1, foot - s * 0.35),
                    (x, foot - s * 0.1),
                    (x - s * 0.1, foot - s * 0.35),
                    (x - s * 0.085, foot - s * 0.7),
                ],
                tone,
            )
            b.blob(
                [
                    (x, foot - s),
                    (x + s * 0.085, foot - s * 0.7),
                    (x + s * 0.1, foot - s * 0.35),
                    (x + s * 0.02, foot - s * 0.12),
                    (x + s * 0.03, foot - s * 0.6),
                ],
                darker(tone, 0.22),
            )


def farm(c, x, y, s):
    with c.fine((x - s, y - s, x + s * 1.6, y + s * 0.4)) as b:
        b.ellipse(x + s * 0.2, y + s * 0.03, s * 0.95, s * 0.16, "#6f9f4c")
        b.polygon(
            [
                (x + s * 0.5, y),
                (x + s * 1.35, y + s * 0.12),
                (x + s * 0.7, y + s * 0.16),
                (x - s * 0.2, y + s * 0.06),
            ],
            "#2f5f48",
            0.4,
        )
        b.polygon(
            [
                (x - s * 0.3, y),
                (x - s * 0.3, y - s * 0.24),
                (x - s * 0.08, y - s * 0.52),
                (x + s * 0.14, y - s * 0.24),
                (x + s * 0.14, y),
            ],
            "#f2e6cf",
        )
        b.rect(x + s * 0.14, y - s * 0.24, x + s * 0.8, y, "#c9a583")
        b.polygon(
            [
                (x - s * 0.08, y - s * 0.56),
                (x + s * 0.6, y - s * 0.56),
                (x + s * 0.86, y - s * 0.2),
                (x + s * 0.17, y - s * 0.2),
            ],
            "#c23f2c",
        )
        b.polygon(
            [
                (x - s * 0.08, y - s * 0.56),
                (x - s * 0.03, y - s * 0.5),
                (x - s * 0.32, y - s * 0.18),
                (x - s * 0.36, y - s * 0.22),
            ],
            "#e0684c",
        )
        for k in range(1, 6):
            yy = y - s * 0.56 + s * 0.06 * k
            b.line(
                [(x - s * 0.05 + s * 0.044 * k, yy), (x + s * 0.6 + s * 0.043 * k, yy)], 2.5, "#8f2a1f", 0.6
            )
        b.rect(x + s * 0.3, y - s * 0.7, x + s * 0.38, y - s * 0.5, "#8f4a38")
        for dx, dy in ((-0.2, 0.18), (-0.02, 0.18), (-0.11, 0.38), (0.24, 0.17), (0.62, 0.17)):
            b.rect(x + s * dx, y - s * dy, x + s * (dx + 0.09), y - s * (dy - 0.11), "#3f5a63")
        b.rect(x + s * 0.4, y - s * 0.2, x + s * 0.56, y, "#3f6b52")
    for dx, tall in ((-0.62, 0.62), (-0.8, 0.46), (1.15, 0.7)):
        land.tree(c, x + dx * s, y + 6, tall * s, "#6f9f52", "#3a6a45")
