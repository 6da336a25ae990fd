"""The pictures that a body shows."""

from dataclasses import dataclass

from .blocks import BLOCK_BY_NAME
from .reading import find
from .upgrades import upgrade


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture in the text. ``gallery`` is the block id of the gallery it stands in, or ""."""

    block_id: str
    photo: str | None
    caption: str
    alt: str
    focal: list[float] | None
    size: str
    slug: str
    credit: str
    gallery: str
    position: int
    crops: dict[str, list[float]] | None = None


def figures(doc):
    """The pictures in the order of the text, those of galleries and boxes among them."""
    block = BLOCK_BY_NAME["figure"]
    return [
        Figure(
            block_id=block.get(node, "id"),
            gallery=parent["attrs"]["id"] if parent["type"] == "gallery" else "",
            position=position,
            **{name: block.get(node, name) for name in block.own},
        )
        for position, (node, parent) in enumerate(find(upgrade(doc), block.name))
    ]
