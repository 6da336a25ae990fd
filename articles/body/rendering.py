"""HTML for readers, in parts, with holes for pictures.

Rights to pictures are judged when a page is shown (a photo may be killed after the story was published),
so the HTML that is kept with an edition leaves holes for them, which the page fills.
"""

from contextlib import contextmanager

from django.utils import timezone, translation
from django.utils.html import conditional_escape, format_html_join
from django.utils.safestring import mark_safe

from .blocks import BLOCK_BY_NAME
from .quotes import repeated
from .upgrades import upgrade


def render(doc, *, language="en", zone=None):
    """The JSON-able parts of a checked document: strings of HTML, and dicts for pictures.

    ``{"figure": block id, "size": "column", "wide" or "full", "within": "", "factBox" or "timedUpdate"}``
    ``{"gallery": block id, "title": …, "figures": [block ids], "within": as above}``

    ``language`` is the story's, for the few words that are added to it; ``zone`` the paper's time zone
    (else the current one), for the times of updates.
    """
    doc = upgrade(doc)
    page = Page(repeated_quotes=repeated(doc), zone=zone or timezone.get_current_timezone())
    with translation.override(language):
        page.blocks(doc)
    return page.parts()


class Page:
    """Where blocks put their HTML: whatever isn't marked as safe is escaped on its way in."""

    def __init__(self, *, repeated_quotes, zone):
        self.repeated_quotes = repeated_quotes
        self.zone = zone
        self.within = ""
        self.headings_above = 0
        self.tables = 0
        self.day = None
        self._pieces = []

    def add(self, markup):
        self._pieces.append(conditional_escape(markup))

    def hole(self, hole):
        self._pieces.append(hole)

    def blocks(self, node):
        for child in node.get("content", ()):
            before = len(self._pieces)
            BLOCK_BY_NAME[child["type"]].html(child, self)
            # A line end, so that words of two blocks stay apart for whoever takes the tags away.
            if len(self._pieces) > before and isinstance(self._pieces[-1], str):
                self.add("\n")

    @contextmanager
    def element(self, tag, attrs=None):
        """An element of ours around what is added meanwhile. ``tag`` is never a document's word."""
        attributes = format_html_join("", ' {}="{}"', (attrs or {}).items())
        self.add(mark_safe(f"<{tag}{attributes}>"))  # noqa: S308 - our tag, escaped attributes
        yield
        self.add(mark_safe(f"</{tag}>"))  # noqa: S308

    @contextmanager
    def wrapped(self, tag, attrs=None):
        """The same, but nothing at all where nothing is added meanwhile."""
        before = len(self._pieces)
        with self.element(tag, attrs):
            yield
        if len(self._pieces) == before + 2:
            del self._pieces[before:]

    @contextmanager
    def inside(self, block, *, headings):
        """Meanwhile pictures know where they stand, and subheads stand below the block's own heading."""
        before = self.within, self.headings_above
        self.within, self.headings_above = block, int(headings)
        yield
        self.within, self.headings_above = before

    def parts(self):
        parts = []
        run = []
        for piece in self._pieces:
            if isinstance(piece, str):
                run.append(piece)
                continue
            if run:
                parts.append("".join(run))
                run = []
            parts.append(piece)
        return [*parts, "".join(run)] if run else parts
