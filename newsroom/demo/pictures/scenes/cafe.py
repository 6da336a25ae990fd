"""Evening on Ropewalk: a narrow street with lanterns, tiles and tables."""

from ..catalogue import PORTRAIT, picture
from ..kit import light, people, sky
from ..kit.colour import darker, lighter, mix
from ..kit.perspective import Depth


@picture("ropewalk-cafe", PORTRAIT, focal=(0.5, 0.6))
def ropewalk_cafe(c):
    eye = Depth((790, 1280))
    sky.wide(
        c, [(0, "#2b2a5e"), (0.3, "#5b3f78"), (0.5, "#b25f78"), (0.62, "#f0a06a"), (1, "#f6b877")], 1500, 0.15
    )
    sky.stars(c, 50, 500)
    tiles(c, eye)
    narrow_street(c, eye)
    with c.fine((560, 1150, 1060, 1500)) as b:
        for x, y, h in (
            (700, 1392, 120),
            (746, 1396, 110),
            (850, 1380, 96),
            (815, 1418, 134),
            (668, 1440, 150),
        ):
            people.person(b, x, y, h, c.rng, stride=0.6, way=c.rng.choice((-1, 1)), tint="#8f4a5c", share=0.4)
    c.glow((790, 1290), 520, "#ffb066", 0.55)
    awning(c, eye)
    for x, y, s, cloth in (
        (1180, 1700, 250, "#c9502f"),
        (420, 1790, 290, "#1f7a78"),
        (1170, 2090, 370, "#e0a534"),
    ):
        table(c, x, y, s, cloth)
    lanterns(c)
    light.finish(c, 0.42, 0.17, 0.4, 185)


def narrow_street(c, eye):
    fronts = {
        -1: (-60, ["#b5573a", "#8c3f3f", "#c77b4a", "#7a4a5c"], ["#1f6f6c", "#d9a13b", "#2d5f73", "#1f6f6c"]),
        1: (1660, ["#a04a3c", "#c9824f", "#86455a", "#b5653f"], ["#d9a13b", "#1f6f6c", "#c9502f", "#2d5f73"]),
    }
    with c.fine((0, 0, c.width, 2000)) as b:
        for side, (x, walls, blinds) in fronts.items():
            near = 0.0
            for i, far in enumerate((0.62, 1.5, 3.0, 5.6)):
                wall = mix(walls[i], "#5b3050", 0.25 + 0.1 * i)
                if side > 0:
                    wall = darker(wall, 0.12)
                top = (-900, -420, -760, -300)[i]
                eye.wall(b, x, top, 2060, near, far, wall)
                levels = [(y, y + 210) for y in range(top + 180, 1150, 400)]
                eye.windows(
                    b,
                    c.rng,
                    x,
                    levels,
                    near,
                    far,
                    3,
                    "#3a2a4e",
                    "#ffd07a",
                    0.55,
                    mix(wall, "#f0d0a0", 0.5),
                    0.42,
                )
                step = (far - near) / 3
                for lo, hi in levels:
                    for k in range(3):
                        at = near + step * (k + 0.16)
                        eye.wall(b, x, lo, hi, at, at + step * 0.13, blinds[i])
                        at = near + step * (k + 0.72)
                        eye.wall(b, x, lo, hi, at, at + step * 0.13, blinds[i])
                eye.wall(b, x, top - 14, top + 30, near, far, lighter(wall, 0.3))
                eye.wall(b, x, 1420, 1440, near, far, darker(wall, 0.3))
                eye.windows(
                    b,
                    c.rng,
                    x,
                    [(1530, 1990)],
                    near,
                    far,
                    3,
                    "#f0a54e",
                    "#ffd58a",
                    0.6,
                    darker(wall, 0.45),
                    0.6,
                )
                near = far


def tiles(c, eye):
    """The patterned pavement: rows of teal and cream squares with a diamond in each."""
    c.fill(c.everywhere((0, 1286, c.width, c.height)), ["#c98468", "#8f6560", "#5c4a5e", "#332c48"])
    with c.fine((0, 1286, c.width, c.height)) as b:
        rows = [0.16 * 1.13**i - 0.16 for i in range(34)]
        for r, (near, far) in enumerate(zip(rows, rows[1:], strict=False)):
            if near > 8:
                break
            for k in range(-7, 15):
                x = 790 + (k - 4) * 190
                y = c.height + 60
                dusk = min(0.75, 0.18 + near * 0.3)
                base = mix(("#1f7a78", "#e6d2a8")[(r + k) % 2], "#5c4a5e", dusk)
                eye.floor(b, x, x + 182, y, near, far - (far - near) * 0.05, base)
                mid, deep = x + 91, (near + far) / 2
                star = [
                    eye.at(mid, y, near + (far - near) * 0.1),
                    eye.at(x + 160, y, deep),
                    eye.at(mid, y, far - (far - near) * 0.15),
                    eye.at(x + 22, y, deep),
                ]
                b.polygon(star, mix(("#e0a534", "#b5573a")[(r + k) % 2], "#5c4a5e", dusk))


