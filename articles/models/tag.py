"""Tags: topics, and the rows that tie them to working copies and to editions."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from taggit.models import ItemBase, NaturalKeyManager, TagBase

from newsroom.models.written_once import Kept, KeptQuerySet, WrittenOnce


class Tag(Kept, TagBase):
    """A topic with a page of its own. Never deleted: editions name it."""

    description = models.TextField(_("description"), blank=True)

    objects = NaturalKeyManager.from_queryset(KeptQuerySet)()

    class Meta:
        verbose_name = _("tag")
        verbose_name_plural = _("tags")
        ordering = ["name"]

    def get_absolute_url(self):
        return reverse("tag", args=[self.slug])


class TaggedArticle(ItemBase):
    content_object = models.ForeignKey("articles.Article", on_delete=models.CASCADE)
    tag = models.ForeignKey(Tag, on_delete=models.PROTECT, related_name="article_items")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["content_object", "tag"], name="article_tagged_once"),
        ]


class TaggedEdition(WrittenOnce, ItemBase):
    content_object = models.ForeignKey("articles.Edition", on_delete=models.PROTECT)
    tag = models.ForeignKey(Tag, on_delete=models.PROTECT, related_name="edition_items")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["content_object", "tag"], name="edition_tagged_once"),
        ]
