"""A vote is cast in Saltgate."""

from ..catalogue import picture
from ..kit import field, light
from ..kit.brush import spline
from ..kit.colour import darker, lighter, mix


@picture("ballot-box", focal=(0.45, 0.5))
def ballot_box(c):
    c.fill(c.everywhere(), ["#e9b84a", "#dfa638", "#c98c2c"], 70)
    wall = c.everywhere((0, 0, c.width, 1150))
    c.shade(wall, "#b5761f", field.plot(wall.size, lambda x, y: 0.9 * x - 0.25 + 0.2 * y, 24), 0.55, dot=3)
    schoolroom(c)
    queue(c)
    table(c)
    box(c)
    hand(c)
    light.finish(c, 0.3, 0.2, 0.1, 240)


def schoolroom(c):
    """Sun through a tall window falls across the wall of the old school."""
    with c.fine((0, 0, c.width, 1150)) as b:
        panes = [(180, 60), (360, 60), (180, 290), (360, 290), (180, 520), (360, 520)]
        for x, y in panes:
            b.polygon([(x, y + 50), (x + 150, y), (x + 150, y + 200), (x, y + 250)], "#f9e19a", 0.8)
        b.rect(0, 860, c.width, 884, "#a3402e")
        b.rect(0, 884, c.width, 1150, "#b54a35")
        for x in range(0, c.width, 120):
            b.rect(x, 884, x + 3, 1150, "#8f3526", 0.7)
        b.rect(1960, 120, 2290, 480, "#7a4d28")
        b.rect(1984, 144, 2266, 456, "#3f5a52")
        for y, wide in ((210, 200), (260, 160), (310, 190), (360, 120)):
            b.line([(2030, y), (2030 + wide, y - 4)], 6, "#dfe6d4", 0.5)


def queue(c):
    """Four wait: cut from flat paper, each with a folded sheet."""
    folk = [
        (2160, 900, "#51616e", "#d9a27a", "#3a2a22", 0),
        (1830, 960, "#8f2f28", "#8d5a3c", "#1a1412", 1),
        (1480, 930, "#f3e9d3", "#c98f68", "#8a5a30", 2),
        (1120, 880, "#39444f", "#e9bf9c", "#b8b2aa", 3),
    ]
    foot = 1360
    for x, h, coat, skin, hair, kind in folk:
        box = (x - h * 0.3, foot - h * 1.08, x + h * 0.35, foot)
        body = c.shape(
            lambda b, x=x, h=h: b.blob(
                [
                    (x - h * 0.13, foot),
                    (x - h * 0.17, foot - h * 0.5),
                    (x - h * 0.15, foot - h * 0.72),
                    (x - h * 0.06, foot - h * 0.82),
                    (x + h * 0.06, foot - h * 0.82),
                    (x + h * 0.15, foot - h * 0.72),
                    (x + h * 0.17, foot - h * 0.5),
                    (x + h * 0.13, foot),
                ],
                steps=6,
            ),
            box,
        )
        c.fill(body, coat)
        c.shade(body, darker(coat, 0.45), field.plot(body.size, lambda u, v: 1.2 * u - 0.35, 16), 0.8)
        with c.fine(box) as b:
            b.stroke([(x, foot - h * 0.86), (x, foot - h * 0.78)], (h * 0.06, h * 0.07), darker(skin, 0.18))
            b.ellipse(x, foot - h * 0.92, h * 0.075, h * 0.09, skin)
            cap = [
                (x + h * 0.075, foot - h * 0.9),
                (x + h * 0.08, foot - h * 0.98),
                (x, foot - h * 1.03),
                (x - h * 0.08, foot - h * 0.98),
                (x - h * 0.07, foot - h * 0.93),
                (x, foot - h * 0.965),
            ]
            b.blob(cap, hair, steps=5)
            if kind == 0:
                b.polygon(
                    [
                        (x - h * 0.12, foot - h * 0.985),
                        (x + h * 0.1, foot - h * 0.985),
                        (x + h * 0.08, foot - h * 1.045),
                        (x - h * 0.08, foot - h * 1.045),
                    ],
                    "#2c3640",
                )
            if kind == 1:
                b.blob(
                    [
                        (x + h * 0.05, foot - h * 0.96),
                        (x + h * 0.13, foot - h * 0.9),
                        (x + h * 0.1, foot - h * 0.78),
                        (x + h * 0.06, foot - h * 0.84),
                    ],
                    hair,
                    steps=5,
                )
            if kind == 2:
                b.polygon(
                    [
                        (x - h * 0.07, foot - h * 0.83),
                        (x + h * 0.07, foot - h * 0.83),
                        (x + h * 0.09, foot - h * 0.77),
                        (x - h * 0.09, foot - h * 0.77),
                    ],
                    "#b5452f",
                )
                b.polygon(
                    [
                        (x + h * 0.03, foot - h * 0.78),
                        (x + h * 0.08, foot - h * 0.78),
                        (x + h * 0.07, foot - h * 0.6),
                        (x + h * 0.02, foot - h * 0.6),
                    ],
                    "#b5452f",
                )
            if kind == 3:
                b.line([(x - h * 0.12, foot - h * 0.72), (x + h * 0.1, foot - h * 0.48)], h * 0.02, "#d9a441")
            b.stroke(
                [
                    (x - h * 0.13, foot - h * 0.7),
                    (x - h * 0.15, foot - h * 0.54),
                    (x - h * 0.04, foot - h * 0.5),
                ],
                (h * 0.075, h * 0.055),
                darker(coat, 0.2),
            )
            b.dot(x - h * 0.03, foot - h * 0.5, h * 0.03, skin)
            b.polygon(
                [
                    (x - h * 0.06, foot - h * 0.49),
                    (x + h * 0.03, foot - h * 0.51),
                    (x + h * 0.03, foot - h * 0.59),
                    (x - h * 0.06, foot - h * 0.57),
                ],
                "#fffaf0",
            )


