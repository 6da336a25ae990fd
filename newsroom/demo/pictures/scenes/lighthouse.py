"""Tern Head Light at night."""

from ..catalogue import picture
from ..kit import field, land, light, sky, water
from ..kit.colour import mix


@picture("lighthouse", focal=(0.7, 0.38))
def lighthouse(c):
    sky.wide(c, [(0, "#050a24"), (0.45, "#0e1f4a"), (0.8, "#24427a"), (1, "#46689b")], 1180, 0.2, 500, 4)
    sky.stars(c, 620, 1060)
    lamp = (1672, 470)
    for spread, length, strength, soft in ((19, 2600, 0.30, 8), (9, 2500, 0.5, 4)):
        light.beam(c, lamp, 187, spread, length, "#ffdc96", strength, 0.75, soft)
    light.beam(c, lamp, 7, 15, 1300, "#ffe9b8", 0.28, 0.9, 10)
    sky.bars(c, 9, 700, 1080, "#6d8ab5", 0.28, (500, 1500), (8, 26))
    rows = []
    for i in range(8):
        at = i / 7
        rows.append(
            {
                "y": 1150 + 330 * at**1.15,
                "height": 14 + 52 * at,
                "length": 150 + 330 * at,
                "phase": i * 0.37,
                "ramp": [mix("#35598c", "#0f2350", at), mix("#1d3a6c", "#050b24", at)],
                "lines": mix("#9db8d6", "#4f74ad", at),
                "foam": i > 5,
            }
        )
    water.waves(c, rows[:4], "#cfdcea", 0.6)
    headland(c)
    water.waves(c, rows[4:], "#cfdcea", 0.75)
    water.glitter(c, 640, 1190, 1560, "#ffe9b8", (120, 520), 90, (2, 7), 0.35)
    tower(c, lamp)
    light.finish(c, 0.4, 0.17, 0.4, 190)


def headland(c):
    line = [(940, 1330), (1040, 1250), (1120, 1216), (1200, 1150), (1300, 1122), (1400, 1075), (1560, 1050)]
    line += [(1760, 1046), (1960, 1085), (2120, 1072), (2260, 1010), (2460, 985)]
    shape = land.ground(c, line, ["#141c38", "#070a18"], 1560)
    edge = c.edge(shape, 34, 1.4)
    c.shade(edge, "#5f7ba6", field.plot(edge.size, lambda x, y: 0.75 - x * 0.5 - y * 0.7, 24), 0.9)
    strata = field.levels(field.clouds(c.rng, shape.size, 120, 3, stretch=3), 120, 240)
    c.shade(shape.within(strata), "#33497a", field.plot(shape.size, lambda x, y: 0.85 - y * 1.1, 16), 0.8)
    land.grass(c, [(x, y) for x, y in line[3:]], "#0a0f20", (8, 26), 6, 0.4)
    with c.fine((1880, 900, 2300, 1110)) as b:
        b.rect(1950, 1000, 2150, 1085, "#aab6cc")
        b.rect(2050, 1000, 2150, 1085, "#7f8fad")
        b.polygon([(1935, 1004), (1978, 940), (2122, 940), (2165, 1004)], "#3a2234")
        b.rect(1990, 916, 2012, 950, "#2a1c2e")
        b.rect(1975, 1026, 2005, 1062, "#ffd684")
        b.rect(1988.5, 1026, 1991.5, 1062, "#54415a")
        b.rect(2080, 1026, 2110, 1062, "#ffd684")
        b.rect(2030, 1030, 2056, 1085, "#2b3a5c")
    c.glow((1990, 1044), 150, "#ffbf5e", 0.5)
    c.glow((2095, 1044), 150, "#ffbf5e", 0.5)


def tower(c, lamp):
    x, y = lamp
    base = 1075
    body = c.shape(
        lambda b: b.polygon([(x - 104, base), (x - 62, y + 96), (x + 62, y + 96), (x + 104, base)]),
        (x - 140, y, x + 140, base),
    )
    c.fill(body, ["#fdf6e6", "#e4e3e4", "#c3cbdc"])
    c.shade(body, "#41568a", field.plot(body.size, lambda u, v: -0.25 + 1.35 * u + 0.1 * v, 20), 0.95)
    with c.fine((x - 170, y - 190, x + 170, base + 10), 2) as b:
        b.rect(x - 116, base - 16, x + 116, base + 6, "#2a3150")
        for level, half in ((y + 250, 13), (y + 420, 15)):
            b.round_rect(x - half, level, x + half, level + 48, half, "#27345e")
            b.rect(x - half, level + 24, x + half, level + 48, "#27345e")
            b.round_rect(x - half + 4, level + 5, x + half - 4, level + 44, half - 4, "#ffd684")
        b.polygon(
            [
                (x - 26, base - 16),
                (x - 26, base - 70),
                (x, base - 92),
                (x + 26, base - 70),
                (x + 26, base - 16),
            ],
            "#8c2b2b",
        )
        b.polygon([(x - 62, y + 100), (x - 98, y + 66), (x + 98, y + 66), (x + 62, y + 100)], "#8f1f23")
        b.rect(x - 104, y + 54, x + 104, y + 68, "#d8372f")
        b.rect(x - 104, y + 54, x - 30, y + 68, "#f0564a")
        for i in range(-6, 7):
            b.rect(x + i * 16 - 2, y + 14, x + i * 16 + 2, y + 56, "#c22f2b")
        b.rect(x - 100, y + 10, x + 100, y + 16, "#d8372f")
        b.rect(x - 48, y - 46, x + 48, y + 56, "#fff4cf")
        for i in (-48, -17, 14, 44):
            b.rect(x + i, y - 46, x + i + 5, y + 56, "#3a2630")
        b.rect(x - 48, y + 2, x + 48, y + 6, "#3a2630")
        b.polygon(
            [(x - 66, y - 44), (x - 44, y - 92), (x, y - 118), (x + 44, y - 92), (x + 66, y - 44)], "#c22f2b"
        )
        b.polygon([(x - 66, y - 44), (x - 44, y - 92), (x, y - 118), (x - 16, y - 44)], "#ec5145")
        b.dot(x, y - 126, 12, "#d8372f")
        b.rect(x - 2, y - 182, x + 2, y - 130, "#1b2244")
    c.glow(lamp, 420, "#ffe3a0", 0.75, 2.4)
    c.glow(lamp, 120, "#ffffff", 0.9, 1.5)
