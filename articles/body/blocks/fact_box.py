"""A fact box: what stands beside the story."""

from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from ..attributes import string
from .block import LISTS, Block, one_of


class FactBox(Block):
    name = "factBox"
    label = _("fact box")
    content = one_of("paragraph", "subhead", *LISTS, "table", "figure")
    own = {"title": string(300)}

    def html(self, node, page):
        title = self.get(node, "title").strip()
        anchor = f"box-{self.get(node, 'id')}"
        attrs = {"class": "fact-box"} | ({"aria-labelledby": anchor} if title else {})
        with page.wrapped("aside", attrs), page.inside(self.name, headings=bool(title)):
            if title:
                page.add(format_html('<h2 class="fact-box-title" id="{}">{}</h2>', anchor, title))
            page.blocks(node)

    def text(self, node, reading):
        if title := self.get(node, "title").strip():
            yield title
        yield from reading.blocks(node)
