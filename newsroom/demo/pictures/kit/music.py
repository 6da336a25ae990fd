"""An orchestra's instruments and its conductor."""

from .colour import darker


def instrument(b, x, y, s, row, lean, rng):
    gold, red = "#f2c14e", "#b5622a"
    side = 1 if lean > 0 else -1
    if row == 0:
        b.stroke(
            [(x - side * s * 0.04, y - s * 0.66), (x + side * s * 0.34, y - s * 0.62)],
            (s * 0.05, s * 0.1),
            gold,
            smooth=False,
        )
        b.ellipse(x + side * s * 0.4, y - s * 0.62, s * 0.07, s * 0.14, "#ffe29a")
    elif row == 1:
        b.stroke(
            [(x - side * s * 0.06, y - s * 0.6), (x + side * s * 0.22, y - s * 0.34)],
            (s * 0.045, s * 0.06),
            "#e3d3b0",
            smooth=False,
        )
    elif x > 1480 and row < 4:
        b.blob(
            [
                (x - s * 0.2, y - s * 0.02),
                (x - s * 0.12, y - s * 0.3),
                (x, y - s * 0.44),
                (x + s * 0.12, y - s * 0.3),
                (x + s * 0.2, y - s * 0.02),
            ],
            red,
        )
        b.line([(x, y - s * 0.4), (x - s * 0.02, y - s * 0.95)], s * 0.05, darker(red, 0.4))
        b.line([(x - s * 0.3, y - s * 0.2), (x + s * 0.36, y - s * 0.28)], 2.4, "#f3e2bd")
    else:
        b.blob(
            [
                (x - s * 0.04, y - s * 0.56),
                (x + side * s * 0.16, y - s * 0.64),
                (x + side * s * 0.3, y - s * 0.52),
                (x + side * s * 0.12, y - s * 0.46),
            ],
            red,
            steps=5,
        )
        b.line(
            [(x + side * s * 0.26, y - s * 0.56), (x + side * s * 0.46, y - s * 0.64)],
            s * 0.035,
            darker(red, 0.4),
        )
        b.line(
            [
                (x + side * s * 0.04, y - s * 0.26),
                (x + side * s * 0.34, y - s * (0.78 + 0.06 * rng.random())),
            ],
            2.4,
            "#f3e2bd",
        )
    b.line([(x - s * 0.2, y - s * 0.08), (x + s * 0.2, y - s * 0.08)], s * 0.035, "#f6ead0", 0.7)


def conductor(b, x, y, h):
    ink = "#0d0908"
    b.polygon([(x - 84, y + 6), (x + 84, y + 6), (x + 70, y - 22), (x - 70, y - 22)], "#6f3d1c")
    b.polygon([(x - 70, y - 22), (x + 70, y - 22), (x + 66, y - 28), (x - 66, y - 28)], "#e3b06a")
    y -= 24
    b.stroke([(x - 14, y), (x - 12, y - h * 0.45)], (18, 24), ink)
    b.stroke([(x + 14, y), (x + 12, y - h * 0.45)], (18, 24), ink)
    b.blob(
        [
            (x - 34, y - h * 0.34),
            (x - 40, y - h * 0.72),
            (x, y - h * 0.84),
            (x + 40, y - h * 0.72),
            (x + 34, y - h * 0.34),
            (x + 16, y - h * 0.3),
            (x, y - h * 0.4),
            (x - 16, y - h * 0.3),
        ],
        ink,
        steps=5,
    )
    b.stroke([(x - 34, y - h * 0.74), (x - 84, y - h * 0.82), (x - 104, y - h * 1.06)], (22, 12), ink)
    b.stroke([(x + 34, y - h * 0.74), (x + 80, y - h * 0.72), (x + 116, y - h * 0.92)], (22, 12), ink)
    b.dot(x - 105, y - h * 1.08, 9, "#e9bf9c")
    b.dot(x + 118, y - h * 0.94, 9, "#e9bf9c")
    b.line([(x + 118, y - h * 0.94), (x + 176, y - h * 1.16)], 3.5, "#fff3d6")
    b.dot(x, y - h * 0.95, 21, "#d9d3c9")
    b.blob(
        [
            (x - 23, y - h * 0.9),
            (x - 20, y - h * 1.04),
            (x + 20, y - h * 1.04),
            (x + 23, y - h * 0.9),
            (x, y - h * 0.88),
        ],
        "#c9c3ba",
        steps=4,
    )
