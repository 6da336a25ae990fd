"""A block quote: a longer passage of somebody else's text."""

from django.utils.translation import gettext_lazy as _

from .block import Block


class Blockquote(Block):
    name = "blockquote"
    label = _("block quote")
    content = "paragraph+"

    def html(self, node, page):
        with page.wrapped("blockquote", {"class": "block-quote"}):
            page.blocks(node)
