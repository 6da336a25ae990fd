"""Whom a body quotes in its pull-quotes, and which of these repeat words of the text."""

from dataclasses import dataclass

from . import words
from .blocks import BLOCK_BY_NAME
from .inline import inline_text
from .reading import Reading, find
from .upgrades import upgrade


@dataclass(frozen=True, slots=True)
class Quote:
    """A pull-quote. ``in_text``: the same words stand elsewhere in the story, however punctuated."""

    block_id: str
    text: str
    speaker: str
    role: str
    in_text: bool


def pull_quotes(doc):
    """The pull-quotes in the order of the text; those without words are left out."""
    doc = upgrade(doc)
    block = BLOCK_BY_NAME["pullQuote"]
    said = [(node, text) for node, _ in find(doc, block.name) if (text := inline_text(node).strip())]
    story = words.fold(" ".join(Reading(lambda block_id: True).blocks(doc))) if said else ""
    return [
        Quote(
            block_id=block.get(node, "id"),
            text=text,
            speaker=block.get(node, "speaker").strip(),
            role=block.get(node, "role").strip(),
            in_text=(folded := words.fold(text)) != "" and folded in story,
        )
        for node, text in said
    ]


def repeated(doc):
    """The block ids of the pull-quotes whose words stand in the text too."""
    return frozenset(quote.block_id for quote in pull_quotes(doc) if quote.in_text)
