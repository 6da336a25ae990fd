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


def completed(node):
    """``node`` with the default of every attribute that it leaves out: two that say the same are equal."""
    block, done = BLOCK_BY_NAME.get(node["type"]), _with_content(node, completed)
    if block and block.attrs:
        defaults = {name: attribute.default for name, attribute in block.attrs.items()}
        done["attrs"] = {**defaults, **node.get("attrs", {})}
    return done


def with_attributes(node, block_id, **attributes):
    """``node`` with ``attributes`` on the block of that id."""
    done = _with_content(node, lambda child: with_attributes(child, block_id, **attributes))
    if node.get("attrs", {}).get("id") == block_id:
        done["attrs"] = {**node["attrs"], **attributes}
    return done


def _with_content(node, change):
    return (
        {**node, "content": [change(child) for child in node["content"]]} if "content" in node else {**node}
    )
