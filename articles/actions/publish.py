"""Publish: the only door between the working copy and the readers."""

from django.db import transaction
from django.utils.translation import gettext as _

from articles.actions.clearance import clear, record_overrides
from articles.actions.errors import ScheduledWaits
from articles.actions.freeze import freeze
from articles.actions.locking import in_turn, lock
from articles.permissions import may_publish, require
from newsroom.models import record


def publish(article, *, by, at, overrides=None, cancel_scheduled=False, based_on=None):
    """Make the working copy an edition that is live from ``at``; returns the ``Edition``.

    ``overrides`` maps the code of a check to the reason for publishing in spite of it. ``based_on`` is the
    number of the revision the editor was looking at (None: whichever stands). Raises ``PreflightFailed``,
    ``ScheduledWaits`` unless ``cancel_scheduled``, ``StaleSave`` and ``PermissionDenied``.
    """
    require(may_publish(by, article), _("publish"))
    with transaction.atomic():
        article = lock(article)
        at = in_turn(article, at)
        overridden = clear(article, by=by, live_at=at, overrides=overrides, based_on=based_on)
        waiting = article.editions.scheduled(at).order_by("live_from").first()
        if waiting and not cancel_scheduled:
            raise ScheduledWaits(waiting)
        article.editions.cancel(at=at)
        article.editions.live(at).end(at=at, until=at)
        edition = freeze(article, by=by, made_at=at, live_from=at)
        record_overrides(edition, overridden, by=by, at=at)
        replaced = waiting and waiting.number
        record("published", article, by=by, at=at, edition=edition.number, replaced=replaced)
    return edition
