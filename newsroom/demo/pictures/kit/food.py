"""What the Butter Hall and Coopers Row sell: loaves, fish, lemons."""

import math

from .colour import darker, lighter, mix


def loaf(b, rng, x, y, shelf):
    """One loaf standing on y; returns its width."""
    crust = rng.choice(["#a85f24", "#8f4a1b", "#c07a35", "#7a3d17", "#b56a2a"])
    shine, cut = lighter(crust, 0.22), lighter(crust, 0.5)
    kind = (0, 1, 2, 1, 0, 3)[(shelf * 2 + int(rng.random() * 2)) % 6]
    if kind == 0:
        w, h = rng.uniform(96, 120), rng.uniform(66, 82)
        b.blob(
            [
                (x, y),
                (x + w * 0.02, y - h * 0.55),
                (x + w * 0.3, y - h),
                (x + w * 0.7, y - h),
                (x + w * 0.98, y - h * 0.55),
                (x + w, y),
            ],
            crust,
        )
        b.blob(
            [
                (x + w * 0.14, y - h * 0.55),
                (x + w * 0.32, y - h * 0.9),
                (x + w * 0.6, y - h * 0.9),
                (x + w * 0.4, y - h * 0.66),
            ],
            shine,
        )
        for k in (0.38, 0.62):
            b.stroke([(x + w * (k - 0.12), y - h * 0.5), (x + w * (k + 0.06), y - h * 0.88)], (7, 4), cut)
    elif kind == 1:
        w, h = rng.uniform(178, 215), rng.uniform(54, 64)
        b.blob(
            [
                (x, y - h * 0.1),
                (x + w * 0.08, y - h * 0.75),
                (x + w * 0.5, y - h),
                (x + w * 0.92, y - h * 0.75),
                (x + w, y - h * 0.1),
                (x + w * 0.5, y),
            ],
            crust,
        )
        b.blob(
            [
                (x + w * 0.1, y - h * 0.6),
                (x + w * 0.5, y - h * 0.92),
                (x + w * 0.85, y - h * 0.66),
                (x + w * 0.5, y - h * 0.7),
            ],
            shine,
        )
        for k in (0.22, 0.38, 0.54, 0.70):
            b.stroke([(x + w * k, y - h * 0.35), (x + w * (k + 0.09), y - h * 0.86)], (9, 4), cut)
    elif kind == 2:
        w, h = 44, rng.uniform(126, 142)
        for i in range(3):
            dx = x + i * 30
            lean = rng.uniform(-8, 8)
            b.stroke(
                [(dx + 16, y - 14), (dx + 16 + lean / 2, y - h * 0.5), (dx + 16 + lean, y - h)],
                (30, 20),
                mix(crust, "#d99a4a", 0.3 * i),
            )
            for k in (0.3, 0.5, 0.7, 0.88):
                b.stroke([(dx + 8 + lean * k, y - h * k), (dx + 25 + lean * k, y - h * k - 13)], (5, 3), cut)
        return 108
    else:
        w, h = 92, 100
        b.round_rect(x, y - h * 0.78, x + w, y, 8, crust)
        b.blob(
            [
                (x - 5, y - h * 0.62),
                (x + 8, y - h * 0.95),
                (x + w * 0.5, y - h * 1.05),
                (x + w - 8, y - h * 0.95),
                (x + w + 5, y - h * 0.62),
            ],
            shine,
        )
    return w