def awning(c, eye):
    """Striped cloth over the tables on the right."""
    with c.fine((880, 1080, c.width, 1660)) as b:
        depths = [i * 0.12 - 0.02 for i in range(11)]
        for i, (near, far) in enumerate(zip(depths, depths[1:], strict=False)):
            colour = "#f3e2bf" if i % 2 else "#c43d2f"
            wall = (eye.at(1700, 1060, near), eye.at(1700, 1060, far))
            rim = (eye.at(1320, 1290, near), eye.at(1320, 1290, far))
            b.polygon([wall[0], wall[1], rim[1], rim[0]], colour)
            drop = (eye.at(1320, 1380, near), eye.at(1320, 1380, far))
            b.polygon(
                [rim[0], rim[1], drop[1], ((drop[0][0] + drop[1][0]) / 2, drop[0][1] + 16), drop[0]],
                darker(colour, 0.22),
            )
    under = c.shape(
        lambda b: b.polygon(
            [eye.at(1320, 1390, 0), eye.at(1320, 1390, 1.2), eye.at(1700, 2000, 1.2), eye.at(1700, 2100, 0)]
        ),
        (900, 1300, 1600, 2200),
    )
    c.cast(c.soften(under, 30), "#ff9a3f", 0.28)


def table(c, x, y, s, cloth):
    """A round table with two people talking."""
    with c.fine((x - s * 1.3, y - s * 1.8, x + s * 1.3, y + s * 0.6)) as b:
        b.ellipse(x, y + s * 0.34, s * 0.85, s * 0.12, "#1d1830", 0.45)
        for way in (1, -1):
            px = x - way * s * 0.66
            b.line(
                [(px - way * s * 0.18, y - s * 0.42), (px - way * s * 0.14, y + s * 0.36)],
                s * 0.03,
                "#241c33",
            )
            b.line([(px + way * s * 0.16, y), (px + way * s * 0.18, y + s * 0.36)], s * 0.03, "#241c33")
            b.rect(px - s * 0.2, y - s * 0.02, px + s * 0.2, y + s * 0.02, "#241c33")
            people.seated(b, px, y - s * 0.02, s * 1.6, c.rng, way=way, tint="#6b3a4e", share=0.14)
        b.line([(x, y - s * 0.22), (x, y + s * 0.32)], s * 0.045, "#241c33")
        b.ellipse(x, y + s * 0.33, s * 0.22, s * 0.05, "#241c33")
        b.blob(
            [
                (x - s * 0.42, y - s * 0.22),
                (x + s * 0.42, y - s * 0.22),
                (x + s * 0.36, y - s * 0.02),
                (x + s * 0.16, y - s * 0.07),
                (x, y - s * 0.0),
                (x - s * 0.2, y - s * 0.07),
                (x - s * 0.36, y - s * 0.02),
            ],
            darker(cloth, 0.15),
        )
        b.ellipse(x, y - s * 0.22, s * 0.43, s * 0.09, cloth)
        for dx in (-0.2, 0.17):
            b.polygon(
                [
                    (x + dx * s - s * 0.04, y - s * 0.36),
                    (x + dx * s + s * 0.04, y - s * 0.36),
                    (x + dx * s + s * 0.025, y - s * 0.23),
                    (x + dx * s - s * 0.025, y - s * 0.23),
                ],
                "#f6e3b4",
            )
        b.rect(x - s * 0.03, y - s * 0.31, x + s * 0.03, y - s * 0.22, "#c9502f")
        b.blob([(x - s * 0.02, y - s * 0.31), (x, y - s * 0.4), (x + s * 0.02, y - s * 0.31)], "#ffe6a0")
    c.glow((x, y - s * 0.36), s * 1.1, "#ffa84d", 0.5)


def lanterns(c):
    colours = ("#f2b92f", "#d8402f", "#1f8a86", "#f6e2b0", "#e0762f")
    strings = [
        ((-40, 420), (1640, 300), 210, 62),
        ((-40, 820), (1640, 640), 150, 50),
        ((120, 1010), (1430, 960), 96, 34),
        ((300, 1130), (1230, 1110), 56, 22),
    ]
    for (x0, y0), (x1, y1), sag, size in reversed(strings):
        spots = []
        with c.fine((0, min(y0, y1) - 20, c.width, max(y0, y1) + sag + size * 3)) as b:
            path = []
            for i in range(41):
                t = i / 40
                path.append((x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + sag * 4 * t * (1 - t) * 0.6))
            b.line(path, max(2, size * 0.06), "#1d1830")
            for i in range(3, 41, 5):
                x, y = path[i]
                colour = colours[(i // 5 + size) % 5]
                b.line([(x, y), (x, y + size * 0.4)], 2, "#1d1830")
                cy = y + size * 1.15
                b.ellipse(x, cy, size * 0.72, size * 0.8, colour)
                b.ellipse(x, cy, size * 0.4, size * 0.8, lighter(colour, 0.35))
                b.ellipse(x, cy, size * 0.14, size * 0.8, lighter(colour, 0.65))
                b.rect(x - size * 0.25, y + size * 0.3, x + size * 0.25, y + size * 0.45, "#2a2036")
                b.rect(x - size * 0.22, cy + size * 0.72, x + size * 0.22, cy + size * 0.86, "#2a2036")
                spots.append((x, cy, colour))
        for x, y, colour in spots:
            c.glow((x, y), size * 4.2, lighter(colour, 0.2), 0.5)
