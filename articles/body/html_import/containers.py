"""The blocks that an import is in the middle of. Each takes what belongs into it and ends as nodes."""

from .. import build
from ..blocks import BLOCK_BY_NAME
from ..inline import inline_text

_TABLE = BLOCK_BY_NAME["table"]


class Story:
    """The outermost: any block may stand here."""

    def __init__(self):
        self.nodes = []

    def put(self, node):
        self.nodes.append(node)


class Quotation(Story):
    def finish(self):
        return [build.blockquote(*self.nodes)] if self.nodes else []


class Item(Story):
    """A list's item, which the schema lets begin with a paragraph only."""

    def finish(self):
        if self.nodes and self.nodes[0]["type"] != "paragraph":
            self.nodes.insert(0, build.paragraph())
        return [build.list_item(*self.nodes)] if self.nodes else []


class ItemList(Story):
    def __init__(self, ordered, start):
        super().__init__()
        self._ordered = ordered
        self._start = start

    def put(self, node):
        if node["type"] == "listItem":
            self.nodes.append(node)
        elif self.nodes:
            # Words and lists directly in a list: word processors mean the item before.
            self.nodes[-1]["content"].append(node)
        else:
            item = Item()
            item.put(node)
            self.nodes += item.finish()

    def finish(self):
        if not self.nodes:
            return []
        if self._ordered:
            return [build.ordered_list(*self.nodes, start=self._start)]
        return [build.bullet_list(*self.nodes)]


class Cell(Story):
    def __init__(self, header, colspan, rowspan):
        super().__init__()
        self.is_header = header
        self._spans = {"colspan": colspan, "rowspan": rowspan}

    def finish(self):
        return [build.table_cell(*self.nodes, header=self.is_header, **self._spans)]


class Row(Story):
    def put(self, node):
        self.nodes.append(build.table_cell(node) if node["type"] == "paragraph" else node)

    def finish(self):
        return [build.table_row(*self.nodes)] if self.nodes else []


class Caption(Story):
    """A table's caption, which is bare text: it hands its paragraphs on to the table."""

    def finish(self):
        return [{"type": "caption", "text": " ".join(filter(None, map(inline_text, self.nodes)))}]


class Table(Story):
    def __init__(self):
        super().__init__()
        self._beside = []
        self._caption = ""

    def put(self, node):
        if node["type"] == "tableRow":
            self.nodes.append(node)
        elif node["type"] == "caption":
            self._caption = node["text"].replace("\n", " ")
        else:
            self._beside.append(node)

    def finish(self):
        fits = not _TABLE.own["caption"].problem(self._caption)
        if self._caption and not (self.nodes and fits):
            self._beside.append(build.paragraph(self._caption))
        if not self.nodes:
            return self._beside
        return [*self._beside, build.table(self.nodes, caption=self._caption if fits else "")]
