"""Schedule an edition, or cancel it: the clock does the rest."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from articles.actions.clearance import clear, record_overrides
from articles.actions.errors import ActionError
from articles.actions.freeze import freeze
from articles.actions.locking import in_turn, lock
from articles.permissions import may_publish, require
from newsroom.models import record

FURTHEST = dt.timedelta(days=3660)


def schedule(article, *, by, at, start, overrides=None, based_on=None):
    """Freeze the working copy now and let it go live at ``start``; returns the ``Edition``.

    An edition scheduled earlier is replaced. Raises ``ActionError`` for a start that is not in the future or
    lies more than ten years ahead, and what ``publish`` raises.
    """
    require(may_publish(by, article), _("publish"))
    with transaction.atomic():
        article = lock(article)
        at = in_turn(article, at)
        if start <= at:
            raise ActionError(_("That time has passed. Choose one in the future, or publish now."))
        if start - at > FURTHEST:
            raise ActionError(_("That is more than ten years ahead. Check the year."))
        overridden = clear(article, by=by, live_at=start, overrides=overrides, based_on=based_on)
        _cancel(article, at)
        article.editions.live(start).end(at=at, until=start)
        edition = freeze(article, by=by, made_at=at, live_from=start)
        record_overrides(edition, overridden, by=by, at=at)
        record("scheduled", article, by=by, at=at, edition=edition.number, start=start.isoformat())
    return edition


def cancel_schedule(article, *, by, at):
    """Cancel what is scheduled: its window is left empty, and what was live before stays live.

    Returns the cancelled editions. Raises ``ActionError`` where nothing is scheduled.
    """
    require(may_publish(by, article), _("cancel a schedule"))
    with transaction.atomic():
        article = lock(article)
        at = in_turn(article, at)
        cancelled = _cancel(article, at)
        if not cancelled:
            raise ActionError(_("Nothing is scheduled for this story."))
        record("unscheduled", article, by=by, at=at, editions=[edition.number for edition in cancelled])
    return cancelled


def _cancel(article, at):
    waiting = list(article.editions.scheduled(at))
    article.editions.cancel(at=at)
    for edition in waiting:
        # The predecessor was to end where this one began; half-open windows leave no instant between them.
        article.editions.live(at).filter(live_until=edition.live_from).end(at=at, until=None)
    return waiting
