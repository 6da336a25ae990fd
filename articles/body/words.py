"""Words: how many a text has, and whether it holds the same words as another."""

import re
import unicodedata

# Written without spaces: each character counts as a word, as desks that write so count.
_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_IDEOGRAPH = re.compile(f"[{_IDEOGRAPHS}]")
_BETWEEN_WORDS = re.compile("[\\s\N{EN DASH}\N{EM DASH}\N{HORIZONTAL ELLIPSIS}/]+")

_APOSTROPHES = "'\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}`"


def count(text):
    ideographs = len(_IDEOGRAPH.findall(text))
    rest = _IDEOGRAPH.sub(" ", text) if ideographs else text
    return ideographs + sum(any(map(str.isalnum, word)) for word in _BETWEEN_WORDS.split(rest))


def fold(text):
    """The bare words with one space between and around them: no case, no quotation marks, dashes or stops.

    Only so can the folded words of a quote be looked for in those of a story. "" where there are none.
    """
    text = unicodedata.normalize("NFKC", text).casefold().translate(_FOLDING)
    words = _IDEOGRAPH.sub(r" \g<0> ", text).split()
    return f" {' '.join(words)} " if words else ""


class _Folding(dict):
    """For ``str.translate``: punctuation, symbols and blanks part words, what has no width goes."""

    def __missing__(self, code):
        category = unicodedata.category(chr(code))
        folded = None if category in ("Cf", "Cc") else " " if category[0] in "PSZ" else code
        if code < 0x3000:
            self[code] = folded
        return folded


_FOLDING = _Folding({ord(character): None for character in _APOSTROPHES})
_FOLDING |= dict.fromkeys(map(ord, "\t\n\x0b\x0c\r"), " ")
