"""Going through a body: its paragraphs of plain text, or all blocks of one kind."""

from .blocks import BLOCK_BY_NAME


class Reading:
    """One pass over the text. ``leaves_out`` says of a pull-quote, by its block's id, whether to skip it."""

    def __init__(self, leaves_out):
        self.leaves_out = leaves_out

    def blocks(self, node):
        for child in node.get("content", ()):
            yield from BLOCK_BY_NAME[child["type"]].text(child, self)


def find(node, name, parent=None):
    """All nodes of a kind within ``node``, each with its parent, in the order of the text."""
    if node["type"] == name:
        yield node, parent
    for child in node.get("content", ()):
        yield from find(child, name, node)
