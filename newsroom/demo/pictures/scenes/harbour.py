"""The harbour: cranes at dusk, the ferry on the sound, the fishing fleet."""

from ..catalogue import picture
from ..kit import field, harbour, light, sky, water
from ..kit.colour import mix


@picture("harbour-cranes", focal=(0.55, 0.45))
def harbour_cranes(c):
    ink = "#171a33"
    line = 1130
    sky.wide(
        c,
        [
            (0, "#23224e"),
            (0.3, "#5b3a72"),
            (0.55, "#b25574"),
            (0.78, "#ee8350"),
            (0.95, "#ffc873"),
            (1, "#ffd98c"),
        ],
        line,
        0.14,
    )
    sky.disc(c, (820, 985), 128, "#fff0b8", 0.8, "#ff9a4a", 8)
    sky.bars(
        c,
        16,
        300,
        1010,
        "#ffb27a",
        0.55,
        (400, 1300),
        (8, 30),
        ramp=["#8a4a78", "#d96f62", "#ffab70", "#6d4078"],
    )
    with c.fine((0, 900, c.width, line)) as b:
        x = 0
        while x < c.width:
            wide, tall = c.rng.uniform(30, 120), c.rng.uniform(20, 70) + 50 * (c.rng.random() < 0.12)
            b.rect(x, line - tall, x + wide, line, "#b5566a")
            x += wide
        for x, s in ((180, 190), (290, 180), (1180, 170), (1270, 165)):
            harbour.gantry(b, x, line - 10, s, "#a44f6b", up=x % 20 == 10)
    light.mist(c, 960, 1150, "#ffb571", 0.55, 0.3)
    with c.fine((0, 880, c.width, line + 6)) as b:
        harbour.containers(b, c.rng, 1000, line, 30, 4, 62, 30, "#5a2f55", 0.72)
        harbour.containers(b, c.rng, 30, line, 9, 3, 62, 30, "#8b4560", 0.72)
    cabs = []
    with c.fine((0, 60, c.width, line + 6)) as b:
        for x, s, colour, up, rig in (
            (440, 560, "#743861", False, 0.42),
            (960, 690, "#54305c", False, 0.35),
            (1560, 830, "#37254e", False, 0.40),
            (2140, 925, "#1c1a38", True, 0.43),
        ):
            cabs.append((harbour.gantry(b, x, line, s, colour, up, mix("#c7542e", ink, 0.25), rig=rig), s))
    with c.fine((0, line, c.width, line + 54)) as b:
        b.rect(0, line, c.width, line + 54, "#241c3c")
        b.rect(0, line, c.width, line + 7, "#8a4a55")
        for x in range(20, c.width, 74):
            b.rect(x, line + 14, x + 12, line + 50, "#15142c")
    ship(c, line + 52, ink)
    lamps = quay_lamps(c, line)
    water.mirror(c, line + 52, squash=0.86, tint="#2a2050", strength=0.34, tremble=16)
    water.ripples(
        c, line + 56, c.height, ink, 420, 0.38, (40, 260), (1.5, 9), ramp=["#1b1a3c", "#2d2351", "#46305e"]
    )
    water.glitter(c, 820, line + 60, c.height, "#ffcf84", (50, 330), 260, (2, 12), 0.85)
    for x, _ in lamps:
        water.glitter(c, x, line + 58, line + 58 + 230, "#ffd27a", (8, 40), 34, (2, 5), 0.8)
    shade = field.plot(c.size, lambda x, y: max(0, (y - 0.78) * 3.2), 30)
    light.wash(c, ink, shade, 0.75)
    pilot(c, 470, 1420)
    for spot, s in cabs:
        if spot:
            c.glow(spot, s * 0.05, "#ffe2a0", 0.9)
            with c.fine((spot[0] - 9, spot[1] - 9, spot[0] + 9, spot[1] + 9), 3) as b:
                b.dot(*spot, s * 0.006, "#fff3c8")
    sky.birds(
        c, [(1330, 300, 34), (1410, 262, 26), (1240, 350, 22), (330, 330, 30), (1120, 240, 20)], "#1d1a3a"
    )
    light.finish(c, 0.35)


def ship(c, sea, ink):
    """The last ship of the day: dark hull, half its deck still to be loaded, lit wheelhouse."""
    with c.fine((0, sea - 420, c.width, sea + 4)) as b:
        harbour.hull(b, 380, 2330, sea - 120, sea, ink, "#5c2434")
        for x, columns, rows in ((660, 3, 3), (870, 3, 2), (1290, 4, 4), (1560, 4, 3), (1830, 2, 1)):
            harbour.containers(b, c.rng, x, sea - 120, columns, rows, 60, 31, "#2a1d40", 0.42)
        for x in (655, 866, 1078, 1286, 1552, 1822):
            b.rect(x - 5, sea - 150, x - 1, sea - 120, ink)
        b.polygon([(2040, sea - 120), (2046, sea - 345), (2230, sea - 345), (2236, sea - 120)], "#2c2546")
        b.rect(2020, sea - 352, 2256, sea - 336, "#2c2546")
        b.rect(2100, sea - 420, 2112, sea - 345, "#2c2546")
        b.polygon([(2170, sea - 345), (2176, sea - 405), (2226, sea - 405), (2230, sea - 345)], "#7d2f3a")
        b.rect(2050, sea - 326, 2226, sea - 302, "#ffdf9a")
        for x in range(2076, 2226, 22):
            b.rect(x - 2, sea - 326, x + 2, sea - 302, "#2c2546")
        for row in range(4):
            for x in range(2064, 2226, 30):
                if c.rng.random() < 0.62:
                    b.rect(x, sea - 276 + row * 36, x + 13, sea - 262 + row * 36, "#ffc56b")
        for x in range(480, 2000, 150):
            b.dot(x, sea - 60, 3.5, "#ffcf84", 0.8)
    c.glow((2140, sea - 300), 260, "#ffb45e", 0.4)


def quay_lamps(c, line):
    lamps = [
        (1010, line - 150),
        (1460, line - 170),
        (1850, line - 180),
        (2330, line - 200),
        (120, line - 110),
    ]
    for x, y in lamps:
        with c.fine((x - 20, y - 10, x + 20, line)) as b:
            b.rect(x - 2.5, y, x + 2.5, line, "#1d1a38")
            b.rect(x - 14, y - 5, x + 14, y, "#fff0c0")
        c.glow((x, y), 150, "#ffb45e", 0.65)
    return lamps


def pilot(c, x, y):
    with c.fine((x - 220, y - 150, x + 260, y + 40)) as b:
        harbour.launch(b, x, y, 230, "#131530", "#2b2746", "#ffd88a", way=1)
        for i in range(9):
            water.lens(b, x - 60 - i * 14, y + 3 + i * 3.6, 90 - i * 4, 2.4, "#f0a070", 0.5)
            water.lens(b, x + 100 - i * 6, y + 4 + i * 3, 46, 1.8, "#c96a64", 0.45)
    c.glow((x - 4, y - 142), 90, "#ff5a4a", 0.8)
    c.glow((x, y - 72), 110, "#ffc56b", 0.5)
