"""Bylines: “By Jane Doe and John Roe”, “Von Jana Muster, dpa”, “Jane Doe in Havnby”."""

import re

from .agencies import AGENCY, find_agency, is_agency
from .story import WireByline

PARTICLE = (
    r"(?:van|von|der|den|de|del|della|da|di|do|dos|das|du|des|la|le|el|al|bin|bint|ibn|abu|zu|zur|zum"
    r"|ter|ten|af|av"
    r"|wa|y|e|und|San|St\.)"
)
# Capitalised in any script that has capitals; scripts without them are left to labels.
CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w’'.-]*|(?:al|el|ul|d|l|o)[-’'][^\W\d_a-z][\w’'.-]*|’t"
PERSON = rf"(?:{CAPITAL})(?: (?:{PARTICLE} ){{0,2}}(?:{CAPITAL})){{0,4}}"
WORD = r"By|BY|by|Von|VON|Par|PAR|Por|POR|Di|Door|Text|Words|Story|Report"
LINE = re.compile(rf"(?P<role>{WORD})\s*:?\s+(?P<rest>\S.*)")
PERSON_LINE = re.compile(PERSON)
BETWEEN = re.compile(r",? (?:and|und|et|y|e|&|with|mit|avec) |\s*[,;/|]\s*", re.I)
PLACE = re.compile(r",? (?:in|aus|à|en|from|at) (?P<place>[^\W\d_a-z][\w’'. -]{1,40})$")
DESK = re.compile(
    r"(?:[\w’'-]+ ){0,4}(?:correspondent|reporter|writer|editor|staff|desk|bureau|news|newsroom|agency"
    r"|press|agencies"
    r"|korrespondent(?:in)?|redaktion|redakteur(?:in)?|agentur(?:en)?|envoyée? spéciale?|rédaction"
    r"|agences?|redacción)",
    re.I,
)


def read_byline(line):
    """``(role word, [WireByline, …])`` of a line that begins with a word such as “By”, or None."""
    if len(line) > 160 or line[-1] in "!?:;":
        return None
    match = LINE.fullmatch(line.rstrip("=< "))
    if not match or (found := read_people(match["rest"], match["role"])) is None:
        return None
    return match["role"], found


def read_people(text, role=""):
    """The people and desks in what follows “By”, or None if it holds anything else."""
    text = text.strip().rstrip(".").strip("|/ ")
    place = ""
    if match := PLACE.search(text):
        place, text = match["place"], text[: match.start()]
    # “Jana Muster (dpa)”
    text = re.sub(r"\s*[(\[]([^()\[\]]*)[)\]]", r", \1", text)
    people, agency = [], ""
    for part in BETWEEN.split(text):
        if not part:
            continue
        if is_agency(part):
            agency = find_agency(part)
        elif people and (DESK.fullmatch(part) or " " not in part):
            # “Jane Doe, NordPress”: a single word after a name is an agency that we do not know.
            people[-1].agency = people[-1].agency or part
        elif PERSON_LINE.fullmatch(part) or DESK.fullmatch(part):
            people.append(WireByline(part, role, find_agency(part) if AGENCY.search(part) else "", place))
        else:
            return None
    if agency and not people:
        people = [WireByline(agency, role, agency, place)]
        agency = ""
    for person in people:
        person.agency = person.agency or agency
    return people if 0 < len(people) <= 8 else None


def read_bare_byline(line):
    """``(people, is_sure)`` of a line of names alone: “Jane Doe, AFP” is sure, “Jane Doe” is not. Or None."""
    if len(line) > 90 or line[-1] in ".!?:;" or len(line.split()) > 9:
        return None
    people = read_people(line)
    if people is None:
        return None
    known = all(person.agency or DESK.fullmatch(person.name) for person in people)
    named = all(1 < len(person.name.split()) <= 4 for person in people)
    if not known and not named:
        return None
    return people, known
