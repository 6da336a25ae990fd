"""Where a photo stands for whoever chooses pictures: one word for its rights, most forbidding first."""

from django.utils.translation import gettext_lazy as _

from media.models import UsageRights
from media.rights.restrictions import BLOCKS, WARNS, known
from media.rights.state import state

KILLED, HIDDEN, CLOSED = "killed", "hidden", "closed"
UNKNOWN, RESTRICTED, USABLE = "unknown", "restricted", "usable"

STANDINGS = {
    USABLE: _("usable"),
    RESTRICTED: _("restricted"),
    UNKNOWN: _("rights unknown"),
    CLOSED: _("closed to new use"),
    HIDDEN: _("hidden from readers"),
    KILLED: _("killed"),
}


def standing(photo, at):
    """A key of ``STANDINGS``. ``media.search.conditions`` asks the same of the database."""
    found = state(photo, at)
    if found.hidden:
        return KILLED if found.hidden == "killed" else HIDDEN
    if found.closed:
        return CLOSED
    if photo.usage_rights == UsageRights.UNKNOWN:
        return UNKNOWN
    return RESTRICTED if is_restricted(photo.restrictions) else USABLE


def is_restricted(codes):
    """Whether one of a photo's restrictions blocks or warns at publishing."""
    return any(each.effect in (BLOCKS, WARNS) for each in map(known, codes) if each)
