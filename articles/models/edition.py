"""Editions: what readers see. Immutable, each with a window of time, half-open: [live_from, live_until)."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from taggit.managers import TaggableManager

from articles.body.marks import direction
from articles.models.article import Article
from articles.models.byline import BylineLine
from articles.models.path import Path
from articles.models.section import Section
from articles.models.tag import TaggedEdition
from newsroom.models.written_once import WrittenOnce, WrittenOnceQuerySet


class EditionQuerySet(WrittenOnceQuerySet):
    def live(self, at):
        """What is public at ``at``: the one way to ask."""
        return self.filter(Q(live_until=None) | Q(live_until__gt=at), live_from__lte=at)

    def been_out(self, at):
        """What readers have seen by ``at``: live, replaced or withdrawn since; never what was cancelled."""
        return self.filter(Q(live_until=None) | Q(live_until__gt=F("live_from")), live_from__lte=at)

    def scheduled(self, at):
        """Windows that open after ``at`` and have not been cancelled."""
        return self.filter(Q(live_until=None) | Q(live_until__gt=F("live_from")), live_from__gt=at)

    def cancelled(self):
        return self.filter(live_until=F("live_from"))

    def end(self, *, at, until):
        """Let windows that end after ``at`` end at ``until`` (None: not). For actions, under the lock."""
        if until is not None and until < at:
            raise ValueError("The past of an edition never changes.")
        still_open = self.filter(Q(live_until=None) | Q(live_until__gt=at))
        return models.QuerySet.update(still_open, live_until=until)

    def cancel(self, *, at):
        """Leave an empty window to what is scheduled. For actions, under the lock."""
        return models.QuerySet.update(self.scheduled(at), live_until=F("live_from"))

    def newest_first(self):
        return self.order_by("-first_published_at", "-pk")

    def for_lists(self):
        """With what a list shows of each: address, section, bylines, and in ``lead_uses`` its picture.

        That is the lead picture, or else the first in the body; whether it may be shown is asked later.
        """
        from articles.models.photo_use import PhotoUse

        return (
            self.select_related("section", "path")
            .defer("story", "parts", "text")
            .prefetch_related(
                models.Prefetch("bylines", EditionByline.objects.select_related("byline")),
                models.Prefetch(
                    "photo_uses",
                    PhotoUse.objects.filter(position__lte=1).with_photos(),
                    to_attr="lead_uses",
                ),
            )
        )


class Edition(WrittenOnce):
    """A frozen story. Only a future ``live_until`` ever changes, and only through an action."""

    class Kind(models.TextChoices):
        FIRST = "first", _("first")
        UPDATE = "update", _("update")
        FIX = "fix", _("fix")
        CORRECTION = "correction", _("correction")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="editions")
    number = models.PositiveIntegerField(_("number"))
    kind = models.CharField(_("kind"), max_length=10, choices=Kind)
    path = models.ForeignKey(Path, on_delete=models.PROTECT, related_name="editions")
    section = models.ForeignKey(Section, on_delete=models.PROTECT, related_name="editions")
    headline = models.CharField(_("headline"), max_length=250)
    kicker = models.CharField(_("kicker"), max_length=80, blank=True)
    standfirst = models.TextField(_("standfirst"), blank=True)
    language = models.CharField(_("language"), max_length=16)
    story = models.JSONField(_("story"), help_text=_("The whole working copy as it was published."))
    parts = models.JSONField(_("rendered parts"), help_text=_("HTML with holes where pictures go."))
    text = models.TextField(_("plain text"))
    words = models.PositiveIntegerField(_("words"))
    first_published_at = models.DateTimeField(_("first published at"))
    shown_updated_at = models.DateTimeField(_("shown update time"))
    live_from = models.DateTimeField(_("live from"))
    live_until = models.DateTimeField(_("live until"), null=True)
    note = models.TextField(_("public note"), blank=True)
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    made_at = models.DateTimeField(_("made at"))

    objects = EditionQuerySet.as_manager()
    tags = TaggableManager(_("tags"), through=TaggedEdition, blank=True)

    class Meta:
        verbose_name = _("edition")
        verbose_name_plural = _("editions")
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="edition_numbered_once"),
            models.CheckConstraint(condition=Q(number__gte=1), name="edition_numbers_start_at_one"),
            models.CheckConstraint(
                condition=Q(live_until=None) | Q(live_until__gte=F("live_from")),
                name="edition_window_runs_forward",
            ),
        ]
        indexes = [
            models.Index(fields=["-first_published_at", "-id"], name="edition_newest"),
            models.Index(fields=["section", "-first_published_at", "-id"], name="edition_newest_in_section"),
            models.Index(fields=["live_from"], name="edition_boundaries"),
        ]

    def __str__(self):
        return f"{self.headline} ({self.number})"

    def get_absolute_url(self):
        return self.path.address

    @property
    def direction(self):
        """``rtl`` or ``ltr``, by the story's language."""
        return direction(self.language)

    @property
    def is_updated(self):
        """Whether readers are shown an update time beside the first."""
        return self.shown_updated_at > self.first_published_at


class EditionByline(WrittenOnce, BylineLine):
    """A byline as published; its name lives, its place in the line is frozen."""

    edition = models.ForeignKey(Edition, on_delete=models.PROTECT, related_name="bylines")

    class Meta(BylineLine.Meta):
        constraints = [
            models.UniqueConstraint(fields=["edition", "byline", "role"], name="edition_byline_once_a_role"),
        ]
        indexes = [models.Index(fields=["byline", "-edition"], name="edition_by_byline")]
