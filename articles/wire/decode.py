"""From the bytes of a text file to text: byte-order marks, encodings, and text that mixes them."""

import re
import unicodedata
from typing import NamedTuple

from .characters import clean
from .doubts import Doubt
from .encodings import guess, has_own_script

LIMIT = 2_000_000

BOMS = (
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
MULTIBYTE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
HIGH = re.compile(rb"[\x80-\xff]")
# Controls that no text holds more than a stray one of; escapes colour what a terminal printed.
NO_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# UTF-8 that was read as Windows-1252 on its way here: “â€™” for an apostrophe, “Ã©” for é.
MOJIBAKE = re.compile("â(?:€[^\x00-\x7f]|„¢|‚¬)|[ÂÃ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")


class TooLong(ValueError):
    """The text is longer than any story (``LIMIT``)."""

    def __init__(self, size):
        super().__init__(
            f"The text is {size / 1e6:.1f} MB long; a story may have at most {LIMIT / 1e6:.0f} MB. "
            "Is it a text file, and one story?"
        )
        self.size = size


class Decoded(NamedTuple):
    """``encoding`` is what the bytes were read as, ``warnings`` what was replaced (``Doubt``)."""

    text: str
    encoding: str
    warnings: list


def decode(data):
    """The text in ``data``, cleaned, whatever its encoding. Raises nothing but ``TooLong``."""
    if len(data) > LIMIT:
        raise TooLong(len(data))
    text, encoding, warnings = _decode(bytes(data))
    text, repaired = MOJIBAKE.subn(_repair, text)
    if repaired:
        warnings.append(Doubt("encoding-repaired", about={"count": repaired}))
    text, cleaned = clean(text)
    return Decoded(text, encoding, warnings + cleaned)


def is_binary(data):
    """Whether the bytes are no text in any encoding: too many of them are controls, or mean nothing."""
    head = bytes(data[:20_000])
    text, encoding, _warnings = _decode(head)
    if not text:
        return False
    strange = sum(unicodedata.category(char) in ("Cn", "Co", "Cs") for char in text)
    if not encoding.startswith(("utf-16", "utf-32")):
        strange += len(NO_TEXT.findall(head))
    return strange > len(text) * 0.05 + 2


def _decode(data):
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, "replace"), encoding, []
    if encoding := _utf_16_without_mark(data):
        return data.decode(encoding, "replace"), encoding, [_read_as(encoding)]
    try:
        return data.decode("utf-8"), "utf-8", []
    except UnicodeDecodeError:
        pass
    whole = MULTIBYTE.findall(data)
    stray = len(HIGH.findall(MULTIBYTE.sub(b"", data)))
    if not has_own_script(data) and len(whole) >= max(1, stray // 4):
        text = data.decode("utf-8", "wire-windows")
        return text, "utf-8", [Doubt("encoding-mixed", about={"count": stray})]
    encoding = guess(data)
    return data.decode(encoding, "wire-windows"), encoding, [_read_as(encoding)]


def _read_as(encoding):
    return Doubt("encoding", about={"encoding": encoding})


def _utf_16_without_mark(data):
    """Every other byte of Western UTF-16 is nought."""
    head = data[:4000]
    if len(head) < 8 or len(data) % 2:
        return ""
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.6 and odd < half * 0.1 else ""


def _repair(match):
    try:
        return match[0].encode("cp1252").decode("utf-8")
    except UnicodeError:
        return match[0]
