"""The check behind what photos keep of their rights: run it any time, on either database."""

from django.db.models import Q

from media.models import Kill, Lease, Photo
from media.rights.lease_terms import written


def problems():
    """One sentence for each photo whose row says something else than its leases or its kills."""
    leases = {}
    for lease in Lease.objects.standing().order_by("pk").iterator():
        leases.setdefault(lease.photo_id, []).append(lease)
    killed = set(Kill.objects.filter(lifted_at=None).values_list("photo_id", flat=True))
    concerned = Photo.objects.filter(Q(pk__in=Lease.objects.values("photo")) | ~Q(lease_terms=[]))
    for pk, terms in concerned.order_by("pk").values_list("pk", "lease_terms"):
        if terms != written(leases.get(pk, [])):
            yield f"Photo {pk}: what it keeps of its leases is not what they say."
    marked = set(Photo.objects.exclude(killed_at=None).values_list("pk", flat=True))
    for pk in sorted(marked - killed):
        yield f"Photo {pk}: it is marked as killed, and no kill stands."
    for pk in sorted(killed - marked):
        yield f"Photo {pk}: it has been killed and is not marked so."
