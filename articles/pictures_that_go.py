"""Stories that need another picture: readers don't see the one they have, or will not within a week.

Asked of the database each time, so that nothing has to run for a right to end; in one query.
"""

import datetime as dt
from dataclasses import dataclass

from django.db.models import F, Q

from articles.models import Edition, PhotoUse
from media import rights
from media.models import Agency, Lease, Photo, Reach

SOON = dt.timedelta(days=7)
LOOKED_THROUGH = 500  # uses, the newest first


@dataclass(frozen=True)
class Going:
    """One picture of one story or portrait. ``since``: from when no reader sees it there, and ``why``."""

    use: PhotoUse
    since: dt.datetime
    why: str
    is_gone: bool
    is_scheduled: bool = False

    @property
    def photo(self):
        return self.use.photo

    @property
    def edition(self):
        return self.use.edition

    @property
    def is_killed(self):
        return self.photo.killed_at is not None


def going(at):
    """Every ``Going`` of live and scheduled editions and of portraits: what is gone first, then by time."""
    found = reversed([*_of(_uses(at), at)])
    once = {(each.use.edition_id, each.use.byline_id, each.use.photo_id): each for each in found}
    return sorted(once.values(), key=lambda each: (not each.is_gone, not each.is_killed, each.since))


def in_doubt(at):
    """Photos that may be hidden at ``at`` or within a week: no fewer than are, and few more."""
    soon = at + SOON
    denies = Q(effect=Lease.Effect.DENY, reach=Reach.TAKE_DOWN) & (Q(ends_at=None) | Q(ends_at__gt=at))
    denies &= Q(starts_at=None) | Q(starts_at__lte=soon)
    lacks = Q(effect=Lease.Effect.ALLOW) & (
        Q(ends_at__lte=soon, reach=Reach.TAKE_DOWN)
        | Q(starts_at__gt=at)
        | (Q(reach=Reach.TAKE_DOWN) & ~Q(section=""))
    )
    leases = Lease.objects.standing().filter(denies | lacks, covers=Lease.Covers.USE)
    contracts = Agency.objects.filter(contract_ends_at__lte=soon, contract_reach=Reach.TAKE_DOWN)
    return Photo.objects.filter(
        Q(killed_at__isnull=False)
        | Q(credit_line="")
        | Q(embargoed_until__gt=at)
        | Q(agency__in=contracts)
        | Q(pk__in=leases.values("photo"))
    )


def _uses(at):
    """Those of photos in doubt in live editions and portraits; all of scheduled editions, which are few."""
    shown = Q(edition__in=Edition.objects.live(at)) | Q(byline__isnull=False)
    which = (Q(photo__in=in_doubt(at)) & shown) | Q(edition__in=Edition.objects.scheduled(at))
    uses = PhotoUse.objects.filter(which).select_related(
        "photo__agency", "edition__section", "edition__path", "byline"
    )
    heavy = ("photo__embedded", "edition__story", "edition__parts", "edition__text", "byline__biography")
    newest = F("edition__live_from").desc(nulls_first=True)
    return uses.defer(*heavy).order_by(newest, "-pk")[:LOOKED_THROUGH]


def _of(uses, at):
    for use in uses:
        edition = use.edition
        start = max(at, edition.live_from) if edition else at
        section = edition.section.slug if edition else ""
        hidden = rights.hidden_from(use.photo, start, start + SOON, section=section)
        if hidden is None:
            continue
        since, code = hidden
        if edition and edition.live_until and edition.live_until <= since:
            continue  # the edition that takes its place has pictures of its own
        yield Going(
            use=use,
            since=since,
            why=rights.told(code, to_come=since > at),
            is_gone=since <= at,
            is_scheduled=bool(edition and edition.live_from > at),
        )
