"""Cleaning characters: line endings, controls, invisible characters and odd spaces, none of them words."""

import re
import unicodedata

from .doubts import Doubt

SURROGATE = re.compile("[\ud800-\udfff]")
LINE_END = re.compile("\r\n?|[\u2028\x0b\x0c\x1c-\x1e]")
# Bytes 0x80 to 0x9F of Windows-1252 that were read as Latin-1. NEL is one of them: see _next_line.
C1 = re.compile("[\x80-\x84\x86-\x9f]")
REMOVED = re.compile(
    "[\x00\x08\x7f\xad\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
# Colours and cursor moves of a terminal: “ESC[31m”. Without the escape it is text.
TERMINAL = re.compile("\x1b\\[[0-?]*[ -/]*[@-~]")
CONTROL = re.compile("[\x01-\x07\x0e-\x1b\x1f\ufffc]")
# Joiners shape Arabic, Indic scripts and emoji; between Latin letters they are dirt.
_SHAPED = "\u0590-\u200b\u200e-\U0010ffff"
JOINERS = re.compile(f"(?<![{_SHAPED}\u200c\u200d])[\u200c\u200d]++|[\u200c\u200d]++(?![{_SHAPED}])")
SPACES = re.compile("[\u1680\u2000-\u200a\u205f\u3000]")
# A non-breaking space stays where typography wants it (French punctuation, figures and their units).
NO_BREAK = re.compile("[\xa0\u202f](?!(?<=[«‹\\d].)\\S|(?<=\\S.)[»›:;!?%€$£°])")


def clean(text):
    """``(text, warnings)``: the same words, with ``\\n`` as the only line ending and no control but tabs.

    Cleaning what is clean changes nothing.
    """
    removed = 0
    if SURROGATE.search(text):
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text = LINE_END.sub("\n", text).replace("\u2029", "\n\n")
    text = _next_line(text)
    if C1.search(text):
        text = C1.sub(_from_windows, text)
    text, count = TERMINAL.subn("", text)
    removed += count
    text, count = CONTROL.subn(" ", text)
    removed += count
    text, count = REMOVED.subn("", text)
    removed += count
    if "\u200c" in text or "\u200d" in text:
        text, count = JOINERS.subn("", text)
        removed += count
    text = SPACES.sub(" ", unicodedata.normalize("NFC", text))
    text = NO_BREAK.sub(" ", text)
    warnings = []
    if removed:
        warnings.append(Doubt("characters-removed", about={"count": removed}))
    if damaged := text.count("\ufffd"):
        warnings.append(Doubt("characters-damaged", about={"count": damaged}))
    return text, warnings


def _next_line(text):
    """U+0085 ends a line, unless its neighbours show that it was Windows' ellipsis."""
    if "\x85" not in text:
        return text
    return text.replace("\x85", "…" if re.search("[\x91-\x97]", text) else "\n")


def _from_windows(match):
    return match[0].encode("latin-1").decode("cp1252", "ignore")
