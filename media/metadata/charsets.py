"""Which character set the words of a file are in, when the file says so wrongly or not at all."""

import unicodedata
from contextlib import suppress

from media.metadata.scripts import foreign

UTF8 = "utf-8"
# ISO 2022 escapes found in IIM 1:90 (section 1.90 and appendix C), by their last bytes.
DECLARED = {
    b"%G": UTF8,
    b"%/G": UTF8,
    b"%/H": UTF8,
    b"%/I": UTF8,
    b"-A": "cp1252",
    b".A": "cp1252",
    b"-B": "iso8859-2",
    b"-C": "iso8859-3",
    b"-D": "iso8859-4",
    b"-L": "iso8859-5",
    b"-G": "iso8859-6",
    b"-F": "iso8859-7",
    b"-H": "iso8859-8",
    b"-M": "iso8859-9",
    b"-b": "iso8859-15",
}
LEGACY = ("cp1252", "mac_roman")
SAMPLE = 8_000  # bytes that are enough to tell
QUOTES = "‘’“”‚„«»‹›–—…•€™©®°½¼¾£·§"


def chosen(values, declared=b""):
    """The character set of ``values`` (byte strings of one block), given what 1:90 declares."""
    mixed = [value for value in values if any(byte > 0x7F for byte in value)]
    if not mixed:
        return UTF8
    named = DECLARED.get(declared.replace(b"\x1b", b"").strip())
    if named and named != UTF8:
        # A file that names Latin-1 and holds valid UTF-8 of several bytes was mislabelled.
        return UTF8 if all(_is_utf8(value) for value in mixed) else named
    if sum(_is_utf8(value) for value in mixed) * 2 > len(mixed):
        return UTF8
    return _guessed(b" \n ".join(mixed))


def _guessed(value):
    return foreign(value[:SAMPLE]) or max(LEGACY, key=lambda charset: _plausible(value, charset))


def decoded(value, charset=UTF8):
    """``value`` as text, cleaned of NULs and padding; one value may be in another set than its block."""
    if charset != UTF8 and not _is_utf8(value):
        return clean(_legacy(value, charset))
    try:
        return clean(value.decode(UTF8))
    except UnicodeDecodeError as error:
        if error.start >= len(value) - 3 and error.reason.startswith("unexpected end"):
            return clean(value[: error.start].decode(UTF8))  # cut by a length limit inside a character
        return clean(_legacy(value, _guessed(value)))


def text(value):
    """``value`` alone, decoded by what it looks like."""
    return decoded(value, chosen([value]))


def clean(words):
    """``words`` without NULs, with one kind of line ending, without padding around them.

    Control characters from 0x80 up stay: they may be bytes of words encoded twice (``mended``).
    """
    words = words.replace("\r\n", "\n").replace("\r", "\n").partition("\0")[0]
    return "".join(c for c in words if c >= "\x80" or c in "\n\t" or unicodedata.category(c) != "Cc").strip()


def mended(words):
    """``words`` that were UTF-8, read as Windows-1252 and written as UTF-8 again: what was meant.

    ``MÃ¼nchen`` → ``München``. Words that only look like it hardly exist: all of them must fit. Control
    characters are left out either way.
    """
    if words.isascii():
        return words
    with suppress(UnicodeError):  # of words that are what they seem
        words = clean(b"".join(_byte(character) for character in words).decode(UTF8))
    return "".join(c for c in words if not "\x7f" <= c <= "\x9f").strip()


def _byte(character):
    """The byte that ``character`` stood for; the five that cp1252 leaves undefined as Latin-1 has them."""
    if 0x80 <= ord(character) <= 0x9F:
        return bytes([ord(character)])
    return character.encode("cp1252")


def _is_utf8(value):
    try:
        value.decode(UTF8)
    except UnicodeDecodeError as error:
        return error.start >= len(value) - 3 and error.reason.startswith("unexpected end")
    return True


def _legacy(value, charset):
    try:
        return value.decode(charset)
    except UnicodeDecodeError:
        # The five bytes that cp1252 leaves undefined are read as Latin-1 has them.
        return "".join(bytes([byte]).decode(charset, "ignore") or chr(byte) for byte in value)


def _plausible(value, charset):
    """How much ``value`` read in ``charset`` looks like words: letters among letters, quotes at the edges."""
    words = f" {_legacy(value[:SAMPLE], charset)} "
    score = 0
    for before, here, after in zip(words, words[1:], words[2:], strict=False):
        if ord(here) < 0x80:
            continue
        if here.isalpha():
            beside = before.isalpha() or after.isalpha()
            shouted = here.isupper() and before.islower()
            score += (2 if beside else -1) - (4 if shouted else 0) - (2 if not _is_latin(here) else 0)
        elif here in QUOTES:
            score += 2 if not (before.isalpha() and after.isalpha()) or here == "’" else -1
        else:
            score -= 3
    return score


def _is_latin(character):
    return ord(character) < 0x250 and character not in "ªºƒ"
