"""The three arms of the Lenn from above, as on a map."""

import math

from ..catalogue import picture
from ..kit import field, land, light, water
from ..kit.brush import spline


@picture("delta-aerial", focal=(0.45, 0.45))
def delta_aerial(c):
    tint = field.clouds(c.rng, c.size, 520, 5)
    c.image = field.painted(tint, ["#4f7a4f", "#6f9158", "#8fa65f", "#b3b46a"])
    parcels(c)
    shore = shoreline(c)
    coast(c, shore, ((-26, "#6f8f62"), (-6, "#efdfb4")))
    channels(c)
    coast(
        c,
        shore,
        (
            (16, ["#7fbab4", "#4f9ca8"]),
            (52, ["#3f8d9d", "#2a6f8d"]),
            (110, ["#236385", "#12406a", "#0c2c54"]),
        ),
    )
    off_the_mouths(c)
    towns(c)
    clouds_above(c)
    light.finish(c, 0.3, 0.18, 0.12, 225)


def parcels(c):
    """Fields as a patchwork of slanting strips."""
    colours = ("#a9b765", "#7f9f5a", "#c9bd6f", "#5f8a55", "#d6c583", "#90a862", "#4f7f58", "#b8a45e")
    with c.fine((0, 0, c.width, 1260)) as b:
        for _ in range(150):
            x, y = c.rng.uniform(-50, c.width), c.rng.uniform(-50, 1180)
            turn = 0.35 * math.sin(x * 0.0017) + 0.3 * math.sin(y * 0.002)
            across, down = math.cos(turn), math.sin(turn)
            wide, tall, count = c.rng.uniform(70, 130), c.rng.uniform(90, 190), c.rng.randint(3, 6)
            for k in range(count):
                u0, u1 = wide * k / count, wide * (k + 0.9) / count
                corners = [(u0, 0), (u1, 0), (u1, tall), (u0, tall)]
                b.polygon(
                    [(x + u * across - v * down, y + u * down + v * across) for u, v in corners],
                    c.rng.choice(colours),
                    0.75,
                )


ARMS = [
    [(1010, -60), (960, 120), (1060, 260), (980, 400), (1040, 520), (1000, 600)],
    [(1000, 600), (820, 660), (700, 790), (540, 860), (470, 1000), (330, 1110), (260, 1300)],
    [(1000, 600), (1080, 720), (1050, 860), (1140, 980), (1110, 1120), (1180, 1320)],
    [
        (1000, 600),
        (1220, 630),
        (1380, 740),
        (1580, 770),
        (1720, 900),
        (1900, 980),
        (2030, 1160),
        (2060, 1330),
    ],
    [(700, 790), (800, 900), (780, 1010), (860, 1110), (850, 1300)],
    [(1580, 770), (1560, 900), (1640, 1010), (1600, 1130), (1650, 1310)],
    [(1720, 900), (1800, 1040), (1780, 1160), (1830, 1300)],
    [(470, 1000), (560, 1090), (560, 1200), (600, 1310)],
]


WIDTHS = [(86, 104), (62, 92), (96, 150), (50, 110), (26, 56), (26, 60), (20, 44), (20, 40)]


def strand(b, points, start, end, grow=0.0, value=None):
    path = spline(points, False, 14)
    last = len(path) - 1
    for i, (x, y) in enumerate(path):
        t = i / last
        b.dot(
            x,
            y,
            (start + (end - start) * t) / 2 + grow * (0.5 + 0.7 * t) + 5 * math.sin(i * 0.7 + start),
            value,
        )


