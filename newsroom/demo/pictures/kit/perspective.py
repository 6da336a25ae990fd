"""One-point perspective: walls and floors that run to a vanishing point, and what is drawn on them."""


class Depth:
    """A room or street seen along its length: at depth 0 as on paper, beyond smaller by 1/(1+depth)."""

    def __init__(self, vanish):
        self.vx, self.vy = vanish

    def at(self, x, y, depth):
        """Where the point (x, y) of the picture's plane appears when it lies `depth` behind it."""
        share = 1 / (1 + depth)
        return self.vx + (x - self.vx) * share, self.vy + (y - self.vy) * share

    def size(self, depth):
        return 1 / (1 + depth)

    def wall(self, b, x, top, bottom, near, far, colour, alpha=1.0):
        """Part of a side wall at `x`, between two depths."""
        b.polygon(
            [self.at(x, top, near), self.at(x, top, far), self.at(x, bottom, far), self.at(x, bottom, near)],
            colour,
            alpha,
        )

    def floor(self, b, left, right, y, near, far, colour, alpha=1.0):
        """Part of a floor or ceiling at height `y`."""
        b.polygon(
            [self.at(left, y, near), self.at(right, y, near), self.at(right, y, far), self.at(left, y, far)],
            colour,
            alpha,
        )

    def front(self, b, left, top, right, bottom, depth, colour, alpha=1.0):
        """A plane that faces us, `depth` away."""
        b.polygon(
            [
                self.at(left, top, depth),
                self.at(right, top, depth),
                self.at(right, bottom, depth),
                self.at(left, bottom, depth),
            ],
            colour,
            alpha,
        )

    def windows(self, b, rng, x, levels, near, far, count, glass, lit, share, frame=None, fill=0.55):
        """Rows of windows in a side wall; `levels` are (top, bottom) pairs. Returns the lit ones' middles."""
        lights = []
        step = (far - near) / count
        for top, bottom in levels:
            for i in range(count):
                one = near + step * (i + (1 - fill) / 2)
                other = one + step * fill
                if frame:
                    rim = step * 0.06
                    self.wall(b, x, top - 8, bottom + 8, one - rim, other + rim, frame)
                on = rng.random() < share
                self.wall(b, x, top, bottom, one, other, lit if on else glass)
                if on:
                    lights.append(self.at(x, (top + bottom) / 2, (one + other) / 2))
        return lights
