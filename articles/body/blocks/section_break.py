"""A section break: a rest between two parts of a story."""

from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _

from .block import Block


class SectionBreak(Block):
    name = "sectionBreak"
    label = _("section break")
    is_atom = True

    def html(self, node, page):
        page.add(mark_safe('<hr class="section-break">'))  # noqa: S308 - a constant

    def text(self, node, reading):
        return ()