def table(c):
    top = c.shape(
        lambda b: b.polygon([(0, 1250), (c.width, 1250), (c.width, c.height), (0, c.height)]),
        (0, 1240, c.width, c.height),
    )
    c.fill(top, ["#7a2f24", "#5f231c"])
    with c.fine((0, 1236, c.width, c.height)) as b:
        b.rect(0, 1246, c.width, 1262, "#a8493a")
        b.polygon([(300, 1600), (420, 1500), (1350, 1500), (1650, 1600)], "#3f1512", 0.5)
        b.polygon([(1800, 1440), (2160, 1400), (2230, 1470), (1860, 1520)], "#f6efdf")
        b.polygon([(1800, 1440), (2160, 1400), (2166, 1406), (1808, 1448)], "#ffffff")
        for k in range(5):
            b.line([(1850 + k * 9, 1448 + k * 12), (2130 + k * 9, 1416 + k * 12)], 4, "#8a8478", 0.7)
            b.rect(2140 + k * 9, 1410 + k * 12, 2152 + k * 9, 1420 + k * 12, "#8a8478", 0.7)
        b.stroke([(2010, 1500), (2270, 1380)], (16, 16), "#2c3640", smooth=False)
        b.stroke([(2270, 1380), (2300, 1366)], (16, 3), "#e9bf6a", smooth=False)


