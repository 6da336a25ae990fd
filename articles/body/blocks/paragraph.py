"""Paragraphs, and what they are made of: text and line breaks."""

from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from ..inline import inline_html, inline_text, is_empty
from .block import ALL_MARKS, INLINE, Block


class Paragraph(Block):
    name = "paragraph"
    label = _("paragraph")
    content = INLINE
    marks = ALL_MARKS

    def html(self, node, page):
        # The editor keeps empty paragraphs to type into; readers need none.
        if not is_empty(node):
            page.add(format_html("<p>{}</p>", inline_html(node)))

    def text(self, node, reading):
        if not is_empty(node):
            yield inline_text(node).strip()


class Text(Block):
    name = "text"
    label = _("text")
    has_id = False
    is_inline = True


class HardBreak(Block):
    name = "hardBreak"
    label = _("line break")
    has_id = False
    is_inline = True
    is_atom = True
