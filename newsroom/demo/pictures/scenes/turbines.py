"""The turbines of the Outer Bank."""

import math

from ..catalogue import picture
from ..kit import light, sky, water
from ..kit.colour import mix


@picture("wind-turbines", focal=(0.45, 0.5))
def wind_turbines(c):
    line = 1010
    sky.wide(c, [(0, "#8fbcb4"), (0.4, "#cfdcb8"), (0.75, "#f4e6a8"), (1, "#fbeec0")], line, 0.18)
    sky.disc(c, (1480, 850), 150, "#fffbe6", 0.55, "#fff0b0", 6)
    sky.bars(c, 12, 160, 940, "#fdf3cf", 0.5, (500, 1600), (8, 34), ramp=["#fdf6d8", "#b9cfb4", "#f7e3a0"])
    c.fill(
        c.everywhere((0, line, c.width, c.height)),
        [(0, "#e6e2b4"), (0.06, "#9cc4b4"), (0.4, "#3f8f92"), (1, "#12505f")],
    )
    water.glitter(c, 1480, line + 4, c.height, "#fff3c4", (70, 420), 320, (1.5, 9), 0.8)
    water.ripples(
        c,
        line + 8,
        c.height,
        "#fff",
        620,
        0.45,
        (10, 320),
        (0.8, 9),
        ramp=["#1f6670", "#d9e6c4", "#6fb0a6", "#154f5e"],
    )
    rows(c, line)
    boat(c, 760, 1370, 420)
    sky.birds(c, [(420, 520, 34), (500, 480, 24), (350, 570, 22), (2050, 640, 26)], "#4f7470")
    light.finish(c, 0.25, 0.15, 0.15, 235)


def rows(c, line):
    """Three rows that run to one point on the horizon; the farthest first."""
    places = []
    for side, slope in ((-1, 1.9), (0, 0.42), (1, 1.55)):
        for i in range(9):
            s = 1080 * 0.66**i
            x = 1240 + (side * slope + (0.35 if side == 0 else 0)) * s * (0.62 if side else 1)
            places.append((s, x))
    places = sorted((s, x) for s, x in places if -300 < x < 2700 and s > 22)
    for s, x in places:
        air = min(0.86, max(0.0, 1 - (s / 1080) ** 0.45))
        foot = line + (s / 1080) ** 1.25 * 330
        if s > 720 and x > 1000:
            continue
        turbine(c, x, foot, s, air)


def turbine(c, x, foot, s, air):
    """A tower on its yellow foot, three blades; `air` fades it."""
    white, grey = mix("#fdfcf4", "#f0e7bf", air), mix("#b9c9c6", "#e9e3bd", air)
    hub_y = foot - s * 0.78
    turn = c.rng.uniform(0, 120)
    reach = s * 0.48
    with c.fine((x - reach - 8, hub_y - reach - 8, x + reach + 8, foot + s * 0.2)) as b:
        for i in range(8):
            water.lens(
                b,
                x + c.rng.uniform(-0.02, 0.02) * s,
                foot + 4 + i * s * 0.022,
                s * 0.03 * (1 - i / 10),
                max(1, s * 0.004),
                mix("#f4f1dc", "#9cc4b4", 0.3),
                0.7,
            )
        b.polygon(
            [
                (x - s * 0.024, foot),
                (x - s * 0.02, foot - s * 0.09),
                (x + s * 0.02, foot - s * 0.09),
                (x + s * 0.024, foot),
            ],
            mix("#f0c02f", "#f0e7bf", air * 0.8),
        )
        b.rect(x - s * 0.034, foot - s * 0.1, x + s * 0.034, foot - s * 0.088, mix("#8f7a2a", "#f0e7bf", air))
        b.polygon(
            [
                (x - s * 0.017, foot - s * 0.1),
                (x - s * 0.009, hub_y),
                (x + s * 0.009, hub_y),
                (x + s * 0.017, foot - s * 0.1),
            ],
            white,
        )
        b.polygon(
            [
                (x + s * 0.003, foot - s * 0.1),
                (x + s * 0.002, hub_y),
                (x + s * 0.009, hub_y),
                (x + s * 0.017, foot - s * 0.1),
            ],
            grey,
        )
        b.round_rect(
            x - s * 0.018, hub_y - s * 0.018, x + s * 0.032, hub_y + s * 0.014, max(1, s * 0.008), white
        )
        for k in range(3):
            a = math.radians(turn + 120 * k)
            across, along = (-math.sin(a), math.cos(a)), (math.cos(a), math.sin(a))

            def p(u, v, across=across, along=along):
                return (
                    x + along[0] * u * reach + across[0] * v * reach,
                    hub_y + along[1] * u * reach + across[1] * v * reach,
                )

            b.polygon(
                [p(0.02, -0.02), p(0.16, -0.045), p(0.5, -0.026), p(1, 0), p(0.5, 0.014), p(0.05, 0.022)],
                white,
            )
            b.polygon([p(0.05, 0.022), p(0.16, 0.0), p(1, 0), p(0.5, 0.014)], grey)
        b.dot(x, hub_y, max(1.2, s * 0.018), white)


