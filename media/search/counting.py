"""Counting what a number of hits have in common: two queries, however many they are."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from django.db.models import CharField, F, Value

from media.models import Agency, CollectionPhoto, Photo, PhotoDocument, UsageRights
from media.rights.standing import standing
from media.search import facts
from media.search.periods import narrower


@dataclass
class Row:
    """As much of a photo as the state of its rights is told from."""

    usage_rights: str
    restrictions: list
    has_credit: bool
    killed_at: object
    embargoed_until: object
    lease_terms: list
    agency: Agency | None

    @property
    def agency_id(self):
        return self.agency and self.agency.pk


@dataclass
class Counts:
    """``of``: facet → value → how many. ``names``: facet → value → what it is called. ``used``: pks."""

    of: dict = field(default_factory=lambda: defaultdict(Counter))
    names: dict = field(default_factory=lambda: defaultdict(dict))
    used: set = field(default_factory=set)


def counted(pks, at, *, periods):
    """The ``Counts`` of the photos ``pks``; ``periods``: those asked for, which what is offered narrows."""
    counts, agencies, marks, names, known = Counts(), {}, Counter(), Counter(), {}
    found = PhotoDocument.objects.filter(photo_id__in=pks).order_by()
    for words, photographer, *values in found.values_list("facts", *(f"photo__{name}" for name in FIELDS)):
        marks.update(words.split())
        names[photographer] += 1
        counts.of["rights"][_standing(words, values, agencies, known, at)] += 1
    for mark, count in marks.items():
        if told := MARKS.get(mark) or _of_agency(mark):
            counts.of[told[0]][told[1]] += count
    counts.of["taken"].update(narrower(periods, marks))
    named = {name: count for name, count in names.items() if len(facts.of_photographer(name)) > 2}
    counts.of["photographer"].update(named)
    counts.names["agency"] = {str(pk): agency.name for pk, agency in agencies.items()}
    _count_pointers(counts, pks)
    return counts


def _standing(marks, values, agencies, known, at):
    """The standing of one hit; those whose rights are told from the same facts are looked at once."""
    usage, restrictions, killed, embargo, terms, pk, *contract = values
    key = (usage, str(restrictions), killed, embargo, str(terms), pk, facts.NO_CREDIT in marks.split())
    if key not in known:
        agency = _agency(pk, contract, agencies)
        known[key] = standing(Row(usage, restrictions, not key[-1], killed, embargo, terms, agency), at)
    return known[key]


FIELDS = (
    "photographer",
    "usage_rights",
    "restrictions",
    "killed_at",
    "embargoed_until",
    "lease_terms",
    "agency_id",
    "agency__name",
    "agency__contract_ends_at",
    "agency__contract_reach",
)
# What a mark says: facet and value.
MARKS = {
    facts.NO_CREDIT: ("needs", "credit"),
    facts.NO_ALT: ("needs", "alt"),
    facts.NO_CAPTION: ("needs", "caption"),
    facts.BY_AI: ("ai", "yes"),
    **{facts.of_kind(kind): ("kind", kind) for kind in Photo.Kind.values},
    **{facts.of_orientation(name): ("orientation", name) for name in facts.ORIENTATIONS},
    **{facts.of_usage(rights): ("usage", rights) for rights in UsageRights.values},
}


def _of_agency(mark):
    return ("agency", mark[2:]) if mark.startswith("_a") and mark[2:].isdecimal() else None


def _agency(pk, values, agencies):
    if pk and pk not in agencies:
        name, ends, reach = values
        agencies[pk] = Agency(pk=pk, name=name, contract_ends_at=ends, contract_reach=reach)
    return agencies.get(pk)


def _count_pointers(counts, pks):
    """What points at the photos: collections, drafts, editions, portraits; of each its place and its name."""
    places = set()
    for photo, kind, value, name in _pointers(pks):
        if kind == "section":
            counts.used.add(photo)
        if value is not None:
            counts.names[kind][str(value)] = name
            places.add((photo, kind, str(value)))
    for _photo, kind, value in places:
        counts.of[kind][value] += 1
    counts.of["used"].update({"yes": len(counts.used), "never": len(pks) - len(counts.used)})


def _pointers(pks):
    uses = Photo._meta.get_field("uses").related_model._default_manager.filter(photo_id__in=pks).order_by()
    collections = CollectionPhoto.objects.filter(photo_id__in=pks, collection__put_away_at=None).order_by()

    def of(rows, kind, key, name):
        kinds = rows.annotate(kind=Value(kind, CharField()), key=F(key), called=F(name))
        return kinds.values_list("photo_id", "kind", "key", "called")

    in_drafts = of(uses, "section", "article__section_id", "article__section__name")
    in_print = of(uses, "section", "edition__section_id", "edition__section__name")
    return in_drafts.union(in_print, of(collections, "collection", "collection_id", "collection__name"))


def used_among(pks):
    """Those of ``pks`` that are used anywhere."""
    uses = Photo._meta.get_field("uses").related_model._default_manager.filter(photo_id__in=pks)
    return set(uses.order_by().values_list("photo_id", flat=True).distinct())
