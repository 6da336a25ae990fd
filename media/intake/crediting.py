"""Who is credited: the agency as credit and source name it, and the credit line by that agency's pattern."""

import re

from media.agencies.rules import PLACEHOLDERS

# "AFP/Getty Images", "Jane Doe/AFP via Getty Images", "picture alliance | dpa", "AP Photo/Jane Doe".
PARTS = re.compile(r"\s*[/|;]\s*|\s+(?:via|VIA|for|FOR)\s+|\s+[-–—]\s+|,\s+")
AROUND = "()[]{}<>«»\"'.:© "
# A name may have a comma in it ("Doe, Jane"); a byline is not split there.
BETWEEN_NAMES = re.compile(r"\s*[/|]\s*|\s+(?:via|VIA)\s+")
BEFORE_NAME = re.compile(
    r"^(?:photos?|photograph|picture|foto|bild)?\s*(?:by|von|de|par|por|:)\s*:?\s*", re.I
)
JOINED = re.compile(r"\b(?:via|for|courtesy|handout)\b|,", re.I)


def parts(line):
    """The names in a credit line, in order."""
    return [part for piece in PARTS.split(line) if (part := piece.strip(AROUND))]


def fold(name):
    return " ".join(name.split()).strip(AROUND).casefold()


def agency_in(*lines, agencies):
    """The first of ``agencies`` that one of ``lines`` (credit, then source) names; None for none."""
    known = {name: agency for agency in reversed(agencies) for name in agency.names()}
    for line in lines:
        for name in (line, *parts(line)):
            if agency := known.get(fold(name)):
                return agency
    return None


def credit_line(credit, *, photographer="", source="", agency=None, agencies=()):
    """The line to print, from the embedded ``credit``; empty where the file names nobody to credit.

    A line that names more than agencies is the supplier's own wording and stays as it is. One that names
    agencies alone is completed by the photographer.
    """
    credit = " ".join(credit.split())
    if not credit:
        return agency.credit(_person(photographer, agencies), source) if agency else ""
    if agency is None:
        return credit
    photographer = _person(photographer, agencies)
    if fold(credit) in agency.names():
        return agency.credit(photographer, source)
    named = {name for each in agencies for name in each.names()}
    only_agencies = all(fold(part) in named for part in parts(credit))
    if only_agencies and photographer and fold(photographer) not in fold(credit):
        return f"{photographer}/{credit}"
    return in_order(credit, agency, agencies)


def photographers(bylines, agencies):
    """Those whom ``bylines`` name, without agencies: "Jane Doe/AFP via Getty Images" names Jane Doe."""
    named = {name for agency in agencies for name in agency.names()}
    people = []
    for line in bylines:
        pieces = BETWEEN_NAMES.split(line.strip())
        kept = [
            piece for piece in pieces if piece.casefold() not in PLACEHOLDERS and fold(piece) not in named
        ]
        name = line.strip() if len(kept) == len(pieces) else "/".join(piece.strip(AROUND) for piece in kept)
        people.append(BEFORE_NAME.sub("", name))
    return list(dict.fromkeys(filter(None, people)))


def in_order(credit, agency, agencies):
    """ "AP Photo/Jane Doe" by the agency's pattern; a line that names more, or less, stays as it is."""
    pieces = parts(credit)
    others = [piece for piece in pieces if fold(piece) not in {n for each in agencies for n in each.names()}]
    of_agency = [piece for piece in pieces if fold(piece) in agency.names()]
    if len(others) == 1 and len(others) + len(of_agency) == len(pieces) and not JOINED.search(credit):
        return agency.credit(others[0])
    return credit


def _person(photographer, agencies):
    """``photographer``, unless the byline only repeats an agency's name."""
    return "" if any(fold(photographer) in agency.names() for agency in agencies) else photographer
