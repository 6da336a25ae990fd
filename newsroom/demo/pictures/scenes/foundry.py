"""A pour at the Aldane foundry."""

import math

from ..catalogue import picture
from ..kit import field, light
from ..kit.brush import spline
from ..kit.colour import mix


@picture("foundry", focal=(0.5, 0.5))
def foundry(c):
    c.fill(c.everywhere(), ["#120c0c", "#2a1612", "#4a2114", "#1c0f0d"])
    girders(c)
    glow_at = (1180, 1040)
    c.glow(glow_at, 1350, "#ff7a1f", 0.75, 1.5)
    c.glow(glow_at, 700, "#ffb03a", 0.6, 1.8)
    smoke = field.both(
        field.levels(field.clouds(c.rng, c.size, 380, 4), 90, 240),
        field.plot(c.size, lambda x, y: max(0, 1 - abs(x - 0.5) * 1.9) * max(0, 1 - y * 1.15), 30),
    )
    light.wash(c, "#d9622a", smoke, 0.4)
    floor(c)
    ladle(c)
    stream(c)
    mould(c)
    figure(c, 560, 1450, 760, 1)
    figure(c, 1800, 1440, 700, -1)
    sparks(c, (1195, 1180))
    for x, strength in ((300, 0.16), (2080, 0.12)):
        light.beam(c, (x, -40), 84 if x < 1000 else 97, 16, 1500, "#ffc98a", strength, 1.1, 24)
    light.finish(c, 0.55, 0.19, 0.55, 190)


def girders(c):
    """The roof and its trusses, the crane bridge, columns going back into the dark."""
    with c.fine((0, 0, c.width, 1250)) as b:
        for k in range(5, -1, -1):
            s = 0.38 + 0.16 * k
            tone = mix("#5a2a18", "#0d0909", k / 5)
            for side in (-1, 1):
                x = 1200 + side * 1330 * s
                b.rect(x - 34 * s, 120, x + 34 * s, 1250, tone)
                b.rect(x - 34 * s, 120, x - 22 * s, 1250, mix(tone, "#d9622a", 0.25))
            half, y = 1330 * s, 420 - 380 * s
            b.line([(1200 - half, y + 190 * s), (1200, y - 60 * s), (1200 + half, y + 190 * s)], 26 * s, tone)
            b.line([(1200 - half, y + 210 * s), (1200 + half, y + 210 * s)], 22 * s, tone)
            for m in range(-5, 6):
                x = 1200 + m * half / 5.6
                peak = y - 60 * s + abs(m) / 5.6 * 250 * s
                b.line([(x, peak), (x, y + 210 * s)], 10 * s, tone)
                if m < 5:
                    b.line(
                        [(x, y + 210 * s), (x + half / 5.6, y - 60 * s + abs(m + 1) / 5.6 * 250 * s)],
                        8 * s,
                        tone,
                    )
        b.rect(0, 250, c.width, 330, "#0f0b0b")
        b.rect(0, 250, c.width, 260, "#8f4a22")
        for x in range(0, c.width, 110):
            b.polygon(
                [(x, 330), (x + 55, 262), (x + 110, 330), (x + 92, 330), (x + 55, 284), (x + 18, 330)],
                "#241410",
            )
        b.rect(1020, 210, 1370, 360, "#0d0a0a")
        b.rect(1020, 210, 1370, 222, "#a85a2a")
        for x in (1090, 1300):
            b.line([(x, 360), (x, 560)], 9, "#0b0808")
        for x, y in ((230, 560), (2160, 600), (420, 700), (1990, 720)):
            b.rect(x - 70, y, x + 70, y + 190, "#3a1d14")
            for k in (-35, 0, 35):
                b.rect(x + k - 3, y, x + k + 3, y + 190, "#150d0c")
            b.rect(x - 70, y + 92, x + 70, y + 98, "#150d0c")


def floor(c):
    shape = c.shape(
        lambda b: b.polygon([(0, 1290), (c.width, 1270), (c.width, c.height), (0, c.height)]),
        (0, 1260, c.width, c.height),
    )
    c.fill(shape, ["#3a1c11", "#1c0f0c"])
    c.shade(shape, "#ff8a2e", field.pool(shape.size, (1190, 130), 1050, 1.3), 0.75, dot=3)


