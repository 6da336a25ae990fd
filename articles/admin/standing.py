"""Where a story stands with the readers, in a few words for lists and for its page."""

from dataclasses import dataclass

from django.db.models import DateTimeField, Exists, OuterRef, Subquery, Value
from django.utils.html import format_html
from django.utils.translation import gettext as _

from articles.models import Edition, Withdrawal
from newsroom import moments


@dataclass(frozen=True)
class Standing:
    """What readers see of one story at ``at`` and what is to come."""

    at: object
    live: Edition | None = None
    scheduled: Edition | None = None
    withdrawn: Withdrawal | None = None

    @property
    def is_out(self):
        return bool(self.live or self.scheduled)

    def is_behind(self, copy):
        """Whether readers see something else than the working copy ``copy``."""
        return self.live is not None and _unordered(self.live.story) != _unordered(copy)


def _unordered(copy):
    return {**copy, "tags": sorted(copy["tags"])}


def standing(article, at):
    """Three queries at most. A withdrawal counts while nothing is live."""
    editions = article.editions.select_related("path", "published_by").defer("parts", "text")
    live = editions.live(at).first()
    scheduled = editions.scheduled(at).order_by("live_from").first()
    return Standing(
        at=at,
        live=live,
        scheduled=scheduled,
        withdrawn=None if live else article.withdrawals.by(at).first(),
    )


def with_standing(articles, at):
    """Annotate ``live_since``, ``withdrawn_at`` and ``asked_at`` beside what ``with_state`` gives."""
    live = Edition.objects.live(at).filter(article=OuterRef("pk"))
    withdrawals = Withdrawal.objects.by(at).filter(article=OuterRef("pk"))
    return articles.with_state(at).annotate(
        live_since=Subquery(live.values("first_published_at")[:1]),
        withdrawn_at=Subquery(withdrawals.values("at")[:1]),
        asked_at=Value(at, output_field=DateTimeField()),
    )


def is_live(at):
    """A condition on articles."""
    return Exists(Edition.objects.live(at).filter(article=OuterRef("pk")))


def is_scheduled(at):
    return Exists(Edition.objects.scheduled(at).filter(article=OuterRef("pk")))


def is_withdrawn(at):
    return Exists(Withdrawal.objects.by(at).filter(article=OuterRef("pk")))


def in_words(article, now):
    """The state of an article that ``with_standing`` has annotated, as HTML."""
    said = []
    if article.live_number:
        said.append(_said("live", _("Live"), article.live_since, now))
    if article.scheduled_from:
        said.append(_said("scheduled", _("Scheduled"), article.scheduled_from, now))
    if article.withdrawn_at and not article.live_number:
        said.append(_said("gone", _("Withdrawn"), article.withdrawn_at, now))
    if not said:
        return format_html('<span class="muted">{}</span>', _("Not published"))
    return format_html("{}" * len(said), *said)


def _said(kind, word, instant, now):
    when = moments.element(instant, now)
    return format_html('<span class="state"><span class="chip chip-{}">{}</span> {}</span>', kind, word, when)
