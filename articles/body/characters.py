"""Characters that no text of a story may hold."""

import re

# Control characters break feeds (XML 1.0 has no place for them, nor for U+FFFE and U+FFFF), and half a
# surrogate pair can't be stored or sent as UTF-8 at all.
_FORBIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BLANK = re.compile("[\t\n\v\f\r\x85]+")


def has_forbidden(text):
    return _FORBIDDEN.search(text) is not None


def cleaned(text):
    """The text as it may be stored: line ends and tabs become spaces, other control characters go."""
    return _FORBIDDEN.sub("", _BLANK.sub(" ", text))


def shown(value, limit=40):
    """Whatever was sent, short and harmless enough to be quoted in a message."""
    text = _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", value) if isinstance(value, str) else ""
    return text if len(text) <= limit else text[: limit - 1] + "…"
