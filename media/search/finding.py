"""From what is asked to a page of photos: places first, then the rows of one page alone."""

from dataclasses import dataclass, field

from django.db import connection

from media.models import CollectionPhoto, Photo, PhotoDocument
from media.search import ranking
from media.search.asked import NEWEST, ORDERED
from media.search.backends import backend

PAGE = 60
COUNTED = 1000  # hits that are counted; beyond them it is "more than 1,000"
FACETED = 500  # the first of them, from which the choices to narrow and their counts are told


@dataclass
class Found:
    """One page. ``pks``: every hit that was counted (on the first page alone), in the order asked for.
    ``next``: what to ask for the page after this one with, or None."""

    photos: list
    next: str | None = None
    pks: list = field(default_factory=list)
    has_more_than_counted: bool = False


def find(asked, at, *, after="", page=PAGE):
    """The page of ``asked`` after ``after`` (a ``Found.next``); the first one without. A ``Found``."""
    query, after = asked.query(at), _number(after)
    if asked.sort == NEWEST:
        return _newest(query, after, page)
    return _within_bounds(_sorted(asked, query), after or 0, page)


def matching(asked, at, limit):
    """The pks of at most ``limit`` photos that match, in the order asked for."""
    query = asked.query(at)
    if asked.sort != NEWEST:
        return _sorted(asked, query)[:limit]
    return [PhotoDocument.pk_at(place) for place in _places(query, limit=limit)]


def rows(pks):
    """The photos of ``pks`` in that order, as lists show them; what is gone by now is left out."""
    photos = Photo.objects.select_related("agency").defer("embedded", "uploaded_by").in_bulk(pks)
    return [photos[pk] for pk in pks if pk in photos]


def _newest(query, after, page):
    is_first = after is None
    places = _places(query, before=after, limit=COUNTED + 1 if is_first else page + 1)
    shown = places[:page]
    more = str(shown[-1]) if len(places) > page else None
    pks = [PhotoDocument.pk_at(place) for place in places] if is_first else []
    photos = rows([PhotoDocument.pk_at(place) for place in shown])
    return Found(photos, more, pks[:COUNTED], len(pks) > COUNTED)


def _within_bounds(pks, start, page):
    """Other orders hold within the newest ``COUNTED`` hits: sorting every hit of a common word is slow."""
    more = str(start + page) if len(pks) > start + page else None
    counted = [] if start else pks[:COUNTED]
    return Found(rows(pks[start : start + page]), more, counted, not start and len(pks) > COUNTED)


def _sorted(asked, query):
    pks = [PhotoDocument.pk_at(place) for place in _places(query, limit=COUNTED + 1)]
    if asked.sort == ORDERED:
        order = CollectionPhoto.objects.filter(collection_id=asked.facets["collection"][0])
        positions = {pk: at for at, pk in enumerate(order.values_list("photo_id", flat=True))}
        return sorted(pks, key=lambda pk: positions.get(pk, len(positions)))
    return ranking.ranked(asked, query, pks)


def _places(query, *, before=None, limit):
    with connection.cursor() as cursor:
        return backend(connection).places(cursor, query, before=before, limit=limit)


def _number(words):
    is_one = words and words.isascii() and words.isdecimal() and len(words) < 20
    return min(int(words), 2**63 - 1) if is_one else None
