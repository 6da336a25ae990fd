"""Colours as (red, green, blue) tuples: reading, mixing, and ramps that map a grey field to paint."""

from functools import cache, lru_cache


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


def spread(stops):
    """A ramp as (position, colour) pairs; plain colours are spread evenly."""
    if len(stops[0]) == 2 and not isinstance(stops[0], str):
        return [(at, rgb(colour)) for at, colour in stops]
    last = max(len(stops) - 1, 1)
    return [(i / last, rgb(colour)) for i, colour in enumerate(stops)]


@lru_cache(maxsize=512)
def lookup(stops):
    """Three 256-entry tables, for `Image.point`, that turn grey values into a ramp's colours."""
    ramp = spread(stops)
    tables = [[], [], []]
    for (low, one), (high, other) in zip(ramp, ramp[1:], strict=False):
        for i in range(len(tables[0]), round(high * 255) + 1):
            share = max(0.0, (i / 255 - low) / ((high - low) or 1))
            for table, a, b in zip(tables, one, other, strict=True):
                table.append(round(a + (b - a) * share))
    for table, last in zip(tables, ramp[-1][1], strict=True):
        table.extend([last] * (256 - len(table)))
    return tables
