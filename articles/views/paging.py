"""Lists of editions, newest first, in pages that cost the same however deep they lie (keyset pagination)."""

import datetime as dt
from dataclasses import dataclass

from django.db.models import Q
from django.http import Http404

from articles.views.shown import lead_of

PAGE = 20
EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
MICROSECOND = dt.timedelta(microseconds=1)


@dataclass(frozen=True)
class Page:
    """``older`` is the query of the next page, or None; ``is_first`` whether this is the newest."""

    editions: list
    older: str | None
    is_first: bool


def page(editions, request, *, size=PAGE):
    """The page of ``editions`` (read ``for_lists``) that ``?before=`` asks for.

    Raises ``Http404`` for what is no place in a list.
    """
    before = request.GET.get("before")
    if before is not None:
        editions = editions.filter(_older_than(before))
    found = list(editions.newest_first()[: size + 1])
    shown = found[:size]
    for edition in shown:
        edition.picture = lead_of(edition, request.at)
    older = f"?before={place(shown[-1])}" if len(found) > size else None
    return Page(shown, older, is_first=before is None)


def place(edition):
    """Where an edition stands in a list: microseconds of its first publication and its number."""
    return f"{(edition.first_published_at - EPOCH) // MICROSECOND}-{edition.pk}"


def _older_than(before):
    microseconds, dash, pk = before.partition("-")
    try:
        if not (dash and microseconds.isascii() and microseconds.isdigit() and pk.isascii() and pk.isdigit()):
            raise ValueError(before)
        instant, pk = EPOCH + int(microseconds) * MICROSECOND, int(pk)
        if pk >= 2**63:
            raise ValueError(before)
    except (ValueError, OverflowError) as error:
        raise Http404("No such place in the list.") from error
    # The first condition is what the index is searched by; the second settles what came in one instant.
    return Q(first_published_at__lte=instant) & (Q(first_published_at__lt=instant) | Q(pk__lt=pk))