def ladle(c):
    """A great pot hung from the crane, tilted towards us to the left."""
    cx, cy, turn = 1330, 760, math.radians(-36)

    def p(u, v):
        return (cx + u * math.cos(turn) - v * math.sin(turn), cy + u * math.sin(turn) + v * math.cos(turn))

    pot = [p(-230, -190), p(230, -190), p(215, 120), p(150, 215), p(0, 240), p(-150, 215), p(-215, 120)]
    shape = c.shape(lambda b: b.polygon(spline(pot[2:], False) + pot[:2]), (900, 380, 1760, 1120))
    c.fill(shape, ["#4a2a1c", "#241512", "#120c0c"])
    c.shade(
        shape, "#ff8a2e", field.plot(shape.size, lambda x, y: max(0, 0.85 - x * 1.5 + 0.25 * y), 24), 0.85
    )
    with c.fine((860, 300, 1800, 1120)) as b:
        for x in (1090, 1300):
            b.line([(x, 300), (x, 560)], 10, "#0b0808")
        b.stroke([(1090, 540), (1060, 640), p(-250, -60)], (34, 26), "#0d0909")
        b.stroke([(1300, 540), (1480, 560), p(250, -60)], (34, 26), "#0d0909")
        b.line([(1060, 545), (1330, 545)], 40, "#0d0909")
        for v in (-150, -20, 110):
            half = 228 if v < 0 else 205
            b.line([p(-half, v), p(half, v)], 22, "#0f0a0a")
            b.line([p(-half, v - 11), p(-half * 0.2, v - 11)], 5, "#d9702a")
        b.blob(
            [p(-232, -190), p(-120, -214), p(120, -214), p(232, -190), p(120, -166), p(-120, -166)], "#ffb62e"
        )
        b.blob(
            [p(-215, -190), p(-110, -206), p(60, -206), p(120, -190), p(40, -176), p(-110, -174)], "#fff0a8"
        )
        b.polygon([p(-232, -196), p(-268, -226), p(-262, -160), p(-225, -150)], "#1a1010")
        b.polygon([p(-226, -192), p(-262, -214), p(-257, -176)], "#fff3b8")
        b.dot(*p(252, -40), 40, "#0d0909")
        b.dot(*p(252, -40), 18, "#5a3018")
    c.glow(p(-120, -190), 360, "#ffc24a", 0.8, 2)


def stream(c):
    """The metal falls in an arc from the lip into the mould."""
    outer = spline([(1000, 752), (1010, 800), (1090, 930), (1150, 1080), (1168, 1240)], False)
    inner = spline([(1228, 1240), (1214, 1070), (1156, 910), (1076, 800), (1030, 742)], False)
    shape = c.shape(lambda b: b.polygon(outer + inner), (960, 700, 1260, 1260))
    c.cast(c.soften(shape, 34), "#ff8a1f", 1.0)
    c.fill(shape, ["#ffd65a", "#ffb02e", "#ff8a1f"])
    core = spline([(1014, 752), (1060, 830), (1140, 980), (1186, 1130), (1196, 1240)], False)
    with c.fine((960, 700, 1260, 1260)) as b:
        b.stroke(core, (20, 34), "#fff6cf", smooth=False)


def mould(c):
    with c.fine((760, 1180, 1660, 1500)) as b:
        b.polygon([(850, 1260), (1530, 1260), (1590, 1440), (790, 1440)], "#150d0c")
        b.polygon([(850, 1260), (1530, 1260), (1500, 1216), (880, 1216)], "#3a1d12")
        b.polygon([(1090, 1250), (1310, 1250), (1296, 1226), (1104, 1226)], "#fff0a8")
        b.polygon([(1040, 1254), (1360, 1254), (1340, 1222), (1060, 1222)], "#ff9a2a", 0.6)
        for x in (900, 1060, 1330, 1480):
            b.rect(x - 22, 1266, x + 22, 1436, "#2a1712")
            b.rect(x - 22, 1266, x - 14, 1436, "#c9602a")
        b.rect(820, 1334, 1560, 1356, "#0d0909")
        b.rect(820, 1334, 1560, 1339, "#a84f22")
    c.glow((1200, 1236), 420, "#ffb03a", 0.85, 2)


