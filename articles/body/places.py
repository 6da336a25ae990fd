"""Where something stands in a body, as an editor would say it."""

from django.utils.translation import gettext as _

from .blocks import BLOCK_BY_NAME


class Place:
    """A node's place: the place of its parent (None for the document), its siblings, and which of them it is.

    Text has no id and no place of its own: what is wrong with it is wrong with the block that it stands in.
    """

    __slots__ = ("block_id", "index", "label", "parent", "siblings")

    def __init__(self, parent, siblings, index, label, block_id):
        self.parent = parent
        self.siblings = siblings
        self.index = index
        self.label = label
        self.block_id = block_id or (parent.block_id if parent else "")

    def __str__(self):
        """Such as “block 3 (fact box) › paragraph 2”: the third block, and in it the second paragraph."""
        if self.parent is None:
            return ""
        if self.parent.parent is None:
            return _("block %(number)d (%(kind)s)") % {"number": self.index + 1, "kind": self.label}
        return _("%(above)s › %(kind)s %(number)d") % {
            "above": self.parent,
            "kind": self.label,
            "number": 1 + sum(_label(sibling) == self.label for sibling in self.siblings[: self.index]),
        }


def known_block(node):
    """The kind of block that a node from outside says it is, or None."""
    name = node.get("type") if isinstance(node, dict) else None
    return BLOCK_BY_NAME.get(name) if isinstance(name, str) else None


def _label(node):
    block = known_block(node)
    return block.label if block else ""
