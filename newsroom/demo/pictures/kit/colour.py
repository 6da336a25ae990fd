"""Colours as (red, green, blue) tuples: reading, mixing, and ramps that map a grey field to paint."""

from functools import cache


@cache
def rgb(colour):
    """`"#1d3557"` or a tuple, as a tuple."""
    if isinstance(colour, tuple):
        return colour
    digits = colour.lstrip("#")
    return tuple(int(digits[i : i + 2], 16) for i in (0, 2, 4))


def mix(one, other, share):
    """`one` with a `share` (0 to 1) of `other` stirred in."""
    return tuple(round(a + (b - a) * share) for a, b in zip(rgb(one), rgb(other), strict=True))


def lighter(colour, share):
    return mix(colour, (255, 255, 255), share)


def darker(colour, share):
    return mix(colour, (0, 0, 0), share)


def along(stops, position):
    """The colour at `position` (0 to 1) of a ramp: a list of colours, or of (position, colour)."""
    stops = spread(stops)
    if position <= stops[0][0]:
        return stops[0][1]
    for (low, one), (high, other) in zip(stops, stops[1:], strict=False):
        if position <= high:
            return mix(one, other, (position - low) / ((high - low) or 1))
    return stops[-1][1]


def spread(stops):
    """A ramp as (position, colour) pairs; plain colours are spread evenly."""
    if len(stops[0]) == 2 and not isinstance(stops[0], str):
        return [(at, rgb(colour)) for at, colour in stops]
    last = max(len(stops) - 1, 1)
    return [(i / last, rgb(colour)) for i, colour in enumerate(stops)]


def lookup(stops):
    """Three 256-entry tables, for `Image.point`, that turn grey values into the ramp's colours."""
    shades = [along(stops, i / 255) for i in range(256)]
    return [[shade[channel] for shade in shades] for channel in range(3)]
