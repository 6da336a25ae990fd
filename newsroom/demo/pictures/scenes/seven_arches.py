"""Seven Arches Bridge, its town and its scaffold."""

from ..catalogue import picture
from ..kit import city, field, harbour, land, light, people, sky, water
from ..kit.colour import darker, mix


@picture("seven-arches", focal=(0.5, 0.55))
def seven_arches(c):
    line = 1130
    sky.wide(c, [(0, "#8fb8c4"), (0.45, "#c2d6cf"), (0.8, "#efe4c9"), (1, "#f7e6c0")], line, 0.2)
    for x, y, wide, tall in ((480, 330, 760, 150), (1500, 240, 560, 110), (2150, 420, 620, 120)):
        sky.cumulus(c, x, y, wide, tall, "#fbf3df", "#b4c6c0", strength=0.7)
    roofs(c, line)
    bridge(c, line)
    c.fill(c.everywhere((0, line, c.width, c.height)), ["#a9bd9c", "#5b8272", "#27504c"])
    water.mirror(c, line, squash=1.0, tint="#4f7a6b", strength=0.32, tremble=8, blur=2)
    deep = field.plot(c.size, lambda x, y: max(0, (y - 0.74) * 2.6), 30)
    light.wash(c, "#1d4443", deep, 0.75)
    water.ripples(
        c,
        line + 8,
        c.height,
        "#e9efd8",
        330,
        0.45,
        (30, 300),
        (1.2, 7),
        ramp=["#dfe9d2", "#2c5b54", "#86aa96"],
    )
    with c.fine((300, 1180, 1000, 1540)) as b:
        skiff(b, c, 640, 1400, 360)
    sky.birds(c, [(1120, 470, 26), (1190, 430, 20), (1060, 520, 18), (1750, 560, 22)], "#42585a")
    light.finish(c, 0.22, 0.15, 0.15)


