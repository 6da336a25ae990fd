"""The next and the previous photo of the search that somebody came from."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.http import urlencode

from media.search import Asked
from media.search.finding import matching

FILTERS = "_changelist_filters"
LOOKED_THROUGH = 2000  # photos of the search; whoever is further down finds no neighbours


@dataclass(frozen=True)
class Neighbours:
    place: int
    count: int
    previous: str = ""
    next: str = ""


def neighbours(request, photo):
    """The ``Neighbours`` of ``photo`` in the search named in the address, or None."""
    if FILTERS not in request.GET:
        return None
    kept = request.GET[FILTERS]
    keys = matching(Asked.from_string(kept), request.at, LOOKED_THROUGH)
    if photo.pk not in keys:
        return None
    place = keys.index(photo.pk)
    return Neighbours(
        place=place + 1,
        count=len(keys),
        previous=_address(keys[place - 1], kept) if place else "",
        next=_address(keys[place + 1], kept) if place + 1 < len(keys) else "",
    )


def from_search(query):
    """What the address of a photo carries, so that its page knows the search."""
    return urlencode({FILTERS: query})


def back_to_search(request):
    """The address of the contact sheet as it was, or as it is without a search."""
    kept = request.GET.get(FILTERS, "")
    return reverse("admin:media_photo_changelist") + (f"?{kept}" if kept else "")


def _address(key, kept):
    return f"{reverse('admin:media_photo_change', args=[key])}?{from_search(kept)}"
