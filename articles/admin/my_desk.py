"""My desk: the first page of the admin, small and true."""

from collections import defaultdict

from django.db.models import Count, Exists, OuterRef, Subquery

from articles import permissions
from articles.admin import captions, pictures_that_go
from articles.admin.standing import with_standing
from articles.models import Article, Edition, Proposal, Revision
from media.rights.alerts import waiting_photos

SHOWN = 8
LOOKED_THROUGH = 60
STAGES = (Article.Stage.WRITING, Article.Stage.FILED, Article.Stage.EDITED, Article.Stage.READY)


def panels(request):
    """What the page shows; each list is bounded, so the number of queries stays as it is."""
    user, at = request.user, request.at
    photos = waiting_photos(SHOWN)
    return {
        "may_write": permissions.may_write(user),
        "mine": mine(user, at),
        "live": list(of_editions(Edition.objects.live(at)).order_by("-live_from", "-pk")[:SHOWN]),
        "scheduled": list(of_editions(Edition.objects.scheduled(at)).order_by("live_from")[:SHOWN]),
        "stages": drafts_by_stage(),
        "to_kill": [photo for photo in photos if photo.kill_words],
        "uncredited": [photo for photo in photos if not photo.kill_words],
        "proposed": open_proposals(),
        "pictures": pictures_that_go.block(user, at),
        "told": captions.stories_told(),
    }


def mine(user, at):
    """The stories this person saved last."""
    saved = Revision.objects.filter(saved_by=user).order_by("-pk")
    last = saved.filter(article=OuterRef("pk")).values("pk")[:1]
    stories = Article.objects.filter(pk__in=saved.values("article")[:LOOKED_THROUGH])
    stories = with_standing(stories.annotate(last_saved=Subquery(last)), at).defer("body", "notes")
    return list(stories.select_related("section").order_by("-last_saved")[:SHOWN])


def of_editions(editions):
    return editions.select_related("section", "path").only(
        "article_id", "headline", "number", "live_from", "first_published_at", "section", "path"
    )


def drafts_by_stage():
    """(stage, stories, whether there are more) for stories that were never out, newest first."""
    out = Edition.objects.filter(article=OuterRef("pk"))
    drafts = Article.objects.filter(~Exists(out), stage__in=STAGES).select_related("section")
    found = defaultdict(list)
    for story in drafts.defer("body", "notes", "standfirst")[:LOOKED_THROUGH]:
        found[story.stage].append(story)
    return [(stage, found[stage][:SHOWN], len(found[stage])) for stage in STAGES if found[stage]]


def open_proposals():
    """Stories with something that an import left for an editor to decide."""
    waiting = Proposal.objects.filter(state=Proposal.State.OPEN).exclude(article__stage=Article.Stage.SPIKED)
    counted = waiting.values("article_id", "article__headline").annotate(count=Count("pk"))
    return list(counted.order_by("-article_id")[:SHOWN])
