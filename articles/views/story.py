"""A story as its page shows it: an edition, the rows it owns, its parts with pictures in their holes."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.utils.dateparse import parse_datetime
from django.utils.safestring import mark_safe

from articles import body
from articles.models import Edition
from articles.views.shown import Shown

GONE = Shown(None, is_refused=True)

# How wide a picture stands, for ``sizes``: what body.css lays out.
SIZES = {
    "column": "(min-width: 48rem) 672px, 100vw",
    "wide": "(min-width: 84rem) 1184px, 100vw",
    "full": "(min-width: 84rem) 1280px, 100vw",
    "box": "(min-width: 48rem) 420px, 86vw",
}


@dataclass(frozen=True)
class Words:
    """A run of HTML from the body's renderer."""

    html: str
    template = None


@dataclass(frozen=True)
class Figure:
    """A picture in its place: ``column``, ``wide`` or ``full``, or inside a box or an update."""

    picture: Shown
    size: str
    within: str
    template = "articles/_figure.html"

    @property
    def sizes(self):
        return SIZES["box" if self.within == "factBox" else self.size]


@dataclass(frozen=True)
class Gallery:
    title: str
    pictures: list
    block_id: str
    number: int
    template = "articles/_gallery.html"


@dataclass(frozen=True)
class Update:
    """A timed update as the list above a running story names it."""

    anchor: str
    time: object
    headline: str


@dataclass(frozen=True)
class Story:
    edition: Edition
    bylines: list
    tags: list
    lead: Shown | None
    parts: list
    updates: list
    pictures: list = field(default_factory=list)
    source: str = ""
    more: list = field(default_factory=list)

    @property
    def has_embeds(self):
        """Whether the page needs the script that opens embeds."""
        return any(part.template is None and "<embed-card" in part.html for part in self.parts)


def tell(edition, *, bylines, tags, pictures, source="", more=(), missing=GONE):
    """The ``Story`` of an edition, saved or not. ``pictures`` are ``Shown``, in any order.

    ``missing`` stands where the text names a picture that is not among them.
    """
    bylines = list(bylines)
    signers = {line.byline.name.casefold() for line in bylines}
    by_block = defaultdict(lambda: missing)
    by_block.update({picture.use.block_id: picture for picture in pictures if picture.use.block_id})
    return Story(
        edition=edition,
        bylines=bylines,
        tags=list(tags),
        lead=next((picture for picture in pictures if picture.use.role == "lead"), None),
        parts=list(_parts(edition.parts, by_block)),
        updates=_updates(edition.story["body"]),
        pictures=list(pictures),
        source="" if source.casefold() in signers else source,
        more=list(more),
    )


def _parts(parts, by_block):
    galleries = 0
    for part in parts:
        if isinstance(part, str):
            yield Words(mark_safe(part))  # noqa: S308  (the body's renderer escapes by construction)
        elif "figure" in part:
            yield Figure(by_block[part["figure"]], part["size"], part["within"])
        else:
            galleries += 1
            pictures = [by_block[block_id] for block_id in part["figures"]]
            yield Gallery(part["title"], pictures, part["gallery"], galleries)


def _updates(doc):
    nodes = [node["attrs"] for node in body.upgrade(doc)["content"] if node["type"] == "timedUpdate"]
    return [
        Update(
            anchor=f"update-{attrs['id']}",
            time=parse_datetime(attrs["time"]) if attrs.get("time") else None,
            headline=attrs.get("headline", ""),
        )
        for attrs in nodes
        if attrs.get("headline", "").strip()
    ]
