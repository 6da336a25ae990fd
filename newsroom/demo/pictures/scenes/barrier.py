"""The Lenn Barrier, closed: the sea on one side, the river on the other."""

from ..catalogue import picture
from ..kit import field, light, sky, water
from ..kit.colour import mix
from ..kit.perspective import Depth

LINE = 330
# The barrier's lines where it meets the picture's plane: its sea and river faces, its levels.
SEAWARD, RIVERWARD, WALK = 790, 1010, 1100
HEAD, DECK, SEA, RIVER = 660, 960, 1190, 1450
FIRST, GAP, THICK = -0.27, 0.43, 0.13


@picture("surge-barrier", focal=(0.45, 0.55))
def surge_barrier(c):
    eye = Depth((1500, LINE))
    sky.wide(c, [(0, "#2f3a42"), (0.45, "#5a6870"), (0.8, "#9aa5a2"), (1, "#d3d3bf")], LINE + 4, 0.3, 300, 3)
    sky.bank(c, 120, ["#20282f", "#3f4a52"], "#171d23", 40, (60, 120), 0.85, "#6a7880")
    sky.curtains(c, (0, 100, 900, LINE), "#3f4c53", 74, 0.55, 44)
    sea_side(c)
    river_side(c, eye)
    froth(c, eye)
    spray(c, eye)
    barrier(c, eye)
    wash(c)
    sky.streaming(c, "#e6ede8", (0, 0, 1500, c.height), 66, 420, (40, 120), 1.5, 0.28)
    sky.birds(c, [(1980, 200, 30), (2050, 170, 22), (1920, 240, 20)], "#2f3a40")
    light.finish(c, 0.35, 0.17, 0.15, 220)


def sea_side(c):
    """High rough water on the left."""
    c.fill(c.everywhere((0, LINE, c.width, c.height)), ["#9aa997", "#4f7a68", "#23524a", "#12332f"])
    rows = []
    for i in range(10):
        at = i / 9
        rows.append(
            {
                "y": LINE + 16 + 1220 * at**1.55,
                "height": 7 + 92 * at,
                "length": 90 + 560 * at,
                "phase": i * 0.41,
                "ramp": [mix("#8aa18c", "#37695a", at), mix("#64866f", "#0f2e2b", at)],
                "lines": mix("#b9c9b4", "#7fa893", at) if i > 2 else None,
                "shade": "#0f2b28" if i > 3 else None,
                "foam": i > 2,
            }
        )
    water.waves(c, rows, "#f2f3e8", 0.88)


def river_side(c, eye):
    """Low smooth water on the right, and the quiet shore behind it."""
    edge = [
        eye.at(RIVERWARD, RIVER, 40),
        (c.width, LINE + 6),
        (c.width, c.height),
        eye.at(RIVERWARD, RIVER, -0.4),
    ]
    shape = c.shape(lambda b: b.polygon(edge), (0, LINE, c.width, c.height), 1)
    c.fill(shape, ["#d3dcd6", "#9fc0cc", "#5b92b4", "#2d668f"])
    streaks = field.levels(field.noise(c.rng, shape.size, (520, 18)), 140, 255)
    c.fill(shape.within(streaks), "#e9f2f2", alpha=0.45)
    with c.fine((1600, LINE - 90, c.width, LINE + 50)) as b:
        b.polygon(
            [
                (1630, LINE + 3),
                (1850, LINE - 6),
                (c.width, LINE - 14),
                (c.width, LINE + 30),
                (1850, LINE + 10),
            ],
            "#6f8a6a",
        )
        for x in range(1740, c.width, 62):
            s = 10 + (x - 1640) * 0.03
            b.ellipse(x + s * 2.6, LINE - 8 - s * 0.3, s * 0.8, s * 0.8, "#5f7f62")
            b.rect(x, LINE - 8 - s, x + s * 1.5, LINE - 4, c.rng.choice(["#b9a58c", "#a8765c", "#d3cbb4"]))
            b.polygon(
                [(x - 2, LINE - 8 - s), (x + s * 0.75, LINE - 8 - s * 1.9), (x + s * 1.5 + 2, LINE - 8 - s)],
                "#7a4a40",
            )
        b.polygon(
            [(2075, LINE - 24), (2083, LINE - 60), (2088, LINE - 90), (2093, LINE - 60), (2101, LINE - 24)],
            "#54616a",
        )
    for x, y, s in ((2010, 520, 90), (1720, 820, 150), (2180, 1120, 230)):
        barge(c, x, y, s)


