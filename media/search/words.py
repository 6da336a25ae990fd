"""Words as a search knows them: accents and case folded, everything else taken apart at what is no letter."""

import re
import unicodedata
from dataclasses import dataclass

WORD = re.compile(r"[^\W_]+")
ASKED = re.compile(r'(-?)"([^"]*)"?|(\S+)')
LONGEST = 60  # characters of a word that count
TERMS, PHRASE = 12, 16  # what is asked beyond that narrows nothing any more
SHORTEST_BEGINNING = 2
# Letters that no decomposition takes an accent from.
PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})


@dataclass(frozen=True)
class Term:
    """Words that stand one after the other; the last may be a beginning alone (``is_open``)."""

    words: tuple
    is_excluded: bool = False
    is_open: bool = False


def folded(text):
    """``text`` without case and accents: ``Ærø`` is ``aero``, ``Straße`` is ``strasse``."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(PLAIN))
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()


def words_of(text):
    return [word[:LONGEST] for word in WORD.findall(folded(text))]


def terms(asked):
    """What ``asked`` means: ``harbour -night "market hall" ostr`` → a list of ``Term``.

    Nothing typed is an error: signs that are no words mean nothing.
    """
    found = []
    for match in ASKED.finditer(asked.replace("\0", " ")):
        minus, quoted, bare = match.groups()
        is_excluded = bool(minus)
        if bare is not None:
            is_excluded = bare.startswith("-")
        words = tuple(words_of(quoted if bare is None else bare)[:PHRASE])
        if words:
            is_open = bare is not None and not is_excluded and match.end() == len(asked)
            found.append(Term(words, is_excluded, is_open and len(words[-1]) >= SHORTEST_BEGINNING))
    return found[:TERMS]
