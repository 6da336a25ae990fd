"""A byline's page: who signs, and what they have signed."""

from django.http import Http404
from django.utils.translation import gettext as _

from articles.models import Byline, Edition, EditionByline, PhotoUse
from articles.views.paging import page
from articles.views.public import public, render
from articles.views.shown import shown


@public
def byline(request, slug):
    found = Byline.objects.filter(slug=slug).first()
    signed = EditionByline.objects.filter(byline=found).values("edition")
    listed = page(Edition.objects.live(request.at).filter(pk__in=signed).for_lists(), request)
    # A name that has signed nothing public may belong to a story nobody is to know of yet.
    if found is None or (listed.is_first and not listed.editions):
        raise Http404(_("Nobody has signed a story under this name."))
    use = PhotoUse.objects.filter(byline=found).with_photos().first()
    portrait = shown(use, request.at) if use else None
    context = {"byline": found, "portrait": portrait, "page": listed}
    return render(request, "articles/byline.html", context)
