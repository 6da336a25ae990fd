"""Publish: the only door between the working copy and the readers."""

import datetime as dt

from django.db import transaction
from django.db.models import F, Max
from django.utils.translation import gettext as _

from articles.actions.errors import PreflightFailed, ScheduledWaits, StaleSave
from articles.actions.freeze import freeze
from articles.actions.locking import lock
from articles.actions.preflight import preflight
from articles.models import Edition
from articles.permissions import may_override, may_publish, require
from newsroom.models import record


def publish(article, *, by, at, overrides=None, cancel_scheduled=False, based_on=None):
    """Make the working copy an edition that is live from ``at``; returns the ``Edition``.

    ``overrides`` maps the code of a check to the reason for publishing in spite of it. ``based_on`` is the
    number of the revision the editor was looking at (None: whichever stands). Raises ``PreflightFailed``,
    ``ScheduledWaits`` unless ``cancel_scheduled``, ``StaleSave`` and ``PermissionDenied``.
    """
    with transaction.atomic():
        article = cleared(article, by=by, live_at=at, overrides=overrides, based_on=based_on)
        start = after_what_is_out(article, at)
        waiting = article.editions.scheduled(start).order_by("live_from").first()
        if waiting and not cancel_scheduled:
            raise ScheduledWaits(waiting)
        empty_windows(article, start)
        article.editions.live(start).update(live_until=start)
        edition = freeze(article, by=by, made_at=start, live_from=start)
        record_overrides(article, edition, overrides, by=by, at=at)
        record(
            "published", article, by=by, at=at, edition=edition.number, replaced=waiting and waiting.number
        )
    return edition


def cleared(article, *, by, live_at, overrides, based_on):
    """The article under its lock, once ``by`` may publish it and it passes the preflight for ``live_at``."""
    require(may_publish(by, article), _("publish"))
    article = lock(article)
    latest = article.latest_revision()
    if based_on is not None and latest.number != based_on:
        raise StaleSave(latest)
    failed = [
        check
        for check in preflight(article, at=live_at)
        if check.blocking and not _overridden(check, by, overrides or {})
    ]
    if failed:
        raise PreflightFailed(failed)
    return article


def _overridden(check, by, overrides):
    return check.overridable and may_override(by, check.code) and bool(overrides.get(check.code, "").strip())


def after_what_is_out(article, at):
    """``at``, or just after the latest edition that a publisher a moment ahead of us has put out."""
    at_once = article.editions.filter(live_from=F("made_at"), live_from__gte=at)
    latest = at_once.aggregate(latest=Max("live_from"))["latest"]
    return latest + dt.timedelta(microseconds=1) if latest else at


def empty_windows(article, at):
    """Cancel whatever is scheduled after ``at``: each such window becomes empty."""
    for edition in article.editions.scheduled(at):
        Edition.objects.filter(pk=edition.pk).update(live_until=edition.live_from)


def record_overrides(article, edition, overrides, *, by, at):
    """Log each check that was overridden, with its reason."""
    for code, reason in (overrides or {}).items():
        if reason.strip():
            record("overrode", article, by=by, at=at, note=reason, check=code, edition=edition.number)
