"""What can be done next with a story: one sensible step first, all others behind it."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from articles import permissions
from articles.models import Article

Stage = Article.Stage

# The stage that each step moves a story to.
STAGE_OF = {
    "file": Stage.FILED,
    "edited": Stage.EDITED,
    "back": Stage.WRITING,
    "spike": Stage.SPIKED,
    "revive": Stage.WRITING,
}


@dataclass(frozen=True)
class Step:
    """A button of the story page: ``value`` is what the form posts as ``then``."""

    value: str
    label: str
    is_dangerous: bool = False


def first_step(user, article, standing):
    """The one step that is likely next for this person, or None where saving is all there is to do.

    Writers hand a story on; those who publish pass on what was handed to them, and publish all else.
    """
    if article.stage == Stage.SPIKED:
        return Step("revive", _("Revive")) if permissions.may_move(user, article, Stage.WRITING) else None
    if not permissions.may_publish(user, article):
        return Step("file", _("File")) if article.stage == Stage.WRITING else None
    if standing.live:
        return Step("publish", _("Publish update"))
    if article.stage == Stage.FILED:
        return Step("edited", _("Pass as edited"))
    if standing.scheduled or (article.embargo and article.embargo > standing.at):
        return Step("schedule", _("Schedule…"))
    return Step("publish", _("Publish"))


def further_steps(user, article, standing):
    """Everything else that this person may do with this story now, the harmless first."""
    if article.stage == Stage.SPIKED:
        return []
    first = first_step(user, article, standing)
    steps = [*_publishing(user, article), *_moves(user, article, standing)]
    return [step for step in steps if first is None or step.value != first.value]


def _publishing(user, article):
    if not permissions.may_publish(user, article):
        return []
    return [Step("publish", _("Publish now")), Step("schedule", _("Schedule…"))]


def _moves(user, article, standing):
    moves = {
        Stage.WRITING: [Step("file", _("File"))],
        Stage.FILED: [Step("edited", _("Pass as edited"))],
    }.get(article.stage, [])
    if article.stage != Stage.WRITING:
        moves = [*moves, Step("back", _("Back to writing"))]
    if not standing.is_out:
        moves = [*moves, Step("spike", _("Spike"), is_dangerous=True)]
    return [step for step in moves if permissions.may_move(user, article, STAGE_OF[step.value])]


def overridable(user, checks):
    """Whether a reason is all that stands between this person and publishing."""
    blocking = [check for check in checks if check.blocking]
    return bool(blocking) and all(
        check.overridable and permissions.may_override(user, check.code) for check in blocking
    )
