"""Lease a photo: allow or deny its use between two times, or take such a lease back."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from media.models import Lease, Photo
from media.permissions import may_lease, require
from media.rights import lease_terms
from media.rights.categories import CATEGORIES
from newsroom.models import record
from newsroom.storable import storable


def grant(
    photo,
    *,
    effect,
    by,
    at,
    covers=Lease.Covers.USE,
    section="",
    starts_at=None,
    ends_at=None,
    reach=None,
    notes="",
):
    """Let a lease stand from now on; returns the ``Lease``. ``reach`` None: as the photo's rights say.

    Raises ``ValidationError`` by field, and ``PermissionDenied``.
    """
    with transaction.atomic():
        photo = _lock(photo)
        require(may_lease(by), _("lease pictures"))
        lease = Lease(
            photo=photo,
            effect=effect,
            covers=covers,
            section=section,
            starts_at=starts_at,
            ends_at=ends_at,
            reach=reach or CATEGORIES[photo.usage_rights].reach,
            notes=storable(notes).strip(),
            made_by=by,
            made_at=at,
        )
        _check(lease)
        lease.save()
        _keep_in_step(photo)
        record("photo leased", photo, by=by, at=at, note=lease.notes, lease=lease.pk, terms=_terms(lease))
    return lease


def revoke(lease, *, by, at):
    """Take a lease back; it stays on record. Returns it; one that was revoked before is left as it is.

    Raises ``PermissionDenied``.
    """
    with transaction.atomic():
        photo = _lock(lease.photo)
        require(may_lease(by), _("lease pictures"))
        lease = Lease.objects.get(pk=lease.pk)
        if lease.revoked_at is not None:
            return lease
        lease.revoked_by, lease.revoked_at = by, at
        lease.save(update_fields=["revoked_by", "revoked_at"])
        _keep_in_step(photo)
        record("lease revoked", photo, by=by, at=at, lease=lease.pk, terms=_terms(lease))
    return lease


def _lock(photo):
    return Photo.objects.select_for_update().defer("embedded").get(pk=photo.pk)


def _check(lease):
    if lease.starts_at and lease.ends_at and lease.ends_at <= lease.starts_at:
        raise ValidationError({"ends_at": _("It would end before it begins.")})
    lease.clean_fields(exclude=["photo", "made_by", "revoked_by"])


def _keep_in_step(photo):
    """Write the standing leases to the photo's own row, where pages read them."""
    photo.lease_terms = lease_terms.written(photo.leases.standing().order_by("pk"))
    photo.save(update_fields=["lease_terms"])


def _terms(lease):
    return lease_terms.written([lease])[0]
