"""One decode on the way in: is it whole, how large is it, what colour is it, what does it look like."""

from dataclasses import dataclass, field

from django.utils.translation import gettext_lazy
from PIL import Image

from media.decoding import Undecodable, in_srgb, loaded, opened, profile_note, upright_size
from media.intake.wholeness import ends_too_early

TOO_SHORT = gettext_lazy("It ends too early: part of the picture is missing. Ask for it to be sent again.")
# Enough for colour and likeness; a JPEG is decoded at an eighth of its size for it.
ENOUGH = (160, 160)


@dataclass(frozen=True)
class Look:
    """What decoding tells. ``width`` and ``height`` are as seen; ``hash`` is a difference hash of 64 bits."""

    format: str
    mode: str
    width: int
    height: int
    colour: str
    hash: str
    notes: list = field(default_factory=list)


def look(file):
    """The ``Look`` of the picture in ``file``. Raises ``media.decoding.Undecodable``."""
    picture = opened(file)
    name, mode, profile = picture.format, picture.mode, picture.info.get("icc_profile")
    width, height = upright_size(picture)
    note = profile_note(picture)
    small = loaded(picture, at_least=ENOUGH)
    if ends_too_early(file, small):
        raise Undecodable(TOO_SHORT)
    if (small.width < small.height) != (width < height) and width != height:
        width, height = height, width  # what decoding shows is what is seen
    small = in_srgb(_reduced(small), profile)
    return Look(
        format=name,
        mode=mode,
        width=width,
        height=height,
        colour=dominant_colour(small),
        hash=difference_hash(small),
        notes=[note] if note else [],
    )


def _reduced(picture):
    """A few hundred pixels across, so that colour conversion costs nothing."""
    factor = min(picture.size) // 160
    if factor > 1 and picture.mode in ("L", "RGB", "RGBA", "CMYK", "LA"):
        return picture.reduce(factor)
    return picture


def dominant_colour(picture):
    """The colour that most of ``picture`` (RGB) is nearest to, as ``#rrggbb``."""
    few = picture.resize((48, 48), Image.Resampling.BOX).quantize(6, Image.Quantize.MEDIANCUT)
    _count, index = max(few.getcolors())
    red, green, blue = few.getpalette()[index * 3 : index * 3 + 3]
    return f"#{red:02x}{green:02x}{blue:02x}"


def difference_hash(picture):
    """64 bits as 16 hexadecimal digits: is each of 8 × 8 cells lighter than its right neighbour."""
    grey = picture.convert("L").resize((9, 8), Image.Resampling.BOX)
    cells = grey.tobytes()
    bits = 0
    for row in range(8):
        for column in range(8):
            bits = bits << 1 | (cells[row * 9 + column] > cells[row * 9 + column + 1])
    return f"{bits:016x}"