def barge(c, x, y, s):
    """A laden barge that waits in the lee."""
    with c.fine((x - s * 1.2, y - s * 0.5, x + s * 1.3, y + s * 0.7)) as b:
        for k in range(8):
            water.lens(b, x, y + s * 0.1 + k * s * 0.055, s * (1.05 - k * 0.1), s * 0.016, "#2a5a7f", 0.55)
        b.blob(
            [
                (x - s, y - s * 0.16),
                (x - s * 0.92, y + s * 0.08),
                (x + s * 0.9, y + s * 0.08),
                (x + s * 1.12, y - s * 0.2),
                (x + s * 0.4, y - s * 0.11),
            ],
            "#23343f",
        )
        b.polygon(
            [
                (x - s * 0.9, y + s * 0.03),
                (x + s * 0.98, y + s * 0.03),
                (x + s * 0.9, y + s * 0.08),
                (x - s * 0.9, y + s * 0.08),
            ],
            "#7a2f2a",
        )
        b.rect(x - s * 0.8, y - s * 0.4, x - s * 0.34, y - s * 0.1, "#f1eee2")
        b.rect(x - s * 0.72, y - s * 0.34, x - s * 0.42, y - s * 0.24, "#33505f")
        for k in range(5):
            b.rect(
                x - s * 0.22 + k * s * 0.21,
                y - s * 0.24,
                x - s * 0.03 + k * s * 0.21,
                y - s * 0.09,
                ("#b5523a", "#d9a441", "#3f6f8a", "#7a8f5c", "#8f4a5c")[k],
            )


def barrier(c, eye):
    """Eleven gates between twelve towers, the nearest last."""
    with c.fine((0, 180, c.width, c.height)) as b:
        for i in range(11, -1, -1):
            near, far = FIRST + GAP * i, FIRST + GAP * (i + 1)
            air = min(0.62, 0.065 * i)

            def tone(colour, air=air):
                return mix(colour, "#bfc6ba", air)

            if i < 11:
                gate(b, eye, near + THICK, far, tone)
            tower(b, eye, near, tone)


def gate(b, eye, near, far, tone):
    """A lowered steel gate seen from the river, under its service road."""
    eye.wall(b, RIVERWARD, DECK, RIVER, near, far, tone("#5f707a"))
    span = far - near
    for k in range(6):
        level = DECK + 70 + (RIVER - DECK - 90) * k / 6
        eye.wall(b, RIVERWARD, level, level + 16, near, far, tone("#8b9ba2"))
        eye.wall(b, RIVERWARD, level + 16, level + 28, near, far, tone("#47565f"))
    for k in range(1, 4):
        at = near + span * k / 4
        eye.wall(b, RIVERWARD, DECK + 60, RIVER, at, at + span * 0.03, tone("#8b9ba2"))
    eye.wall(b, RIVERWARD, RIVER - 50, RIVER, near, far, tone("#3a4a48"))
    eye.floor(b, SEAWARD, RIVERWARD, DECK - 50, near, far, tone("#9ba19d"))
    eye.floor(b, RIVERWARD - 20, WALK, DECK - 30, near, far, tone("#b9bdb6"))
    eye.floor(b, RIVERWARD + 6, WALK - 16, DECK - 30, near, far, tone("#6d767a"))
    eye.wall(b, WALK, DECK - 30, DECK + 4, near, far, tone("#e2e1d6"))
    eye.wall(b, WALK, DECK + 4, DECK + 16, near, far, tone("#e3b72c"))
    eye.wall(b, WALK, DECK - 84, DECK - 78, near, far, tone("#56626a"))
    for k in range(5):
        at = near + span * (k + 0.5) / 5
        eye.wall(b, WALK, DECK - 84, DECK - 30, at, at + span * 0.02, tone("#56626a"))


