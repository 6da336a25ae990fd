"""Where quotation marks open and close, in the styles of several languages."""

import re
from typing import NamedTuple

# What may close each opening mark. Typists mix them, so each has more than one.
CLOSERS = {
    "“": '”“"',
    "„": '“”"',
    "«": "»",
    "»": "«",
    '"': '"”',
    "``": "''\"”",
    "‘": "’",
    "‚": "‘’",
    "'": "'",
    "‹": "›",
}
DOUBLE = re.compile(r"``|''|[“”„«»\"]")
SINGLE = re.compile(r"[‘’‚']")
AFTER = re.compile(r"[\s,.;:!?…)\]–—-]|$")


class Span(NamedTuple):
    """A stretch in quotation marks: ``start`` and ``end`` take in the marks, ``text`` leaves them out."""

    start: int
    end: int
    text: str
    is_closed: bool


def find_spans(text):
    """The spans of a paragraph, outermost only. Single marks count where there are no double ones."""
    spans = _scan(text, DOUBLE, _is_double_opener, _closes_double)
    return spans or _scan(text, SINGLE, _is_single_opener, _closes_single)


def _scan(text, marks, opens, closes):
    spans, opening = [], None
    for match in marks.finditer(text):
        if opening is None:
            if opens(text, match):
                opening = match
        elif closes(text, match, opening[0]):
            spans.append(_span(text, opening, match))
            opening = None
    if opening is not None and marks is DOUBLE:
        spans.append(Span(opening.start(), len(text), text[opening.end() :].strip(), False))
    return spans


def _span(text, opening, closing):
    return Span(opening.start(), closing.end(), text[opening.end() : closing.start()].strip(), True)


def _is_double_opener(text, match):
    mark, at = match[0], match.start()
    if mark in ("”", "''"):
        return False
    before, after = text[at - 1 : at], text[match.end() : match.end() + 1]
    if mark == '"' and before.isdigit():
        # Inches: 6'2".
        return False
    if mark == "»":
        # The inward style of German books, „»So«“; otherwise a stray closing mark.
        return (not before or before.isspace() or before in "([") and not after.isspace() and after != ""
    return after != ""


def _closes_double(text, match, opening):
    mark = match[0]
    if mark not in CLOSERS[opening] and not (opening == "``" and mark == "''"):
        return False
    if mark == "“" and opening == "“":
        # Some typists close with the opening mark; but “… “nested” …” opens again after a space.
        return bool(AFTER.match(text, match.end())) and not text[match.start() - 1].isspace()
    return True


def _is_single_opener(text, match):
    at = match.start()
    before, after = text[at - 1 : at], text[match.end() : match.end() + 1]
    if match[0] == "’":
        return False
    return (not before or before in " ([–—") and (after.isalnum() or after in "([¿¡")


def _closes_single(text, match, opening):
    if match[0] not in CLOSERS[opening]:
        return False
    before, after = text[match.start() - 1], text[match.end() : match.end() + 1]
    if after.isalnum() or before.isspace():
        return False
    # An apostrophe at a word's end (“the workers' rights”) is followed by the rest of the sentence.
    return before in ",.!?…" or not after or after in ",.;:!?…)–—" or not _closes_later(text, match.end())


LATER = re.compile(r"[,.!?…]['’](?=\s|$)")


def _closes_later(text, at):
    return bool(LATER.search(text, at, at + 600))