def figure(c, x, foot, h, way):
    """A helmeted founder dark against the light, lit along the edge that faces it."""
    ink, rim = "#0b0808", "#ff9a3c"

    def p(u, v):
        return (x + way * u * h, foot - v * h)

    def paint(b, dx=0.0, colour=None):
        def q(u, v):
            px, py = p(u, v)
            return px - way * dx, py

        b.stroke([q(-0.07, 0.48), q(-0.1, 0.25), q(-0.12, 0.0)], (h * 0.13, h * 0.085), colour)
        b.stroke([q(0.06, 0.48), q(0.12, 0.26), q(0.11, 0.0)], (h * 0.13, h * 0.085), colour)
        b.ellipse(*q(-0.09, 0.01), h * 0.075, h * 0.026, colour)
        b.ellipse(*q(0.14, 0.01), h * 0.075, h * 0.026, colour)
        b.blob(
            [
                q(-0.14, 0.32),
                q(-0.17, 0.6),
                q(-0.12, 0.8),
                q(0.02, 0.84),
                (q(0.14, 0.78)),
                q(0.15, 0.58),
                q(0.16, 0.3),
                q(0.0, 0.27),
            ],
            colour,
        )
        b.stroke([q(0.1, 0.76), q(0.22, 0.62), q(0.36, 0.6)], (h * 0.1, h * 0.07), colour)
        b.stroke([q(-0.1, 0.74), q(0.02, 0.56), q(0.24, 0.52)], (h * 0.1, h * 0.07), colour)
        b.dot(*q(0.38, 0.6), h * 0.045, colour)
        b.dot(*q(0.26, 0.515), h * 0.045, colour)
        b.ellipse(*q(0.035, 0.905), h * 0.072, h * 0.082, colour)
        dome = [
            q(0.03 + 0.088 * math.cos(math.pi * k / 12), 0.925 + 0.1 * math.sin(math.pi * k / 12))
            for k in range(13)
        ]
        b.polygon(dome, colour)
        b.polygon([q(-0.085, 0.94), q(0.15, 0.935), q(0.15, 0.92), q(-0.085, 0.915)], colour)

    box = (x - h * 0.6, foot - h * 1.1, x + h * 0.75, foot + h * 0.05)
    whole = c.shape(lambda b: paint(b), box)
    c.fill(whole, ink)
    shifted = c.shape(lambda b: paint(b, 15), box)
    edge = whole.within(shifted.mask.point([255 - i for i in range(256)]))
    c.fill(edge, rim, alpha=0.9)
    with c.fine(box) as b:
        b.line([p(0.1, 0.47), p(0.78 if way > 0 else 0.7, 0.68 if way > 0 else 0.6)], h * 0.022, "#1a100d")
        b.line([p(0.1, 0.478), p(0.78 if way > 0 else 0.7, 0.688 if way > 0 else 0.608)], 3, "#e0762a")
        b.polygon([p(0.06, 0.945), p(0.125, 0.93), p(0.12, 0.85), p(0.055, 0.84)], "#d9702a")
        b.polygon([p(0.09, 0.94), p(0.12, 0.93), p(0.115, 0.86), p(0.085, 0.86)], "#ffd27a")
    with c.fine((x - h, foot - 10, x + h, foot + h * 0.2)) as b:
        b.polygon([p(-0.16, 0.01), p(0.18, 0.01), p(-0.3, -0.16), p(-0.8, -0.16)], "#0b0808", 0.6)


def sparks(c, source):
    with c.fine() as b:
        for _ in range(360):
            angle, speed = (
                math.radians(c.rng.uniform(-172, -8)),
                c.rng.uniform(160, 900) * c.rng.random() ** 0.5,
            )
            t = c.rng.uniform(0.3, 1.0)
            x = source[0] + math.cos(angle) * speed * t
            y = source[1] + math.sin(angle) * speed * t + 420 * t * t
            if y > 1500:
                continue
            vx, vy = math.cos(angle) * speed, math.sin(angle) * speed + 840 * t
            run = c.rng.uniform(0.012, 0.045)
            b.stroke(
                [(x - vx * run, y - vy * run), (x, y)],
                (1, c.rng.uniform(2.4, 6)),
                c.rng.choice(["#ffe08a", "#ffb43a", "#fff6cf", "#ff8a2a"]),
                smooth=False,
            )
            if c.rng.random() < 0.07:
                for k in range(5):
                    a = math.tau * k / 5 + speed
                    b.line([(x, y), (x + 16 * math.cos(a), y + 16 * math.sin(a))], 2, "#fff0b0")


def ink(c):
    """The one spot of colour: a tin of red on the floor, its lid beside it, and a smear on the roller."""
    with c.fine((1820, 1240, 2120, 1520)) as b:
        b.ellipse(1960, 1470, 120, 20, "#3a281c", 0.5)
        b.rect(1890, 1350, 2020, 1462, "#3a3f49")
        b.rect(1890, 1350, 1918, 1462, "#7f8794")
        b.ellipse(1955, 1462, 65, 16, "#23262b")
        b.ellipse(1955, 1350, 65, 17, "#8f959e")
        b.ellipse(1955, 1352, 56, 13, "#c4302b")
        b.ellipse(1940, 1349, 22, 4, "#ee6a5a")
        b.polygon([(1890, 1385), (2020, 1385), (2020, 1430), (1890, 1430)], "#c4302b")
        b.stroke([(1960, 1350), (2040, 1270)], (9, 12), "#8a5f36", smooth=False)
        b.stroke([(2010, 1356), (2016, 1400)], (12, 5), "#c4302b", smooth=False)
    with c.fine((1240, 640, 1480, 960)) as b:
        b.arc(1310, 700, 48, 150, 300, 14, "#c4302b")
        b.arc(1400, 800, 39, 130, 300, 12, "#c4302b")
