"""Schedule an edition, or cancel it: the clock does the rest."""

from django.db import transaction
from django.utils.translation import gettext as _

from articles.actions.errors import ActionError
from articles.actions.freeze import freeze
from articles.actions.locking import lock
from articles.actions.publish import after_what_is_out, cleared, empty_windows, record_overrides
from articles.models import Edition
from articles.permissions import may_publish, require
from newsroom.models import record


def schedule(article, *, by, at, start, overrides=None, based_on=None):
    """Freeze the working copy now and let it go live at ``start``; returns the ``Edition``.

    An edition scheduled earlier is replaced. Raises ``ActionError`` for a start that is not in the future,
    and what ``publish`` raises.
    """
    if start <= at:
        raise ActionError(_("That time has passed. Choose one in the future, or publish now."))
    with transaction.atomic():
        article = cleared(article, by=by, live_at=start, overrides=overrides, based_on=based_on)
        _cancel(article, after_what_is_out(article, at))
        article.editions.live(start).update(live_until=start)
        edition = freeze(article, by=by, made_at=at, live_from=start)
        record_overrides(article, edition, overrides, by=by, at=at)
        record("scheduled", article, by=by, at=at, edition=edition.number, start=start.isoformat())
    return edition


def cancel_schedule(article, *, by, at):
    """Cancel what is scheduled: its window is left empty, and what was live before stays live.

    Returns the cancelled editions. Raises ``ActionError`` where nothing is scheduled.
    """
    require(may_publish(by, article), _("cancel a schedule"))
    with transaction.atomic():
        article = lock(article)
        cancelled = _cancel(article, after_what_is_out(article, at))
        if not cancelled:
            raise ActionError(_("Nothing is scheduled for this story."))
        record("unscheduled", article, by=by, at=at, editions=[edition.number for edition in cancelled])
    return cancelled


def _cancel(article, at):
    waiting = list(article.editions.scheduled(at))
    empty_windows(article, at)
    for edition in waiting:
        # The predecessor was to end where this one began; half-open windows leave no instant between them.
        Edition.objects.filter(article=article, live_from__lte=at, live_until=edition.live_from).update(
            live_until=None
        )
    return waiting
