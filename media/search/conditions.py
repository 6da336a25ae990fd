"""What no index can know, because it changes by the clock or in another room: rights, leases and uses.

Each gives a condition of a ``Query``. ``media.rights`` says the same of one row.
"""

from django.core.exceptions import EmptyResultSet
from django.db import DEFAULT_DB_ALIAS
from django.db.models import OuterRef, Q, Subquery

from media.models import Agency, CollectionPhoto, Lease, Photo, Reach
from media.rights import standing as stands
from media.search import facts
from media.search.query import Where, Within

MANY = 10_000  # uses from which on they are looked for photo by photo


def rights(name, at):
    """(marks, marks that must not stand, conditions) for a photo of that standing at ``at``."""
    killed = Photo.objects.filter(killed_at__isnull=False).order_by().values("pk")
    hidden, closed = _hidden(at), _closed(at)
    unknown = facts.of_usage("unknown")
    if name == stands.KILLED:
        return (), (), (among(killed),)
    if name == stands.HIDDEN:
        return (), (), (among(*hidden, _uncredited()), outside(killed))
    if name == stands.CLOSED:
        return (), (facts.NO_CREDIT,), (among(*closed), outside(killed, *hidden))
    open_to_all = (outside(killed, *hidden, *closed),)
    if name == stands.UNKNOWN:
        return ((unknown,),), (facts.NO_CREDIT,), open_to_all
    if name == stands.RESTRICTED:
        return ((facts.RESTRICTED,),), (facts.NO_CREDIT, unknown), open_to_all
    return (), (facts.NO_CREDIT, unknown, facts.RESTRICTED), open_to_all


def may_be_chosen(at):
    """As ``rights`` for what a story may take up: what is neither hidden nor closed."""
    killed = Photo.objects.filter(killed_at__isnull=False).order_by().values("pk")
    return (), (facts.NO_CREDIT,), (outside(killed, *_hidden(at), *_closed(at)),)


def used():
    uses = _uses().order_by().values("photo_id")
    return among(uses) if uses[:MANY].count() < MANY else _by_row("EXISTS")


def never_used():
    return _by_row("NOT EXISTS")


def _by_row(operator):
    """Asked row by row, newest first: what was never used is mostly new, and what is kept is mostly used.
    The offset keeps a planner from collecting every use there is first.
    """
    table = Photo._meta.get_field("uses").related_model._meta.db_table
    return Where(
        f"{operator} (SELECT 1 FROM {table} used WHERE used.photo_id = {{photo}} LIMIT 1 OFFSET 0)"  # noqa: S608
    )


def used_in_section(pk):
    """Drafts and everything published, now or earlier."""
    in_draft = _uses().filter(article__section_id=pk).order_by().values("photo_id")
    in_print = _uses().filter(edition__section_id=pk).order_by().values("photo_id")
    return among(in_draft, in_print)


def to_be_decided(name):
    """Photos of which a ``version`` waits for the photo editor, or whose supplier asks for a ``kill``."""
    photos = Photo.objects.with_kill_words() if name == "kill" else Photo.objects.with_offered_versions()
    return among(photos.order_by().values("pk"))


def in_collection(pk):
    return among(CollectionPhoto.objects.filter(collection_id=pk).order_by().values("photo_id"))


def among(*queries):
    """A condition: the photo is one of those of any of ``queries``, which give few."""
    parts = [part for part in map(_sql, queries) if part]
    if not parts:
        return Where("1 = 0")
    return Within(
        " UNION ".join(sql for sql, _given in parts), tuple(each for _sql, given in parts for each in given)
    )


def outside(*queries):
    """A condition: the photo is none of those of any of ``queries``.

    One list of all: a planner halves its guess for each, and would sort everything for the little it expects.
    """
    parts = [part for part in map(_sql, queries) if part]
    if not parts:
        return Where("1 = 1")
    none_of = " UNION ALL ".join(sql for sql, _given in parts)
    return Where(f"{{photo}} NOT IN ({none_of})", tuple(each for _sql, given in parts for each in given))


def _sql(query):
    try:
        return query.query.get_compiler(DEFAULT_DB_ALIAS).as_sql()
    except EmptyResultSet:
        return None


def _uses():
    return Photo._meta.get_field("uses").related_model._default_manager.all()


def _uncredited():
    return Photo.objects.uncredited().order_by().values("pk")


def _hidden(at):
    """Queries for what readers may not see, by embargo, lease or contract."""
    embargoed = Photo.objects.filter(embargoed_until__gt=at).order_by().values("pk")
    taken_down = _denying(at).filter(reach=Reach.TAKE_DOWN).values("photo_id")
    lapsed = _lapsed(at).filter(Q(last=None) | Q(last=Reach.TAKE_DOWN)).values("photo_id")
    return embargoed, taken_down, lapsed, _by_contract(at, Reach.TAKE_DOWN)


def _closed(at):
    return (
        _denying(at).values("photo_id"),
        _lapsed(at).filter(last=Reach.NO_NEW_USE).values("photo_id"),
        _by_contract(at, Reach.NO_NEW_USE),
    )


def _by_contract(at, reach):
    # Asked for first: where no contract has ended, as mostly, nobody needs to look at the photos.
    ended = list(
        Agency.objects.filter(contract_ends_at__lte=at, contract_reach=reach).values_list("pk", flat=True)
    )
    return Photo.objects.filter(agency__in=ended).order_by().values("pk")


def _leases():
    return Lease.objects.standing().filter(covers=Lease.Covers.USE, section="").order_by()


def _holding(leases, at):
    begun = Q(starts_at=None) | Q(starts_at__lte=at)
    return leases.filter(begun, Q(ends_at=None) | Q(ends_at__gt=at))


def _denying(at):
    return _holding(_leases().filter(effect=Lease.Effect.DENY), at)


def _lapsed(at):
    """Allowances of photos that no allowance holds for; ``last`` is the reach of the one that ended last."""
    allowing = _leases().filter(effect=Lease.Effect.ALLOW)
    over = allowing.filter(photo=OuterRef("photo"), ends_at__lte=at).order_by("-ends_at", "-pk")
    return allowing.exclude(photo_id__in=_holding(allowing, at).values("photo_id")).annotate(
        last=Subquery(over.values("reach")[:1])
    )