def box(c):
    """The plain grey metal box."""
    left, right, top, foot = 460, 1120, 870, 1500
    front = c.shape(
        lambda b: b.polygon([(left, top), (right, top), (right - 14, foot), (left + 14, foot)]),
        (left, top, right, foot),
    )
    c.fill(front, ["#98a3ab", "#7f8b94", "#65717b"])
    c.shade(front, "#46525c", field.plot(front.size, lambda x, y: 0.9 * x - 0.2 + 0.25 * y, 20), 0.7)
    side = c.shape(
        lambda b: b.polygon(
            [(right, top), (right + 190, top - 96), (right + 170, foot - 110), (right - 14, foot)]
        ),
        (right - 20, top - 100, right + 200, foot),
    )
    c.fill(side, ["#5d6973", "#414c55"])
    lid = c.shape(
        lambda b: b.polygon(
            [(left - 14, top), (left + 176, top - 96), (right + 204, top - 96), (right + 14, top)]
        ),
        (left - 20, top - 100, right + 210, top + 4),
    )
    c.fill(lid, ["#b9c3ca", "#a3aeb6"])
    with c.fine((left - 30, top - 110, right + 220, foot + 10)) as b:
        b.polygon(
            [(left - 14, top), (right + 14, top), (right + 12, top + 38), (left - 12, top + 38)], "#8793a0"
        )
        b.polygon(
            [(left - 14, top), (right + 14, top), (right + 14, top + 8), (left - 14, top + 8)], "#dde4e8"
        )
        b.polygon(
            [(right + 14, top), (right + 204, top - 96), (right + 203, top - 62), (right + 12, top + 38)],
            "#55616b",
        )
        b.polygon([(680, top - 40), (1010, top - 40), (1030, top - 54), (706, top - 54)], "#1f262c")
        for x in (left + 40, right - 40):
            for y in (top + 90, foot - 60):
                b.dot(x, y, 11, "#5d6973")
                b.dot(x - 3, y - 3, 5, "#c3ccd3")
        b.round_rect(740, 1060, 840, 1180, 16, "#c9952f")
        b.ring(790, 1056, 34, 13, "#a8b2ba")
        b.round_rect(740, 1060, 840, 1180, 16, "#d9a53f")
        b.rect(740, 1066, 762, 1174, "#f0c766")
        b.dot(790, 1108, 13, "#3a2a16")
        b.polygon([(784, 1112), (796, 1112), (802, 1146), (778, 1146)], "#3a2a16")
        b.line([(840, 1130), (930, 1190), (900, 1240)], 4, "#b5452f")
        b.polygon([(880, 1230), (926, 1224), (934, 1270), (886, 1276)], "#b5452f")
        for k in range(3):
            b.rect(left + 60, foot - 150 + k * 26, left + 210, foot - 142 + k * 26, "#46525c", 0.7)


def hand(c):
    """A hand comes down from the left with a folded paper."""
    sleeve = c.shape(
        lambda b: b.polygon([(120, -20), (560, -20), (760, 330), (560, 440)]), (100, 0, 800, 460)
    )
    c.fill(sleeve, ["#2f4a63", "#23384d"])
    c.shade(sleeve, "#132130", field.plot(sleeve.size, lambda x, y: 0.9 - 1.3 * x + 0.3 * y, 20), 0.8)
    paper = c.shape(
        lambda b: b.polygon([(712, 560), (1000, 520), (1012, 834), (724, 846)]), (700, 500, 1030, 850)
    )
    skin, dark = "#b97a52", "#8f5636"
    with c.fine((480, 240, 1060, 850)) as b:
        b.polygon([(540, 436), (770, 316), (800, 366), (566, 490)], "#f6efdf")
        b.polygon([(574, 476), (790, 362), (860, 470), (900, 560), (720, 610), (640, 560)], skin)
        b.stroke([(650, 540), (700, 640), (742, 700)], (74, 54), dark)
    c.fill(paper, ["#fffdf6", "#efe7d6"])
    with c.fine((480, 240, 1060, 850)) as b:
        b.polygon([(856, 540), (1000, 520), (1012, 834), (868, 840)], "#d9cfba", 0.75)
        b.line([(856, 540), (868, 840)], 4, "#b9ae98")
        for (x0, y0), (x1, y1), (x2, y2) in (
            ((770, 470), (860, 560), (846, 664)),
            ((820, 440), (920, 540), (912, 640)),
            ((850, 420), (962, 510), (966, 600)),
            ((840, 400), (980, 470), (1004, 548)),
        ):
            b.stroke([(x0, y0), (x1, y1), (x2, y2)], (72, 50), skin)
            b.ellipse(x2 - 2, y2 + 8, 15, 20, lighter(skin, 0.35))
        for (x0, y0), (x1, y1) in (
            ((812, 520), (880, 590)),
            ((872, 500), (938, 566)),
            ((916, 470), (980, 530)),
        ):
            b.line(spline([(x0, y0), ((x0 + x1) / 2 + 8, (y0 + y1) / 2 - 2), (x1, y1)], False), 5, dark, 0.8)
        b.blob(
            [(566, 470), (770, 350), (850, 410), (880, 470), (760, 560), (640, 560)],
            mix(skin, "#c98a60", 0.5),
            steps=6,
        )
