"""What a picture has to say for itself at a glance: rights, AI, what is missing, where it stands."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from media.ai_label import ai_label
from media.models import Photo
from media.rights.restrictions import known
from media.rights.standing import CLOSED, HIDDEN, KILLED, RESTRICTED, STANDINGS, UNKNOWN, standing
from media.rights.state import state, told

QUIET, LOOK, STOP = "quiet", "look", "stop"
TONES = {KILLED: STOP, HIDDEN: STOP, CLOSED: LOOK, UNKNOWN: LOOK, RESTRICTED: LOOK}


@dataclass(frozen=True)
class Badge:
    """``tone``: ``quiet``, ``look`` or ``stop``. ``why``: more of it, where there is more to say.
    ``kind``: ``rights``, ``credit`` or nothing, for a list that says those in its own way."""

    text: str | Promise
    tone: str = QUIET
    why: str = ""
    kind: str = ""


def badges(photo, at, *, is_used=False):
    """The ``Badge``s of ``photo``, whose agency is at hand, the gravest first; rights are those at ``at``."""
    found = [*_of_rights(photo, at)]
    if not photo.has_credit:
        found.append(Badge(_("Needs a credit"), LOOK, kind="credit"))
    if by_ai := ai_label(photo):
        found.append(Badge(by_ai, LOOK))
    if not photo.alt_text.strip():
        found.append(Badge(_("No alt text")))
    if photo.kind != Photo.Kind.PHOTOGRAPH:
        found.append(Badge(photo.get_kind_display()))
    if photo.put_away_at:
        found.append(Badge(_("Put away")))
    if photo.removed_at:
        found.append(Badge(_("Removed")))
    if is_used:
        found.append(Badge(_("Used")))
    return found


def _of_rights(photo, at):
    # A missing credit hides as well, and has a badge of its own that says what to do.
    name = standing(photo, at)
    if name in TONES and (photo.has_credit or name == KILLED):
        yield Badge(capfirst(STANDINGS[name]), TONES[name], _why(photo, at, name), "rights")


def _why(photo, at, name):
    if name in (HIDDEN, CLOSED):
        found = state(photo, at)
        return told(found.hidden or found.closed)
    if name == RESTRICTED:
        return ", ".join(str(each.label) for each in map(known, photo.restrictions) if each)
    return ""
