"""Subheads, of two levels."""

from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from ..attributes import choice
from ..inline import inline_html, inline_text, is_empty
from .block import ALL_MARKS, INLINE, Block


class Subhead(Block):
    name = "subhead"
    label = _("subhead")
    content = INLINE
    marks = ALL_MARKS
    own = {"level": choice(2, 2, 3)}

    def html(self, node, page):
        if is_empty(node):
            return
        level = self.get(node, "level")
        page.add(
            format_html(
                '<h{level} class="{names}">{words}</h{level}>',
                # Below the title of a fact box or the headline of an update, one step down.
                level=level + page.headings_above,
                names="subhead" if level == 2 else "subhead subhead-minor",
                words=inline_html(node),
            )
        )

    def text(self, node, reading):
        if not is_empty(node):
            yield inline_text(node).strip()
