"""Whether a photo may be shown: computed each time it is asked, at the instant that counts."""

from django.utils.translation import gettext as _


def refusal(photo, at):
    """Why ``photo`` may not be shown at ``at``; an empty string where it may.

    Credits are the first right there is. Leases and kills are judged here too once the photo desk keeps them.
    """
    if not photo.has_credit:
        return _("it has no credit")
    return ""


def may_show(photo, at):
    return not refusal(photo, at)
