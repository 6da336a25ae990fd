"""Pull-quotes as rows, so that they can be listed, checked for drift and shared."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article
from articles.models.edition import Edition
from articles.models.frozen import FrozenInEditions


class PullQuote(FrozenInEditions):
    """The words, who said them and what they are. Owned by a working copy or by an edition."""

    article = models.ForeignKey(Article, null=True, on_delete=models.CASCADE, related_name="pull_quotes")
    edition = models.ForeignKey(Edition, null=True, on_delete=models.PROTECT, related_name="pull_quotes")
    position = models.PositiveIntegerField(_("position"))
    block_id = models.CharField(max_length=40)
    text = models.TextField(_("words"))
    speaker = models.CharField(_("speaker"), max_length=300, blank=True)
    speaker_role = models.CharField(_("speaker's role"), max_length=300, blank=True)
    is_in_text = models.BooleanField(_("stands in the text"), default=False)

    class Meta:
        verbose_name = _("pull-quote")
        verbose_name_plural = _("pull-quotes")
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(article__isnull=False, edition=None) | Q(article=None, edition__isnull=False),
                name="pull_quote_has_one_owner",
            ),
            models.UniqueConstraint(fields=["article", "block_id"], name="article_pull_quote_once_a_block"),
            models.UniqueConstraint(fields=["edition", "block_id"], name="edition_pull_quote_once_a_block"),
        ]

    def __str__(self):
        return self.text[:80]
