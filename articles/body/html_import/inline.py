"""Runs of imported text: which marks its tags stand for, and its white space as a browser would show it."""

import re

from .. import build
from ..characters import cleaned
from ..marks import MARK_BY_NAME

_BREAK = object()
_BLANKS = re.compile(" +")
_MARK_OF_TAG = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "cite": "italic", "dfn": "italic",
    "var": "italic", "s": "strike", "strike": "strike", "del": "strike", "sup": "superscript",
    "sub": "subscript",
}  # fmt: skip


class InlineRun:
    """What has been read since the last block began."""

    def __init__(self):
        self._pieces = []

    def text(self, text, marks):
        self._pieces.append((_BLANKS.sub(" ", cleaned(text)), tuple(marks.values())))

    def line_break(self):
        self._pieces.append((_BREAK, ()))

    def take(self):
        """The inline content of each paragraph in it, and an empty run. Two line breaks part paragraphs."""
        pieces, self._pieces = self._pieces, []
        paragraphs = []
        lines = []
        line = []
        for text, marks in [*pieces, (_BREAK, ()), (_BREAK, ())]:
            if text is not _BREAK:
                line.append((text, marks))
                continue
            if line := _trimmed(line):
                lines.append(line)
            elif lines:
                paragraphs.append(_joined(lines))
                lines = []
            line = []
        return paragraphs


def _trimmed(line):
    """A line's runs, as nodes: blanks are one, even across runs, and none at its ends."""
    runs = []
    for text, marks in line:
        if not runs or runs[-1][0].endswith(" "):
            text = text.removeprefix(" ")
        if not text:
            continue
        if runs and runs[-1][1] == marks:
            runs[-1] = (runs[-1][0] + text, marks)
        else:
            runs.append((text, marks))
    if runs:
        runs[-1] = (runs[-1][0].removesuffix(" "), runs[-1][1])
    # A line of nothing but non-breaking spaces is how word processors leave room.
    if not "".join(text for text, _ in runs).strip():
        return []
    return [build.text(text, *marks) for text, marks in runs if text]


def _joined(lines):
    inline = list(lines[0])
    for line in lines[1:]:
        inline += [build.hard_break(), *line]
    return inline


def marks_within(marks, tag, attrs):
    """The marks (by name) of text inside a tag, given those outside it."""
    inside = dict(marks)
    if tag in _MARK_OF_TAG:
        _put(inside, {"type": _MARK_OF_TAG[tag]})
    if tag == "a":
        _put(inside, build.link(attrs.get("href")))
    if lang := attrs.get("lang"):
        _put(inside, build.language(lang))
    for name, is_on in _styled(attrs.get("style") or ""):
        if is_on:
            _put(inside, {"type": name})
        else:
            inside.pop(name, None)
    return inside


def _put(marks, mark):
    kind = MARK_BY_NAME[mark["type"]]
    attrs = mark.get("attrs", {})
    if any(attribute.problem(attrs.get(name)) for name, attribute in kind.attrs.items()):
        return
    for excluded in kind.excludes.split():
        marks.pop(excluded, None)
    marks[kind.name] = mark


def _styled(style):
    """The marks that a style attribute switches on or off, for word processors write emphasis so."""
    for declaration in style.lower().split(";"):
        name, _, value = (part.strip() for part in declaration.partition(":"))
        if name == "font-weight":
            yield "bold", value in ("bold", "bolder") or (value.isdecimal() and int(value[:4]) >= 600)
        elif name == "font-style":
            yield "italic", value.startswith(("italic", "oblique"))
        elif name.startswith("text-decoration") and "line-through" in value:
            yield "strike", True
        elif name == "vertical-align" and value in ("super", "sub"):
            yield f"{value}script", True
