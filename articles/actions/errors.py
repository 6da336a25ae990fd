"""Why an action did not happen, in words for the editor."""

from django.utils.translation import gettext as _


class ActionError(Exception):
    """The action is refused; the message says what to do."""


class StaleSave(ActionError):
    """Somebody saved in between. ``latest`` is the revision that stands now."""

    def __init__(self, latest):
        super().__init__(
            _("%(name)s saved this story after you opened it.") % {"name": latest.saved_by or _("An import")}
        )
        self.latest = latest


class PreflightFailed(ActionError):
    """Checks block publishing; ``checks`` are those that failed."""

    def __init__(self, checks):
        super().__init__(" ".join(str(check.message) for check in checks))
        self.checks = checks


class ScheduledWaits(ActionError):
    """An edition is scheduled; publishing now has to say that it takes its place."""

    def __init__(self, edition):
        super().__init__(
            _("An edition of this story is scheduled. Publish in its place, or cancel it first.")
        )
        self.edition = edition
