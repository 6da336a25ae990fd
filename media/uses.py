"""Where a photo is used: told by what points at it, so that this room need not know the others."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _

SHOWN = 12  # of each group
LISTED = 40  # live pages that a correction changes
LOOKED_THROUGH = 200  # revisions
# What is large and no list of uses shows.
HEAVY = ("edition__story", "edition__parts", "edition__text", "edition__article__body", "article__body")


@dataclass(frozen=True)
class Use:
    """A place that names a photo. ``state`` is in words; ``url`` is its page at the desk, or empty.

    ``told`` is the caption that the photo had when the ``caption`` printed there was written, where the
    photo's has changed since; ``settle_url`` takes the answer.
    """

    what: str
    state: str
    url: str = ""
    public_url: str = ""
    since: datetime | None = None
    caption: str = ""
    told: str | None = None
    place: str = ""
    settle_url: str = ""

    def __str__(self):
        return f"{self.what} ({self.state})"


@dataclass(frozen=True)
class Group:
    """Uses of one kind; ``more`` are those beyond the first few."""

    name: str
    uses: list
    more: int = 0


@dataclass(frozen=True)
class Effects:
    """What changing words of a photo does to the pages that readers see now."""

    following: list
    overriding: list
    more: int = 0


def uses_of(photo):
    """Every place that names ``photo``: drafts, editions and portraits, then what only history keeps."""
    uses = []
    for use in _with_owners(photo.uses.all()):
        if use.edition_id:
            uses.append(_of_edition(use))
        elif use.article_id:
            uses.append(_of_draft(use))
        else:
            uses.append(_of_byline(use))
    uses = list(dict.fromkeys(uses))
    return uses + _in_history(photo, {use.url for use in uses})


def grouped(photo, at, may_settle=lambda story: False):
    """The same by kind, each group with its first few; at most a dozen queries however many there are.

    ``may_settle`` says of a story whether the person may answer what is told of its caption.
    """
    uses, draft = photo.uses, partial(_of_draft, may_settle=may_settle)
    kinds = [
        (_("Live"), uses.live(at).order_by("-edition__live_from", "position"), _of_edition),
        (_("Scheduled"), uses.scheduled(at).order_by("edition__live_from", "position"), _of_edition),
        (
            _("Working copies"),
            uses.in_working_copies().order_by("-article__changed_at", "position"),
            draft,
        ),
        (_("Portraits"), uses.portraits().order_by("byline__name"), _of_byline),
        (_("Past editions"), uses.past(at).order_by("-edition__live_from", "position"), _of_edition),
    ]
    groups, told = [], set()
    for name, found, as_use in kinds:
        rows = list(_with_owners(found)[: SHOWN + 1])
        more = found.count() - SHOWN if len(rows) > SHOWN else 0
        told |= {_owner_url(row) for row in rows}
        if rows:
            groups.append(Group(name, [as_use(row) for row in rows[:SHOWN]], more))
    if kept := _in_history(photo, told):
        groups.append(Group(_("Only in earlier revisions"), kept[:SHOWN], max(0, len(kept) - SHOWN)))
    return groups


def effects_on_readers(photo, fields, at):
    """The ``Effects`` of changing ``fields`` (of caption, credit_line, alt_text) at ``at``: three queries."""
    own = {"caption": "printed_caption", "alt_text": "printed_alt"}
    following, overriding = [], []
    live = photo.uses.live(at).order_by("-edition__live_from", "position")
    rows = list(_with_owners(live)[: LISTED + 1])
    more = live.count() - LISTED if len(rows) > LISTED else 0
    rows = rows[:LISTED]
    # A portrait is shown with its credit and nothing else.
    if "credit_line" in fields:
        rows += list(_with_owners(photo.uses.portraits().order_by("byline__name"))[:LISTED])
    for row in rows:
        use = _of_edition(row) if row.edition_id else _of_byline(row)
        overridden = [name for name in fields if name in own and getattr(row, own[name])]
        (overriding if len(overridden) == len(fields) else following).append(use)
    return Effects(list(dict.fromkeys(following)), list(dict.fromkeys(overriding)), more)


def _with_owners(uses):
    return uses.select_related("photo", "article", "edition__article", "edition__path", "byline").defer(
        *HEAVY, "photo__embedded"
    )


def _of_edition(use):
    edition = use.edition
    return Use(
        edition.headline,
        _("published, edition %(number)s") % {"number": edition.number},
        _desk(edition.article),
        edition.get_absolute_url(),
        edition.live_from,
        use.printed_caption,
    )


def _of_draft(use, may_settle=lambda story: False):
    article = use.article
    asks = use.is_told and may_settle(article)
    return Use(
        str(article),
        _("working copy"),
        _desk(article),
        since=article.changed_at,
        caption=use.printed_caption,
        told=use.caption_known if use.is_told else None,
        place=use.block_id or "lead",
        settle_url=_address("admin:articles_article_caption", article.pk) if asks else "",
    )


def _of_byline(use):
    return Use(str(use.byline), _("portrait"), _desk(use.byline), use.byline.get_absolute_url())


def _owner_url(use):
    return _desk(use.edition.article if use.edition_id else use.article or use.byline)


def _in_history(photo, told):
    """Stories that name the photo in revisions alone."""
    found, told = [], set(told)
    kept = photo.revisions.select_related("revision__article").defer(
        "revision__copy", "revision__article__body"
    )
    for each in kept.order_by("-revision__saved_at")[:LOOKED_THROUGH]:
        url = _desk(each.revision.article)
        if url not in told:
            told.add(url)
            found.append(
                Use(str(each.revision.article), _("earlier revision"), url, since=each.revision.saved_at)
            )
    return found


def _desk(thing):
    return _address(f"admin:{thing._meta.app_label}_{thing._meta.model_name}_change", thing.pk)


def _address(name, key):
    try:
        return reverse(name, args=[key])
    except NoReverseMatch:
        return ""
