"""Clear a locked story for publishing: what the editor saw, the preflight, overrides and their reasons."""

from articles.actions.errors import PreflightFailed, StaleSave
from articles.actions.preflight import preflight
from articles.permissions import may_override
from newsroom.models import record
from newsroom.storable import storable


def clear(article, *, by, live_at, overrides, based_on):
    """The checks that are overridden for publishing ``article`` at ``live_at``, each with its reason.

    Raises ``StaleSave`` where the editor did not see what stands, ``PreflightFailed`` where a check blocks.
    """
    latest = article.latest_revision()
    if based_on is not None and latest.number != based_on:
        raise StaleSave(latest)
    given = {code: storable(reason).strip() for code, reason in (overrides or {}).items()}
    reasons = {code: reason for code, reason in given.items() if reason}
    blocking = [check for check in preflight(article, at=live_at) if check.blocking]
    failed = [check for check in blocking if not _is_overridden(check, by, reasons)]
    if failed:
        raise PreflightFailed(failed)
    return [(check, reasons[check.code]) for check in blocking]


def _is_overridden(check, by, reasons):
    return check.overridable and check.code in reasons and may_override(by, check.code)


def record_overrides(edition, overridden, *, by, at):
    """Log each kind of check that was overridden, with the reason and what it had found."""
    said = {}
    for check, reason in overridden:
        said.setdefault((check.code, reason), []).append(check.message)
    for (code, reason), messages in said.items():
        record(
            "overrode",
            edition.article,
            by=by,
            at=at,
            note=reason,
            check=code,
            edition=edition.number,
            found=messages,
        )
