"""Several pictures as one strip."""

from django.utils.translation import gettext_lazy as _

from ..attributes import string
from .block import Block


class Gallery(Block):
    name = "gallery"
    label = _("gallery")
    content = "figure+"
    own = {"title": string(300)}

    def html(self, node, page):
        page.hole(
            {
                "gallery": self.get(node, "id"),
                "title": self.get(node, "title"),
                "figures": [figure["attrs"]["id"] for figure in node["content"]],
                "within": page.within,
            }
        )

    def text(self, node, reading):
        if title := self.get(node, "title").strip():
            yield title
