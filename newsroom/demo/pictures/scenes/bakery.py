"""The first light on Coopers Row: a baker's window before dawn."""

import math

from ..catalogue import picture
from ..kit import city, field, food, light, people, street
from ..kit.perspective import Depth


@picture("bakery-window", focal=(0.55, 0.5))
def bakery_window(c):
    c.fill(c.everywhere(), ["#101a3a", "#15224a", "#0d1530"])
    with c.fine((0, 0, c.width, 1300)) as b:
        city.courses(b, c.rng, 0, 0, c.width, 1300, "#263867", 34, 92, 0.55, 0.5)
        b.rect(2120, 150, 2400, 700, "#0c1330")
        city.panes(b, 2150, 180, 230, 490, "#0b1029", "#2d3d6b", (2, 3))
        city.panes(b, 120, 90, 250, 330, "#0b1029", "#2d3d6b", (2, 2))
    c.fill(c.everywhere((0, 1290, c.width, c.height)), ["#222d4e", "#131b36"])
    with c.fine((0, 1285, c.width, c.height)) as b:
        eye = Depth((1250, 900))
        for depth in (0, 0.16, 0.34, 0.56, 0.8):
            y = eye.at(0, c.height + 60, depth)[1]
            b.line([(0, y), (c.width, y)], 3, "#0b1229", 0.8)
        for x in range(-2600, 5200, 260):
            b.line([eye.at(x, c.height + 60, 0), eye.at(x, c.height + 60, 0.86)], 3, "#0b1229", 0.7)
        b.rect(0, 1284, c.width, 1298, "#0a1026")
    window = (560, 330, 1640, 1110)
    pavement = c.shape(
        lambda b: b.polygon([(600, 1296), (1620, 1296), (1980, 1600), (240, 1600)]),
        (0, 1296, c.width, c.height),
    )
    c.cast(c.soften(pavement, 26), "#ffab45", 0.62)
    shopfront(c, window)
    interior(c, window)
    steam(c, window)
    door(c, 1760)
    lantern(c)
    street.cat(c, 1330, 1300)
    street.bicycle(c, 330, 1330, 300)
    c.glow((1100, 720), 1300, "#ff9a33", 0.2, 1.6)
    shaft = c.shape(lambda b: b.polygon([(580, 340), (1620, 340), (2150, 1600), (60, 1600)]), None, 1)
    c.cast(c.soften(shaft, 60), "#ffb050", 0.10)
    light.finish(c, 0.5, 0.18, 0.4, 180)


def shopfront(c, window):
    left, top, right, bottom = window
    wood = "#1f3a3c"
    with c.fine((left - 130, top - 240, right + 520, 1310)) as b:
        b.rect(left - 100, top - 150, right + 460, 1296, wood)
        b.rect(left - 100, top - 190, right + 460, top - 60, "#2a4c4c")
        b.rect(left - 120, top - 206, right + 480, top - 184, "#3b6560")
        b.rect(left - 120, top - 64, right + 480, top - 52, "#173032")
        for i in range(5):
            x = left + 60 + i * 190
            for k in range(6):
                a = math.tau * k / 6
                b.ellipse(x + 190 + 12 * math.cos(a), top - 123 + 12 * math.sin(a), 8, 8, "#caa24a", 0.85)
            b.line([(x + 225, top - 123), (x + 345, top - 123)], 3, "#caa24a", 0.7)
        b.rect(left - 40, bottom + 10, right + 40, 1296, "#2a4c4c")
        for i in range(4):
            x = left - 10 + i * 275
            b.rect(x, bottom + 46, x + 235, 1262, "#1b3436")
            b.rect(x + 8, bottom + 54, x + 227, 1254, "#24423f")
        b.rect(left - 40, bottom - 4, right + 40, bottom + 20, "#3b6560")


