"""Who is credited: the agency as credit and source name it, and the credit line by that agency's pattern."""

import re

# "AFP/Getty Images", "Jane Doe/AFP via Getty Images", "picture alliance | dpa", "AP Photo/Jane Doe".
PARTS = re.compile(r"\s*[/|;]\s*|\s+(?:via|VIA|for|FOR)\s+|\s+[-–—]\s+|,\s+")
AROUND = "()[]{}<>«»\"'.:© "


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
    return credit


def _person(photographer, agencies):
    """``photographer``, unless the byline only repeats an agency's name."""
    return "" if any(fold(photographer) in agency.names() for agency in agencies) else photographer