def channels(c):
    """Marsh, sand and water: the same arms drawn ever narrower."""
    for grow, paint, soft in (
        (46, ["#6f8f62", "#56805e", "#4c7a66"], 7),
        (20, ["#e3d3a4", "#ecdcae", "#f3e6c4"], 4),
        (0, ["#4f9aa3", "#3f8d9d", "#2f7a94"], 2),
    ):

        def paint_arms(b, grow=grow):
            for points, (start, end) in zip(ARMS, WIDTHS, strict=True):
                strand(b, points, start, end, grow)

        shape = c.soften(c.shape(paint_arms, (0, 0, c.width, 1400), 1), soft)
        shape.mask = field.levels(shape.mask, 90, 165)
        c.fill(shape, paint)
        if grow == 20:
            c.shade(shape, "#c2a970", field.levels(field.clouds(c.rng, shape.size, 90, 3), 110, 260), 0.6)
        if grow == 0:
            c.shade(c.edge(shape, 16, 1.6), "#1f5f7f", shape.mask, 0.35)
            flow = field.levels(field.noise(c.rng, shape.size, (60, 190)), 150, 255)
            c.fill(shape.within(flow), "#a9d6d0", alpha=0.35)
    with c.fine((300, 500, 2000, 1260)) as b:
        for x, y, rx, ry in (
            (1090, 930, 26, 70),
            (1150, 1110, 34, 56),
            (400, 1060, 22, 40),
            (1890, 1010, 30, 22),
            (990, 320, 18, 54),
        ):
            b.ellipse(x, y, rx + 9, ry + 9, "#ecdcae")
            b.ellipse(x, y, rx, ry, "#6f9158")


def shoreline(c):
    shore = []
    for i in range(97):
        x = -40 + i * 26
        shore.append(
            (x, 1240 + 44 * math.sin(x * 0.0052 + 0.6) + 22 * math.sin(x * 0.017) + c.rng.uniform(-9, 9))
        )
    return shore


def coast(c, shore, bands):
    """Bands of beach and sea that repeat the shoreline farther out."""
    for drop, paint in bands:
        line = [(x, y + drop + drop * 0.35 * math.sin(x * 0.009 + drop)) for x, y in shore]
        shape = land.ground(c, line, paint)
        if drop == -6:
            c.shade(shape, "#c9ae76", field.levels(field.clouds(c.rng, shape.size, 70, 2), 120, 260), 0.6)


def off_the_mouths(c):
    """Bars of sand, pale fans of silt, ships."""
    for x in (260, 600, 850, 1180, 1650, 1830, 2060):
        fan = c.shape(
            lambda b, x=x: b.blob(
                [(x - 40, 1250), (x + 40, 1250), (x + 120, 1380), (x, 1450), (x - 120, 1380)]
            ),
            (x - 220, 1200, x + 220, 1500),
            1,
        )
        c.fill(c.soften(fan, 30), "#9fd0c0", alpha=0.5)
    with c.fine((0, 1180, c.width, c.height)) as b:
        for x in (260, 600, 850, 1180, 1650, 1830, 2060):
            for k in range(5):
                px, py = x + c.rng.uniform(-120, 120), 1310 + k * 26 + c.rng.uniform(-10, 10)
                water.lens(
                    b,
                    px,
                    py,
                    c.rng.uniform(40, 110),
                    c.rng.uniform(5, 13),
                    "#e9d9a8" if k < 3 else "#5fa5ad",
                    0.85 if k < 3 else 0.6,
                )
        for _ in range(90):
            x, y = c.rng.uniform(0, c.width), c.rng.uniform(1430, c.height)
            b.curve([(x - 34, y), (x - 14, y - 7), (x + 12, y - 2), (x + 36, y - 8)], 2.4, "#6fa5bd", 0.5)
        for x, y, s in ((1250, 1470, 60), (930, 1530, 44), (1990, 1500, 40)):
            b.polygon([(x - s, y + 4), (x - 4 * s, y - s * 0.55), (x - 4 * s, y + s * 0.7)], "#cfe6e2", 0.35)
            b.blob(
                [
                    (x + s, y),
                    (x + s * 0.5, y - s * 0.24),
                    (x - s * 0.9, y - s * 0.22),
                    (x - s * 0.9, y + s * 0.22),
                    (x + s * 0.5, y + s * 0.24),
                ],
                "#f4efe2",
            )
            for k in range(3):
                b.rect(
                    x - s * 0.7 + k * s * 0.42,
                    y - s * 0.15,
                    x - s * 0.36 + k * s * 0.42,
                    y + s * 0.15,
                    ("#c7502f", "#2f5d73", "#e0a534")[k],
                )