def boat(c, x, y, s):
    """The service boat: an orange twin hull with a tall house forward."""

    def p(u, v):
        return (x + u * s, y - v * s)

    with c.fine((x - s * 1.6, y - s * 0.75, x + s * 0.8, y + s * 0.4)) as b:
        for _ in range(46):
            t = c.rng.random()
            water.lens(
                b,
                x - s * (0.45 + t * 1.0),
                y + c.rng.uniform(-0.02, 0.07 + 0.1 * t) * s,
                c.rng.uniform(20, 70),
                c.rng.uniform(1.5, 5),
                "#f7f6e6",
                0.8 * (1 - t * 0.6),
            )
        for _ in range(26):
            water.lens(
                b,
                x + c.rng.uniform(-0.45, 0.45) * s,
                y + c.rng.uniform(4, s * 0.26),
                c.rng.uniform(20, 64),
                c.rng.uniform(2, 4),
                c.rng.choice(["#e8662a", "#b9481c", "#f7f1dc"]),
                0.5,
            )
        b.polygon([p(-0.5, 0.15), p(0.3, 0.15), p(0.56, 0.24), p(0.5, 0.0), p(-0.47, 0.0)], "#ee6a24")
        b.polygon([p(-0.48, 0.05), p(0.505, 0.05), p(0.5, 0), p(-0.47, 0)], "#8f2f14")
        b.polygon(
            [p(-0.5, 0.15), p(0.3, 0.15), p(0.56, 0.24), p(0.553, 0.21), p(0.3, 0.125), p(-0.5, 0.125)],
            "#ffa25a",
        )
        b.polygon([p(-0.06, 0.15), p(-0.04, 0.33), p(0.24, 0.33), p(0.32, 0.15)], "#fbf7ea")
        b.polygon([p(0.02, 0.33), p(0.03, 0.46), p(0.18, 0.46), p(0.235, 0.33)], "#fbf7ea")
        b.polygon([p(0.045, 0.355), p(0.05, 0.435), p(0.17, 0.435), p(0.205, 0.355)], "#1f4450")
        b.polygon([p(0.0, 0.2), p(0.0, 0.27), p(0.22, 0.27), p(0.25, 0.2)], "#1f4450")
        b.rect(*p(0.01, 0.475), *p(0.2, 0.46), "#ee6a24")
        b.line([p(0.08, 0.47), p(0.08, 0.66)], s * 0.012, "#4a5a58")
        b.line([p(0.03, 0.58), p(0.13, 0.58)], s * 0.01, "#4a5a58")
        for u in (-0.42, -0.3, -0.18):
            b.line([p(u, 0.15), p(u, 0.22)], 2.4, "#f4efe0")
        b.line([p(-0.46, 0.22), p(-0.1, 0.22)], 2.4, "#f4efe0")
        for u, coat in ((-0.36, "#f0c02f"), (-0.24, "#f0c02f")):
            b.polygon([p(u - 0.02, 0.15), p(u - 0.017, 0.235), p(u + 0.017, 0.235), p(u + 0.02, 0.15)], coat)
            b.dot(*p(u, 0.258), s * 0.017, "#c98f68")
            b.arc(*p(u, 0.262), s * 0.018, 180, 360, 4, "#f7f4ea")
