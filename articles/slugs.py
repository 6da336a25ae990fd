"""Slugs: the words of an address, in plain letters and without markup."""

import html
import re
import unicodedata

TAG = re.compile(r"</?[a-z][^<>]{0,300}>", re.I)
# “U.S.”, “e.V.”: one word, though written with stops.
INITIALS = re.compile(r"(?<=\b[^\W\d_])\.(?=[^\W\d_]\b)")
LETTERS = str.maketrans(
    {
        "ß": "ss",
        "ø": "o",
        "Ø": "O",
        "æ": "ae",
        "Æ": "Ae",
        "œ": "oe",
        "Œ": "Oe",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ð": "d",
        "þ": "th",
        "Þ": "Th",
        "ı": "i",
        "’": "",
        "'": "",
        "‘": "",
    }
)
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def slug_words(text, language=""):
    """The words of ``text`` in lower-case ASCII; letters that have no such form are left out.

    ``language`` is a code; where it is not known, umlauts are spelt as in German.
    """
    text = unicodedata.normalize("NFC", TAG.sub(" ", html.unescape(TAG.sub(" ", text))))
    if language.split("-")[0] in ("de", ""):
        text = text.translate(UMLAUTS)
    text = unicodedata.normalize("NFKD", INITIALS.sub("", text.translate(LETTERS)))
    return re.findall(r"[a-z0-9]+", "".join(map(_plain, text)).lower())


def slugify(text, language="", *, longest=100):
    """``text`` as a slug of whole words; a single word that is too long is cut. "" where nothing is left."""
    words = slug_words(text, language)
    slug = ""
    for word in words:
        if slug and len(slug) + 1 + len(word) > longest:
            break
        slug = f"{slug}-{word}" if slug else word[:longest]
    return slug


def _plain(character):
    """A character that parts words as a blank, one that is part of a word and not ASCII as nothing."""
    if character.isascii():
        return character
    return "" if unicodedata.category(character)[0] in "LMC" else " "
