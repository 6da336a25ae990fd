"""Decline a version that a supplier has sent: the photo stays as it is, the file is kept beside it."""

from django.db import transaction
from django.utils.translation import gettext as _

from media.actions.take_over import Settled
from media.models import Photo, PhotoVersion
from media.permissions import may_edit_photos, require
from newsroom.models import record


def decline_version(version, *, by, at):
    """Returns the version. Of the one that the photo shows, only its kill wording is settled.

    Raises ``Settled`` and ``PermissionDenied``.
    """
    with transaction.atomic():
        photo = Photo.objects.select_for_update().get(pk=version.photo_id)
        version = PhotoVersion.objects.select_for_update().get(pk=version.pk)
        require(may_edit_photos(by), _("edit pictures"))
        if version.settled_at is not None:
            raise Settled
        if version.state == PhotoVersion.State.OFFERED:
            version.state = PhotoVersion.State.DECLINED
        version.settled_by, version.settled_at = by, at
        version.save(update_fields=["state", "settled_by", "settled_at"])
        record("photo version declined", photo, by=by, at=at, number=version.number)
    return version
