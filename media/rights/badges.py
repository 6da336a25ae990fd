"""The marks that a picture's rights put on it in lists, most forbidding first."""

import datetime as dt
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from media.models import UsageRights
from media.rights.categories import holding
from media.rights.restrictions import BLOCKS, known
from media.rights.state import hidden_from, state

SOON = dt.timedelta(days=7)
RED, AMBER, PLAIN = "gone", "look", ""  # the endings of the desk's chips


@dataclass(frozen=True)
class Badge:
    """``tone``: ``gone`` for what nobody may see, ``look`` for what needs looking at, or empty."""

    code: str
    label: str | Promise
    tone: str


OF_HIDDEN = {
    "killed": Badge("killed", _("Killed"), RED),
    "no-credit": Badge("no-credit", _("Needs a credit"), AMBER),
    "embargo": Badge("embargo", _("Embargo"), AMBER),
    "not-yet": Badge("hidden", _("Rights to come"), AMBER),
}
HIDDEN = Badge("hidden", _("Hidden from readers"), RED)
CLOSED = Badge("closed", _("No new use"), AMBER)
ENDS_SOON = Badge("ends-soon", _("Ends soon"), AMBER)
RESTRICTED = Badge("restricted", _("Restricted"), AMBER)
UNKNOWN = Badge("unknown", _("Rights unknown"), PLAIN)


def badges(photo, at):
    """Every ``Badge`` of ``photo``, whose agency is at hand, at ``at``; no query, no file."""
    found = state(photo, at)
    if found.hidden:
        yield OF_HIDDEN.get(found.hidden, HIDDEN)
        if found.hidden == "killed":
            return
    elif found.closed:
        yield CLOSED
    if not found.hidden and hidden_from(photo, at, at + SOON):
        yield ENDS_SOON
    if any(each and each.effect == BLOCKS for each in map(known, holding(photo))):
        yield RESTRICTED
    if photo.usage_rights == UsageRights.UNKNOWN:
        yield UNKNOWN
