"""Tables: rows of cells and header cells, which hold paragraphs."""

import re
from itertools import takewhile

from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from ..attributes import string, whole_number
from ..inline import inline_html, inline_text, is_empty
from .block import Block, one_of


class Table(Block):
    name = "table"
    label = _("table")
    content = "tableRow+"
    own = {"caption": string(1000)}

    def html(self, node, page):
        caption = self.get(node, "caption").strip()
        anchor = f"table-{self.get(node, 'id')}"
        # Wider than a phone, a table scrolls in its own region, which the keyboard must reach: hence
        # tabindex, and a name for each, as no two regions of a page should have the same.
        page.tables += 1
        named = (
            {"aria-labelledby": anchor}
            if caption
            else {"aria-label": gettext("Table %(number)d") % {"number": page.tables}}
        )
        with (
            page.element("div", {"class": "table-scroll", "role": "region", **named, "tabindex": "0"}),
            page.element("table"),
        ):
            if caption:
                page.add(format_html('<caption id="{}">{}</caption>', anchor, caption))
            head = _head(node["content"])
            body = node["content"][len(head) :]
            numbers = _number_columns(node["content"], body)
            for tag, rows, scope in (("thead", head, "col"), ("tbody", body, "row")):
                if rows:
                    with page.element(tag):
                        for row in rows:
                            _row_html(row, scope, page, numbers)

    def text(self, node, reading):
        rows = "\n".join(reading.blocks(node))
        yield from filter(None, (self.get(node, "caption").strip(), rows))


class TableRow(Block):
    name = "tableRow"
    label = _("row")
    content = one_of("tableCell", "tableHeader")

    def text(self, node, reading):
        yield "\t".join(reading.blocks(node))


class TableCell(Block):
    name = "tableCell"
    label = _("cell")
    content = "paragraph+"
    own = {"colspan": whole_number(1, 1, 100), "rowspan": whole_number(1, 1, 1000)}

    def text(self, node, reading):
        yield " ".join(reading.blocks(node)).replace("\n", " ")


class TableHeader(TableCell):
    name = "tableHeader"


def _head(rows):
    """The rows at the top that hold header cells only, unless one of these reaches down out of them."""
    head = list(takewhile(lambda row: all(cell["type"] == "tableHeader" for cell in row["content"]), rows))
    for place, row in enumerate(head):
        if any(_spans(cell)[1] > len(head) - place for cell in row["content"]):
            return []
    return head


def _spans(cell):
    attrs = cell.get("attrs", {})
    return attrs.get("colspan", 1), attrs.get("rowspan", 1)


NUMBER = re.compile(r"[+\-−–~≈<>]?\s?[€$£¥]?\s?\d[\d.,\s\xa0\u202f'’:/]*\s?(?:%|‰|°C?|[€$£¥])?")


def _number_columns(rows, body):
    """The places of the columns that hold figures only; none where cells span, as places say nothing then."""
    if len(body) < 2 or any(_spans(cell) != (1, 1) for row in rows for cell in row["content"]):
        return frozenset()
    columns = {}
    for row in body:
        for place, cell in enumerate(row["content"]):
            words = " ".join(inline_text(part) for part in cell["content"]).strip()
            columns.setdefault(place, []).append(words)
    return frozenset(
        place
        for place, cells in columns.items()
        if any(cells) and all(not words or words in "–—-" or NUMBER.fullmatch(words) for words in cells)
    )


def _row_html(row, scope, page, numbers):
    with page.element("tr"):
        for place, cell in enumerate(row["content"]):
            # The empty corner above row names heads nothing.
            header = cell["type"] == "tableHeader" and not all(map(is_empty, cell["content"]))
            colspan, rowspan = _spans(cell)
            attrs = (
                ({"class": "number"} if place in numbers else {})
                | ({"scope": scope} if header else {})
                | ({"colspan": colspan} if colspan > 1 else {})
                | ({"rowspan": rowspan} if rowspan > 1 else {})
            )
            with page.element("th" if header else "td", attrs):
                if len(cell["content"]) == 1:
                    page.add(inline_html(cell["content"][0]))
                else:
                    page.blocks(cell)
