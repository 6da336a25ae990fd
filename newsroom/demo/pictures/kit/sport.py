"""Sport: a racing cyclist, an eight from above, a floodlight mast."""

from . import water
from .brush import spline
from .colour import darker


def cyclist(b, x, y, s, jersey, way):
    """A racing cyclist in profile, `s` tall, with a long shadow."""

    def p(u, v):
        return (x + way * u * s, y - v * s)

    b.polygon(
        [(x - s * 0.3, y), (x + s * 0.3, y), (x + s * 1.5, y + s * 0.42), (x + s * 1.0, y + s * 0.46)],
        "#2a4560",
        0.5,
    )
    dark = "#1b1f28"
    for u in (-0.3, 0.3):
        b.ring(*p(u, 0.22), s * 0.22, max(1.4, s * 0.03), dark)
    frame = max(1.4, s * 0.035)
    b.line(
        [p(-0.3, 0.22), p(-0.02, 0.22), p(0.22, 0.52), p(-0.1, 0.52), p(-0.02, 0.22)],
        frame,
        darker(jersey, 0.3),
    )
    b.line([p(0.22, 0.52), p(0.3, 0.22)], frame, dark)
    b.stroke([p(-0.12, 0.6), p(0.07, 0.44), p(0.0, 0.16)], (s * 0.11, s * 0.06), dark)
    b.stroke([p(-0.12, 0.6), p(0.1, 0.5), p(0.04, 0.28)], (s * 0.1, s * 0.055), "#c98f68")
    b.stroke([p(-0.14, 0.62), p(0.02, 0.78), p(0.12, 0.82)], (s * 0.17, s * 0.15), jersey)
    b.stroke([p(0.1, 0.8), p(0.2, 0.66), p(0.27, 0.58)], (s * 0.07, s * 0.05), "#c98f68")
    b.dot(*p(0.22, 0.9), s * 0.085, "#c98f68")
    b.polygon([p(0.11, 0.92), p(0.16, 1.0), p(0.26, 1.0), p(0.32, 0.93)], "#f4f1e4")


def eight(c, bow, y, phase, shirt, blade):
    """An eight with cox seen from above, `bow` its foremost point, rowing to the right."""
    length, beam = 1500, 40
    stern = bow - length
    box = (stern - 240, y - 205, bow + 40, y + 205)
    half = [(1.0, 0), (0.9, 0.55), (0.72, 0.92), (0.5, 1.0), (0.28, 0.92), (0.1, 0.5), (0, 0)]
    upper = [(stern + length * t, y - beam / 2 * w) for t, w in half]
    lower = [(px, 2 * y - py) for px, py in upper[::-1]]
    with c.fine(box) as b:
        for i in range(26):
            t = i / 26
            for side in (-1, 1):
                water.lens(
                    b,
                    stern - 220 * t + 90,
                    y + side * (14 + 52 * t),
                    60 * (1 - t) + 12,
                    3,
                    "#e9fff6",
                    0.5 * (1 - t),
                )
        shadow = [(px + 16, py + 26) for px, py in upper + lower]
        b.polygon(spline(shadow, True, 5), "#062f3d", 0.45)
        for i in range(8):
            x = bow - 330 - i * 122
            for r, alpha in ((64, 0.5), (42, 0.65), (24, 0.8)):
                for side in (-1, 1):
                    if i % 2 == (side > 0):
                        b.oval(x - 150 + phase * 60, y + side * 152, r, r * 0.55, 2, "#e2faf0", 0.8 * alpha)
        b.polygon(spline(upper + lower, True, 8), "#fbfaf3")
        b.polygon(
            spline(
                [(px, y + (py - y) * 0.62) for px, py in upper[1:-1]]
                + [(px, y + (py - y) * 0.62) for px, py in lower[1:-1]],
                True,
                8,
            ),
            "#c9b48c",
        )
        b.polygon([(bow - 2, y), (bow - 110, y - 9), (bow - 110, y + 9)], blade)
        for i in range(8):
            x = bow - 330 - i * 122
            side = 1 if i % 2 else -1
            rower(b, x, y, side, phase, shirt, blade)
        x = stern + 190
        b.ellipse(x, y, 30, 19, "#e8e2d2")
        b.dot(x + 6, y, 12, "#3c2a22")
        b.dot(x + 8, y, 8, blade)


def rower(b, x, y, side, phase, shirt, blade):
    catch = x - 40 + 55 * phase
    rigger, hands = (x - 26, y + side * 62), (catch + 8, y - side * 6)
    b.polygon([(x - 44, y + side * 14), rigger, (x - 8, y + side * 14)], "#d9d5c8", 0.9)
    tip = (x - 150 + phase * 60, y + side * 152)
    b.ellipse(x + 16 + phase * 20, y, 26, 24, darker(shirt, 0.25))
    b.ellipse(x + 20 + phase * 20, y - 2, 24, 22, shirt)
    for reach in (-14, 14):
        b.stroke(
            [(x + 14 + phase * 20, y + reach), (catch + 6, y - side * 6 + reach * 0.35)], (11, 8), "#d9a27a"
        )
    b.line([hands, tip], 6, "#f4ead0")
    b.stroke(
        [(tip[0] + 5, tip[1] - side * 26), (tip[0] - 12, tip[1] + side * 22)], (20, 26), blade, smooth=False
    )
    b.dot(x + 20 + phase * 20, y, 12, "#4a3226")
    b.ellipse(x + 14 + phase * 20, y, 5, 8, "#d9a27a")


def mast(c, x, foot, top, s):
    with c.fine((x - 130 * s, top - 60 * s, x + 130 * s, foot)) as b:
        steel = "#0a1130"
        for side in (-1, 1):
            b.line([(x + side * 34 * s, foot), (x + side * 12 * s, top + 100 * s)], 9 * s, steel)
        steps = 14
        for k in range(steps):
            y0, y1 = (
                foot + (top + 100 * s - foot) * k / steps,
                foot + (top + 100 * s - foot) * (k + 1) / steps,
            )
            w0, w1 = (34 - 22 * k / steps) * s, (34 - 22 * (k + 1) / steps) * s
            b.line([(x - w0, y0), (x + w1, y1)], 4 * s, steel)
            b.line([(x + w0, y0), (x - w1, y1)], 4 * s, steel)
        b.rect(x - 92 * s, top - 30 * s, x + 92 * s, top + 106 * s, steel)
        for row in range(4):
            for k in range(6):
                b.dot(x - 74 * s + k * 29.6 * s, top - 8 * s + row * 31 * s, 11.5 * s, "#ffffff")
