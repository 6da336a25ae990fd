"""The whole body: the root node, which carries the number of its schema."""

from django.utils.translation import gettext_lazy as _

from ..attributes import Attribute
from ..upgrades import SCHEMA, number_problem
from .block import LISTS, Block, one_of


class Document(Block):
    name = "doc"
    label = _("story")
    has_id = False
    own = {"schema": Attribute(SCHEMA, number_problem)}
    content = one_of(
        "paragraph", "subhead", "figure", "gallery", "pullQuote", "blockquote", *LISTS,
        "factBox", "timedUpdate", "embed", "table", "sectionBreak",
    )  # fmt: skip
