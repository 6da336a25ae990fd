"""The article page; where nothing is live at an address, the way on: a redirect, a note, or not found."""

from csp.decorators import csp_update
from django.db.models import BigIntegerField, F, OuterRef, Prefetch, Q, Subquery
from django.db.models.fields.json import KT
from django.db.models.functions import Cast
from django.http import Http404, HttpResponsePermanentRedirect
from django.utils.translation import gettext as _

from articles import body
from articles.models import Edition, EditionByline, Path, PhotoUse, TaggedEdition, Withdrawal
from articles.views.latest import latest
from articles.views.public import frames_embeds, public, render
from articles.views.shown import lead_of, shown
from articles.views.story import tell
from media.models import Agency

MORE = 4


# The frames of embeds, which stand on story pages alone and open only when the reader asks.
@csp_update({"frame-src": list(body.FRAME_HOSTS)})
@frames_embeds
@public
def article(request, **parts):
    edition = _edition(request.path_info, request.at)
    if edition is None:
        return _way_on(request)
    more = list(
        Edition.objects.live(request.at)
        .filter(section=edition.section_id)
        .exclude(article=edition.article_id)
        .select_related("section", "path")
        .defer("story", "parts", "text")
        .newest_first()[:MORE]
    )
    uses = _uses(edition, more)
    for other in more:
        other.lead_uses = [use for use in uses if use.edition_id == other.pk]
        other.picture = lead_of(other, request.at)
    story = tell(
        edition,
        bylines=edition.bylines.all(),
        tags=[tagged.tag for tagged in edition.tagged],
        pictures=[shown(use, request.at, edition.section) for use in uses if use.edition_id == edition.pk],
        source=edition.source or "",
        more=more,
    )
    return render(request, "articles/article.html", {"story": story, "edition": edition})


def _edition(address, at):
    agency = Agency.objects.filter(pk=OuterRef("agency_pk")).values("name")
    return (
        Edition.objects.live(at)
        .filter(path__address=address)
        .annotate(
            agency_pk=Cast(KT("story__source_agency"), BigIntegerField()),
            source=Subquery(agency[:1]),
            story_uuid=F("article__uuid"),
        )
        .select_related("section", "path")
        .defer("text")
        .prefetch_related(
            Prefetch("bylines", EditionByline.objects.select_related("byline")),
            Prefetch(
                "taggededition_set",
                TaggedEdition.objects.select_related("tag").order_by("tag__name"),
                to_attr="tagged",
            ),
        )
        .first()
    )


def _uses(edition, more):
    """Every picture of the page in one query: the story's own, and the leads of the stories below it."""
    wanted = Q(edition=edition) | Q(edition__in=more, role=PhotoUse.Role.LEAD)
    return list(PhotoUse.objects.filter(wanted).with_photos())


def _way_on(request):
    """What an address answers under which nothing is live: only what readers have seen leaves a trace."""
    seen = Edition.objects.been_out(request.at).filter(path__address=request.path_info)
    path = Path.objects.filter(pk__in=seen.values("path")).first()
    if path is None:
        raise Http404(_("Nothing has been published under this address."))
    now_at = Edition.objects.live(request.at).filter(article=path.article_id).select_related("path").first()
    if now_at:
        return HttpResponsePermanentRedirect(now_at.get_absolute_url())
    withdrawal = Withdrawal.objects.by(request.at).filter(article=path.article_id).first()
    if withdrawal is None:
        raise Http404(_("Nothing has been published under this address."))
    context = {"withdrawal": withdrawal, "stories": latest(request.at)}
    return render(request, "410.html", context, status=410)
