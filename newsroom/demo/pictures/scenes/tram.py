"""Line 8 at Pump Square on a wet evening."""

from ..catalogue import picture
from ..kit import city, field, light, people, sky, water
from ..kit.colour import darker, mix
from ..kit.perspective import Depth

GROUND = 1150


@picture("tram-rain", focal=(0.56, 0.48))
def tram_rain(c):
    eye = Depth((1330, 800))
    sky.wide(c, [(0, "#1b2733"), (0.5, "#34495a"), (0.85, "#6c7f86"), (1, "#9a9a8c")], 900, 0.35, 300, 2.5)
    c.fill(c.everywhere((0, 860, c.width, c.height)), ["#77807f", "#3d4a52", "#25323b", "#17222b"])
    lamps = street(c, eye)
    with c.fine((0, 780, c.width, GROUND)) as b:
        for x, h in ((980, 96), (1035, 100), (1630, 110), (1700, 104), (1580, 92)):
            people.person(
                b,
                x,
                985 + h * 0.3,
                h,
                c.rng,
                stride=0.6,
                way=c.rng.choice((-1, 1)),
                tint="#33454f",
                share=0.55,
            )
            if c.rng.random() < 0.7:
                people.umbrella(
                    b, x, 985 - h * 0.62, h * 0.36, c.rng.choice(["#7a3b3f", "#38505c", "#8a7440"]), 0.8
                )
    tram(c, 1330, GROUND + 40, 640)
    water.mirror(c, GROUND + 42, squash=0.95, tint="#1d2a33", strength=0.38, tremble=11, blur=5)
    rails(c, eye)
    for x, y in lamps:
        c.glow((x, y), 170, "#ffbe62", 0.6)
        water.glitter(c, x, GROUND + 40, c.height - 60, "#ffc878", (10, 70), 46, (2, 6), 0.5)
    for side in (-1, 1):
        x = 1330 + side * 205
        c.glow((x, GROUND - 181), 420, "#fff0c4", 0.75, 2.4)
        c.glow((x, GROUND - 181), 120, "#ffffff", 0.9, 1.4)
        water.glitter(c, x, GROUND + 60, c.height, "#fff0c8", (36, 170), 150, (2, 9), 0.85, drift=side * 60)
    walkers(c)
    sky.streaming(c, "#dbe6ea", angle=72, count=950, length=(40, 130), width=1.5, alpha=0.4)
    with c.fine((0, 1180, c.width, c.height)) as b:
        for _ in range(160):
            x, y = c.rng.uniform(0, c.width), c.rng.uniform(1200, c.height)
            near = (y - 1100) / 500
            b.oval(x, y, 22 * near, 6 * near, 1.5, "#d6e2e6", 0.43)
    light.finish(c, 0.45, 0.17, 0.35, 200)


def street(c, eye):
    lamps = []
    with c.fine((0, 0, c.width, GROUND)) as b:
        b.rect(1190, 560, 1470, 1000, "#5d6f78")
        city.spire(b, 1180, 990, 70, 520, "#556873", "#4a5d69")
        for x, wide, tall in ((1060, 90, 330), (1240, 100, 300), (1340, 110, 360), (1450, 96, 320)):
            city.house(b, c.rng, x, 1000, wide, tall, "#4d606b", "#60727b", "#3f515c", "#f2c47c", 0.3)
        for x, walls in (
            (-420, ["#27313c", "#2e3943", "#3a3f49", "#44505a"]),
            (2860, ["#232c37", "#312f3a", "#3a4550", "#47535d"]),
        ):
            near = 0.0
            for i, (wall, depth) in enumerate(zip(walls, (0.75, 1.6, 2.9, 4.6), strict=True)):
                top = (-420, -260, -520, -330)[i]
                eye.wall(b, x, top, 1330, near, depth, wall)
                eye.windows(
                    b,
                    c.rng,
                    x,
                    [(y, y + 150) for y in range(top + 130, 900, 270)],
                    near,
                    depth,
                    4 if i < 2 else 5,
                    "#1b252e",
                    "#ffc873",
                    0.34,
                    mix(wall, "#8b97a0", 0.3),
                )
                eye.wall(b, x, 1010, 1330, near, depth, darker(wall, 0.4))
                eye.windows(b, c.rng, x, [(1040, 1290)], near, depth, 3, "#ffcf86", "#ffdf9f", 0.5, fill=0.72)
                eye.wall(b, x, 985, 1020, near, depth, ["#7c2f33", "#2f5560", "#8a6a30", "#40554a"][i])
                eye.wall(b, x, top, top + 26, near, depth, mix(wall, "#a9b3b8", 0.4))
                near = depth
        for depth in (0.25, 1.0, 2.2, 4.2):
            for x in (210, 2300):
                px, foot = eye.at(x, 1330, depth)
                lamps.append(city.lamp_post(b, px, foot, 640 * eye.size(depth), "#141c24", "#ffe9b5")[0])
        for x, y in ((1210, 120), (1450, 120)):
            b.line([eye.at(x, y - 500, 0), eye.at(x, y, 6)], 2.5, "#0f161d", 0.9)
        for depth in (0.2, 1.0, 2.6):
            b.line(
                [eye.at(-380, -80, depth), eye.at(1330, 30, depth), eye.at(2820, -80, depth)],
                2.2,
                "#0f161d",
                0.9,
            )
    return lamps