def roofs(c, line):
    """The town behind: pale gables, orange roofs, trees on the bank, the spire of St Orla's."""
    with c.fine((0, 330, c.width, line)) as b:
        city.spire(b, 1840, line - 100, 110, 640, "#c4b79c", "#7c9690", clock="#f4ead0")
        walls = ["#e3d3b1", "#d9b48f", "#c98f70", "#efe3c8", "#cdbf9f", "#b97b62", "#dccaa5"]
        x, i = -20, 0
        while x < c.width:
            wide, tall = c.rng.uniform(84, 136), c.rng.uniform(380, 500)
            wall = mix(c.rng.choice(walls), "#c9d6cc", 0.28)
            city.house(
                b,
                c.rng,
                x,
                line - 60,
                wide,
                tall,
                wall,
                mix(wall, "#fffaf0", 0.6),
                mix(wall, "#4f6468", 0.65),
                kind=city.GABLES[(i * 3 + i // 5) % 5],
            )
            x, i = x + wide, i + 1
    for i in range(15):
        x = 60 + i * 168 + c.rng.uniform(-50, 50)
        land.tree(
            c,
            x,
            line - 30,
            c.rng.uniform(170, 250),
            c.rng.choice(["#8ca878", "#7a9b6e", "#a3b07c"]),
            "#4d7561",
            "#5c5044",
        )


def bridge(c, line):
    """Seven round arches; the middle ones widest."""
    spans = [236, 262, 286, 304, 286, 262, 236]
    pier = 62
    total = sum(spans) + pier * 8
    left = (c.width - total) / 2
    centres, piers, x = [], [], left
    for span in spans:
        piers.append(x + pier / 2)
        centres.append((x + pier + span / 2, span))
        x += pier + span
    piers.append(x + pier / 2)

    def deck(px):
        return 800 + 74 * ((px - c.width / 2) / (c.width / 2)) ** 2

    def paint(b):
        top = [(px, deck(px)) for px in range(-20, c.width + 21, 40)]
        b.polygon([*top, (c.width + 20, line), (-20, line)])
        for cx, span in centres:
            b.polygon(
                [
                    (cx - span / 2, line + 4),
                    *city.arch(cx, line - 46, span / 2, span * 0.56),
                    (cx + span / 2, line + 4),
                ],
                0,
            )

    wall = c.shape(paint, (0, 780, c.width, line))
    c.fill(wall, ["#f0dcb2", "#d9bb8b", "#b8946b"])
    with c.fine((0, 700, c.width, line)) as b:
        for cx, span in centres:
            inner = city.arch(cx, line - 46, span / 2, span * 0.56)
            outer = city.arch(cx, line - 46, span / 2 + 26, span * 0.56 + 26)
            b.polygon([*outer, *inner[::-1]], "#f6e6c2")
            for one, other in list(zip(inner, outer, strict=True))[::2]:
                b.line([one, other], 2, "#a98760", 0.7)
            b.polygon(
                [
                    (cx - span / 2, line),
                    (cx - span / 2, line - 46),
                    *inner[: len(inner) // 2],
                    (cx - span * 0.06, line - 46 - span * 0.5),
                    (cx - span * 0.36, line - 60),
                    (cx - span * 0.38, line),
                ],
                "#7f6a55",
                0.85,
            )
        for px in piers:
            b.polygon(
                [
                    (px - 34, line),
                    (px - 34, line - 90),
                    (px, line - 130),
                    (px + 34, line - 90),
                    (px + 34, line),
                ],
                "#e2c797",
            )
            b.polygon([(px, line), (px, line - 130), (px + 34, line - 90), (px + 34, line)], "#b08d66")
        parapet = [(px, deck(px)) for px in range(-20, c.width + 21, 40)]
        b.polygon([*parapet, *[(px, py + 16) for px, py in parapet[::-1]]], "#f9ebca")
        b.polygon(
            [*[(px, py + 16) for px, py in parapet], *[(px, py + 26) for px, py in parapet[::-1]]], "#a98760"
        )
        for px in range(100, c.width, 200):
            city.lamp_post(b, px, deck(px), 96, "#3f4f4c", "#fff6dc")
    grey = field.levels(field.clouds(c.rng, wall.size, 90, 3, stretch=2), 60, 330)
    c.shade(wall, "#9a7850", field.both(grey, field.plot(wall.size, lambda x, y: 0.35 + 0.65 * y, 16)), 0.55)
    with c.fine((0, 680, c.width, line)) as b:
        stones = [(c.rng.uniform(0, c.width), c.rng.uniform(0, 1)) for _ in range(150)]
        for px, at in stones:
            py = deck(px) + 40 + at * 50
            b.rect(
                px,
                py,
                px + c.rng.uniform(24, 60),
                py + 13,
                c.rng.choice(["#b8946b", "#f2dfb9", "#c9a678"]),
                0.55,
            )
        walkers = [(px, px % 7) for px in range(60, c.width, 97)]
        for px, way in walkers:
            if c.rng.random() < 0.6:
                people.person(
                    b,
                    px,
                    deck(px) + 22,
                    78,
                    c.rng,
                    stride=0.7,
                    way=1 if way > 3 else -1,
                    tint="#cfd8cc",
                    share=0.15,
                )
        parapet = [(px, deck(px)) for px in range(-20, c.width + 21, 40)]
        b.polygon([*parapet, *[(px, py + 16) for px, py in parapet[::-1]]], "#f9ebca")
        b.polygon(
            [*[(px, py + 16) for px, py in parapet], *[(px, py + 26) for px, py in parapet[::-1]]], "#a98760"
        )
    scaffold(c, piers[3], line, deck(piers[3]))


def scaffold(c, x, line, deck):
    rust, half = "#b4552d", 92
    with c.fine((x - 140, deck - 110, x + 140, line)) as b:
        b.rect(x - half - 6, deck + 30, x + half + 6, line, "#5a4a40", 0.25)
        for px in (-half, -half / 3, half / 3, half):
            b.rect(x + px - 3.5, deck - 80, x + px + 3.5, line, rust)
        for i in range(6):
            y = deck - 40 + i * (line - deck) / 5.4
            b.rect(x - half - 16, y, x + half + 16, y + 7, darker(rust, 0.2))
            b.rect(x - half - 10, y - 5, x + half + 10, y, "#d9a45c")
            if i < 5:
                side = 1 if i % 2 else -1
                b.line([(x - half * side, y), (x + half * side, y + (line - deck) / 5.4)], 4, rust)
        b.polygon(
            [
                (x - half, deck + 96),
                (x + half / 3, deck + 92),
                (x + half / 3, deck + 206),
                (x - half, deck + 210),
            ],
            "#e9e2cf",
            0.88,
        )
        for px, py in ((x - 40, deck - 45), (x + 52, deck + 18)):
            b.rect(px - 8, py - 34, px + 8, py - 8, "#e0802f")
            b.rect(px - 7, py - 8, px + 7, py, "#2d3a44")
            b.dot(px, py - 42, 8, "#d9a888")
            b.polygon(
                [(px - 10, py - 43), (px - 6, py - 53), (px + 6, py - 53), (px + 10, py - 43)], "#f2cf3a"
            )


def skiff(b, c, x, y, s):
    for i in range(7):
        water.lens(b, x - 30, y + 12 + i * 12, s * (0.5 - i * 0.05), 4, "#1d4440", 0.5)
    harbour.dinghy(b, x, y, s, "#8d4a35", "#d8b98c")
    b.blob(
        [
            (x - 26, y - s * 0.14),
            (x - 34, y - s * 0.36),
            (x - 4, y - s * 0.42),
            (x + 26, y - s * 0.34),
            (x + 24, y - s * 0.14),
        ],
        "#2f4f5d",
    )
    b.dot(x + 2, y - s * 0.47, s * 0.052, "#d9a888")
    b.blob(
        [(x - 18, y - s * 0.47), (x - 14, y - s * 0.525), (x + 8, y - s * 0.535), (x + 22, y - s * 0.49)],
        "#3a3f3c",
    )
    b.rect(x + 8, y - s * 0.495, x + 36, y - s * 0.48, "#3a3f3c")
    b.stroke([(x + 20, y - s * 0.33), (x + 66, y - s * 0.24)], (s * 0.055, s * 0.04), "#2f4f5d")
    b.line([(x + 20, y - s * 0.3), (x + s * 0.62, y + s * 0.1)], 6, "#d8b98c")
    b.blob(
        [(x + s * 0.56, y + s * 0.06), (x + s * 0.72, y + s * 0.14), (x + s * 0.66, y + s * 0.16)], "#d8b98c"
    )
    for r in (18, 34, 52):
        b.oval(x + s * 0.66, y + s * 0.13, r * 1.6, r * 0.4, 1.5, "#e9efd8", 0.47)
