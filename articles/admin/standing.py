"""Where a story stands with the readers, in a few words for lists and for its page."""

from dataclasses import dataclass

from django.db.models import DateTimeField, Exists, OuterRef, Q, Subquery, Value
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _

from articles import working_copy
from articles.models import Article, Edition, Withdrawal
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

    def is_in_work(self, article, copy):
        """Whether the newest words ``copy`` are still the desk's own: not out, not due, not withdrawn."""
        if self.withdrawn and not self.scheduled:
            return article.changed_at > self.withdrawn.at
        editions = filter(None, (self.live, self.scheduled))
        return all(_comparable(edition.story) != _comparable(copy) for edition in editions)

    def is_behind(self, article, copy):
        """Whether readers see older words than ``copy``, and will go on to."""
        return self.live is not None and self.is_in_work(article, copy)


def _comparable(copy):
    return {**working_copy.completed(copy), "tags": sorted(copy["tags"])}


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
    """Annotate ``live_since``, ``withdrawn_at``, ``in_work``, ``asked_at`` to what ``with_state`` gives."""
    live = Edition.objects.live(at).filter(article=OuterRef("pk"))
    withdrawals = Withdrawal.objects.by(at).filter(article=OuterRef("pk"))
    return articles.with_state(at).annotate(
        live_since=Subquery(live.values("first_published_at")[:1]),
        withdrawn_at=Subquery(withdrawals.values("at")[:1]),
        in_work=is_in_work(at),
        asked_at=Value(at, output_field=DateTimeField()),
    )


def is_live(at):
    """A condition on articles."""
    return Exists(Edition.objects.live(at).filter(article=OuterRef("pk")))


def is_scheduled(at):
    return Exists(Edition.objects.scheduled(at).filter(article=OuterRef("pk")))


def is_withdrawn(at):
    return Exists(Withdrawal.objects.by(at).filter(article=OuterRef("pk")))


def is_in_work(at):
    """As ``Standing.is_in_work``, but by the clock alone: a list can't compare the words of every story."""
    mine = Q(article=OuterRef("pk"))
    frozen = Edition.objects.filter(mine, made_at__gte=OuterRef("changed_at"))
    withdrawn = Withdrawal.objects.by(at).filter(mine, at__gte=OuterRef("changed_at"))
    return ~(Exists(frozen.live(at)) | Exists(frozen.scheduled(at)) | (Exists(withdrawn) & ~is_live(at)))


def stage_in_words(article, *, is_in_work):
    """The stage as HTML: of a spiked story and of one in work, as all others have been through them."""
    if not is_in_work and article.stage != Article.Stage.SPIKED:
        return ""
    return format_html('<span class="chip chip-{}">{}</span>', article.stage, article.get_stage_display())


def in_words(article, now):
    """The state of an article that ``with_standing`` has annotated, as HTML."""
    said = []
    if article.live_number:
        said.append(_said("live", _("Live"), article.live_since, now))
        if article.in_work:
            said.append(format_html('<span class="chip chip-look">{}</span>', _("unpublished changes")))
    if article.scheduled_from:
        said.append(_said("scheduled", _("Scheduled"), article.scheduled_from, now))
    if article.withdrawn_at and not article.live_number:
        said.append(_said("gone", _("Withdrawn"), article.withdrawn_at, now))
    if not said:
        return format_html('<span class="muted">{}</span>', _("Not published"))
    return format_html_join(" ", "{}", ((one,) for one in said))


def _said(kind, word, instant, now):
    when = moments.element(instant, now)
    return format_html('<span class="state"><span class="chip chip-{}">{}</span> {}</span>', kind, word, when)
