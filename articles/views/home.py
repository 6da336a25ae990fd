"""The home page: filled by rule from what is live."""

from articles.models import Edition, PhotoUse
from articles.views.front import arrange
from articles.views.public import public, render
from articles.views.shown import lead_of, shown

NEWEST = 36
NEWEST_OF_A_SECTION = 9


@public
def home(request):
    sections = request.masthead.main_sections
    editions = _candidates(request.at, sections)
    for edition in editions:
        edition.picture = lead_of(edition, request.at)
    front = arrange(editions, sections)
    _portraits(front, request.at)
    return render(request, "articles/home.html", {"front": front})


def _candidates(at, sections):
    """The newest of all and of each section: what it costs does not depend on the archive's size."""
    live = Edition.objects.live(at).newest_first()
    legs = [live[:NEWEST], *(live.filter(section=section)[:NEWEST_OF_A_SECTION] for section in sections)]
    # SQLite takes no LIMIT in the legs of a UNION, but in a subquery of each.
    first, *others = (
        Edition.objects.filter(pk__in=leg.values("pk")).order_by().values_list("pk") for leg in legs
    )
    pks = [pk for (pk,) in first.union(*others)]
    return list(Edition.objects.live(at).filter(pk__in=pks).for_lists().newest_first())


def _portraits(front, at):
    """Give the lines of bylines in the opinion strip their portraits."""
    lines = [
        line
        for strip in front.strips
        if strip.is_opinion
        for story in strip.stories
        for line in story.bylines.all()
    ]
    if not lines:
        return
    uses = PhotoUse.objects.filter(byline__in={line.byline_id for line in lines}).with_photos()
    found = {use.byline_id: shown(use, at) for use in uses}
    for line in lines:
        portrait = found.get(line.byline_id)
        line.portrait = None if portrait is None or portrait.is_refused else portrait
