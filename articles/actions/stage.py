"""Move a story from stage to stage: file it, pass it as edited, send it back, spike it, revive it."""

from django.db import transaction
from django.utils.translation import gettext as _

from articles.actions.errors import ActionError
from articles.actions.locking import lock
from articles.models import Article
from articles.permissions import may_move, require
from newsroom.models import record

VERBS = {
    Article.Stage.WRITING: "sent back",
    Article.Stage.FILED: "filed",
    Article.Stage.EDITED: "edited",
    Article.Stage.READY: "made ready",
    Article.Stage.SPIKED: "spiked",
}


def move(article, stage, *, by, at):
    """Put the story into ``stage``; returns it. A story already there is left as it is.

    Raises ``PermissionDenied``, and ``ActionError`` where a story to be spiked is out or scheduled.
    """
    stage = Article.Stage(stage)
    require(may_move(by, article, stage), _("move this story on"))
    with transaction.atomic():
        article = lock(article)
        if article.stage == stage:
            return article
        if stage == Article.Stage.SPIKED and _is_out(article, at):
            raise ActionError(_("Readers see this story, or will. Withdraw it before you spike it."))
        verb = "revived" if article.stage == Article.Stage.SPIKED else VERBS[stage]
        article.stage = stage
        article.save(update_fields=["stage"])
        record(verb, article, by=by, at=at)
    return article


def _is_out(article, at):
    return article.editions.live(at).exists() or article.editions.scheduled(at).exists()
