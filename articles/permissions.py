"""Who may do what: one function a question. Views, the admin, actions and templates ask here."""

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from newsroom.roles import ADMINISTRATOR, CHIEF_EDITOR, PHOTO_EDITOR, REPORTER, SECTION_EDITOR, SUB_EDITOR

WRITERS = (REPORTER, SUB_EDITOR, SECTION_EDITOR, CHIEF_EDITOR)
PUBLISHERS = (SUB_EDITOR, SECTION_EDITOR, CHIEF_EDITOR)

# Code of a check that a reason overrides → whose reason. Credits, denied rights and kills are not among them.
OVERRIDES = {
    "alt_text": (CHIEF_EDITOR,),
    "rights_fields": (SECTION_EDITOR, CHIEF_EDITOR),
    "restriction": (SECTION_EDITOR, CHIEF_EDITOR),
}


def may_write(user, article=None):
    """Start stories and save working copies."""
    return user.has_role(*WRITERS)


def may_read_desk(user):
    """See working copies: every role."""
    return user.is_active and user.is_staff


def may_publish(user, article=None):
    """Publish, schedule and withdraw."""
    return user.has_role(*PUBLISHERS)


def may_move(user, article, stage):
    """Move a story to a stage: writers file and take back, those who publish pass it on and spike it."""
    if stage in ("writing", "filed"):
        return may_write(user, article)
    return may_publish(user, article)


def may_override(user, check):
    """Publish in spite of a failed check of that code, with a reason."""
    return check in OVERRIDES and user.has_role(*OVERRIDES[check])


def answers_for_pictures(user):
    """Is told on My desk which stories need another picture."""
    return user.has_role(PHOTO_EDITOR, SECTION_EDITOR, CHIEF_EDITOR)


def may_keep_the_paper(user):
    """Change sections, bylines, tags and agencies."""
    return user.has_role(SECTION_EDITOR, CHIEF_EDITOR, ADMINISTRATOR)


def may_read_log(user):
    """Read who did what, when."""
    return user.has_role(SECTION_EDITOR, CHIEF_EDITOR, ADMINISTRATOR)


def may_administer(user):
    """Change people and the publication's settings."""
    return user.has_role(ADMINISTRATOR)


def require(allowed, what):
    """Raises ``PermissionDenied`` saying what is not allowed unless ``allowed``."""
    if not allowed:
        raise PermissionDenied(_("Your role does not let you %(what)s.") % {"what": what})
