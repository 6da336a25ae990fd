"""Addresses of renditions: unguessable, and naming the original, the crop and the words that they carry.

``/photos/<uuid>/<crop>/<signature>/<width>.<format>``. The signature holds a version, which covers original,
crop, caption, credit and rights, so that a corrected credit is a new address, and a code made with the
installation's key over photo, crop and version, so that no address can be made up while one that was given
out before a correction is still known for what it is, without anything having been stored.
"""

import hashlib
import re
from dataclasses import dataclass
from fractions import Fraction

from django.urls import reverse
from django.utils.crypto import constant_time_compare, salted_hmac

WIDTHS = (320, 480, 640, 800, 960, 1280, 1600, 1920, 2400)
# Format → media type, in the order in which browsers should prefer them.
FORMATS = {"avif": "image/avif", "webp": "image/webp", "jpg": "image/jpeg"}
RATIOS = {
    "16x9": Fraction(16, 9),
    "3x2": Fraction(3, 2),
    "4x3": Fraction(4, 3),
    "1x1": Fraction(1),
    "4x5": Fraction(4, 5),
}

# Raised when renditions are made differently, so that all are made anew.
RECIPE = "3"
VERSION_LENGTH, CODE_LENGTH = 12, 20

_CODE = re.compile(r"(?P<ratio>\d{1,2}x\d{1,2})-(?P<x>\d{1,3})-(?P<y>\d{1,3})", re.ASCII)
_BOX = re.compile(r"(?P<ratio>\d{1,2}x\d{1,2})-b-(?P<box>\d{1,4}-\d{1,4}-\d{1,4})", re.ASCII)
WHOLE_ONLY = "no-cropping"  # the restriction under which a picture is only shown whole


@dataclass(frozen=True)
class Crop:
    """The whole picture (no ``ratio``), the largest part of that ratio around a focal point in percent,
    or the part that somebody cut by hand: ``cut`` is its left, top and width in thousandths of the whole.
    """

    ratio: str = ""
    x: int = 50
    y: int = 50
    cut: tuple | None = None

    @classmethod
    def of(cls, photo, ratio, focal=None, crops=None):
        """How ``photo`` is cut to ``ratio`` where a use of it says ``focal`` and ``crops`` (None: nothing).

        The use's cut by hand comes first, then its focal point, then the photo's cut, then its focal point.
        What may not be cropped stays whole.
        """
        if not ratio or WHOLE_ONLY in photo.restrictions:
            return cls()
        name, own = ratio.replace(":", "x"), (photo.focal_x, photo.focal_y)
        if box := (crops or {}).get(name):
            return cls.boxed(name, box)
        if focal is None or tuple(focal) == own:
            box = photo.crops.get(name)
            return cls.boxed(name, box) if box else cls.around(ratio, own)
        return cls.around(ratio, focal)

    @classmethod
    def boxed(cls, ratio, box):
        """A cut by hand: ``box`` is [left, top, width, height] in shares; the height is the ratio's."""
        if ratio not in RATIOS:
            raise ValueError(f"Pictures are not cut to {ratio}.")
        return cls(ratio, cut=tuple(round(share * 1000) for share in box[:3]))

    @classmethod
    def around(cls, ratio, focal):
        """``ratio`` as "3:2" or "3x2" ("" or None: the whole); ``focal`` (x, y), each 0 to 1.

        Raises ``ValueError`` for a ratio that pictures are not cut to.
        """
        if not ratio:
            return cls()
        ratio = ratio.replace(":", "x")
        if ratio not in RATIOS:
            raise ValueError(f"Pictures are not cut to {ratio}.")
        return cls(ratio, round(focal[0] * 100), round(focal[1] * 100))

    @classmethod
    def parse(cls, code):
        """The crop that ``code`` names, or None."""
        if code == "full":
            return cls()
        if found := _BOX.fullmatch(code):
            crop = cls(found["ratio"], cut=tuple(map(int, found["box"].split("-"))))
            return crop if crop.ratio in RATIOS and crop.code == code and crop._is_inside() else None
        found = _CODE.fullmatch(code)
        if not found or found["ratio"] not in RATIOS or int(found["x"]) > 100 or int(found["y"]) > 100:
            return None
        crop = cls(found["ratio"], int(found["x"]), int(found["y"]))
        return crop if crop.code == code else None

    @property
    def code(self):
        if self.cut:
            return f"{self.ratio}-b-{'-'.join(map(str, self.cut))}"
        return f"{self.ratio}-{self.x}-{self.y}" if self.ratio else "full"

    def _is_inside(self):
        left, top, width = self.cut
        return 0 < width <= 1000 and left <= 1000 and top <= 1000

    def box(self, width, height):
        """(left, top, right, bottom) in pixels of a picture of that size."""
        if not self.ratio:
            return (0, 0, width, height)
        ratio = RATIOS[self.ratio]
        if self.cut:
            return self._box_by_hand(width, height, ratio)
        across, down = min(width, int(height * ratio)), min(height, int(width / ratio))
        left = min(max(round(width * self.x / 100 - across / 2), 0), width - across)
        top = min(max(round(height * self.y / 100 - down / 2), 0), height - down)
        return (left, top, left + max(across, 1), top + max(down, 1))

    def _box_by_hand(self, width, height, ratio):
        left, top, share = self.cut
        across = max(1, round(width * share / 1000))
        down = round(across / ratio)
        if down > height:
            across, down = max(1, int(height * ratio)), height
        left = min(round(width * left / 1000), width - across)
        top = min(round(height * top / 1000), height - down)
        return (left, top, left + across, top + max(down, 1))

    def size(self, width, height):
        left, top, right, bottom = self.box(width, height)
        return (right - left, bottom - top)