def tram(c, x, ground, s):
    """The car from ahead, `s` wide: red below, cream above, a round forehead."""

    def p(u, v):
        return (x + u * s, ground - v * s)

    red, cream, dark = "#b3262b", "#f3e4c4", "#1a2027"
    shell = [
        (-0.44, 0.06),
        (-0.5, 0.2),
        (-0.5, 1.1),
        (-0.47, 1.24),
        (-0.36, 1.34),
        (0, 1.375),
        (0.36, 1.34),
        (0.47, 1.24),
        (0.5, 1.1),
        (0.5, 0.2),
        (0.44, 0.06),
    ]
    box = (x - s * 0.6, ground - s * 1.8, x + s * 0.6, ground + 6)
    with c.fine(box) as b:
        b.line([p(-0.1, 1.36), p(0.16, 1.52), p(-0.06, 1.66)], 7, dark)
        b.line([p(0.1, 1.36), p(0.22, 1.5), p(-0.02, 1.66)], 5, dark)
        b.rect(*p(-0.22, 1.672), *p(0.2, 1.655), dark)
        b.rect(*p(-0.46, 0.1), *p(0.46, 0.0), "#0c1116")
    body = c.shape(lambda b: b.blob([p(u, v) for u, v in shell], steps=5), box)
    c.fill(body, cream)
    lower = c.shape(
        lambda b: b.polygon(
            [p(-0.6, 0.66), p(-0.2, 0.63), p(0, 0.56), p(0.2, 0.63), p(0.6, 0.66), p(0.6, 0), p(-0.6, 0)]
        ),
        box,
    )
    c.fill(lower.within(body.mask), ["#c8343a", red, "#7c161d"])
    c.shade(
        body,
        "#3a1c24",
        field.plot(body.size, lambda u, v: abs(u - 0.5) * 2.6 - 0.82 + 0.3 * max(0, v - 0.8), 24),
        0.9,
    )
    with c.fine(box) as b:
        b.line([p(-0.5, 0.685), p(-0.2, 0.655), p(0, 0.585), p(0.2, 0.655), p(0.5, 0.685)], 8, "#d9a441")
        b.round_rect(*p(-0.42, 1.13), *p(0.42, 0.72), 34, dark)
        glass = [(-0.40, 1.11), (0.40, 1.11), (0.40, 0.74), (-0.40, 0.74)]
        b.polygon([p(u, v) for u, v in glass], "#ffd995")
        b.polygon([p(-0.4, 0.9), p(0.4, 0.9), p(0.4, 0.74), p(-0.4, 0.74)], "#e8b66c")
        for u in (-0.36, -0.27, 0.12, 0.24, 0.33):
            b.polygon(
                [p(u - 0.04, 0.74), p(u - 0.035, 0.87), p(u + 0.035, 0.87), p(u + 0.04, 0.74)],
                c.rng.choice(["#6b3b33", "#49525e", "#5a4a36"]),
            )
            b.dot(*p(u, 0.905), s * 0.028, "#4a352c")
        b.blob([p(-0.15, 0.74), p(-0.14, 0.86), p(-0.07, 0.9), p(0, 0.86), p(0.01, 0.74)], "#22303f")
        b.dot(*p(-0.07, 0.94), s * 0.036, "#c98f68")
        b.polygon([p(-0.115, 0.95), p(-0.1, 0.99), p(-0.04, 0.99), p(-0.025, 0.95)], "#1a2533")
        b.rect(*p(-0.2, 1.12), *p(-0.185, 0.73), dark)
        b.rect(*p(0.185, 1.12), *p(0.2, 0.73), dark)
        b.polygon([p(-0.4, 1.11), p(-0.31, 1.11), p(-0.4, 0.93)], "#fff3d6", 0.5)
        b.line([p(-0.02, 0.735), p(0.12, 1.0)], 5, "#0c1116")
        b.round_rect(*p(-0.28, 1.29), *p(0.28, 1.16), 16, "#11161c")
        b.ring(*p(-0.19, 1.245), s * 0.022, s * 0.012, "#ffcf70")
        b.ring(*p(-0.19, 1.205), s * 0.026, s * 0.012, "#ffcf70")
        for i in range(9):
            u = -0.11 + i * 0.038
            b.rect(*p(u, 1.245), *p(u + 0.025, 1.205), "#ffcf70", 0.85)
        for side in (-1, 1):
            b.dot(*p(side * 0.32, 0.345), s * 0.075, "#7c161d")
            b.dot(*p(side * 0.32, 0.345), s * 0.062, "#e9dcc0")
            b.dot(*p(side * 0.32, 0.345), s * 0.05, "#fffbe8")
            b.rect(*p(side * 0.58 - 0.02, 1.06), *p(side * 0.58 + 0.02, 0.9), dark)
            b.line([p(side * 0.5, 1.08), p(side * 0.58, 1.05)], 5, dark)
        b.ring(*p(0, 0.4), s * 0.072, s * 0.012, "#d9a441")
        b.rect(*p(-0.34, 0.14), *p(0.34, 0.085), "#20161a")
        b.rect(*p(-0.07, 0.12), *p(0.07, 0.05), "#0c1116")


