"""The state of a photo's rights: what readers may still see, and what the desk may still choose."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from media.models import Lease, Reach
from media.rights.categories import holding
from media.rights.lease_terms import boundaries, denial, read


@dataclass(frozen=True)
class State:
    """``hidden``: why no reader may see it, anywhere. ``closed``: why no story may use it anew.

    Both are codes (``killed``, ``no-credit``, ``embargo``, ``denied``, ``section``, ``not-yet``, ``ended``,
    ``contract``), empty where nothing stands in the way; what is hidden is closed as well.
    """

    hidden: str = ""
    closed: str = ""


def state(photo, at, *, section=""):
    """The ``State`` of ``photo`` at ``at`` in the section of that slug ("": in whichever may show it).

    Deny beats allow. A kill counts whatever ``at`` says.
    """
    if photo.killed_at is not None:
        return _both("killed")
    if not photo.has_credit:
        return _both("no-credit")
    if photo.embargoed_until and at < photo.embargoed_until:
        return _both("embargo")
    found = denial(read(photo.lease_terms), at, section=section) if photo.lease_terms else None
    if found and found.takes_down:
        return _both(found.code)
    ended = _contract_has_ended(photo, at)
    if ended and photo.agency.contract_reach == Reach.TAKE_DOWN:
        return _both("contract")
    if found:
        return State(closed=found.code)
    return State(closed="contract" if ended else "")


def _both(code):
    return State(hidden=code, closed=code)


def _contract_has_ended(photo, at):
    agency = photo.agency if photo.agency_id else None
    return bool(agency and agency.contract_ends_at and agency.contract_ends_at <= at)


def refusal(photo, at, *, section=""):
    """Why ``photo`` may not be shown to readers at ``at``, in words; empty where it may."""
    return told(state(photo, at, section=section).hidden)


def no_new_use(photo, at, *, section=""):
    """Why no story may take up ``photo`` at ``at``, in words; empty where one may."""
    return told(state(photo, at, section=section).closed)


def no_syndication(photo, at):
    """Why ``photo`` may not be passed on at ``at``, in words; empty where it may."""
    if reason := refusal(photo, at):
        return reason
    if denial(read(photo.lease_terms), at, covers=Lease.Covers.SYNDICATION):
        return _("it may not be syndicated")
    return _("its sale is forbidden") if "no-sales" in holding(photo) else ""


def may_show(photo, at, *, section=""):
    return not state(photo, at, section=section).hidden


def next_change(photo, at):
    """The first instant after ``at`` at which any of these answers may change by the clock alone, or None."""
    moments = [*boundaries(read(photo.lease_terms))]
    if photo.embargoed_until:
        moments.append(photo.embargoed_until)
    if photo.agency_id and photo.agency.contract_ends_at:
        moments.append(photo.agency.contract_ends_at)
    return min((moment for moment in moments if moment > at), default=None)


def hidden_from(photo, at, until, *, section=""):
    """(instant, code) from which no reader may see ``photo``, if that comes within both; or None."""
    moment = at
    while moment is not None and moment <= until:
        if code := state(photo, moment, section=section).hidden:
            return moment, code
        moment = next_change(photo, moment)
    return None


def told(code, *, to_come=False):
    """A code of ``State`` in words that complete "… can't be shown: "; ``to_come``: of what will be."""
    if to_come and code in ("ended", "contract"):
        return _("its rights end") if code == "ended" else _("the contract with its agency ends")
    return {
        "": "",
        "killed": _("it has been killed"),
        "no-credit": _("it has no credit"),
        "embargo": _("it is under embargo"),
        "denied": _("its use is denied"),
        "section": _("it is allowed in other sections only"),
        "not-yet": _("its rights have not begun yet"),
        "ended": _("its rights have ended"),
        "contract": _("the contract with its agency has ended"),
    }[code]
