"""Subheads: short lines between paragraphs, with quotation marks, hashes or asterisks perhaps."""

import re

from .lines import SENTENCE_END

HASHED = re.compile(r"(?P<mark>#{1,6})\s*(?P<text>\S.*?)\s*#*")
STARRED = re.compile(r"(?P<mark>\*{1,3}|_{2,3})(?P<text>[^*_\s](?:[^*_]*[^*_\s])?)(?P=mark)")
UNDERLINED = re.compile(r"[-=]{3,}")
QUOTED = re.compile(r"[\"“„«»'‘‚`]{1,2}\s?(?P<text>[^\"“”„«»]{2,80}?)\s?[\"”“»«'’‘]{1,2}")
NUMBERS = re.compile(r"\d[\d.,:-]*")
SPOKEN = re.compile(r"\b(?:said|says|told|sagte|déclaré|dijo)\b")
MAX_WORDS, MAX_LENGTH = 12, 90


def read_marked(line):
    """``(text, level, mark)`` of a line that markup makes a subhead (``## …``, ``**…**``), or None."""
    if len(line) > 200 or line[0] not in "#*_":
        return None
    match = HASHED.fullmatch(line) or STARRED.fullmatch(line)
    if not match:
        return None
    mark = match["mark"]
    return match["text"], 3 if mark[0] == "#" and len(mark) > 2 else 2, mark


def is_quoted(line):
    """A short line wholly in quotation marks that isn't a sentence of its own."""
    if len(line) > MAX_LENGTH + 4 or not (match := QUOTED.fullmatch(line)):
        return False
    text = match["text"]
    return len(text.split()) <= MAX_WORDS and text[-1] not in ".,;:…"


def could_be(line):
    """Whether an unmarked line has the form of a subhead; what stands around it decides."""
    words = line.split()
    if len(line) > MAX_LENGTH or len(words) > MAX_WORDS:
        return False
    if not line[0].isalnum() and line[0] not in "\"“„«‘'¿¡":
        return False
    if line[-1] in ".,;:…-–—/" or line[0].islower() or not any(map(str.isalpha, line)):
        return False
    if line[-1] in "?!" and len(words) > 9:
        return False
    if "@" in line or "://" in line or "www." in line or SPOKEN.search(line):
        return False
    return sum(bool(NUMBERS.fullmatch(word)) for word in words) < 2


def is_prose(line):
    """A line that reads as a paragraph, so that a short line above it can be its subhead."""
    if len(line) > MAX_LENGTH:
        return True
    return len(line) > 18 and line.count(" ") > 2 and bool(SENTENCE_END.search(line[-6:]))
