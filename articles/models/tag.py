"""Tags: topics, and the rows that tie them to working copies and to editions."""

from django.db import IntegrityError, models, transaction
from django.db.models import Q
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from taggit.models import ItemBase, NaturalKeyManager, TagBase

from newsroom.models.written_once import Kept, KeptQuerySet, WrittenOnce


class TagQuerySet(KeptQuerySet):
    def spelt(self, names):
        """The names in order, each once whatever its case, as the tag is spelt that bears it already."""
        names = {name.casefold(): name for name in reversed(list(names))}
        same = Q(slug__in=[Tag().slugify(name) for name in names.values()])
        for name in names.values():
            same |= Q(name__iexact=name)
        # Compared here: SQLite folds the case of ASCII letters alone.
        for known in self.filter(same).values_list("name", flat=True) if names else ():
            if known.casefold() in names:
                names[known.casefold()] = known
        return sorted(names.values())

    def named(self, names):
        """A tag for each name, made where there is none.

        Made in one order, so that no two savers wait for each other.
        """
        names = self.spelt(names)
        tags = {tag.name: tag for tag in self.filter(name__in=names)}
        for name in names:
            if name not in tags:
                try:
                    with transaction.atomic():
                        tags[name] = self.create(name=name)
                except IntegrityError:
                    # Somebody else made it in this moment.
                    tags[name] = self.get(name=name)
        return [tags[name] for name in names]


class Tag(Kept, TagBase):
    """A topic with a page of its own. Never deleted: editions name it."""

    description = models.TextField(_("description"), blank=True)

    objects = NaturalKeyManager.from_queryset(TagQuerySet)()

    class Meta:
        verbose_name = _("tag")
        verbose_name_plural = _("tags")
        ordering = ["name"]

    def get_absolute_url(self):
        return reverse("tag", args=[self.slug])

    def slugify(self, tag, i=None):
        """In the tag's own script, within the column; a name without letters has a slug too."""
        ending = "" if i is None else f"-{i + 1}"
        longest = self._meta.get_field("slug").max_length - len(ending)
        return (slugify(tag, allow_unicode=True)[:longest].strip("-") or "tag") + ending


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
