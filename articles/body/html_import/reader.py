"""Reads cleaned HTML tag by tag and puts what it says into blocks."""

from html.parser import HTMLParser

from .. import build
from .containers import Caption, Cell, Item, ItemList, Quotation, Row, Story, Table
from .inline import InlineRun, marks_within

_PARAGRAPHS = {
    "address", "article", "aside", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "header", "legend", "main", "nav", "p", "pre", "section",
    "summary",
}  # fmt: skip
_HEADINGS = {"h1": 2, "h2": 2, "h3": 3, "h4": 3, "h5": 3, "h6": 3}
_STRUCTURE = {"blockquote", "caption", "li", "ol", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"}
_INLINE = {
    "a", "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s",
    "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "u", "var",
}  # fmt: skip
_VOID = {"br", "hr"}
TAGS = _PARAGRAPHS | _HEADINGS.keys() | _STRUCTURE | _INLINE | _VOID

_DEEPEST_LIST = 8


class Reader(HTMLParser):
    """For what ``nh3`` writes: each tag that opens closes again, in order, but for those that are empty."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self._containers = [Story()]
        self._run = InlineRun()
        self._marks = [{}]
        self._headings = [None]
        self._preformatted = 0
        # For each open tag, how many containers there were before it.
        self._open = []

    def blocks(self):
        """What has been read, once ``close`` has been called."""
        self._flush()
        return self._containers[0].nodes

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "br":
            self._run.line_break()
            return
        if tag not in _INLINE:
            self._flush()
        if tag == "hr":
            if self._innermost(Story):
                self._containers[0].put(build.section_break())
            return
        self._open.append(len(self._containers))
        if container := self._container(tag, attrs):
            self._containers.append(container)
        self._headings.append(_HEADINGS.get(tag, self._headings[-1]))
        self._marks.append(marks_within(self._marks[-1], tag, attrs))
        self._preformatted += tag == "pre"
        if tag == "q":
            self.handle_data("“")

    def handle_endtag(self, tag):
        if not self._open or tag in _VOID:
            return
        if tag == "q":
            self.handle_data("”")
        if tag not in _INLINE:
            self._flush()
        self._preformatted -= tag == "pre"
        self._marks.pop()
        self._headings.pop()
        outer = self._open.pop()
        while len(self._containers) > outer:
            finished = self._containers.pop()
            for node in finished.finish():
                self._containers[-1].put(node)

    def handle_data(self, data):
        marks = self._marks[-1]
        # Headings and header cells are bold by nature.
        if self._headings[-1] or self._innermost(Cell) and self._containers[-1].is_header:
            marks = {name: mark for name, mark in marks.items() if name != "bold"}
        lines = data.split("\n") if self._preformatted else [data]
        for number, line in enumerate(lines):
            if number:
                self._run.line_break()
            self._run.text(line, marks)

    def _flush(self):
        """What has been read since the last block is one."""
        level = self._headings[-1]
        for inline in self._run.take():
            if level and self._innermost(Story):
                self._containers[-1].put(build.subhead(*inline, level=level))
            else:
                self._containers[-1].put(build.paragraph(*inline))

    def _innermost(self, kind):
        return type(self._containers[-1]) is kind

    def _container(self, tag, attrs):
        """What a tag opens, or None where the schema has no place for it: then its words are paragraphs."""
        if tag == "blockquote" and self._innermost(Story):
            return Quotation()
        if (
            tag in ("ul", "ol")
            and any(map(self._innermost, (Story, Item, ItemList)))
            and self._lists() < _DEEPEST_LIST
        ):
            return ItemList(tag == "ol", _whole_number(attrs.get("start"), -99_999, 99_999))
        if tag == "li" and self._innermost(ItemList):
            return Item()
        if tag == "table" and self._innermost(Story):
            return Table()
        if tag == "caption" and self._innermost(Table):
            return Caption()
        if tag == "tr" and self._innermost(Table):
            return Row()
        if tag in ("td", "th") and self._innermost(Row):
            spans = (
                _whole_number(attrs.get("colspan"), 1, 100),
                _whole_number(attrs.get("rowspan"), 1, 1000),
            )
            return Cell(tag == "th", *spans)
        return None

    def _lists(self):
        return sum(isinstance(container, ItemList) for container in self._containers)


def _whole_number(written, low, high):
    """The number that an attribute gives, within limits; 1, as in HTML, where it gives none."""
    try:
        return min(max(int((written or "")[:10]), low), high)
    except ValueError:
        return 1
