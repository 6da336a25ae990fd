"""A tag's page: a topic and its stories."""

from django.http import Http404
from django.utils.translation import gettext as _

from articles.models import Edition, Tag, TaggedEdition
from articles.views.paging import page
from articles.views.public import public, render


@public
def tag(request, slug):
    found = Tag.objects.filter(slug=slug).first()
    tagged = TaggedEdition.objects.filter(tag=found).values("content_object")
    listed = page(Edition.objects.live(request.at).filter(pk__in=tagged).for_lists(), request)
    # A tag that nothing public bears may name what a story still in the making is about.
    if found is None or (listed.is_first and not listed.editions):
        raise Http404(_("No story bears this tag."))
    return render(request, "articles/tag.html", {"tag": found, "page": listed})
