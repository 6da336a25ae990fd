"""What can be done next with a story: one sensible step first, all others behind it."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from articles import permissions
from articles.models import Article

Stage = Article.Stage


@dataclass(frozen=True)
class Step:
    """A button of the story page: ``value`` is what the form posts as ``then``."""

    value: str
    label: str
    is_dangerous: bool = False


def first_step(user, article, standing):
    """The one step that is likely next, or None where saving is all there is to do."""
    if article is None:
        return None
    publishes = permissions.may_publish(user, article)
    if article.stage == Stage.SPIKED:
        return Step("revive", _("Revive")) if permissions.may_move(user, article, Stage.WRITING) else None
    if standing.live and publishes:
        return Step("publish", _("Update"))
    if article.stage == Stage.WRITING:
        return Step("file", _("File"))
    if not publishes:
        return None
    if article.stage == Stage.FILED:
        return Step("edited", _("Pass as edited"))
    return Step("publish", _("Publish"))


def further_steps(user, article, standing):
    """Everything else that this person may do with this story now, the harmless first."""
    if article is None:
        return []
    first = first_step(user, article, standing)
    steps = [step for step in _moves(user, article) if not standing.live or step.value == "back"]
    if permissions.may_publish(user, article) and article.stage != Stage.SPIKED:
        steps.insert(0, Step("publish", _("Publish now")))
    if permissions.may_move(user, article, Stage.SPIKED) and article.stage != Stage.SPIKED and not standing.is_out:
        steps.append(Step("spike", _("Spike"), is_dangerous=True))
    return [step for step in steps if first is None or step.value != first.value]


def _moves(user, article):
    moves = {
        Stage.WRITING: [("file", Stage.FILED, _("File"))],
        Stage.FILED: [
            ("edited", Stage.EDITED, _("Pass as edited")),
            ("back", Stage.WRITING, _("Back to writing")),
        ],
        Stage.EDITED: [("back", Stage.WRITING, _("Back to writing"))],
        Stage.READY: [("back", Stage.WRITING, _("Back to writing"))],
        Stage.SPIKED: [],
    }
    return [
        Step(value, label)
        for value, stage, label in moves[Stage(article.stage)]
        if permissions.may_move(user, article, stage)
    ]
