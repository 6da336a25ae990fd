"""What a picture has to say for itself at a glance: rights, AI, what is missing, where it stands."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from media.ai_label import ai_label
from media.models import Photo
from media.rights.badges import AMBER, PLAIN, RED
from media.rights.badges import badges as marks
from media.rights.categories import holding
from media.rights.restrictions import in_words
from media.rights.state import state, told

QUIET, LOOK, STOP = "quiet", "look", "stop"
TONES = {RED: STOP, AMBER: LOOK, PLAIN: QUIET}


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
    """The marks of its rights; a missing credit has a badge of its own, which says what to do."""
    for mark in marks(photo, at):
        if mark.code != "no-credit":
            yield Badge(mark.label, TONES[mark.tone], _why(photo, at, mark.code), "rights")


def _why(photo, at, code):
    if code in ("hidden", "closed"):
        found = state(photo, at)
        return told(found.hidden or found.closed)
    if code == "restricted":
        return ", ".join(in_words(each) for each in holding(photo))
    return ""
