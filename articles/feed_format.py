"""RSS 2.0 with what a newsroom adds: full text, pictures with their credit, when a story was last updated.

Namespaces: RSS content module (content:encoded), Media RSS 1.5.1 (media:content, media:description,
media:credit), Dublin Core (dc:creator), Atom (atom:updated, RFC 4287).
"""

import re

from django.utils.feedgenerator import Rss201rev2Feed, rfc3339_date

# What XML 1.0 cannot hold (section 2.2), and what a feed must not break on.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def legible(text):
    """``text`` without the characters that XML cannot hold."""
    return _UNWRITABLE.sub("", text)


class NewsFeed(Rss201rev2Feed):
    """Items may carry ``content`` (HTML), ``creators`` (names) and ``pictures`` (dictionaries, see below)."""

    def rss_attributes(self):
        return {
            **super().rss_attributes(),
            "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
            "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            "xmlns:media": "http://search.yahoo.com/mrss/",
        }

    def add_item_elements(self, handler, item):
        super().add_item_elements(handler, item)
        for name in item["creators"]:
            handler.addQuickElement("dc:creator", legible(name))
        handler.addQuickElement("atom:updated", rfc3339_date(item["updateddate"]))
        # Before the pictures: some readers take the first description they come upon for the text.
        handler.addQuickElement("content:encoded", legible(item["content"]))
        for picture in item["pictures"]:
            self._picture(handler, **picture)

    def _picture(self, handler, *, url, width, height, caption, credit):
        attributes = {
            "url": url,
            "medium": "image",
            "type": "image/jpeg",
            "width": str(width),
            "height": str(height),
        }
        handler.startElement("media:content", attributes)
        if caption:
            handler.addQuickElement("media:description", legible(caption), {"type": "plain"})
        handler.addQuickElement(
            "media:credit", legible(credit), {"role": "photographer", "scheme": "urn:ebu"}
        )
        handler.endElement("media:content")
