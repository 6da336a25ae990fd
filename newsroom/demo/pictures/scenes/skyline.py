"""Ostrey across the Old Lenn by night."""

from ..catalogue import picture
from ..kit import city, harbour, light, sky, water
from ..kit.colour import darker, mix


@picture("skyline-night", focal=(0.55, 0.45))
def skyline_night(c):
    line = 1060
    sky.wide(c, [(0, "#0b0d2c"), (0.4, "#1c1f57"), (0.75, "#3d3a80"), (1, "#7a5f96")], line, 0.22, 480, 4)
    sky.stars(c, 260, 700)
    moon = (1830, 330)
    sky.disc(c, moon, 128, "#fdf0cf", 0.75, "#a9a4e0", 7)
    with c.fine((1690, 190, 1970, 470)) as b:
        for x, y, r in ((-40, -30, 26), (30, 20, 38), (-20, 50, 18), (56, -46, 16), (-66, 30, 12)):
            b.dot(moon[0] + x, moon[1] + y, r, "#efdcb4", 0.6)
    sky.bars(c, 13, 260, 900, "#4a478d", 0.75, (500, 1500), (10, 34), ramp=["#2a2a68", "#56509a", "#1d1e55"])
    towers(c, line)
    light.mist(c, 780, 1080, "#7a6bb0", 0.5, 0.4)
    lamps = fishgate(c, line)
    quay(c, line)
    for x, y in lamps[::2]:
        c.glow((x, y), 46, "#ffb648", 0.3)
    water.mirror(c, line + 44, squash=0.8, tint="#12143c", strength=0.42, tremble=12)
    water.glitter(c, moon[0], line + 60, c.height, "#fdf0cf", (40, 240), 190, (2, 10), 0.8)
    for x, _ in lamps[::4]:
        water.glitter(
            c, x, line + 54, line + 54 + c.rng.uniform(140, 330), "#ffc766", (8, 46), 36, (2, 5), 0.7
        )
    water.ripples(
        c,
        line + 50,
        c.height,
        "#0c0e33",
        360,
        0.4,
        (40, 280),
        (1.5, 9),
        ramp=["#0c0e33", "#2b2c6c", "#191a4c"],
    )
    with c.fine((200, 1250, 900, 1560)) as b:
        for x, y, s in ((420, 1450, 300), (640, 1370, 200)):
            b.polygon(
                [
                    (x - s * 0.4, y + 4),
                    (x + s * 0.4, y + 4),
                    (x + s * 0.2, y + s * 0.16),
                    (x - s * 0.25, y + s * 0.14),
                ],
                "#080a24",
                0.7,
            )
            harbour.dinghy(b, x, y, s, "#0a0b28", "#3a3874")
    light.finish(c, 0.4, 0.16, 0.4, 190)


def towers(c, line):
    """The farther city: three towers, cranes, roofs, as shapes in the haze."""
    with c.fine((0, 330, c.width, line)) as b:
        x = 0
        while x < c.width:
            wide = c.rng.uniform(40, 120)
            b.rect(x, line - c.rng.uniform(160, 270), x + wide, line, "#45407f")
            x += wide
        for x, wide, tall in ((300, 130, 520), (470, 100, 430), (2080, 140, 480)):
            city.tower(b, c.rng, x, line, wide, tall, "#34346f", "#292a60", "#3c3c7a", "#ffd27a", 0.3)
            b.rect(x + wide * 0.4, line - tall - 60, x + wide * 0.43, line - tall, "#292a60")
        for x, s in ((1010, 330), (1090, 300), (2330, 330)):
            harbour.gantry(b, x, line - 120, s, "#3a3873", up=True)
        city.spire(b, 1330, line, 116, 800, "#26265f", "#1a1b4c", clock="#ffe2a0")
    c.glow((1330, line - 345), 90, "#ffd27a", 0.5)


def fishgate(c, line):
    """The gables along the water."""
    lamps, walls = [], ["#2c2350", "#3b2346", "#1d2450", "#452a4a", "#23304f", "#2f1d3f", "#38324f"]
    kinds = ["step", "bell", "neck", "spout", "bell", "step", "flat"]
    with c.fine((0, 520, c.width, line + 4)) as b:
        x, i = -30, 0
        while x < c.width:
            wide, tall = c.rng.uniform(96, 158), c.rng.uniform(300, 430)
            wall = walls[i % len(walls)]
            lamps += city.house(
                b,
                c.rng,
                x,
                line,
                wide,
                tall,
                wall,
                mix(wall, "#8d83b8", 0.35),
                "#151741",
                "#ffc766",
                0.42,
                kinds[(i * 5 + i // 7) % 7],
            )
            if c.rng.random() < 0.4:
                b.rect(
                    x + wide * 0.7,
                    line - tall + wide * 0.2,
                    x + wide * 0.84,
                    line - tall + wide * 0.5,
                    darker(wall, 0.3),
                )
            x, i = x + wide + c.rng.choice((0, 0, 3)), i + 1
    return lamps


def quay(c, line):
    with c.fine((0, line - 120, c.width, line + 46)) as b:
        b.rect(0, line, c.width, line + 46, "#15163f")
        b.rect(0, line, c.width, line + 6, "#5a5290")
        for x in range(30, c.width, 210):
            b.rect(x, line + 8, x + 12, line + 44, "#0a0b2a")
        for x in range(120, c.width, 330):
            city.lamp_post(b, x, line, 92, "#0a0b2a", "#fff0c0")
        for x in (520, 760, 1450, 1980):
            b.polygon(
                [(x - 90, line + 22), (x + 90, line + 18), (x + 76, line + 44), (x - 70, line + 44)],
                "#0b0c2c",
            )
            b.rect(x - 20, line - 6, x + 40, line + 20, "#1f2050")
            b.rect(x - 10, line + 2, x + 4, line + 12, "#ffc766")
    for x in range(120, c.width, 330):
        c.glow((x, line - 97), 90, "#ffc766", 0.6)
