"""The Delta Philharmonic in the Granary."""

import math

from ..catalogue import picture
from ..kit import city, field, light, music
from ..kit.colour import darker, lighter, mix
from ..kit.people import HAIRS, SKINS


@picture("orchestra-hall", focal=(0.5, 0.5))
def orchestra_hall(c):
    c.fill(c.everywhere(), ["#2a160e", "#3f2213", "#1a0d0b"])
    vaults(c)
    stage(c)
    players(c)
    balconies(c)
    stalls(c)
    for x in (760, 1000, 1200, 1400, 1640):
        light.beam(c, (x, 130), 90 + (1200 - x) * 0.012, 26, 1050, "#ffd58a", 0.22, 1.0, 20)
    c.glow((1200, 820), 900, "#ffb654", 0.32, 1.7)
    light.finish(c, 0.5, 0.18, 0.3, 200)


def vaults(c):
    """Timber vaults one inside the other, down to the back wall of the stage."""
    woods = ["#4a2814", "#6b3b1c", "#8a5026", "#a96832", "#c98442", "#dd9f55"]
    for i, wood in enumerate(woods):
        t = i / 5
        half, top, foot = 1320 - 640 * t, -120 + 330 * t, 1250 - 170 * t
        ring = c.shape(
            lambda b, h=half, y=top, f=foot: b.polygon(
                [(1200 - h, f), *city.arch(1200, y + h * 0.72, h, h * 0.72, 60), (1200 + h, f)]
            ),
            (0, 0, c.width, 1260),
            1 if i == 0 else 2,
        )
        c.fill(ring, [lighter(wood, 0.08), wood, darker(wood, 0.25)])
        c.shade(
            ring,
            darker(wood, 0.55),
            field.plot(ring.size, lambda x, y: 0.9 * abs(x - 0.5) * 2 - 0.25, 24),
            0.8,
        )
        with c.fine((0, 0, c.width, 1260)) as b:
            line = [
                (1200 - half, foot),
                *city.arch(1200, top + half * 0.72, half, half * 0.72, 60),
                (1200 + half, foot),
            ]
            b.line(line, 16 - i, lighter(wood, 0.28))
            b.line([(x + (1200 - x) * 0.016, y + 12) for x, y in line], 8, darker(wood, 0.5))
    with c.fine((500, 300, 1900, 1100)) as b:
        for k in range(-9, 10):
            x = 1200 + k * 66
            b.line([(x, 560 + abs(k) ** 1.7 * 3), (x, 1060)], 4, "#b57a3c", 0.8)
        for k, tall in enumerate((150, 190, 230, 270, 310, 340, 310, 270, 230, 190, 150)):
            x = 1200 + (k - 5) * 42
            b.rect(x - 15, 700 - tall, x + 15, 706, "#e9c878")
            b.rect(x + 4, 700 - tall, x + 15, 706, "#b98a3a")
            b.polygon([(x - 15, 700 - tall), (x, 700 - tall - 24), (x + 15, 700 - tall)], "#f6dfa0")
            b.rect(x - 9, 668, x + 9, 680, "#6b3b1c")
        b.rect(940, 704, 1460, 724, "#6b3b1c")


def stage(c):
    floor = c.shape(
        lambda b: b.polygon([(430, 1180), (560, 880), (1840, 880), (1970, 1180)]), (400, 860, 2000, 1190)
    )
    c.fill(floor, ["#d9a05a", "#c4823c", "#9a5a26"])
    with c.fine((400, 860, 2000, 1260)) as b:
        for k in range(-12, 13):
            b.line([(1200 + k * 54, 882), (1200 + k * 66, 1180)], 2.4, "#8f5426", 0.5)
        b.polygon([(430, 1180), (1970, 1180), (1970, 1250), (430, 1250)], "#5a2f16")
        b.rect(430, 1180, 1970, 1192, "#e3b06a")
    for rise, half, y in ((0, 600, 900), (1, 470, 868)):
        with c.fine((400, 780, 2000, 960)) as b:
            b.polygon(
                [(1200 - half, y), (1200 - half + 40, y - 34), (1200 + half - 40, y - 34), (1200 + half, y)],
                "#c98a48" if rise else "#b87838",
            )
            b.rect(1200 - half, y, 1200 + half, y + 22, "#6f3d1c")


