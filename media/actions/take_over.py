"""Take over a version that a supplier has sent: its picture, its facts, or some of them."""

from functools import partial

from django.db import transaction
from django.utils.translation import gettext as _

from media import rendition_files
from media.models import Photo, PhotoVersion
from media.permissions import may_edit_photos, require
from media.renditions import forget_outdated
from media.rights.derived import derive
from media.search import index
from media.versions import FACTS, OF_THE_FILE, differences, value_of
from newsroom.models import Publication, record

SAME_SHAPE = 0.01  # by how much the ratio of two versions may differ for crops to hold


class Settled(Exception):
    """Somebody has decided on this version already."""

    def __init__(self):
        super().__init__(_("This version has been decided upon already. Look at the picture as it is now."))


def take_over(version, *, facts=FACTS, picture=True, by, at):
    """Give the photo the ``facts`` (names) of ``version`` and, with ``picture``, its bytes; the photo.

    Uses that follow the photo follow. Raises ``Settled``, ``ValueError`` for an unknown fact, and
    ``PermissionDenied``.
    """
    if unknown := sorted(set(facts) - set(FACTS)):
        raise ValueError(f"Not of a version: {', '.join(unknown)}")
    with transaction.atomic():
        photo, version = locked(version)
        require(may_edit_photos(by), _("edit pictures"))
        told = swap(photo, version, facts, picture=picture, by=by, at=at)
        record(
            "photo version taken over",
            photo,
            by=by,
            at=at,
            number=version.number,
            picture=picture,
            changes=told,
        )
    return photo


def locked(version):
    """(photo, version), both locked. Raises ``Settled`` where the version waits for nobody."""
    photo = Photo.objects.select_for_update(of=("self",)).select_related("agency").get(pk=version.photo_id)
    version = PhotoVersion.objects.select_for_update().get(pk=version.pk)
    if version.settled_at is not None or version.state != PhotoVersion.State.OFFERED:
        raise Settled
    return photo, version


def swap(photo, version, facts, *, picture=True, by, at):
    """Write the facts and the file of ``version`` to ``photo``, both locked; fact → [before, after]."""
    changed = {name: pair for name, pair in differences(photo, version.facts).items() if name in facts}
    before = photo.special_instructions
    for name, (_ours, theirs) in changed.items():
        setattr(photo, name, value_of(name, theirs))
    if changed:
        derive(photo, zone=Publication.current().zone, at=at, before=before)
    if "caption" in changed:
        photo.caption_changed_at = at
    if picture:
        _show(photo, version)
        photo.versions.filter(state=PhotoVersion.State.CURRENT).update(state=PhotoVersion.State.EARLIER)
    photo.save()
    index(photo)
    version.state = PhotoVersion.State.CURRENT if picture else PhotoVersion.State.EARLIER
    version.settled_by, version.settled_at = by, at
    version.save(update_fields=["state", "settled_by", "settled_at"])
    transaction.on_commit(partial(_forget, photo, picture))
    return {name: list(pair) for name, pair in changed.items()}


def _show(photo, version):
    if abs(photo.width / photo.height - version.width / version.height) > SAME_SHAPE:
        photo.crops = {}  # shares of another shape cut somewhere else
    for name in OF_THE_FILE:
        setattr(photo, name, getattr(version, name))
    photo.original.name = version.original.name
    photo.supplier_version = version.supplier_version


def _forget(photo, picture):
    forget_outdated(photo)
    if picture:
        rendition_files.forget(photo.uuid)