def fish(b, rng, x, y, s, kind, turn):
    """One fish lying on its side with its head to the left."""
    lean = math.radians(turn + (12 if kind != "flounder" else 0))
    across, down = math.cos(lean), math.sin(lean)

    def at(u, v):
        return (x + (u * across - v * down) * s, y + (u * down + v * across) * s)

    if kind == "flounder":
        body = [
            (-0.36, 0),
            (-0.22, -0.2),
            (0.05, -0.26),
            (0.24, -0.13),
            (0.34, -0.03),
            (0.34, 0.03),
            (0.24, 0.13),
            (0.05, 0.26),
            (-0.22, 0.2),
        ]
        b.blob([at(u * 1.02 + 0.01, v * 1.12 + 0.03) for u, v in body], "#7f98a4", 0.6)
        b.blob([at(u, v * 1.16) for u, v in body], "#6b6148")
        b.blob([at(u * 0.92, v * 0.86) for u, v in body], "#94845c")
        b.polygon([at(0.31, 0), at(0.46, -0.12), at(0.43, 0), at(0.46, 0.12)], "#6b6148")
        b.stroke([at(-0.2, 0), at(0.05, -0.03), at(0.32, 0)], (4, 2), "#5a5140")
        for _ in range(18):
            u, v = rng.uniform(-0.2, 0.24), rng.uniform(-0.16, 0.16)
            b.dot(*at(u, v), s * rng.uniform(0.008, 0.02), rng.choice(["#c9762f", "#5a4f38", "#b5a170"]))
        for v in (-0.05, 0.06):
            b.dot(*at(-0.27, v), s * 0.022, "#e9dfb8")
            b.dot(*at(-0.275, v), s * 0.012, "#1c1f22")
        return
    thick = {"herring": 0.115, "sprat": 0.1, "eel": 0.045}[kind]
    bend = rng.uniform(0.05, 0.09) * rng.choice((-1, 1)) if kind == "eel" else 0.0
    back, belly = [], []
    for i in range(21):
        t = i / 20
        u = -0.5 + 0.86 * t
        half = thick * (
            math.sin(math.pi * min(1, t * 0.92 + 0.06)) ** 0.62
            if kind != "eel"
            else math.sin(math.pi * t**0.8) ** 0.45
        )
        mid = bend * math.sin(t * 7)
        back.append((u, mid - half))
        belly.append((u, mid + half))
    whole = [at(u, v) for u, v in back] + [at(u, v) for u, v in belly[::-1]]
    colours = {
        "herring": ("#3f627d", "#cfdde2", "#89a8ba"),
        "sprat": ("#52707a", "#e3e6dc", "#a9bdbb"),
        "eel": ("#3a4237", "#8f9270", "#5a6149"),
    }[kind]
    b.polygon([(px + 8, py + 14) for px, py in whole], "#7f9fae", 0.6)
    if kind != "eel":
        b.polygon([at(0.33, 0), at(0.5, -0.12), at(0.45, 0), at(0.5, 0.12)], colours[0])
        b.polygon([at(-0.06, -thick * 0.95), at(0.04, -thick * 1.5), at(0.12, -thick * 0.85)], colours[0])
        b.polygon([at(0.02, thick * 0.95), at(0.1, thick * 1.45), at(0.15, thick * 0.8)], colours[2])
    b.polygon(whole, colours[1])
    upper = [at(u, v) for u, v in back] + [
        at(u, (v + w) / 2 + (v - w) * 0.06) for (u, v), (_, w) in zip(back[::-1], belly[::-1], strict=True)
    ]
    b.polygon(upper, colours[0])
    middle = [at(u, v * 0.35 + w * 0.65 - thick * 0.3) for (u, v), (_, w) in zip(back, belly, strict=True)]
    b.line(middle, max(3, s * 0.018), colours[2])
    if kind != "eel":
        b.arc(*at(-0.34, 0), s * thick * 0.85, -70 + turn, 75 + turn, 4, darker(colours[0], 0.3))
        for k in range(6):
            b.dot(*at(-0.2 + k * 0.075, -thick * 0.35), s * 0.011, darker(colours[0], 0.35))
        for k in range(9):
            b.arc(*at(-0.24 + k * 0.055, thick * 0.35), s * 0.02, 90, 270, 2, colours[2])
    eye_at = at(-0.44, -thick * 0.12 + (0 if kind != "eel" else bend * 0))
    b.dot(*eye_at, s * (0.024 if kind != "eel" else 0.013), "#f2ead0")
    b.dot(*eye_at, s * (0.014 if kind != "eel" else 0.007), "#14181b")


def lemon(c, x, y, r, cut=False):
    with c.fine((x - r * 1.5, y - r * 1.3, x + r * 1.5, y + r * 1.3)) as b:
        b.ellipse(x + 12, y + r * 0.5, r * 1.1, r * 0.62, "#7f9fae", 0.6)
        if cut:
            b.dot(x, y, r, "#e9b91f")
            b.dot(x, y, r * 0.9, "#fdf3c0")
            for k in range(9):
                a = math.tau * k / 9
                b.blob(
                    [
                        (x + r * 0.1 * math.cos(a), y + r * 0.1 * math.sin(a)),
                        (x + r * 0.8 * math.cos(a - 0.27), y + r * 0.8 * math.sin(a - 0.27)),
                        (x + r * 0.8 * math.cos(a + 0.27), y + r * 0.8 * math.sin(a + 0.27)),
                    ],
                    "#f6d33c",
                    steps=4,
                )
            return
        b.blob(
            [
                (x - r * 1.25, y + 4),
                (x - r * 0.9, y - r * 0.5),
                (x, y - r * 0.85),
                (x + r * 0.85, y - r * 0.55),
                (x + r * 1.22, y - 8),
                (x + r * 0.85, y + r * 0.6),
                (x, y + r * 0.85),
                (x - r * 0.85, y + r * 0.55),
            ],
            "#f2c62a",
        )
        b.blob(
            [
                (x - r * 0.7, y - r * 0.3),
                (x - r * 0.1, y - r * 0.66),
                (x + r * 0.4, y - r * 0.5),
                (x - r * 0.1, y - r * 0.4),
            ],
            "#fbe98a",
        )
        b.blob(
            [
                (x - r * 0.7, y + r * 0.42),
                (x, y + r * 0.66),
                (x + r * 0.8, y + r * 0.4),
                (x + r * 0.1, y + r * 0.82),
            ],
            "#cf9a16",
        )
