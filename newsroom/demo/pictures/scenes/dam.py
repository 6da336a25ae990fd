"""The Finsterau dam and the village below it."""

from ..catalogue import picture
from ..kit import city, field, land, light, sky
from ..kit.brush import spline
from ..kit.colour import darker, lighter, mix


@picture("reservoir-dam", focal=(0.5, 0.5))
def reservoir_dam(c):
    sky.wide(c, [(0, "#8fa7b0"), (0.6, "#c9d0c6"), (1, "#e6dfc8")], 620, 0.3, 300, 3)
    for base, rise, colour in ((360, 150, "#93a8ab"), (450, 130, "#6f8c8c")):
        line = land.ridge(c.rng, c.width + 80, base, rise, 0.5, 7, -40)
        land.ground(c, line, [colour, mix(colour, "#d9dccf", 0.5)], shade=darker(colour, 0.2), strength=0.4)
    light.mist(c, 400, 620, "#dfe0d2", 0.6)
    lake(c)
    flank(c, -1, "#3f6a5c", "#24463f")
    flank(c, 1, "#36604f", "#1d3d37")
    wall(c)
    foreland(c)
    village(c)
    light.finish(c, 0.3, 0.17, 0.12, 225)


def lake(c):
    """The low water: a dark heart in rings of dry shore."""
    shores = [
        (0, "#7d8b62"),
        (14, "#d8cba6"),
        (30, "#c7b78f"),
        (44, "#e3d8b8"),
        (60, "#b9a67e"),
        (74, "#d9cca8"),
        (90, "#a8946f"),
    ]
    outline = [
        (300, 900),
        (430, 800),
        (610, 718),
        (820, 676),
        (1000, 650),
        (1100, 604),
        (1190, 588),
        (1290, 606),
        (1400, 650),
    ]
    outline += [(1590, 676), (1800, 722), (1980, 805), (2100, 900), (1700, 980), (1200, 1000), (700, 980)]
    cx, cy = 1200, 820
    for points, colour in (
        ([(-40, 480), (300, 500), (620, 545), (900, 580), (1120, 600), (1240, 612), (2440, 660)], "#6f9082"),
        (
            [(-40, 640), (1060, 630), (1260, 604), (1500, 570), (1800, 530), (2100, 500), (2440, 470)],
            "#64887a",
        ),
    ):
        ridge = spline(points, False, 10)
        land.ground(c, ridge, [colour, darker(colour, 0.25)], 1000)
        land.forest(c, ridge, darker(colour, 0.18), (26, 50), 15)
    c.fill(c.everywhere((0, 660, c.width, 1000)), ["#55796a", "#4a7060"])
    for inset, colour in [*shores, (108, "#2d5a66")]:
        share = 1 - inset / 560
        points = spline([(cx + (x - cx) * share, cy + (y - cy) * share + inset * 0.42) for x, y in outline])
        shape = c.shape(lambda b, p=points: b.polygon(p), (280, 560, 2120, 1040))
        if inset < 100:
            c.fill(shape, colour)
            c.shade(
                shape,
                darker(colour, 0.3),
                field.levels(field.clouds(c.rng, shape.size, 120, 2), 120, 260),
                0.45,
            )
        else:
            c.fill(shape, ["#4f7f8c", "#2a5866", "#173c4b"])
            streaks = field.levels(field.noise(c.rng, shape.size, (260, 12)), 150, 255)
            c.fill(shape.within(streaks), "#b9d0cf", alpha=0.5)


