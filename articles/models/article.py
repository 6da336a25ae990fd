"""The article: what editors work on. Readers never see it (they see editions)."""

import uuid

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from taggit.managers import TaggableManager

from articles import body
from articles.models.byline import BylineLine
from articles.models.section import Section
from articles.models.tag import TaggedArticle
from media.models import Agency


def empty_body():
    return body.build.doc(body.build.paragraph())


class ArticleQuerySet(models.QuerySet):
    def with_state(self, at):
        """Annotate ``live_number`` and ``scheduled_from``: what readers see at ``at`` and what is to come."""
        from articles.models.edition import Edition

        mine = Edition.objects.filter(article=models.OuterRef("pk"))
        return self.annotate(
            live_number=models.Subquery(mine.live(at).values("number")[:1]),
            scheduled_from=models.Subquery(mine.scheduled(at).order_by("live_from").values("live_from")[:1]),
        )


class Article(models.Model):
    """The working copy of a story. ``uuid`` is permanent: feeds and partners know the story by it."""

    class Stage(models.TextChoices):
        WRITING = "writing", _("writing")
        FILED = "filed", _("filed")
        EDITED = "edited", _("edited")
        READY = "ready", _("ready")
        SPIKED = "spiked", _("spiked")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    headline = models.CharField(_("headline"), max_length=250, blank=True)
    kicker = models.CharField(_("kicker"), max_length=80, blank=True)
    standfirst = models.TextField(_("standfirst"), max_length=1000, blank=True)
    slug = models.SlugField(
        _("slug"),
        max_length=100,
        blank=True,
        help_text=_("The last part of the address; empty: from the headline."),
    )
    section = models.ForeignKey(
        Section,
        verbose_name=_("section"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="articles",
    )
    source_agency = models.ForeignKey(
        Agency,
        verbose_name=_("source agency"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    dateline = models.CharField(_("dateline"), max_length=120, blank=True)
    body = models.JSONField(_("body"), default=empty_body)
    language = models.CharField(_("language"), max_length=16, blank=True, help_text=_("Empty: the paper's."))
    stage = models.CharField(_("stage"), max_length=10, choices=Stage, default=Stage.WRITING)
    assigned_to = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("assigned to"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="assigned_articles",
    )
    embargo = models.DateTimeField(_("embargo"), null=True, blank=True)
    search_headline = models.CharField(_("search headline"), max_length=120, blank=True)
    search_description = models.CharField(_("search description"), max_length=300, blank=True)
    social_headline = models.CharField(_("social headline"), max_length=120, blank=True)
    social_description = models.CharField(_("social description"), max_length=300, blank=True)
    canonical_url = models.URLField(_("canonical address"), max_length=500, blank=True)
    notes = models.TextField(_("notes for editors"), blank=True, help_text=_("Never published."))
    created_at = models.DateTimeField(_("created at"), editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, editable=False, on_delete=models.PROTECT, related_name="+"
    )
    changed_at = models.DateTimeField(_("changed at"), editable=False, db_index=True)

    objects = ArticleQuerySet.as_manager()
    tags = TaggableManager(_("tags"), through=TaggedArticle, blank=True)

    class Meta:
        verbose_name = _("story")
        verbose_name_plural = _("stories")
        ordering = ["-changed_at", "-pk"]

    def __str__(self):
        return self.headline or self.slug or str(_("Untitled story"))

    def get_absolute_url(self):
        """The story at the desk; its public address belongs to its editions."""
        return reverse("admin:articles_article_change", args=[self.pk])

    @property
    def lead_photo(self):
        """The lead ``PhotoUse`` of the working copy, or None."""
        uses = getattr(self, "_prefetched_objects_cache", {}).get("photo_uses")
        if uses is None:
            return self.photo_uses.select_related("photo__agency").filter(role="lead").first()
        return next((use for use in uses if use.role == "lead"), None)

    def latest_revision(self):
        return self.revisions.order_by("-number").first()


class ArticleByline(BylineLine):
    """A byline of the working copy."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="bylines")

    class Meta(BylineLine.Meta):
        constraints = [
            models.UniqueConstraint(fields=["article", "byline", "role"], name="article_byline_once_a_role"),
        ]
