"""The inside of a paragraph: text with its marks, and line breaks."""

from itertools import zip_longest

from django.utils.html import escape
from django.utils.safestring import mark_safe

from .marks import MARK_BY_NAME

_BREAK = mark_safe("<br>")  # noqa: S308 - a constant


def inline_html(node):
    """The HTML of a node's inline content. A mark that goes on over several runs is opened once."""
    out = []
    open_marks = []
    for child in node.get("content", ()):
        marks = child.get("marks", [])
        kept = _common(open_marks, marks)
        _close(open_marks, kept, out)
        for mark in marks[kept:]:
            out.append(MARK_BY_NAME[mark["type"]].open(mark.get("attrs", {})))
            open_marks.append(mark)
        out.append(escape(child["text"]) if child["type"] == "text" else _BREAK)
    _close(open_marks, 0, out)
    # Each piece is markup already: escaped text, or tags made by ``marks``.
    return mark_safe("".join(out))  # noqa: S308


def inline_text(node):
    """The words of a node's inline content, a line break as a line end."""
    return "".join(child.get("text", "\n") for child in node.get("content", ()))


def is_empty(node):
    """Nothing in it that a reader could see."""
    return not inline_text(node).strip()


def _common(before, after):
    for place, (one, other) in enumerate(zip_longest(before, after)):
        if one != other:
            return place
    return len(before)


def _close(open_marks, keep, out):
    while len(open_marks) > keep:
        mark = open_marks.pop()
        out.append(MARK_BY_NAME[mark["type"]].close(mark.get("attrs", {})))
