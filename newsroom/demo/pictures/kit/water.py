"""Water: reflections that tremble, ripples drawn in perspective, paths of light, and breaking waves."""

import math

from PIL import Image, ImageFilter

from . import field
from .canvas import CUBIC
from .colour import rgb


def mirror(
    c, line, depth=None, squash=1.0, tint=None, strength=0.45, tremble=14, blur=3, box=None, fade=False
):
    """Reflect what stands above `line` into the water below it, row by row out of true."""
    left, _, right, bottom = c.box(box)
    before = c.image.copy() if fade else None
    depth = min(depth or bottom - line, bottom - line)
    tall = min(line, max(2, round(depth / squash)))
    part = c.image.crop((left, line - tall, right, line)).transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    width = right - left
    part = part.resize((width // 2, max(2, depth // 3)), CUBIC).filter(ImageFilter.GaussianBlur(blur / 2))
    part = part.resize((width, depth), CUBIC)
    if tint:
        part = Image.blend(part, Image.new("RGB", part.size, rgb(tint)), strength)
    c.image.paste(part, (left, line))
    shift, y = 0.0, 0
    while y < depth:
        near = y / depth
        band = max(2, round(2 + 9 * near * c.rng.uniform(0.4, 1.4)))
        shift = shift * 0.35 + c.rng.uniform(-1, 1) * tremble * (0.25 + near)
        strip = part.crop((0, y, width, min(depth, y + band)))
        c.image.paste(strip, (left + round(shift), line + y))
        y += band
    if fade:
        area = (left, line, right, line + depth)
        c.image.paste(before.crop(area), area, field.slope((width, depth)))


def ripples(
    c,
    top,
    bottom,
    colour,
    count=260,
    alpha=0.5,
    length=(30, 160),
    thick=(1.2, 7),
    left=0,
    right=None,
    ramp=None,
):
    """Short flat strokes, small at the horizon and large near us."""
    right = right or c.width
    with c.fine((left, top, right, bottom)) as b:
        for _ in range(count):
            near = c.rng.random() ** 0.7
            y = top + (bottom - top) * near
            half = (length[0] + (length[1] - length[0]) * near) * c.rng.uniform(0.4, 1.2) / 2
            fat = (thick[0] + (thick[1] - thick[0]) * near) * c.rng.uniform(0.6, 1.2) / 2
            x = c.rng.uniform(left, right)
            paint = c.rng.choice(ramp) if ramp else colour
            lens(b, x, y, half, fat, paint, alpha * c.rng.uniform(0.5, 1))


def lens(b, x, y, half, fat, colour, alpha=1.0):
    """A flat pointed stroke of water."""
    b.polygon(
        [
            (x - half, y),
            (x - half * 0.45, y - fat),
            (x + half * 0.35, y - fat * 0.8),
            (x + half, y),
            (x + half * 0.4, y + fat),
            (x - half * 0.5, y + fat * 0.7),
        ],
        colour,
        alpha,
    )


def glitter(c, x, top, bottom, colour, width=(20, 260), count=220, thick=(1.5, 10), alpha=0.9, drift=0.0):
    """The path that sun, moon or a lamp lays on the water, from `top` towards us."""
    reach = width[1] * 1.6 + abs(drift)
    with c.fine((x - reach, top, x + reach, bottom)) as b:
        for i in range(count):
            near = (i + c.rng.random()) / count
            y = top + (bottom - top) * near
            spread = width[0] + (width[1] - width[0]) * near**1.2
            off = c.rng.gauss(0, 0.36) * spread
            half = spread * c.rng.uniform(0.12, 0.42) * max(0.25, 1 - abs(off) / spread)
            fat = (thick[0] + (thick[1] - thick[0]) * near) * c.rng.uniform(0.5, 1) / 2
            lens(
                b,
                x + off + drift * near,
                y,
                half,
                fat,
                colour,
                alpha * c.rng.uniform(0.55, 1) * (1 - 0.35 * near),
            )


def swell(rng, width, y, height, length, phase=0.0, lean=0.18):
    """A crest line across the sheet: pointed crests that lean with the wind, round troughs, no two alike."""
    points, step = [], 10
    sizes = [rng.uniform(0.55, 1.15) for _ in range(int(width / length) + 4)]
    for x in range(-40, width + 41, step):
        at = x / length + phase
        turn = at % 1
        turn = turn ** (1 + lean * 2)  # steeper on the lee side
        size = sizes[int(at) % len(sizes)] * (1 - turn) + sizes[(int(at) + 1) % len(sizes)] * turn
        points.append((x, y - height * size * (1 - 1.6 * abs(math.sin(math.pi * turn)) ** 0.8)))
    return points


def waves(c, rows, foam="#f4f1e4", foam_alpha=0.85):
    """Rows of swell from far to near: dicts with y, height, length, ramp (top to bottom) and phase."""
    for row in rows:
        crest = swell(c.rng, c.width, row["y"], row["height"], row["length"], row.get("phase", 0))
        top = row["y"] - row["height"] * 1.6
        deep = row.get("bottom", c.height)
        shape = c.shape(
            lambda b, crest=crest, deep=deep: b.polygon([*crest, (c.width + 60, deep), (-60, deep)]),
            (0, top, c.width, deep),
        )
        c.fill(shape, row["ramp"])
        if row.get("shade"):
            c.shade(shape, row["shade"], under_crests(crest, shape, row["height"]), 0.9)
        if row.get("lines"):
            contours(c, crest, row["height"], row["lines"])
        if foam and row.get("foam", True):
            froth(c, crest, row["height"], foam, foam_alpha)


def under_crests(crest, shape, height):
    """A grey field that is light just under high crests, on their lee side."""
    left, top = shape.box[:2]
    width, tall = shape.size

    def value(x, y):
        px, py = left + x * width, top + y * tall
        i = max(0, min(len(crest) - 1, int((px + 40) / 10)))
        before = crest[max(0, i - 4)][1] - crest[min(len(crest) - 1, i + 4)][1]
        depth = (py - crest[i][1]) / (height * 2.2)
        return max(0.0, 0.65 - depth) * (0.5 - before / height * 0.7)

    return field.plot(shape.size, value, cells=72)


def contours(c, crest, height, colour, count=4, alpha=0.5):
    """Thin lines that repeat the crest below it, ever flatter: the engraver's way with water."""
    mean = sum(y for _, y in crest) / len(crest)
    with c.fine((0, min(y for _, y in crest), c.width, mean + height * (count * 0.55 + 1))) as b:
        for i in range(1, count + 1):
            drop, flat = height * 0.42 * i, 0.86**i
            run = []
            for x, y in crest:
                point = (x, mean + (y - mean) * flat + drop)
                if math.sin(x * 0.011 + i * 2.2) + math.sin(x * 0.0047 * i + mean) > -0.55:
                    run.append(point)
                elif len(run) > 3:
                    b.line(run, 1.4 + height * 0.014, colour, alpha * (1 - i / (count + 2)))
                    run = []
                else:
                    run = []
            if len(run) > 3:
                b.line(run, 1.4 + height * 0.014, colour, alpha * (1 - i / (count + 2)))


def froth(c, crest, height, colour, alpha=0.85):
    """White water on the crests: a cap that runs down the lee side, holes and drops."""
    mean = sum(y for _, y in crest) / len(crest)
    top = min(y for _, y in crest)
    reach = (mean - top) or 1
    with c.fine((0, top - height * 0.7, c.width, mean + height * 0.9)) as b:
        cap = []
        for i, (x, y) in enumerate(crest):
            peak = (mean - y) / reach
            if peak > 0.25:
                cap.append((x, y, peak))
            if cap and (peak <= 0.25 or i == len(crest) - 1):
                if len(cap) > 4:
                    upper = [(px, py - 2) for px, py, _ in cap]
                    lower = [
                        (px + height * 0.06, py + height * 0.26 * (pk - 0.25) * c.rng.uniform(0.2, 1.5))
                        for px, py, pk in cap
                    ]
                    b.polygon(upper + lower[::-1], colour, alpha)
                    for px, py, pk in cap[::2]:
                        if pk > 0.4:
                            dx, dy = c.rng.uniform(-20, height * 0.8), c.rng.uniform(0.1, 0.6) * height
                            lens(
                                b,
                                px + dx,
                                py + dy,
                                c.rng.uniform(8, 36),
                                height * 0.02 + 1,
                                colour,
                                alpha * 0.6,
                            )
                        if pk > 0.75 and c.rng.random() < 0.7:
                            up = c.rng.uniform(0, height * 0.4)
                            b.dot(px + c.rng.uniform(-10, 40), py - up, c.rng.uniform(1, 4.5), colour, alpha)
                cap = []
