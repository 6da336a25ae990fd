"""Builders of documents, for importers, the demo and tests: each block complete, with an id of its own."""

from .ids import new_id
from .marks import RANK
from .upgrades import SCHEMA

bold = {"type": "bold"}
italic = {"type": "italic"}
strike = {"type": "strike"}
superscript = {"type": "superscript"}
subscript = {"type": "subscript"}


def link(href):
    return {"type": "link", "attrs": {"href": href}}


def language(tag):
    return {"type": "language", "attrs": {"lang": tag}}


def text(words, *marks):
    """A run of text. Marks are those above, or their names for those without attributes."""
    node = {"type": "text", "text": words}
    if marks:
        marks = [{"type": mark} if isinstance(mark, str) else mark for mark in marks]
        node["marks"] = sorted(marks, key=lambda mark: RANK[mark["type"]])
    return node


def hard_break():
    return {"type": "hardBreak"}


def doc(*blocks):
    """The whole; of no blocks it makes an empty paragraph, as the editor would."""
    return {"type": "doc", "attrs": {"schema": SCHEMA}, "content": list(blocks) or [paragraph()]}


def paragraph(*inline, id=None):
    return _block("paragraph", id, _inline(inline))


def subhead(*inline, level=2, id=None):
    return _block("subhead", id, _inline(inline), level=level)


def figure(
    photo=None, *, caption="", alt="", focal=None, crops=None, size="column", slug="", credit="", id=None
):
    return _block(
        "figure",
        id,
        photo=photo and str(photo),
        caption=caption,
        alt=alt,
        focal=focal and list(focal),
        crops=crops,
        size=size,
        slug=slug,
        credit=credit,
    )


def gallery(*figures, title="", id=None):
    return _block("gallery", id, figures, title=title)


def pull_quote(words, speaker="", role="", *, id=None):
    return _block("pullQuote", id, _inline([words]), speaker=speaker, role=role)


def blockquote(*paragraphs, id=None):
    return _block("blockquote", id, _paragraphs(paragraphs))


def bullet_list(*items, id=None):
    """Items are strings, or what ``list_item`` makes."""
    return _block("bulletList", id, _items(items))


def ordered_list(*items, start=1, id=None):
    return _block("orderedList", id, _items(items), start=start)


def list_item(*blocks, id=None):
    return _block("listItem", id, _paragraphs(blocks))


def fact_box(*blocks, title="", id=None):
    return _block("factBox", id, _paragraphs(blocks), title=title)


def timed_update(*blocks, time="", headline="", id=None):
    """``time`` is an aware ``datetime`` or an ISO instant."""
    time = time.isoformat() if hasattr(time, "isoformat") else time
    return _block("timedUpdate", id, _paragraphs(blocks), time=time, headline=headline)


def embed(url, title="", *, id=None):
    return _block("embed", id, url=url, title=title)


def table(rows, header=True, caption="", *, id=None):
    """Rows of cells, each a string, a paragraph or what ``table_cell`` makes; ``header``: the first row's."""
    made = [
        _row_of(row, header and number == 0) if isinstance(row, (list, tuple)) else row
        for number, row in enumerate(rows)
    ]
    return _block("table", id, made, caption=caption)


def table_row(*cells, id=None):
    return _block("tableRow", id, cells)


def table_cell(*paragraphs, header=False, colspan=1, rowspan=1, id=None):
    name = "tableHeader" if header else "tableCell"
    return _block(name, id, _paragraphs(paragraphs) or [paragraph()], colspan=colspan, rowspan=rowspan)


def section_break(*, id=None):
    return _block("sectionBreak", id)


def _block(name, id, content=(), **attrs):
    node = {"type": name, "attrs": {"id": id or new_id(), **attrs}}
    if content:
        node["content"] = list(content)
    return node


def _inline(inline):
    """Strings become text; nothing is left of empty ones, which the schema doesn't know."""
    nodes = [text(piece) if isinstance(piece, str) else piece for piece in inline]
    return [node for node in nodes if node.get("text") != ""]


def _paragraphs(blocks):
    return [paragraph(block) if isinstance(block, str) else block for block in blocks]


def _items(items):
    return [item if _is(item, "listItem") else list_item(item) for item in items]


def _row_of(cells, header):
    return table_row(*(cell if _is_cell(cell) else table_cell(cell, header=header) for cell in cells))


def _is_cell(node):
    return _is(node, "tableCell") or _is(node, "tableHeader")


def _is(node, name):
    return isinstance(node, dict) and node["type"] == name