def tower(b, eye, near, tone):
    """A concrete tower: front, river side, roof with its hoist house."""
    far = near + THICK
    eye.wall(b, RIVERWARD, HEAD, RIVER + 20, near, far, tone("#8c9492"))
    eye.front(b, SEAWARD, HEAD, RIVERWARD, RIVER + 20, near, tone("#c6c8be"))
    eye.front(b, SEAWARD, HEAD, SEAWARD + 66, RIVER + 20, near, tone("#dcdcd0"))
    eye.front(b, SEAWARD, SEA - 40, RIVERWARD, RIVER + 20, near, tone("#8f9a8f"))
    eye.front(b, SEAWARD, SEA + 60, RIVERWARD, RIVER + 20, near, tone("#6c7a70"))
    for k in range(3):
        top = HEAD + 70 + k * 110
        eye.front(
            b, SEAWARD + 104, top, SEAWARD + 150, top + 54, near, tone("#47545c" if k != 1 else "#ffdc8a")
        )
    eye.front(b, SEAWARD, HEAD, RIVERWARD, HEAD + 24, near, tone("#e3b72c"))
    eye.wall(b, RIVERWARD, HEAD, HEAD + 24, near, far, tone("#b08a1c"))
    eye.floor(b, SEAWARD - 16, RIVERWARD + 16, HEAD, near, far, tone("#e6e5da"))
    inner, back = near + THICK * 0.2, far - THICK * 0.2
    eye.wall(b, RIVERWARD - 40, HEAD - 110, HEAD, inner, back, tone("#6f7a7f"))
    eye.front(b, SEAWARD + 40, HEAD - 110, RIVERWARD - 40, HEAD, inner, tone("#a3aaa8"))
    eye.front(b, SEAWARD + 64, HEAD - 82, RIVERWARD - 64, HEAD - 40, inner, tone("#3f4c55"))
    eye.floor(b, SEAWARD + 30, RIVERWARD - 30, HEAD - 110, inner, back, tone("#d2d4ca"))
    x, y = eye.at((SEAWARD + RIVERWARD) / 2, HEAD - 110, near)
    size = eye.size(near)
    b.line([(x, y), (x, y - 74 * size)], max(1.5, 6 * size), tone("#4f5a5f"))
    b.dot(x, y - 78 * size, max(2, 11 * size), tone("#d9402f"))


def froth(c, eye):
    """Where the sea meets the towers it is white."""
    with c.fine((0, 200, 1620, c.height)) as b:
        for _ in range(520):
            depth = 4.6 * c.rng.random() ** 1.6 + FIRST
            s = eye.size(depth)
            x, y = eye.at(SEAWARD - abs(c.rng.gauss(0, 90)), SEA + c.rng.gauss(0, 30), depth)
            water.lens(
                b,
                x,
                y,
                c.rng.uniform(20, 90) * s,
                c.rng.uniform(5, 13) * s,
                "#f2f3e8",
                c.rng.uniform(0.5, 0.95),
            )


def spray(c, eye):
    """A breaker goes up the seaward face of the nearest towers."""
    for depth in (FIRST + 3 * GAP, FIRST + 2 * GAP, FIRST + GAP, FIRST):
        s = eye.size(depth)
        foot = eye.at(SEAWARD - 60, SEA + 20, depth)
        with c.fine((foot[0] - 420 * s, foot[1] - 640 * s, foot[0] + 260 * s, foot[1] + 70 * s)) as b:
            for colour, count, power in (("#a9bbb0", 15, 520), ("#f2f3e8", 24, 440)):
                for _ in range(count):
                    lean = c.rng.gauss(-0.32, 0.3)
                    up = power * s * c.rng.uniform(0.4, 1) * (1 - 0.3 * abs(lean))
                    path = [
                        (
                            foot[0] + (lean * 0.62 * up + 14 * s) * t + 120 * s * t * t,
                            foot[1] - up * (1.9 * t - 1.05 * t * t),
                        )
                        for t in (0, 0.25, 0.5, 0.75, 1)
                    ]
                    b.stroke(path, (c.rng.uniform(16, 34) * s, 2), colour)
                    for _k in range(3):
                        b.dot(
                            path[-1][0] + c.rng.gauss(0, 24) * s,
                            path[-1][1] + c.rng.gauss(0, 24) * s,
                            c.rng.uniform(2, 7) * s,
                            colour,
                        )


def wash(c):
    """Broken water along the foot of the nearest tower."""
    with c.fine((180, 1300, 900, c.height)) as b:
        for _ in range(150):
            x, y = c.rng.uniform(330, 830), 1600 - abs(c.rng.gauss(0, 70))
            water.lens(
                b,
                x,
                y,
                c.rng.uniform(20, 80),
                c.rng.uniform(4, 12),
                c.rng.choice(["#f2f3e8", "#d3ddd0", "#5f8a7a"]),
                c.rng.uniform(0.5, 0.95),
            )
