"""Colours that keep their hue and can be read: the paper's accent and its sections', on light and dark."""

import re
from functools import cache

# The lightest and darkest grounds that coloured words stand on, in either theme (tokens.css).
LIGHT_GROUNDS = ("#ffffff", "#f4eee4")
DARK_GROUNDS = ("#121212", "#26221d")
# WCAG AA asks for 4.5. Pale words on a dark ground read better with some more.
ON_PAPER, AT_NIGHT = 4.6, 5.5


def is_colour(text):
    return bool(re.fullmatch("#[0-9a-fA-F]{6}", text))


@cache
def on_light(colour):
    """``colour`` (#rrggbb), darkened as little as it takes to be read on paper."""
    return _readable(colour, LIGHT_GROUNDS, ON_PAPER, -0.01)


@cache
def on_dark(colour):
    """``colour``, lightened as little as it takes to be read on the dark theme's grounds."""
    return _readable(colour, DARK_GROUNDS, AT_NIGHT, +0.01)


def contrast(one, other):
    """The contrast ratio of two colours (WCAG 2.2, 1.4.3): 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _readable(colour, grounds, least, step):
    lightness, a, b = _to_oklab(_linear(colour))
    # Pale words need less colour to keep their name, and glare with all of it.
    strength = 1.0
    while True:
        shown = _hex(_to_linear((lightness, a * strength, b * strength)))
        if all(contrast(shown, ground) >= least for ground in grounds) or not 0 <= lightness <= 1:
            return shown
        lightness += step
        strength *= 0.985 if step > 0 else 1


def _luminance(colour):
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(colour):
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)


def _hex(linear):
    clamped = (min(max(c, 0), 1) for c in linear)
    channels = (c * 12.92 if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055 for c in clamped)
    return "#" + "".join(f"{round(c * 255):02x}" for c in channels)


# OKLab (Björn Ottosson, 2020): steps of equal size look equal, and the hue stays where it is.
def _to_oklab(linear):
    r, g, b = linear
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def _to_linear(oklab):
    lightness, a, b = oklab
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
