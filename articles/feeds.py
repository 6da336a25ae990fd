"""RSS 2.0 for the site and for each section: full text, with every caption and credit."""

import re
from dataclasses import dataclass
from html import unescape

from django.contrib.syndication.views import Feed
from django.db.models import F, Prefetch
from django.http import Http404
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import strip_tags
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from articles.feed_format import NewsFeed, legible
from articles.feed_pictures import copy_of
from articles.models import Edition, EditionByline, PhotoUse, Section, TaggedEdition
from articles.views.masthead import Masthead
from articles.views.public import public
from articles.views.shown import shown
from articles.views.story import Story, tell
from articles.wire.sentences import first_sentence

NEWEST = 30
LONGEST_OPENING = 300
BOX = re.compile(r"<(figure|aside|blockquote|div|table)\b.*?</\1>", re.S)
PARAGRAPH = re.compile(r"<p\b[^>]*>(.*?)</p>", re.S)


@dataclass(frozen=True)
class Channel:
    """The paper, or one of its sections, as one feed."""

    masthead: Masthead
    section: Section | None
    at: object
    origin: str

    def items(self):
        live = Edition.objects.live(self.at)
        if self.section:
            live = live.filter(section=self.section)
        newest = (
            live.newest_first()
            .annotate(story_uuid=F("article__uuid"))
            .select_related("section", "path")
            .defer("text")
            .prefetch_related(
                Prefetch("bylines", EditionByline.objects.select_related("byline")),
                Prefetch("photo_uses", PhotoUse.objects.with_photos()),
                Prefetch("taggededition_set", TaggedEdition.objects.select_related("tag"), to_attr="tagged"),
            )
        )
        return [self._item(edition) for edition in newest[:NEWEST]]

    def _item(self, edition):
        story = tell(
            edition,
            bylines=edition.bylines.all(),
            tags=[tagged.tag for tagged in edition.tagged],
            pictures=[shown(use, self.at, edition.section) for use in edition.photo_uses.all()],
        )
        return Item(story, self.origin)


@dataclass(frozen=True)
class Item:
    """One story in a feed."""

    story: Story
    origin: str

    @property
    def edition(self):
        return self.story.edition

    def pictures(self):
        """A ``Copy`` of each picture that may be shown, by the primary key of its use, in reading order."""
        uses = [picture.use for picture in self.story.pictures if not picture.is_refused]
        return {use.pk: copy_of(use, self.origin) for use in uses}

    def html(self, copies):
        """The story for reading elsewhere: addresses in full, each picture with caption and credit."""
        context = {"story": self.story, "copies": copies}
        html = render_to_string("articles/feed_story.html", context)
        # Only tags of ours hold this: text is escaped, and so are the attributes' values.
        return html.replace('href="/', f'href="{self.origin}/').replace(
            'href="#', f'href="{self.origin}{self.edition.get_absolute_url()}#'
        )


def opening(edition):
    """The first sentence of the text: what a story without a standfirst is told by."""
    html = "".join(part for part in edition.parts if isinstance(part, str))
    # A quote or a box above the first paragraph is not how the story begins.
    first = PARAGRAPH.search(BOX.sub("", html))
    words = unescape(strip_tags(first[1])).strip() if first else ""
    return Truncator(first_sentence(words)).chars(LONGEST_OPENING)


class NewsroomFeed(Feed):
    """A story keeps its guid and its first date through every edition."""

    feed_type = NewsFeed
    item_guid_is_permalink = False

    def get_object(self, request, slug=None):
        section = request.masthead.section(slug) if slug else None
        if slug and section is None:
            raise Http404(_("There is no such section."))
        return Channel(request.masthead, section, request.at, request.build_absolute_uri("/").rstrip("/"))

    def title(self, channel):
        name = channel.masthead.name
        return legible(f"{name} – {channel.section.name}" if channel.section else name)

    def link(self, channel):
        return channel.section.get_absolute_url() if channel.section else reverse("home")

    def feed_url(self, channel):
        return reverse("section_feed", args=[channel.section.slug]) if channel.section else reverse("feed")

    def description(self, channel):
        words = channel.section.description if channel.section else channel.masthead.publication.tagline
        return legible(words) or self.title(channel)

    def items(self, channel):
        return channel.items()

    def item_title(self, item):
        return legible(item.edition.headline)

    def item_description(self, item):
        return legible(item.edition.standfirst or opening(item.edition))

    def item_link(self, item):
        return item.edition.get_absolute_url()

    def item_guid(self, item):
        return f"urn:uuid:{item.edition.story_uuid}"

    def item_pubdate(self, item):
        return item.edition.first_published_at

    def item_updateddate(self, item):
        return item.edition.shown_updated_at

    def item_categories(self, item):
        return [legible(name) for name in (item.edition.section.name, *(tag.name for tag in item.story.tags))]

    def item_extra_kwargs(self, item):
        copies = item.pictures()
        return {
            "content": item.html(copies),
            "creators": [line.byline.name for line in item.story.bylines if line.role == "by"],
            "pictures": [copy.fields() for copy in copies.values()],
        }


site_feed = section_feed = public(NewsroomFeed())
