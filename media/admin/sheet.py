"""The contact sheet: what a search found, as pictures, with what could narrow it and what to do with them."""

from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import HttpResponseRedirect, QueryDict
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from media.admin.frames import frames
from media.admin.neighbours import from_search
from media.models import BatchEdit, Collection, SavedSearch
from media.permissions import may_add_photos, may_edit_photos
from media.search import Asked, find
from media.search.asked import SORTS
from media.search.counting import counted, used_among
from media.search.facets import chosen, facets
from media.search.finding import COUNTED, FACETED

TEMPLATE = "admin/media/photo/change_list.html"
MORE = "admin/media/photo/_frames.html"


@require_safe
def contact_sheet(request, model_admin):
    """The sheet; ``?after=…`` a later page of it; with ``part=frames`` the frames of that page alone."""
    if not model_admin.has_view_permission(request):
        raise PermissionDenied
    if "taken_from" in request.GET or "taken_until" in request.GET:
        return HttpResponseRedirect(f"?{_with_span(request.GET)}")
    asked = Asked.read(request.GET)
    found = find(asked, request.at, after=request.GET.get("after", ""))
    context = {
        "found": found,
        "asked": asked,
        "more": _more(asked, found),
        "opts": model_admin.opts,
        "preserved_filters": from_search(asked.query_string()),
    }
    if request.GET.get("part") == "frames":
        used = used_among([photo.pk for photo in found.photos])
        return TemplateResponse(request, MORE, {**context, "frames": frames(found.photos, request.at, used)})
    return TemplateResponse(request, TEMPLATE, {**context, **_around(model_admin, request, asked, found)})


def _around(model_admin, request, asked, found):
    """What stands around the frames of a whole page."""
    pks = found.pks[:FACETED] or [photo.pk for photo in found.photos]
    counts = counted(pks, request.at, periods=asked.facets.get("taken", ()))
    saved = SavedSearch.objects.filter(Q(owner=request.user) | Q(is_shared=True)).select_related("owner")
    return {
        **model_admin.admin_site.each_context(request),
        "title": _("Photo desk"),
        "frames": frames(found.photos, request.at, counts.used),
        "facets": facets(asked, counts),
        "chosen": chosen(asked),
        "sorts": [(name, label, name == asked.sort) for name, label in SORTS.items()],
        "query": asked.query_string(),
        "is_later_page": not found.pks and bool(found.photos),
        "counted": COUNTED,
        "faceted": FACETED,
        "has_more_than_faceted": len(found.pks) > FACETED,
        "saved": [(each, each.query == asked.query_string()) for each in saved],
        "collection": _collection(asked),
        "done": _just_done(request),
        "has_add_permission": may_add_photos(request.user),
        "has_change_permission": may_edit_photos(request.user),
    }


def _more(asked, found):
    """The address of the page after this one, or nothing."""
    if found.next is None:
        return ""
    query = asked.query_string()
    return f"?{query}{'&' if query else ''}after={found.next}"


def _collection(asked):
    pk = asked.facets.get("collection", (None,))[0]
    return Collection.objects.filter(pk=pk).first() if pk else None


def _just_done(request):
    """The batch edit that was made a moment ago, to be undone in one step."""
    pk = request.GET.get("done", "")
    return (
        BatchEdit.objects.filter(pk=pk).first() if pk.isascii() and pk.isdecimal() and len(pk) < 19 else None
    )


def _with_span(given):
    """The search with the two days of the form as one span; one day alone is that day."""
    first, last = given.get("taken_from", ""), given.get("taken_until", "")
    span = f"{first or last}..{last or first}"
    plain = QueryDict(mutable=True)
    for name in given:
        if name not in ("taken_from", "taken_until", "taken"):
            plain.setlist(name, given.getlist(name))
    plain["taken"] = span
    return Asked.read(plain).query_string()