def flank(c, side, colour, dark):
    """A wooded slope that comes down to the dam."""
    foot = 0 if side < 0 else c.width

    profile = [
        (-60, 330),
        (160, 400),
        (330, 520),
        (440, 640),
        (500, 760),
        (560, 930),
        (640, 1130),
        (720, 1330),
    ]
    line = [((u if side < 0 else c.width - u), y) for u, y in profile]
    curve = spline(line, False, 8)
    edge = curve if side < 0 else curve[::-1]
    corner = (
        [(edge[-1][0], c.height), (foot, c.height)]
        if side < 0
        else [(foot, c.height), (edge[0][0], c.height)]
    )
    shape = c.shape(lambda b: b.polygon([*edge, *corner]))
    c.fill(shape, [lighter(colour, 0.12), colour, dark])
    with c.fine((0 if side < 0 else 1500, 220, 900 if side < 0 else c.width, 1500)) as b:
        spots = []
        for _ in range(520):
            t = c.rng.random() ** 0.8
            at = curve[int(t * (len(curve) - 1))]
            px = at[0] + side * c.rng.random() * abs(at[0] - foot) * 1.02
            spots.append((at[1] + c.rng.uniform(0, 60) + abs(px - at[0]) * 0.12, px))
        for y, px in sorted(spots):
            tall = 40 + (y - 300) * 0.09
            tone = mix(colour, dark, c.rng.random())
            land.conifer(
                b,
                c.rng,
                px,
                y + 10,
                tall * c.rng.uniform(0.8, 1.3),
                tone,
                lighter(tone, 0.1) if side < 0 else None,
            )


def crest(u):
    """The dam's upper edge for u from -1 to 1: it bows towards the water."""
    return 1200 + 770 * u, 800 + 74 * (1 - u * u) * -1 + 60


def toe(u):
    return 1200 + 470 * u, 1270 - 36 * (1 - u * u) + 20 * u * u


def wall(c):
    steps = [i / 40 - 1 for i in range(81)]
    top, low = [crest(u) for u in steps], [toe(u) for u in steps]
    shape = c.shape(lambda b: b.polygon(top + low[::-1]), (380, 700, 2020, 1300))
    c.fill(shape, ["#cfcdc0", "#b5b5aa", "#8f9490"])
    grey = field.plot(shape.size, lambda x, y: 0.85 * x**1.4 + 0.25 * y - 0.1, 24)
    c.shade(shape, "#5f6a6c", grey, 0.9)
    with c.fine((380, 690, 2020, 1300)) as b:
        for i in range(1, 20):
            u = i / 10 - 1
            b.line([crest(u), toe(u)], 3, "#7d8482", 0.8)
        for share in (0.2, 0.4, 0.6, 0.8):
            seam = [
                (tx + (lx - tx) * share, ty + (ly - ty) * share)
                for (tx, ty), (lx, ly) in zip(top, low, strict=True)
            ]
            b.line(seam, 2, "#8a908d", 0.6)
        for _ in range(46):
            u, share = c.rng.uniform(-0.95, 0.95), c.rng.uniform(0.03, 0.4)
            (tx, ty), (lx, ly) = crest(u), toe(u)
            at = (tx + (lx - tx) * share, ty + (ly - ty) * share)
            end = (tx + (lx - tx) * (share + 0.3), ty + (ly - ty) * (share + 0.3))
            b.stroke([at, end], (c.rng.uniform(8, 22), 2), "#6f7672", 0.35)
        b.polygon([*[(x, y - 16) for x, y in top], *[(x, y + 10) for x, y in top[::-1]]], "#e9e5d6")
        b.polygon([*[(x, y + 10) for x, y in top], *[(x, y + 18) for x, y in top[::-1]]], "#7d8482")
        for i in range(1, 40):
            x, y = crest(i / 20 - 1)
            b.rect(x - 2, y - 34, x + 2, y - 14, "#6a7270")
        b.line([(x, y - 34) for x, y in top], 3, "#6a7270")
        for u in (-0.35, 0.35):
            x, y = crest(u)
            b.rect(x - 42, y - 84, x + 42, y - 14, "#d9d5c6")
            b.rect(x + 8, y - 84, x + 42, y - 14, "#a9a99f")
            b.polygon([(x - 52, y - 84), (x, y - 116), (x + 52, y - 84)], "#5d4a44")
            for dx in (-28, -6):
                b.rect(x + dx, y - 64, x + dx + 13, y - 40, "#3f5158")
        for dx in (-90, 0, 90):
            b.polygon(
                [
                    (1200 + dx - 26, 1150),
                    (1200 + dx + 26, 1150),
                    (1200 + dx + 24, 1196),
                    (1200 + dx - 24, 1196),
                ],
                "#4a5558",
            )
        jet = [(1290, 1176), (1282, 1230), (1276, 1300)]
        b.stroke(jet, (26, 64), "#f2f4ec", 0.95)
        b.stroke([(1290, 1180), (1284, 1300)], (8, 30), "#cfe0dd", 0.9)