def players(c):
    """A fan of dark figures with golden instruments; strings in front, brass and drums behind."""
    seats = []
    for row, (radius, count, spread) in enumerate(
        ((560, 15, 66), (470, 14, 68), (380, 12, 70), (285, 9, 72), (195, 6, 74))
    ):
        for i in range(count):
            a = math.radians(-spread + 2 * spread * i / (count - 1))
            seats.append((1130 - radius * math.cos(a) * 0.56, 1200 + radius * math.sin(a) * 1.18, row))
    with c.fine((420, 640, 1980, 1200)) as b:
        for x in (980, 1110, 1290, 1420):
            b.ellipse(x, 812, 44, 16, "#f0cf8a")
            b.polygon([(x - 44, 812), (x - 30, 848), (x + 30, 848), (x + 44, 812)], "#b5702e")
        for y, x, row in sorted(seats):
            s = 74 + (y - 800) * 0.12
            lean = (1200 - x) / 900
            ink = c.rng.choice(["#17110f", "#1f1614", "#241a1c"])
            b.ellipse(x, y + s * 0.06, s * 0.36, s * 0.09, "#5a2f16", 0.6)
            b.blob(
                [
                    (x - s * 0.28, y),
                    (x - s * 0.24, y - s * 0.5),
                    (x, y - s * 0.66),
                    (x + s * 0.24, y - s * 0.5),
                    (x + s * 0.28, y),
                ],
                ink,
                steps=4,
            )
            b.polygon(
                [(x - s * 0.05, y - s * 0.6), (x + s * 0.05, y - s * 0.6), (x, y - s * 0.36)], "#f3ead8"
            )
            b.dot(x, y - s * 0.8, s * 0.15, c.rng.choice(SKINS))
            b.blob(
                [
                    (x - s * 0.16, y - s * 0.78),
                    (x - s * 0.1, y - s * 0.96),
                    (x + s * 0.1, y - s * 0.96),
                    (x + s * 0.16, y - s * 0.78),
                    (x, y - s * 0.88),
                ],
                c.rng.choice(HAIRS),
                steps=4,
            )
            music.instrument(b, x, y, s, row, lean, c.rng)
        music.conductor(b, 1200, 1176, 196)


def balconies(c):
    """Curved galleries left and right, lamps and heads along them."""
    with c.fine((0, 300, c.width, 1250)) as b:
        for side in (-1, 1):
            for level, (outer, inner) in enumerate(((430, 640), (760, 900))):

                def at(t, lift, outer=outer, inner=inner, side=side):
                    x = 1200 + side * (1240 - 640 * t)
                    return x, outer + (inner - outer) * t**0.8 + 60 * math.sin(t * math.pi) + lift

                front = [at(k / 24, 0) for k in range(25)]
                for k in range(1, 24, 1):
                    x, y = at(k / 24, -20)
                    s = 40 - 20 * k / 24
                    b.dot(x, y - s * 0.2, s * 0.5, mix(c.rng.choice(HAIRS), "#140a08", 0.5))
                    b.ellipse(
                        x,
                        y + s * 0.9,
                        s * 0.95,
                        s * 0.8,
                        mix(c.rng.choice(["#5a1f1c", "#2a2430", "#4a3a28", "#33202a"]), "#140a08", 0.4),
                    )
                b.polygon(
                    front + [at(k / 24, 96 - 50 * k / 24) for k in range(24, -1, -1)],
                    "#8f2a22" if level else "#a3342a",
                )
                b.polygon(front + [at(k / 24, 14) for k in range(24, -1, -1)], "#e3b45c")
                b.polygon(
                    [at(k / 24, 84 - 44 * k / 24) for k in range(25)]
                    + [at(k / 24, 98 - 50 * k / 24) for k in range(24, -1, -1)],
                    "#b98538",
                )
                for k in range(2, 24, 4):
                    x, y = at(k / 24, 50 - 24 * k / 24)
                    b.dot(x, y, 11 - 5 * k / 24, "#ffe6ae")


def stalls(c):
    """The audience from behind: rows of heads against the light."""
    rows = [(1290, 34, 19, 0.42), (1370, 46, 14, 0.28), (1470, 62, 11, 0.14), (1600, 86, 8, 0.0)]
    for y, r, count, glow in rows:
        with c.fine((0, y - r * 2.6, c.width, min(c.height, y + r * 2.4))) as b:
            gap = c.width / count
            for i in range(-1, count + 1):
                x = gap * (i + 0.5) + c.rng.uniform(-8, 8)
                if c.rng.random() < 0.06:
                    continue
                ink = mix("#120a0a", "#5a2a1a", glow)
                tall = c.rng.uniform(-0.25, 0.3) * r
                b.blob(
                    [
                        (x - r * 1.5, y + r * 2.4),
                        (x - r * 1.25, y + r * 0.7 - tall),
                        (x, y + r * 0.3 - tall),
                        (x + r * 1.25, y + r * 0.7 - tall),
                        (x + r * 1.5, y + r * 2.4),
                    ],
                    darker(ink, 0.15),
                    steps=4,
                )
                b.ellipse(x, y - r * 0.4 - tall, r * 0.78, r * 0.95, ink)
                if c.rng.random() < 0.3:
                    b.dot(x, y - r * 1.35 - tall, r * 0.4, ink)
                b.arc(
                    x, y - r * 0.4 - tall, r * 0.8, 200, 340, max(2, r * 0.06), mix("#f0b05a", ink, 0.35), 0.8
                )
            for i in range(count + 1):
                x = gap * i
                b.round_rect(
                    x - gap * 0.46,
                    y + r * 1.1,
                    x + gap * 0.46,
                    y + r * 3.2,
                    r * 0.4,
                    mix("#5a1418", "#a3342a", glow),
                )
                b.round_rect(
                    x - gap * 0.46,
                    y + r * 1.1,
                    x + gap * 0.46,
                    y + r * 1.3,
                    r * 0.1,
                    mix("#8f2a22", "#d9694a", glow),
                )
