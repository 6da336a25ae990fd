"""The working copy exactly as readers would see it, for the desk alone."""

from django.http import Http404
from django.utils.cache import add_never_cache_headers
from django.views.decorators.http import require_safe

from articles import body, working_copy
from articles.models import Article, Edition, EditionByline, Path, Tag
from articles.permissions import may_read_desk
from articles.views.public import frames_embeds, in_the_papers_terms, render
from articles.views.shown import Shown, previewed
from articles.views.story import tell


@frames_embeds
@require_safe
@in_the_papers_terms
def preview(request, uuid):
    """Outsiders get what they would get at any address where nothing is."""
    if not (request.user.is_authenticated and may_read_desk(request.user)):
        raise Http404
    article = Article.objects.select_related("section", "source_agency").filter(uuid=uuid).first()
    if article is None:
        raise Http404
    story = working_story(article, request.at, request.masthead.publication)
    context = {"story": story, "edition": story.edition, "article": article, "is_preview": True}
    response = render(request, "articles/article.html", context)
    add_never_cache_headers(response)
    response["Cache-Control"] = "private, no-store"
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response


def working_story(article, at, publication):
    """The ``Story`` that publishing now would make: an edition that is never saved, with its rows."""
    copy = working_copy.take(article)
    language = article.language or publication.language
    edition = Edition(
        article=article,
        path=Path(address="", article=article),
        section=article.section,
        headline=article.headline,
        kicker=article.kicker,
        standfirst=article.standfirst,
        language=language,
        story=copy,
        parts=body.render(copy["body"], language=language, zone=publication.zone),
        first_published_at=at,
        shown_updated_at=at,
        live_from=at,
    )
    lines = article.bylines.select_related("byline")
    names = copy["tags"]
    known = {tag.name: tag for tag in Tag.objects.filter(name__in=names)}
    return tell(
        edition,
        bylines=[EditionByline(byline=line.byline, role=line.role, position=line.position) for line in lines],
        tags=[known.get(name) or Tag(name=name) for name in names],
        pictures=[previewed(use, at, article.section) for use in working_copy.photo_uses(copy)],
        missing=Shown(None, is_refused=True, is_preview=True),
        source=article.source_agency.name if article.source_agency else "",
    )
