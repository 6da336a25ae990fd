"""Counting what a number of hits have in common: two queries, however many they are."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field, fields

from django.db.models import CharField, F, Value

from media.metadata.digital_source import is_made_by_ai
from media.models import Agency, CollectionPhoto, Photo
from media.rights.standing import standing
from media.search import facts
from media.search.periods import narrower


@dataclass
class Row:
    """As much of a photo as its rights and its facets are told from; the fields in the query's order."""

    photographer: str
    taken_at: object
    width: int
    height: int
    kind: str
    usage_rights: str
    restrictions: list
    credit_line: str
    alt_text: str
    caption: str
    digital_source_type: str
    killed_at: object
    embargoed_until: object
    lease_terms: list
    agency_id: int | None

    @property
    def has_credit(self):
        return bool(self.credit_line.strip())


@dataclass
class Counts:
    """``of``: facet → value → how many. ``names``: facet → value → what it is called. ``used``: pks."""

    of: dict = field(default_factory=lambda: defaultdict(Counter))
    names: dict = field(default_factory=lambda: defaultdict(dict))
    used: set = field(default_factory=set)


def counted(pks, at, *, zone, periods):
    """The ``Counts`` of the photos ``pks``; days are those of ``zone``, narrowing the ``periods`` asked."""
    counts, agencies = Counts(), {}
    names = [each.name for each in fields(Row)]
    contracts = ("agency__name", "agency__contract_ends_at", "agency__contract_reach")
    for values in Photo.objects.filter(pk__in=pks).order_by().values_list(*names, *contracts):
        row = Row(*values[: len(names)])
        row.agency = _agency(row.agency_id, values[len(names) :], agencies)
        for name, value in _values(row, at):
            counts.of[name][value] += 1
        if row.taken_at:
            counts.of["taken"].update(narrower(periods, row.taken_at.astimezone(zone).date()))
    counts.names["agency"] = {str(pk): agency.name for pk, agency in agencies.items()}
    _count_pointers(counts, pks)
    return counts


def _agency(pk, values, agencies):
    if pk and pk not in agencies:
        name, ends, reach = values
        agencies[pk] = Agency(pk=pk, name=name, contract_ends_at=ends, contract_reach=reach)
    return agencies.get(pk)


def _values(row, at):
    yield "rights", standing(row, at)
    yield "kind", row.kind
    yield "usage", row.usage_rights
    yield "orientation", facts.orientation(row.width, row.height)
    if row.agency_id:
        yield "agency", str(row.agency_id)
    if len(facts.of_photographer(row.photographer)) > 2:
        yield "photographer", row.photographer
    if not row.has_credit:
        yield "needs", "credit"
    if not row.alt_text.strip():
        yield "needs", "alt"
    if not row.caption.strip():
        yield "needs", "caption"
    if is_made_by_ai(row.digital_source_type):
        yield "ai", "yes"


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
