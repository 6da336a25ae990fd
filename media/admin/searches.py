"""Saved searches at the desk: keeping one, the list, renaming and deleting."""

from django.contrib import messages
from django.contrib.admin import site
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from media.actions import change_search, delete_search, save_search
from media.models import Photo, SavedSearch
from media.permissions import may_change_search
from media.search import Asked
from media.search.facets import chosen


@require_http_methods(["GET", "HEAD", "POST"])
def searches_page(request):
    """The searches that somebody sees; posted to, the search ``query`` is kept under ``name``."""
    if request.method == "POST":
        return _save(request)
    seen = SavedSearch.objects.filter(Q(owner=request.user) | Q(is_shared=True)).select_related("owner")
    context = {
        **site.each_context(request),
        "title": _("Saved searches"),
        "opts": Photo._meta,
        "searches": [(each, may_change_search(request.user, each), _in_words(each)) for each in seen],
    }
    return TemplateResponse(request, "admin/media/photo/searches.html", context)


def _save(request):
    query = Asked.from_string(request.POST.get("query", "")).query_string()
    is_shared = bool(request.POST.get("is_shared"))
    try:
        search = save_search(
            query, name=request.POST.get("name", ""), is_shared=is_shared, by=request.user, at=request.at
        )
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, _("The search is kept as “%(name)s”.") % {"name": search.name})
    return HttpResponseRedirect(f"{reverse('admin:media_photo_changelist')}?{query}")


@require_POST
def search_changed(request, pk):
    """Rename a search, or with ``delete`` take it off the list."""
    search = get_object_or_404(SavedSearch.objects.filter(Q(owner=request.user) | Q(is_shared=True)), pk=pk)
    try:
        if request.POST.get("delete"):
            delete_search(search, by=request.user, at=request.at)
            messages.success(request, _("“%(name)s” is deleted.") % {"name": search.name})
        else:
            is_shared = bool(request.POST.get("is_shared"))
            name = request.POST.get("name", "")
            change_search(search, name=name, is_shared=is_shared, by=request.user, at=request.at)
            messages.success(request, _("The search is changed."))
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return HttpResponseRedirect(reverse("admin:media_photo_searches"))


def _in_words(search):
    asked = Asked.from_string(search.query)
    return ", ".join(
        [*([f"“{asked.words}”"] if asked.words else []), *(each.label for each in chosen(asked))]
    )