def interior(c, window):
    left, top, right, bottom = window
    pane = c.everywhere(window)
    c.fill(pane, ["#ffd98a", "#ffc25c", "#f09a38"])
    c.glow((1100, 480), 620, "#fff3c4", 0.5)
    with c.fine(window) as b:
        b.rect(left, top, right, top + 60, "#c9772b", 0.35)
        for x in (820, 1100, 1380):
            b.line([(x, top), (x, top + 70)], 4, "#6b3d1c")
            b.polygon(
                [(x - 46, top + 110), (x - 18, top + 66), (x + 18, top + 66), (x + 46, top + 110)], "#2f5a56"
            )
            b.ellipse(x, top + 112, 30, 13, "#fffbe2")
        people.person(
            b,
            1440,
            bottom - 20,
            560,
            coat="#f5ecd8",
            legs="#5b4632",
            skin="#c98f68",
            hair="#f8f3e6",
            stride=0.1,
        )
        b.polygon([(1378, bottom - 400), (1502, bottom - 400), (1524, bottom), (1356, bottom)], "#7d8f86")
        b.line([(1400, bottom - 480), (1396, bottom - 396)], 8, "#7d8f86")
        b.line([(1482, bottom - 480), (1486, bottom - 396)], 8, "#7d8f86")
        for x, hand in ((1378, 1352), (1504, 1526)):
            b.stroke(
                [(x, bottom - 420), (hand, bottom - 340), (1440 + (hand - 1440) * 0.9, bottom - 290)],
                (34, 24),
                "#eadfc8",
            )
            b.dot(1440 + (hand - 1440) * 0.9, bottom - 284, 15, "#c98f68")
        b.rect(1322, bottom - 282, 1560, bottom - 266, "#6b3d1c")
        for x in (1336, 1410, 1484):
            food.loaf(b, c.rng, x - 8, bottom - 282, 0)
        for i in range(4):
            y = top + 235 + i * 168
            b.rect(left, y + 5, right - 330 + (i > 2) * 330, y + 26, "#8a4f22")
            b.rect(left, y + 26, right - 330 + (i > 2) * 330, y + 34, "#5f3413", 0.8)
            x = left + 22
            while x < right - 560 + (i > 2) * 430:
                x += food.loaf(b, c.rng, x, y + 5, i) + c.rng.uniform(5, 14)
        for x in (left + 360, left + 720):
            b.rect(x - 9, top, x + 9, bottom, "#1f3a3c")
        b.rect(left, top + 118, right, top + 132, "#1f3a3c")
        for x0, wide in ((left + 30, 130), (left + 420, 80), (left + 790, 150)):
            b.polygon(
                [(x0, top + 132), (x0 + wide, top + 132), (x0 + wide - 190, bottom), (x0 - 190, bottom)],
                "#fff4d0",
                0.13,
            )
    c.shade(
        pane, "#b05a1c", field.plot(pane.size, lambda x, y: max(abs(x - 0.5) * 1.4 - 0.4, y - 0.75), 24), 0.7
    )


def steam(c, window):
    """A breath on the lower panes."""
    pane = c.everywhere(window)
    fog = field.both(
        field.clouds(c.rng, pane.size, 240, 3),
        field.plot(pane.size, lambda x, y: max(0, y - 0.3) * 1.2 * (0.5 + abs(x - 0.5)), 20),
    )
    c.fill(pane.within(fog), "#fff1d6", alpha=0.5)


def door(c, x):
    with c.fine((x - 20, 240, x + 330, 1310)) as b:
        b.rect(x, 290, x + 290, 1296, "#173032")
        b.rect(x + 18, 308, x + 272, 1296, "#7a2a2c")
        b.rect(x + 50, 350, x + 240, 820, "#f3a94a")
        b.rect(x + 50, 350, x + 240, 560, "#ffc870")
        b.rect(x + 141, 350, x + 149, 820, "#7a2a2c")
        b.rect(x + 50, 580, x + 240, 588, "#7a2a2c")
        b.polygon([(x + 84, 620), (x + 206, 620), (x + 206, 690), (x + 84, 690)], "#f6ecd6")
        b.line([(x + 100, 645), (x + 190, 645)], 4, "#5b4a3a", 0.7)
        b.line([(x + 100, 665), (x + 170, 665)], 4, "#5b4a3a", 0.7)
        for y0, y1 in ((870, 1050), (1080, 1250)):
            b.rect(x + 50, y0, x + 240, y1, "#652022")
            b.rect(x + 60, y0 + 10, x + 230, y1 - 10, "#7f3032")
        b.dot(x + 252, 850, 11, "#d9a441")
        b.rect(x - 10, 1278, x + 300, 1300, "#3a4a70")


def lantern(c):
    with c.fine((380, 90, 560, 330)) as b:
        b.curve([(440, 180), (470, 120), (520, 118)], 8, "#0a1026")
        b.rect(514, 100, 524, 300, "#0a1026")
        b.polygon([(400, 300), (410, 200), (470, 200), (480, 300)], "#6d7fb0", 0.5)
        b.polygon([(394, 204), (440, 168), (486, 204)], "#0a1026")
        b.rect(398, 296, 482, 308, "#0a1026")
