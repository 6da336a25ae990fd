"""What every block has: its place in the schema, its words for editors, its HTML and its plain text."""

from ..attributes import block_id
from ..marks import MARK_BY_NAME

_BLOCK_ID = block_id()


class Block:
    """A kind of node. One instance of each is listed in ``blocks.BLOCKS``.

    ``label`` is what editors call it, ``own`` its attributes besides ``id``, ``content`` a ProseMirror
    content expression that names its nodes in full, ``marks`` what its text may bear ("_" for all marks,
    "" for none).
    """

    name = ""
    label = ""
    content = ""
    marks = ""
    own = {}
    has_id = True
    is_inline = False
    is_atom = False

    def __init__(self):
        self.attrs = {"id": _BLOCK_ID, **self.own} if self.has_id else self.own

    def get(self, node, name):
        """An attribute's value in this document, or its default: older documents may lack it."""
        return node.get("attrs", {}).get(name, self.attrs[name].default)

    def html(self, node, page):
        """Add this block's HTML, or a hole for a picture, to ``page`` (a ``rendering.Page``)."""
        page.blocks(node)

    def text(self, node, reading):
        """Yield this block's paragraphs of plain text; ``reading`` is a ``reading.Reading``."""
        yield from reading.blocks(node)

    def spec(self):
        """The JSON-able spec, which the editor's must equal."""
        spec = {"attrs": {name: {"default": attr.default} for name, attr in self.attrs.items()}}
        if self.content:
            spec["content"] = self.content
        if "text" in self.content:
            spec["marks"] = self.marks
        if self.is_inline:
            spec["inline"] = True
        if self.is_atom:
            spec["atom"] = True
        return spec

    def node_spec(self):
        """The spec for the ``prosemirror`` package, with the rules of its attributes."""
        return {**self.spec(), "attrs": prosemirror_attrs(self.attrs)}


def prosemirror_attrs(attrs):
    return {name: {"default": attr.default, "validate": attr.refuse} for name, attr in attrs.items()}


def one_of(*names):
    return "(" + " | ".join(names) + ")+"


INLINE = "(text | hardBreak)*"
ALL_MARKS = " ".join(MARK_BY_NAME)
LISTS = ("bulletList", "orderedList")
