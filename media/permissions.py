"""Who may do what with photos and agencies: one function a question."""

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from newsroom.roles import ADMINISTRATOR, CHIEF_EDITOR, PHOTO_EDITOR, REPORTER, SECTION_EDITOR, SUB_EDITOR

PHOTO_DESK = (REPORTER, SUB_EDITOR, SECTION_EDITOR, PHOTO_EDITOR, CHIEF_EDITOR)


def may_see_photos(user):
    """Look through the library, originals included: every member of the desk."""
    return user.is_active and user.is_staff


def may_add_photos(user):
    """Upload pictures."""
    return user.has_role(*PHOTO_DESK)


def may_edit_photos(user):
    """Change a photo's caption, credit and rights; put it away and bring it back."""
    return user.has_role(*PHOTO_DESK)


def may_lease(user):
    """Allow or deny the use of a photo between two times."""
    return user.has_role(PHOTO_EDITOR, SECTION_EDITOR, CHIEF_EDITOR)


def may_kill(user):
    """Withdraw a photo everywhere: everyone who may be alone at the desk when the agency's notice comes."""
    return user.has_role(SUB_EDITOR, SECTION_EDITOR, PHOTO_EDITOR, CHIEF_EDITOR)


def may_lift_kills(user):
    """Take back a kill that was a mistake."""
    return user.has_role(CHIEF_EDITOR)


def may_keep_searches(user):
    """Keep searches of one's own, for oneself or for everyone."""
    return may_see_photos(user)


def may_change_search(user, search):
    """Rename or delete a search: one's own, and for those who keep the desk what others share."""
    return search.owner_id == user.pk or (search.is_shared and may_remove_photos(user))


def may_collect(user):
    """Make collections, fill and order them, name them and put them away."""
    return user.has_role(*PHOTO_DESK)


def may_remove_photos(user):
    """Delete a photo that nothing has ever used."""
    return user.has_role(PHOTO_EDITOR, CHIEF_EDITOR)


def may_keep_agencies(user):
    """Change agencies and the way they are credited."""
    return user.has_role(PHOTO_EDITOR, SECTION_EDITOR, CHIEF_EDITOR, ADMINISTRATOR)


def may_keep_caption_templates(user):
    """Write the captions that others fill in."""
    return user.has_role(PHOTO_EDITOR, SECTION_EDITOR, CHIEF_EDITOR)


def require(allowed, what):
    """Raises ``PermissionDenied`` saying what is not allowed unless ``allowed``."""
    if not allowed:
        raise PermissionDenied(_("Your role does not let you %(what)s.") % {"what": what})