def foreland(c):
    """Meadows below the dam and the stream that leaves it."""
    edge = spline(
        [
            (-20, 1400),
            (300, 1330),
            (600, 1268),
            (900, 1240),
            (1200, 1246),
            (1500, 1236),
            (1800, 1270),
            (2120, 1330),
            (2420, 1400),
        ],
        False,
    )
    shape = land.ground(c, edge, ["#8da866", "#6f9058", "#4c7048"])
    c.shade(shape, "#3a5c40", field.levels(field.clouds(c.rng, shape.size, 220, 3, 2.4), 120, 250), 0.55)
    bends = spline(
        [(1276, 1262), (1330, 1300), (1500, 1335), (1560, 1390), (1400, 1450), (1330, 1520), (1420, 1640)],
        False,
        10,
    )
    left = [(x - 10 - 44 * i / len(bends), y) for i, (x, y) in enumerate(bends)]
    right = [(x + 10 + 44 * i / len(bends), y) for i, (x, y) in enumerate(bends)]
    brook = c.shape(lambda b: b.polygon(left + right[::-1]), (1180, 1250, 1660, 1600))
    c.fill(brook, ["#e6efe6", "#9fc0c2", "#5f939c"])


def village(c):
    with c.fine((380, 1080, 2250, 1600)) as b:
        spots = []
        for _ in range(19):
            spots.append((c.rng.uniform(1345, 1500), c.rng.uniform(470, 1180)))
        for _ in range(9):
            spots.append((c.rng.uniform(1370, 1500), c.rng.uniform(1640, 2050)))
        spots.append((1430, 850))
        for y, x in sorted(spots):
            if (y, x) == (1430, 850):
                city.spire(b, x, y + 30, 64, 330, "#f1eadb", "#5f5048", clock="#f6e9c8")
                continue
            chalet(b, c.rng, x, y, 62 + (y - 1345) * 0.3)


def chalet(b, rng, x, y, s):
    wall = rng.choice(["#f3ead8", "#e6d8bd", "#b5855a", "#9a6a48", "#efe3cb"])
    roof = rng.choice(["#8f4a38", "#a35a40", "#6e4438", "#7d5546", "#5d5450"])
    b.polygon(
        [
            (x - s * 0.1, y + s * 0.04),
            (x + s * 1.3, y + s * 0.04),
            (x + s * 1.5, y + s * 0.16),
            (x + s * 0.1, y + s * 0.16),
        ],
        "#2f4a36",
        0.35,
    )
    b.polygon(
        [(x, y), (x, y - s * 0.4), (x + s * 0.3, y - s * 0.72), (x + s * 0.6, y - s * 0.4), (x + s * 0.6, y)],
        wall,
    )
    b.polygon(
        [(x + s * 0.6, y), (x + s * 0.6, y - s * 0.4), (x + s * 1.25, y - s * 0.4), (x + s * 1.25, y)],
        darker(wall, 0.2),
    )
    b.polygon(
        [
            (x + s * 0.3, y - s * 0.76),
            (x + s * 1.02, y - s * 0.76),
            (x + s * 1.34, y - s * 0.36),
            (x + s * 0.62, y - s * 0.36),
        ],
        roof,
    )
    b.polygon(
        [
            (x + s * 0.3, y - s * 0.76),
            (x + s * 0.34, y - s * 0.7),
            (x - s * 0.05, y - s * 0.34),
            (x - s * 0.09, y - s * 0.4),
        ],
        lighter(roof, 0.15),
    )
    for dx, dy in ((0.14, 0.3), (0.36, 0.3), (0.25, 0.56), (0.72, 0.3), (0.98, 0.3)):
        b.rect(
            x + s * dx,
            y - s * dy,
            x + s * (dx + 0.1),
            y - s * (dy - 0.14),
            "#4a4a48" if rng.random() < 0.6 else "#ffe2a0",
        )
    b.rect(x + s * 0.85, y - s * 0.88, x + s * 0.96, y - s * 0.64, darker(roof, 0.2))