def towns(c):
    """Ostrey at the parting of the arms, two bridges, villages, dykes as thin lines."""
    wet = [
        (point, wide) for arm, (wide, _) in zip(ARMS, WIDTHS, strict=True) for point in spline(arm, False, 6)
    ]
    with c.fine((300, 380, 2000, 1240)) as b:
        for cx, cy, count, reach in (
            (880, 560, 150, 130),
            (1120, 590, 60, 70),
            (1500, 690, 36, 50),
            (620, 720, 30, 44),
            (1260, 1010, 26, 40),
            (1420, 1060, 18, 30),
        ):
            for _ in range(count):
                x, y = c.rng.gauss(cx, reach * 0.5), c.rng.gauss(cy, reach * 0.42)
                if any(math.hypot(x - px, y - py) < wide * 0.7 + 24 for (px, py), wide in wet):
                    continue
                s = c.rng.uniform(6, 13)
                b.rect(x - s + 4, y - s * 0.7 + 5, x + s + 4, y + s * 0.7 + 5, "#3f5a44", 0.5)
                b.rect(
                    x - s,
                    y - s * 0.7,
                    x + s,
                    y + s * 0.7,
                    c.rng.choice(["#b5523a", "#d9cdb4", "#c97a50", "#8f4a3c", "#efe4cc"]),
                )
                b.rect(x - s, y - s * 0.7, x + s, y, "#ffffff", 0.12)
        for (x0, y0), (x1, y1) in (
            ((930, 470), (1100, 486)),
            ((790, 640), (880, 735)),
            ((1040, 800), (1130, 792)),
        ):
            b.line([(x0, y0), (x1, y1)], 9, "#f1e8d2")
            b.line([(x0, y0 + 7), (x1, y1 + 7)], 3, "#2f5f6c", 0.6)
    roads = [
        [(880, 560), (640, 480), (420, 520), (120, 430)],
        [(1120, 590), (1400, 520), (1800, 560), (2400, 430)],
        [(1500, 690), (1450, 860), (1420, 1060), (1440, 1200)],
        [(880, 560), (700, 300), (560, 0)],
    ]
    with c.fine((0, 0, c.width, 1240)) as b:
        for points in roads:
            b.curve(points, 6, "#f3ead2", 0.8)


def clouds_above(c):
    """A few small clouds between us and the land, and where their shadows fall."""
    sky_clouds = []
    for x, y, s in ((330, 230, 230), (1950, 330, 280), (2280, 130, 190), (1500, 150, 150)):
        for i in range(16):
            along = (i / 15 - 0.5) * 2
            radius = s * (0.13 + 0.22 * (1 - along * along)) * c.rng.uniform(0.8, 1.15)
            sky_clouds.append((x + along * s, y + c.rng.gauss(0, s * 0.1), radius))

    def paint(b, dx=0, dy=0):
        for x, y, radius in sky_clouds:
            b.dot(x + dx, y + dy, radius)

    area = (0, 0, c.width, 800)
    c.fill(c.shape(lambda b: paint(b, 80, 130), area), "#1f4034", alpha=0.34)
    shape = c.shape(paint, area)
    c.fill(shape, "#fbf8ee")
    under = c.shape(lambda b: paint(b, -14, -46), area)
    rim = field.both(shape.mask, under.mask.point([255 - i for i in range(256)]))
    c.shade(shape, "#a9bcc2", field.scaled(rim, 0.75), 0.9)
