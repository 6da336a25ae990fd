"""The brush: draws in sheet coordinates on a larger or offset image, so that edges come out smooth."""

import math

from PIL import ImageDraw

from .colour import rgb


def spline(points, closed=True, steps=8):
    """Points of a smooth curve through `points` (Catmull-Rom)."""
    count = len(points)
    if count < 3:
        return list(points)
    out = []
    for i in range(count if closed else count - 1):
        if closed:
            p0, p1, p2, p3 = (points[(i + k) % count] for k in (-1, 0, 1, 2))
        else:
            p0, p1, p2, p3 = (points[max(0, min(count - 1, i + k))] for k in (-1, 0, 1, 2))
        for step in range(steps):
            t = step / steps
            out.append(
                tuple(
                    0.5
                    * (
                        2 * b
                        + (c - a) * t
                        + (2 * a - 5 * b + 4 * c - d) * t * t
                        + (3 * b - a - 3 * c + d) * t * t * t
                    )
                    for a, b, c, d in zip(p0, p1, p2, p3, strict=True)
                )
            )
    if not closed:
        out.append(points[-1])
    return out


class Brush:
    def __init__(self, image, left=0, top=0, scale=1):
        self.left, self.top, self.scale = left, top, scale
        self.grey = image.mode == "L"
        self.pen = ImageDraw.Draw(image, "L" if self.grey else "RGBA")

    def at(self, points):
        scale, left, top = self.scale, self.left, self.top
        return [((x - left) * scale, (y - top) * scale) for x, y in points]

    def paint(self, colour, alpha):
        if self.grey:
            return round((255 if colour is None else colour) * alpha)
        return (*rgb(colour), round(255 * alpha))

    def polygon(self, points, colour=None, alpha=1.0):
        if len(points) > 2:
            self.pen.polygon(self.at(points), fill=self.paint(colour, alpha))

    def blob(self, points, colour=None, alpha=1.0, steps=8):
        """A smooth closed shape through the points."""
        self.polygon(spline(points, True, steps), colour, alpha)

    def rect(self, x0, y0, x1, y1, colour=None, alpha=1.0):
        self.polygon([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], colour, alpha)

    def round_rect(self, x0, y0, x1, y1, radius, colour=None, alpha=1.0):
        (left, top), (right, bottom) = self.at([(x0, y0), (x1, y1)])
        self.pen.rounded_rectangle(
            (left, top, right, bottom), radius * self.scale, fill=self.paint(colour, alpha)
        )

    def ellipse(self, cx, cy, rx, ry, colour=None, alpha=1.0):
        (left, top), (right, bottom) = self.at([(cx - rx, cy - ry), (cx + rx, cy + ry)])
        if right > left and bottom > top:
            self.pen.ellipse((left, top, right, bottom), fill=self.paint(colour, alpha))

    def dot(self, x, y, radius, colour=None, alpha=1.0):
        self.ellipse(x, y, radius, radius, colour, alpha)

    def ring(self, x, y, radius, width, colour=None, alpha=1.0):
        (left, top), (right, bottom) = self.at([(x - radius, y - radius), (x + radius, y + radius)])
        self.pen.ellipse(
            (left, top, right, bottom),
            outline=self.paint(colour, alpha),
            width=max(1, round(width * self.scale)),
        )

    def oval(self, cx, cy, rx, ry, width, colour=None, alpha=1.0):
        """The outline of an ellipse, as rings on water are drawn."""
        (left, top), (right, bottom) = self.at([(cx - rx, cy - ry), (cx + rx, cy + ry)])
        line = max(1, round(width * self.scale))
        self.pen.ellipse((left, top, right, bottom), outline=self.paint(colour, alpha), width=line)

    def line(self, points, width, colour=None, alpha=1.0):
        """A line of even width with mitred joints and flat ends."""
        self.pen.line(
            self.at(points),
            fill=self.paint(colour, alpha),
            width=max(1, round(width * self.scale)),
            joint="curve" if len(points) > 2 and alpha >= 1 else None,
        )

    def curve(self, points, width, colour=None, alpha=1.0, steps=10):
        self.line(spline(points, False, steps), width, colour, alpha)

    def stroke(self, points, widths, colour=None, alpha=1.0, smooth=True):
        """A brush stroke whose width changes along it, with round ends; `widths` at start and end."""
        if smooth and len(points) > 2:
            points = spline(points, False, 8)
        last = len(points) - 1
        near, far = [], []
        for i, (x, y) in enumerate(points):
            (ax, ay), (bx, by) = points[max(0, i - 1)], points[min(last, i + 1)]
            length = math.hypot(bx - ax, by - ay) or 1
            half = (widths[0] + (widths[1] - widths[0]) * i / last) / 2
            nx, ny = -(by - ay) / length * half, (bx - ax) / length * half
            near.append((x + nx, y + ny))
            far.append((x - nx, y - ny))
        self.polygon(near + far[::-1], colour, alpha)
        if alpha >= 1:
            for (x, y), width in ((points[0], widths[0]), (points[-1], widths[1])):
                if width > 2:
                    self.dot(x, y, width / 2, colour)

    def arc(self, x, y, radius, start, end, width, colour=None, alpha=1.0):
        """Part of a circle, in degrees clockwise from three o'clock."""
        steps = max(6, int(abs(end - start) / 5))
        points = [
            (
                x + radius * math.cos(math.radians(start + (end - start) * i / steps)),
                y + radius * math.sin(math.radians(start + (end - start) * i / steps)),
            )
            for i in range(steps + 1)
        ]
        self.line(points, width, colour, alpha)

    def triangle(self, x, y, width, height, colour=None, alpha=1.0):
        """Standing on its base, whose middle is (x, y)."""
        self.polygon([(x - width / 2, y), (x, y - height), (x + width / 2, y)], colour, alpha)
