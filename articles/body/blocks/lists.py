"""Bulleted and numbered lists, and their items, which may hold further lists."""

from django.utils.translation import gettext_lazy as _

from ..attributes import whole_number
from ..inline import inline_html
from .block import LISTS, Block


class BulletList(Block):
    name = "bulletList"
    label = _("bulleted list")
    content = "listItem+"

    def html(self, node, page):
        with page.element("ul"):
            page.blocks(node)

    def text(self, node, reading):
        yield "\n".join(reading.blocks(node))


class OrderedList(BulletList):
    name = "orderedList"
    label = _("numbered list")
    own = {"start": whole_number(1, -99_999, 99_999)}

    def html(self, node, page):
        start = self.get(node, "start")
        with page.element("ol", {} if start == 1 else {"start": start}):
            page.blocks(node)


class ListItem(Block):
    name = "listItem"
    label = _("item")
    content = f"paragraph (paragraph | {' | '.join(LISTS)})*"

    def html(self, node, page):
        first, *rest = node["content"]
        with page.element("li"):
            # The usual item is one line, with a list below it perhaps, and needs no paragraph of its own.
            if any(block["type"] == "paragraph" for block in rest):
                page.blocks(node)
            else:
                page.add(inline_html(first))
                page.blocks({"content": rest})

    def text(self, node, reading):
        yield "\n".join(reading.blocks(node))
