"""Remove a photo that nothing names: its row at once, its files when that is certain."""

from functools import partial

from django.db import transaction
from django.utils.translation import gettext as _

from media import original_files, rendition_files
from media.models import Photo
from media.permissions import may_remove_photos, require
from media.uses import uses_of
from newsroom.models import record


class InUse(Exception):
    """The photo is named by a draft, an edition, a portrait or a revision; ``uses`` says where."""

    def __init__(self, uses):
        super().__init__(
            _("This picture is used and can't be deleted; put it away instead. Used in: %(places)s")
            % {"places": "; ".join(str(use) for use in uses[:5])}
        )
        self.uses = uses


def remove(photo, *, by, at):
    """Delete ``photo`` and its files for good. Raises ``InUse`` and ``PermissionDenied``."""
    with transaction.atomic():
        photo = Photo.objects.select_for_update().get(pk=photo.pk)
        require(may_remove_photos(by), _("delete pictures"))
        if uses := uses_of(photo):
            raise InUse(uses)
        record("photo deleted", photo, by=by, at=at, file=photo.file_name, content_hash=photo.content_hash)
        transaction.on_commit(partial(original_files.forget, original_files.of(photo)))
        transaction.on_commit(partial(rendition_files.forget, photo.uuid))
        photo.delete()