def ladder(photo, crop):
    """The widths in which this crop is made, ascending: never larger than the original allows."""
    whole, _ = crop.size(photo.width, photo.height)
    rungs = [width for width in WIDTHS if width < whole]
    return [*rungs, whole] if whole <= WIDTHS[-1] else rungs


def height_at(photo, crop, width):
    """The height of a rendition of that width, in pixels."""
    across, down = crop.size(photo.width, photo.height)
    return max(1, round(down * width / across))


def version(photo, crop):
    """What names the bytes of a crop: new whenever original, crop, words, rights or recipe change."""
    words = (
        RECIPE,
        photo.content_hash,
        crop.code,
        photo.caption,
        photo.headline,
        photo.credit_line,
        photo.photographer,
        photo.source,
        photo.copyright_notice,
        photo.alt_text,
        photo.usage_terms,
        photo.licence_url,
        photo.digital_source_type,
    )
    return hashlib.sha256("\x1f".join(words).encode()).hexdigest()[:VERSION_LENGTH]


def signature(photo, crop):
    """The version, and a code that nobody can make up without the key."""
    return _signed(photo.uuid.hex, crop.code, version(photo, crop))


def was_given_out(uuid, crop, signed):
    """Whether this installation ever gave out such an address, for whichever version of the photo."""
    expected = _signed(uuid, crop.code, signed[:VERSION_LENGTH])
    return constant_time_compare(expected, signed)


def _signed(uuid, code, version):
    mac = salted_hmac("media.renditions", f"{uuid} {code} {version}", algorithm="sha256")
    return f"{version}{mac.hexdigest()[:CODE_LENGTH]}"


def address(photo, crop, width, format):
    """The address of one rendition."""
    return reverse("rendition", args=[photo.uuid.hex, crop.code, signature(photo, crop), width, format])


def addresses(photo, crop):
    """Format → (address, width) for each rung. Signed once for all: a front shows dozens of pictures."""
    stem = address(photo, crop, 1, "jpg").removesuffix("1.jpg")
    widths = ladder(photo, crop)
    return {format: [(f"{stem}{width}.{format}", width) for width in widths] for format in FORMATS}
