"""From physical lines to logical ones: hard wraps are joined, blank lines and indents are noted."""

import re
from dataclasses import dataclass

SENTENCE_END = re.compile(r"[.!?…:؟。][\"'”’»“)\]]*$")
ALONE, START, AFTER_STOP = "alone", "start", "after stop"
BLANKS = re.compile(r"[ \t]+")
# A hyphen at a line's end joins two words, unless it hangs (“two- and threefold”).
HANGING = re.compile(r"(?:and|or|to|und|oder|bis|et|ou|y|o)\b")


@dataclass
class Line:
    """``gap`` counts the blank lines above, ``indent`` the columns before the text."""

    text: str
    gap: int = 0
    indent: int = 0


@dataclass
class Copy:
    """The lines of a text and how they were laid out.

    ``is_compact``: paragraphs are not parted by blank lines. ``has_guessed_paragraphs``: wrapped lines
    without blank lines or indents, parted where a line ends early.
    """

    lines: list[Line]
    is_compact: bool = False
    has_guessed_paragraphs: bool = False


def lay_out(text, kind):
    """The logical lines of a clean text.

    ``kind(line)`` says of a line that it is ``ALONE`` (joins no other), ``START`` (may be gone on with, but
    goes on with nothing), ``AFTER_STOP`` (the same where the line above ends a sentence) or none ("").
    """
    rows = _rows(text)
    kinds = {row.text: kind(row.text) for row in rows}
    width = wrap_width(rows, kinds)
    if not width:
        rows, width = _double_spaced(rows, kinds)
    guessed = False
    lines = []
    for group in _groups(rows):
        joined = _join(group, width, kinds)
        lines += joined
        indented = any(row.indent for row in group[1:])
        guessed |= bool(width) and len(joined) > 2 and not indented and len(group) > 8
    gaps = sum(line.gap > 0 for line in lines[1:])
    return Copy(lines, len(lines) > 3 and gaps < 0.2 * len(lines), guessed)


def _rows(text):
    rows, gap = [], 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        if not stripped:
            gap += 1
            continue
        before = raw[: len(raw) - len(raw.lstrip())]
        rows.append(Line(BLANKS.sub(" ", stripped), gap, len(before.expandtabs(4))))
        gap = 0
    if rows:
        rows[0].gap = 0
    return rows


def _groups(rows):
    groups = []
    for row in rows:
        if row.gap or not groups:
            groups.append([])
        groups[-1].append(row)
    return groups


def wrap_width(rows, kinds):
    """The column at which the text was wrapped by hand or machine, or 0 where lines are paragraphs."""
    pairs = [
        (row.text, below.text)
        for row, below in zip(rows, rows[1:], strict=False)
        if not below.gap and kinds[row.text] != ALONE and not kinds[below.text]
    ]
    if len(pairs) < 2:
        return 0
    lengths = sorted(len(row) for row, _ in pairs)
    width = lengths[int((len(lengths) - 1) * 0.95)]
    if not 40 <= width <= 100:
        return 0
    full = sum(len(row) + 1 + _first_word(below) > width * 0.9 for row, below in pairs)
    ended = sum(bool(SENTENCE_END.search(row[-6:])) for row, _ in pairs)
    return width if full >= len(pairs) * 0.6 and ended <= len(pairs) * 0.5 else 0


def _first_word(text):
    end = text.find(" ")
    return len(text) if end < 0 else end


def _double_spaced(rows, kinds):
    """Wrapped copy with a blank line after every line: close up single gaps if that makes sense of it."""
    if len(rows) < 6 or any(row.gap == 0 for row in rows[1:]) or not any(row.gap > 1 for row in rows):
        return rows, 0
    open_ended = sum(
        below.text[0].islower() and not SENTENCE_END.search(row.text[-6:])
        for row, below in zip(rows, rows[1:], strict=False)
    )
    closed = [Line(row.text, max(row.gap - 1, 0), row.indent) for row in rows]
    width = wrap_width(closed, kinds)
    return (closed, width) if width and open_ended > len(rows) * 0.25 else (rows, 0)


def _join(group, width, kinds):
    """The logical lines of a run of rows without a blank line between them."""
    margin = min(row.indent for row in group)
    indents = width and any(row.indent > margin for row in group)
    lines = [group[0]]
    parts = [group[0].text]
    for above, row in zip(group, group[1:], strict=False):
        if _belongs(above, row, width, kinds, starts=indents and row.indent > margin):
            parts.append(row.text)
            continue
        lines[-1] = Line(_run_on(parts), lines[-1].gap, lines[-1].indent)
        lines.append(row)
        parts = [row.text]
    lines[-1] = Line(_run_on(parts), lines[-1].gap, lines[-1].indent)
    return lines


def _belongs(above, row, width, kinds, starts):
    """Whether ``row`` goes on where the row above it broke off."""
    ended = bool(SENTENCE_END.search(above.text[-6:])) and above.text[-1] != ":"
    kind = kinds[row.text]
    if starts or kinds[above.text] == ALONE or (kind and (kind != AFTER_STOP or ended or not width)):
        return False
    goes_on = row.text[0].islower() and not ended
    if not width:
        return goes_on and len(above.text) >= 30
    room = width - len(above.text) - 1 - _first_word(row.text)
    if room < 0:
        return True
    # The next word would have fitted: the break was meant, or the copy was wrapped by eye.
    return goes_on or (room < width * 0.2 and not ended)


def _run_on(parts):
    text = parts[0]
    pieces = [text]
    for part in parts[1:]:
        last = pieces[-1]
        hyphen = last.endswith("-") and last[-2:-1].isalpha() and not HANGING.match(part)
        pieces.append(part if hyphen else f" {part}")
    return "".join(pieces)
