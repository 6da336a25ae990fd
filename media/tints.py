"""Placeholder colours as classes: style attributes are refused by the Content-Security-Policy."""

LEVELS = 4  # shades of each of red, green and blue; ``media/tints.css`` has a class for each of the 64


def tint(colour):
    """The class of the nearest tint to ``#rrggbb``: ``tint-213``."""
    channels = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return "tint-" + "".join(str(min(LEVELS - 1, channel * LEVELS // 256)) for channel in channels)


def stylesheet():
    """The rules of ``media/static/media/tints.css``, which a test compares with this."""
    shades = range(LEVELS)
    middle = 256 // LEVELS // 2
    rules = ["/* Placeholder colours of pictures, by media/tints.py. */"]
    for red in shades:
        for green in shades:
            for blue in shades:
                values = (shade * 256 // LEVELS + middle for shade in (red, green, blue))
                hexes = "".join(f"{value:02x}" for value in values)
                rules.append(f".tint-{red}{green}{blue} {{ background-color: #{hexes}; }}")
    return "\n".join(rules) + "\n"
