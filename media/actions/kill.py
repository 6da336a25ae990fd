"""Kill a photo: gone everywhere at once. Lift a kill that was a mistake."""

from django.db import transaction
from django.utils.translation import gettext as _

from media.models import Kill, Photo
from media.permissions import may_kill, may_lift_kills, require
from media.places import places_of
from media.renditions import forget_all
from newsroom.models import record
from newsroom.storable import storable


class KillRefused(Exception):
    """Not killed, or not lifted; the message says why."""


def kill(photo, *, reason, by, at, notice=""):
    """Withdraw ``photo`` from every page, feed and address; returns the ``Kill``.

    ``notice`` is the agency's, in its words. The places that had the picture are kept with the record.
    Raises ``KillRefused`` without a reason or for a photo that is killed already, and ``PermissionDenied``.
    """
    reason, notice = storable(reason).strip(), storable(notice).strip()
    with transaction.atomic():
        photo = Photo.objects.select_for_update().defer("embedded").get(pk=photo.pk)
        require(may_kill(by), _("kill pictures"))
        if not reason:
            raise KillRefused(_("Say why it is killed."))
        if photo.killed_at is not None:
            raise KillRefused(_("It has been killed already."))
        places = [place.as_json() for place in places_of(photo, at)]
        photo.killed_at = at
        photo.save(update_fields=["killed_at"])
        killed = Kill.objects.create(
            photo=photo, reason=reason, notice=notice, places=places, killed_by=by, killed_at=at
        )
        record("photo killed", photo, by=by, at=at, note=reason, notice=notice, places=places)
        # The row alone withdraws it: pages and addresses ask it each time. What follows tidies up, and may
        # fail without bringing the picture back.
        transaction.on_commit(lambda: _withdraw_copies(photo), robust=True)
    return killed


def _withdraw_copies(photo):
    """After the commit. A content delivery network, and partners who get pictures, would be told here."""
    forget_all(photo)


def lift_kill(photo, *, reason, by, at):
    """Take back a kill that was a mistake; returns the ``Kill``, which stays on record.

    Raises ``KillRefused`` without a reason or for a photo that is not killed, and ``PermissionDenied``.
    """
    reason = storable(reason).strip()
    with transaction.atomic():
        photo = Photo.objects.select_for_update().defer("embedded").get(pk=photo.pk)
        require(may_lift_kills(by), _("lift a kill"))
        if not reason:
            raise KillRefused(_("Say why the kill was a mistake."))
        killed = photo.kills.filter(lifted_at=None).first()
        if killed is None:
            raise KillRefused(_("It is not killed."))
        killed.lifted_by, killed.lifted_at, killed.lift_reason = by, at, reason
        killed.save(update_fields=["lifted_by", "lifted_at", "lift_reason"])
        photo.killed_at = None
        photo.save(update_fields=["killed_at"])
        record("kill lifted", photo, by=by, at=at, note=reason)
    return killed
