"""A section's front: its newest stories, page after page."""

from django.http import Http404
from django.utils.translation import gettext as _

from articles.models import Edition
from articles.views.paging import page
from articles.views.public import public, render

TOP = 3  # one large, two beside it


@public
def section(request, slug):
    found = request.masthead.section(slug)
    if found is None:
        raise Http404(_("There is no such section."))
    editions = Edition.objects.live(request.at).filter(section=found).for_lists()
    listed = page(editions, request)
    on_top = TOP if listed.is_first else 0
    context = {
        "section": found,
        "parts": request.masthead.parts_of(found),
        "page": listed,
        "top": listed.editions[:on_top],
        "rest": listed.editions[on_top:],
    }
    return render(request, "articles/section.html", context)
