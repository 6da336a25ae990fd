"""What somebody looks for, as the address of the contact sheet says it."""

from dataclasses import dataclass, field, replace

from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from media.models import Photo, UsageRights
from media.rights.standing import STANDINGS
from media.search import conditions, facts
from media.search.query import Query, Where
from media.search.words import terms

NEWEST, TAKEN, RELEVANCE, ORDERED = "newest", "taken", "relevance", "order"
SHELVES = {"desk": (facts.ON_THE_DESK,), "away": (facts.AWAY,), "removed": (facts.REMOVED,)}
SHELVES["all"] = tuple(mark for marks in SHELVES.values() for mark in marks)
# What is missing, by its mark; and on what the photo editor has to decide.
NEEDS = {"credit": facts.NO_CREDIT, "alt": facts.NO_ALT, "caption": facts.NO_CAPTION}
DECISIONS = ("kill", "version")
LONGEST = 500  # characters of words
VALUES = 20  # of one facet

# Parameter → whether several values may be given (any of them will do; of ``needs``, all).
FACETS = {
    "agency": True,
    "photographer": True,
    "taken": True,
    "kind": True,
    "orientation": True,
    "usage": True,
    "rights": False,
    "used": False,
    "section": False,
    "collection": False,
    "needs": True,
    "ai": False,
}
# As addresses of the desk said it before.
EARLIER = {"kind__exact": "kind", "agency__id__exact": "agency"}

SORTS = {NEWEST: _("Newest first"), TAKEN: _("Taken last first"), RELEVANCE: _("Best match first")}


@dataclass(frozen=True)
class Asked:
    """``facets``: parameter → tuple of values that mean something. ``sort``: one of ``SORTS``, or
    ``order``, which only a collection has."""

    words: str = ""
    facets: dict = field(default_factory=dict)
    shelf: str = "desk"
    sort: str = NEWEST

    @classmethod
    def read(cls, given):
        """From a ``QueryDict``. What means nothing is left out: an old address must not break."""
        facets = {}
        for name, value in ((EARLIER.get(key, key), value) for key in given for value in given.getlist(key)):
            value = value.strip()
            if name in FACETS and means_something(name, value) and value not in facets.get(name, ()):
                kept = facets.get(name, ())
                facets[name] = (*kept, value)[:VALUES] if FACETS[name] else kept or (value,)
        shelf, sort = given.get("shelf", "desk"), given.get("sort", "")
        words = " ".join(given.get("q", "").replace("\0", " ")[:LONGEST].split())
        sorts = [*([ORDERED] if "collection" in facets else []), *SORTS]
        if sort not in sorts or (sort == RELEVANCE and not words):
            sort = sorts[0]
        return cls(words, facets, shelf if shelf in SHELVES else "desk", sort)

    @classmethod
    def from_string(cls, query_string):
        return cls.read(QueryDict(query_string.lstrip("?")))

    @property
    def is_narrowed(self):
        return bool(self.words or self.facets or self.shelf != "desk")

    def query_string(self, **changed):
        """The same search as an address says it, in one order always; ``changed``: fields of ``Asked``."""
        asked = replace(self, **changed)
        given = QueryDict(mutable=True)
        if asked.words:
            given["q"] = asked.words
        for name in FACETS:
            if asked.facets.get(name):
                given.setlist(name, asked.facets[name])
        if asked.shelf != "desk":
            given["shelf"] = asked.shelf
        if asked.sort != (ORDERED if "collection" in asked.facets else NEWEST):
            given["sort"] = asked.sort
        return given.urlencode()

    def having(self, name, value):
        """Whether ``value`` is among those asked for."""
        return str(value) in self.facets.get(name, ())

    def turned(self, name, value):
        """The facets with ``value`` asked for where it was not, and the other way about."""
        values = self.facets.get(name, ())
        value = str(value)
        others = tuple(each for each in values if each != value)
        if value not in values:
            others = (*values, value) if FACETS[name] else (value,)
        rest = {key: given for key, given in self.facets.items() if key != name}
        return {**rest, name: others} if others else rest

    @property
    def means_nothing(self):
        """Signs alone, of which no word could be made: nothing has them."""
        return bool(self.words) and not terms(self.words)

    def query(self, at):
        """The ``Query`` of a backend; rights are those at ``at``."""
        marks, without, where = [SHELVES[self.shelf]], [], []
        for name, values in self.facets.items():
            if name == "needs":
                marks += [(NEEDS[value],) for value in values if value in NEEDS]
                where += [conditions.to_be_decided(value) for value in values if value in DECISIONS]
            elif name in MARKS:
                marks.append(tuple(mark for value in values for mark in MARKS[name](value)))
            elif name == "rights":
                is_open = values[0] == "open"
                asked = conditions.may_be_chosen(at) if is_open else conditions.rights(values[0], at)
                for kept, more in zip((marks, without, where), asked, strict=True):
                    kept.extend(more)
            else:
                where.append(CONDITIONS[name](values[0]))
        if self.means_nothing:
            where.append(Where("1 = 0"))
        return Query(tuple(terms(self.words)), tuple(marks), tuple(without), tuple(where))


MARKS = {
    "agency": lambda value: (facts.of_agency(value),),
    "photographer": lambda value: (facts.of_photographer(value),),
    "taken": facts.of_period,
    "kind": lambda value: (facts.of_kind(value),),
    "orientation": lambda value: (facts.of_orientation(value),),
    "usage": lambda value: (facts.of_usage(value),),
    "ai": lambda value: (facts.BY_AI,),
}
CONDITIONS = {
    "used": lambda value: conditions.never_used() if value == "never" else conditions.used(),
    "section": lambda value: conditions.used_in_section(int(value)),
    "collection": lambda value: conditions.in_collection(int(value)),
}
KNOWN = {
    "kind": Photo.Kind.values,
    "orientation": facts.ORIENTATIONS,
    "usage": UsageRights.values,
    "rights": (*STANDINGS, "open"),
    "used": ("never", "yes"),
    "needs": (*NEEDS, *DECISIONS),
    "ai": ("yes",),
}


def means_something(name, value):
    """Whether ``value`` can be asked of the facet ``name``."""
    if name in ("agency", "section", "collection"):
        return value.isascii() and value.isdecimal() and 0 < len(value) < 19
    if name == "photographer":
        return len(facts.of_photographer(value)) > 2
    return bool(facts.of_period(value)) if name == "taken" else value in KNOWN[name]
