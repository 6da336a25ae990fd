"""Land: ridges fading into distance, trees, grass, furrows and rocks."""

import math

from . import field


def ridge(rng, width, base, rise, rough=0.55, start=6, left=0):
    """A skyline from left to right by midpoint displacement; `rise` is how far it strays from `base`."""
    line = [rng.uniform(-1, 1) for _ in range(start + 1)]
    reach = 0.5
    while width / (len(line) - 1) > 14:
        finer = []
        for one, other in zip(line, line[1:], strict=False):
            finer += [one, (one + other) / 2 + rng.uniform(-reach, reach) * 0.7]
        line, reach = [*finer, line[-1]], reach * rough
    step = width / (len(line) - 1)
    return [(left + i * step, base - rise * value) for i, value in enumerate(line)]


def rolling(rng, width, base, rise, waves=2.2, left=0):
    """A soft hill line of a few sines."""
    phase, second = rng.uniform(0, 6.3), rng.uniform(0, 6.3)
    points = []
    for i in range(121):
        t = i / 120
        value = math.sin(t * waves * math.tau + phase) + 0.45 * math.sin(t * waves * 2.3 * math.tau + second)
        points.append((left + width * t, base - rise * value / 1.45))
    return points


def ground(c, skyline, paint, bottom=None, shade=None, grey=None, strength=0.8, alpha=1.0):
    """Fill below a skyline; `shade` is stippled in, downwards unless a grey field says where."""
    bottom = bottom or c.height
    top = min(y for _, y in skyline)
    box = (min(x for x, _ in skyline), top, max(x for x, _ in skyline), bottom)
    shape = c.shape(lambda b: b.polygon([*skyline, (skyline[-1][0], bottom), (skyline[0][0], bottom)]), box)
    c.fill(shape, paint, alpha=alpha)
    if shade:
        c.shade(shape, shade, grey(shape.size) if grey else field.slope(shape.size), strength)
    return shape


def conifer(b, rng, x, y, height, colour, light=None, tiers=None, spread=0.36):
    """A spruce standing on (x, y), drawn as ragged tiers; `light` touches its right side."""
    tiers = tiers or max(4, int(height / 26))
    b.rect(x - height * 0.018, y - height * 0.1, x + height * 0.018, y, colour)
    left, right = [], []
    for i in range(tiers):
        t = i / tiers
        level = y - height * (0.06 + 0.94 * t)
        half = height * spread / 2 * (1 - t) ** 0.85
        left += [(x - half * rng.uniform(0.85, 1.1), level), (x - half * 0.45, level - height * 0.6 / tiers)]
        right += [(x + half * rng.uniform(0.85, 1.1), level), (x + half * 0.45, level - height * 0.6 / tiers)]
    b.polygon([*left, (x, y - height), *right[::-1]], colour)
    if light:
        for (px, py), (qx, qy) in zip(right[::2], right[1::2], strict=True):
            b.polygon([(px, py), (qx, qy), (x + (px - x) * 0.35, py - (py - qy) * 0.2)], light)


def forest(c, line, colour, height=(60, 140), gap=26, light=None, spread=0.36):
    """Spruces along a skyline."""
    ys = [y for _, y in line]
    with c.fine((line[0][0], min(ys) - height[1] * 1.1, line[-1][0], max(ys) + 20)) as b:
        x, at = line[0][0], 0
        while x < line[-1][0]:
            while at < len(line) - 2 and line[at + 1][0] < x:
                at += 1
            conifer(b, c.rng, x, line[at][1] + 8, c.rng.uniform(*height), colour, light, spread=spread)
            x += gap * c.rng.uniform(0.5, 1.5)


def crown(rng, x, y, width, height, lobes=11):
    """Outline of a leafy crown centred on (x, y)."""
    points = []
    for i in range(lobes * 2):
        angle = math.tau * i / (lobes * 2)
        bump = (1.0 if i % 2 else 0.86) * rng.uniform(0.93, 1.07)
        points.append((x + math.cos(angle) * width / 2 * bump, y + math.sin(angle) * height / 2 * bump))
    return points


def tree(c, x, y, height, leaf, shade, trunk="#3a2e2a", width=None, lit=(-0.5, -0.5), strength=0.9):
    """A leafy tree on (x, y): trunk, crown, stippled shade away from the light."""
    width = width or height * 0.62
    with c.fine((x - width, y - height * 0.6, x + width, y + 4)) as b:
        b.stroke(
            [(x, y), (x - width * 0.02, y - height * 0.3), (x, y - height * 0.55)],
            (height * 0.06, height * 0.03),
            trunk,
        )
        b.stroke(
            [(x, y - height * 0.3), (x + width * 0.2, y - height * 0.5)],
            (height * 0.025, height * 0.012),
            trunk,
        )
    outline = crown(c.rng, x, y - height * 0.64, width, height * 0.72)
    shape = c.shape(
        lambda b: b.blob(outline, steps=5),
        (x - width * 0.6, y - height * 1.1, x + width * 0.6, y - height * 0.2),
    )
    c.fill(shape, leaf)
    grey = field.plot(shape.size, lambda u, v: 0.35 + 1.2 * (-(u - 0.5) * lit[0] - (v - 0.5) * lit[1]), 20)
    c.shade(shape, shade, grey, strength, dot=3)


def bare(b, rng, x, y, length, colour, angle=-90.0, width=None, depth=6, spread=26):
    """A leafless tree by branching, from (x, y) upwards."""
    width = width or length * 0.16
    end = (x + length * math.cos(math.radians(angle)), y + length * math.sin(math.radians(angle)))
    b.stroke([(x, y), end], (width, width * 0.68), colour, smooth=False)
    if depth:
        for turn in (-spread, spread * 0.9) if rng.random() < 0.75 else (-spread, 4, spread):
            bare(
                b,
                rng,
                *end,
                length * rng.uniform(0.66, 0.82),
                colour,
                angle + turn * rng.uniform(0.6, 1.35),
                width * 0.66,
                depth - 1,
                spread,
            )


def grass(c, line, colour, height=(20, 60), gap=7, lean=0.25, alpha=1.0, ramp=None):
    """Blades along a line of points, leaning with the wind."""
    ys = [y for _, y in line]
    with c.fine((line[0][0] - 40, min(ys) - height[1] * 1.2, line[-1][0] + 60, max(ys) + 12)) as b:
        for (x0, y0), (x1, y1) in zip(line, line[1:], strict=False):
            for _ in range(max(1, int((x1 - x0) / gap))):
                t = c.rng.random()
                x, y = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + 6
                tall = c.rng.uniform(*height)
                bend = tall * (lean + c.rng.uniform(-0.3, 0.3))
                paint = c.rng.choice(ramp) if ramp else colour
                b.stroke(
                    [(x, y), (x + bend * 0.3, y - tall * 0.6), (x + bend, y - tall)], (4.2, 0.8), paint, alpha
                )
