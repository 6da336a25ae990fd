"""Byline portrait: the sports writer."""

import math

from ..catalogue import picture
from ..kit import face, field
from ..kit.colour import darker, lighter, mix
from ..kit.face import FOCAL, SIZE, collar, finish, flat


@picture("portrait-rafe-ostley", SIZE, FOCAL)
def rafe_ostley(c):
    face.ground(c, "#3f8f55", "#67b06f")
    skin, brown = "#dca67e", "#5f3b24"
    face.neck(c, "#c98f6a", 165)
    face.shoulders(c, "#8a9098", 1560, 790, shade="#4a5058")
    collar(c, "#6d737c", 1680)
    face.head(c, skin, 302, 410)
    face.cheeks(c, "#cf7458", 1010)
    curls(c, brown)
    scarf(c)
    finish(c)


def curls(c, brown):
    spots = []
    for k in range(23):
        a = math.radians(172 + 196 * k / 22)
        spots.append((960 + 350 * math.cos(a), 760 + 350 * math.sin(a), 100))
    for k in range(15):
        a = math.radians(188 + 164 * k / 14)
        spots.append((960 + 240 * math.cos(a), 740 + 240 * math.sin(a), 96))
    for k in range(7):
        spots.append((740 + 74 * k, 600 + 26 * abs(k - 3) ** 1.3, 84))
    for i, (x, y, r) in enumerate(spots):
        x, y = x + c.rng.uniform(-14, 14), y + c.rng.uniform(-14, 14)
        tone = mix(brown, "#8a5a36", 0.5 if i % 3 == 0 else 0.1 * (i % 2))
        flat(
            c,
            [(x + r * math.cos(k * 0.7854), y + r * math.sin(k * 0.7854)) for k in range(8)],
            tone,
            darker(brown, 0.5),
            0.8,
        )
        with c.fine((x - r, y - r, x + r, y + r)) as b:
            b.arc(x - 8, y - 6, r * 0.6, 150, 330, 8, lighter(tone, 0.22), 0.85)


def scarf(c):
    band = [
        (600, 1540),
        (660, 1390),
        (820, 1330),
        (960, 1390),
        (1110, 1330),
        (1260, 1390),
        (1320, 1540),
        (1270, 1700),
        (960, 1790),
        (650, 1700),
    ]
    tail = [(700, 1640), (930, 1690), (920, 2060), (880, 2330), (650, 2320), (660, 2000)]
    for outline in (tail, band):
        shape = flat(c, outline, "#f3f4f2", "#b9c3d0")
        left, top, right, bottom = shape.box

        def stripes(b, outline=outline, left=left, top=top, right=right, bottom=bottom):
            if outline is tail:
                for y in range(1600, 2400, 130):
                    b.polygon([(left, y), (right, y + 24), (right, y + 88), (left, y + 64)])
            else:
                for x in range(560, 1400, 130):
                    b.polygon(
                        [
                            (x, top),
                            (x + 66, top),
                            (x + 66 + (960 - x) * 0.14, bottom),
                            (x + (960 - x) * 0.14, bottom),
                        ]
                    )

        ribs = c.shape(stripes, shape.box)
        blue = ribs.within(shape.mask)
        c.fill(blue, "#2458ad")
        c.shade(
            blue, "#12305f", field.plot(shape.size, lambda x, y: 1.2 * x - 0.45 + 0.2 * y, 20), 0.8, dot=3
        )
    with c.fine((640, 2290, 900, 2400)) as b:
        for x in range(664, 880, 30):
            b.line([(x, 2310), (x + 4, 2380)], 10, "#f3f4f2" if (x // 30) % 2 else "#2458ad")
