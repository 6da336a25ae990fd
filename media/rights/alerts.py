"""What asks the photo desk for a decision: kill wordings that arrived, leases and contracts that end."""

import datetime as dt

from django.db.models import F, OuterRef, Q, Subquery

from media.models import Agency, Lease, Photo, PhotoVersion

SOON = dt.timedelta(days=7)
SHOWN = 50


def kill_alerts():
    """New versions whose caption asks for a kill and that nobody has settled, of pictures not killed yet."""
    offered = PhotoVersion.objects.filter(state=PhotoVersion.State.OFFERED, photo__killed_at=None)
    asking = offered.exclude(kill_words="").select_related("photo").defer("embedded", "photo__embedded")
    return list(asking.order_by("-received_at", "-pk")[:SHOWN])


def waiting_photos(limit):
    """Photos that wait for a decision, ``kill_words`` at hand (None: for a credit alone), kills first."""
    asking = PhotoVersion.objects.filter(state=PhotoVersion.State.OFFERED).exclude(kill_words="")
    words = asking.filter(photo=OuterRef("pk")).order_by("-received_at", "-pk").values("kill_words")[:1]
    uncredited = Q(credit_line="", put_away_at=None, removed_at=None)
    photos = Photo.objects.annotate(kill_words=Subquery(words)).filter(
        Q(pk__in=asking.values("photo")) | uncredited, killed_at=None
    )
    first = F("kill_words").asc(nulls_last=True)
    return list(photos.defer("embedded").order_by(first, "-uploaded_at", "-pk")[:limit])


def leases_that_end(at, within=SOON):
    """Allowances that end within that time, the nearest first."""
    ending = Lease.objects.standing().filter(
        effect=Lease.Effect.ALLOW, ends_at__gt=at, ends_at__lte=at + within, photo__killed_at=None
    )
    return list(ending.select_related("photo").defer("photo__embedded").order_by("ends_at", "pk")[:SHOWN])


def contracts_that_end(at, within):
    """Agencies whose contract ends within that time, the nearest first."""
    ending = Agency.objects.filter(contract_ends_at__gt=at, contract_ends_at__lte=at + within)
    return list(ending.order_by("contract_ends_at", "pk")[:SHOWN])