def rails(c, eye):
    with c.fine((0, GROUND + 30, c.width, c.height)) as b:
        for x in (1080, 1580):
            foot = 1330 + (x - 1330) * 1.55
            head = 1330 + (x - 1330) * 0.78
            b.polygon(
                [
                    (head - 3, GROUND + 40),
                    (head + 3, GROUND + 40),
                    (foot + 15, c.height),
                    (foot - 15, c.height),
                ],
                "#0e161c",
            )
            b.polygon(
                [
                    (head - 1, GROUND + 40),
                    (head + 1.5, GROUND + 40),
                    (foot + 8, c.height),
                    (foot - 4, c.height),
                ],
                "#c9d4d6",
                0.85,
            )


def walkers(c):
    """Two under umbrellas, their backs to us."""
    with c.fine((160, 640, 1020, 1590)) as b:
        for x, h, coat, cover in ((470, 640, "#1d2c3a", "#c8902f"), (690, 590, "#5a2a36", "#2c6470")):
            people.person(
                b,
                x,
                1500,
                h,
                coat=coat,
                legs="#11181f",
                skin="#b98a68",
                hair="#1c1614",
                stride=0.45,
                way=1,
                skirt=x > 600,
            )
            b.line([(x + 30, 1500 - h * 0.5), (x + 22, 1500 - h * 1.15)], 7, "#14181d")
            people.umbrella(
                b, x + 16, 1500 - h * 0.92, h * 0.44, cover, 0.2, tilt=-0.1 if x < 600 else 0.08, ribs=6
            )
        for x in (470, 690):
            for i in range(16):
                water.lens(
                    b, x + c.rng.uniform(-40, 40), 1506 + i * 5.2, c.rng.uniform(20, 60), 3, "#10181f", 0.55
                )
