"""Datelines: “BEIJING, Oct 17 (AFP) –” at the beginning of the first paragraph."""

import re

from .agencies import KNOWN, find_agency
from .dates import DATE
from .story import Dateline

_WORD = r"[^\W\d_][\w.'’-]*"
_PLACE = rf"{_WORD}(?:[ /-]{_WORD}){{0,5}}(?:, {_WORD}(?: {_WORD}){{0,2}})?"
HEAD = re.compile(
    rf"(?P<place>{_PLACE})?(?:,? ?(?P<date>(?:[^\W\d_]{{3,10}},? )?{DATE}))?[.,]?"
    r"(?: ?[(\[](?P<agency>[^\W\d_][^()\[\]]{1,38})[)\]])?[.]?",
    re.I,
)
SEPARATOR = re.compile(
    r"\s*(?:\.-|--|[-–—_])(?:\s+|(?<=[–—])|$)|\s*:\s+|(?<=\))[.]?\s+|(?<=\))\.?$|(?<=[A-ZÀ-Þ])\.\s+"
)
NO_PLACE = re.compile(
    "but|and|the|a|an|in|on|at|it|he|she|they|we|i|you|this|that|these|those|what|who|how|why|when", re.I
)


def split_dateline(text):
    """``(Dateline, rest of the paragraph, is_sure)``, or None where the paragraph begins with no dateline."""
    head = text[:160]
    for mark in SEPARATOR.finditer(head):
        before = head[: mark.start()].rstrip()
        if len(before) > 90 or len(before.split()) > 12:
            return None
        if not before or not (match := HEAD.fullmatch(before)):
            continue
        if (verdict := _verdict(match, mark[0].strip(), text[mark.end() :])) is not None:
            agency = _agency(match["agency"] or "")
            sent = text[: mark.end()].strip()
            place = (match["place"] or "").strip()
            if place in KNOWN and not agency:
                place, agency = "", KNOWN[place]
            if place.count(".") == 1 and " " not in place:
                place = place.rstrip(".")
            return Dateline(place, match["date"] or "", agency, sent), text[mark.end() :].strip(), verdict
    return None


def _agency(named):
    return find_agency(named) or named.strip()


def _verdict(match, mark, rest):
    """True or False for how sure it is, None if it is no dateline at all."""
    place, date, agency = match["place"] or "", match["date"], match["agency"]
    capital = place[:1].isupper() or (place and not place[:1].islower())
    letters = [char for char in place if char.isalpha()]
    town = [char for char in place.split(", ")[0] if char.isalpha()]
    shouted = len(town) > 2 and all(char.isupper() for char in town)
    words = place.split()
    if place and (not capital or NO_PLACE.fullmatch(words[0]) and not shouted):
        return None
    if agency:
        known = any(part in KNOWN for part in re.split(r"[/ ,]", agency)) or find_agency(agency)
        if not mark or mark == ".":
            return True if known and (shouted or date) else None
        if not place and not date:
            return None
        # “The Social Democrats (SPD) – in office since May –” is no dateline.
        if known or date or shouted:
            return True
        dashed = mark in ("–", "—", "-", "--", "_", ".-")
        return False if dashed and len(words) <= 3 and rest[:1].isalpha() and not rest[0].islower() else None
    if not place:
        return None
    if mark == ":":
        return True if shouted and (date or rest[:1].isupper()) and len(words) <= 3 else None
    if mark == ".":
        return False if shouted and rest[:1].isupper() and len(words) <= 2 and len(letters) > 3 else None
    if date:
        return True
    if shouted:
        return rest[:1].isupper() or None
    # “London — The river …”: a short name, a dash, a new sentence, no second dash that closes the first.
    short = len(words) <= 2 and all(word[:1].isupper() for word in words)
    alone = not re.search(r"\s[–—-]\s", re.split(r"[.!?]\s", rest[:400])[0])
    return False if short and alone and mark in ("–", "—", "--") and rest[:1].isupper() else None
