"""Special instructions read: which restrictions they lay on a picture, until when, and what is left over.

Pure: the same words give the same answer at the same instant.
"""

import re
import unicodedata
from dataclasses import dataclass

from media.rights.embargo import moment
from media.rights.territories import CODES
from media.rights.wordings import CREDIT, EMBARGO, FILLER, JOINTS, WORDINGS

EDGES = " \t\n.,;:-–—/&|*+()[]!\"'“”"
SPACE = r"[\s\-–]+"
LONGEST = 20_000


@dataclass(frozen=True)
class Instructions:
    """``restrictions``: codes of ``media.rights.restrictions``. ``credit``: how it has to be credited.

    ``embargoed_until`` is UTC, or None. ``remainder``: what was not understood, for the photo editor.
    """

    restrictions: tuple = ()
    embargoed_until: object = None
    credit: str = ""
    remainder: str = ""


def _compiled(*patterns):
    spaced = ("|".join(patterns)).replace(" ?", r"\s*").replace(" ", SPACE)
    return re.compile(rf"(?<![A-Z0-9])(?:{spaced})(?![A-Z0-9])")


_PLACE = "|".join(re.escape(name).replace(r"\ ", SPACE) for name in sorted(CODES, key=len, reverse=True))
_PLACES = rf"(?:THE\s+)?(?:{_PLACE})(?:\s*(?:,|/|&|\+|\bAND\b|\bUND\b|\bET\b|\bY\b|-)\s*(?:{_PLACE}))*"
PLACE = re.compile(rf"(?<![A-Z.])(?:{_PLACE})(?![A-Z])")
OUT = re.compile(
    rf"(?<![A-Z])(?:(?P<before>{_PLACES})[\s\-]*OUT(?![A-Z]|\s+OF\b)"
    rf"|(?:NO\s+(?:USE|PUBLICATION)\s+IN|NOT\s+FOR\s+(?:USE|PUBLICATION)\s+IN|NICHT\s+IN|"
    rf"INTERDIT(?:E)?\s+EN|PROHIBID[OA]\s+EN)\s+(?P<after>{_PLACES})(?![A-Z]))"
)
UNDERSTOOD = {code: _compiled(*patterns) for code, patterns in WORDINGS.items()}
CREDITED, EMBARGOED, FILLED = _compiled(*CREDIT), _compiled(*EMBARGO), _compiled(*FILLER)
NAMED = re.compile(
    r"\s*[:=]?\s*[\"“„«](?P<quoted>[^\"”“»\n]{2,160})[\"”“»]|\s*[:=]\s*(?P<plain>[^;\n.]{2,120}?)(?=\s+-|\s*[;,.\n]|$)"
)


# What follows words that forbid, and limits them: the whole is then left for the photo editor to read.
LIMITED = re.compile(
    r"\s*,?\s*(?:THAT|WHICH|UNLESS|EXCEPT|WITHOUT|IF|WENN|DIE|AUSSER|SAUF|SALVO|OHNE)(?![A-Z])"
)


def parse(words, *, zone, at):
    """``Instructions`` of ``words``; ``zone`` is the paper's, for an embargo that names none."""
    words = (words or "")[:LONGEST]
    folded = fold(words)
    codes, taken = [], []

    def take(code, start, end):
        if code and code not in codes:
            codes.append(code)
        taken.append((start, end))

    until = None
    for found in EMBARGOED.finditer(folded):
        ended = moment(re.split(r"[\n;]|\s-\s", folded[found.end() : found.end() + 140])[0], zone=zone, at=at)
        until = max(filter(None, (until, ended and ended[0])), default=None)
        take("embargo", found.start(), found.end() + (ended[1] if ended else 0) if ended else found.start())
    credit = ""
    for found in CREDITED.finditer(folded):
        named = NAMED.match(words, found.end())
        credit = credit or " ".join((named["quoted"] or named["plain"] or "").split()) if named else credit
        take("mandatory-credit", found.start(), named.end() if named else found.end())
    for code, pattern in UNDERSTOOD.items():
        for found in pattern.finditer(folded):
            if not LIMITED.match(folded, found.end()):
                take(code, *found.span())
            elif code not in codes and code != "no-cropping":
                codes.append(code)  # heeded, and its words kept with what limits them
    for found in OUT.finditer(folded):
        for place in PLACE.findall(found["before"] or found["after"]):
            take("out:" + CODES[" ".join(re.split(SPACE, place))], *found.span())
    for found in FILLED.finditer(folded):
        take("", *found.span())
    return Instructions(tuple(codes), until, credit, _left(words, taken))


def fold(words):
    """``words`` upper case and without accents, as long as they were, so that places in both are the same."""
    return "".join(_plain(character) for character in words)


def _plain(character):
    base = unicodedata.normalize("NFD", character)[0].upper()
    base = {"’": "'", "‐": "-", "‑": "-"}.get(base, base)
    return base if len(base) == 1 else character


def _left(words, taken):
    """What stands outside of the places ``taken``, once, without what only joined it."""
    rest, at = [], 0
    for start, end in sorted(taken):
        rest.append(words[at:start])
        at = max(at, end)
    rest.append(words[at:])
    pieces = (piece.strip(EDGES) for part in rest for piece in re.split(r"[\n;]", part))
    kept = [piece for piece in pieces if not set(re.findall(r"\w+", fold(piece))) <= JOINTS]
    return "\n".join(dict.fromkeys(kept))
