"""Hypothesis strategies for bodies as an editor might write them, full of what browsers could misread."""

import datetime as dt

from hypothesis import strategies as st

_HOSTILE = st.sampled_from(
    [
        "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "' onclick='x", "&lt;b&gt;", "&",
        "]]>", "<!--", "-->", "</p></aside></table>", "{{ x }}{% y %}", "\\", "javascript:alert(1)", "\u202e",
        "\u2028", "e\u0301", "👩‍👧", "\u00a0", " ", "\u200b", "漢字",
    ]
)  # fmt: skip
_CHARACTERS = st.characters(codec="utf-8", exclude_categories=["Cc"], exclude_characters="\ufffe\uffff")
WORDS = st.one_of(_HOSTILE, st.text(_CHARACTERS, min_size=1, max_size=20), st.just("the bridge is open"))
_STRINGS = st.one_of(st.just(""), WORDS)
_LINKS = [
    "https://example.org/?a=1&b='2'", 'http://example.org/"><x', "mailto:a@example.org", "tel:+49301",
    "/a/b/", "#a<b",
]  # fmt: skip
_EMBEDS = [
    "", "https://youtu.be/abcDEF12345", "https://mastodon.example/@desk/110000000000000001",
    "https://soundcloud.com/example/song?a='b'&c", "https://www.openstreetmap.org/#map=3/51.5/-0.07&x='",
]  # fmt: skip
_INSTANTS = st.datetimes(dt.datetime(1900, 1, 1), dt.datetime(2200, 12, 31))
_TIMES = st.one_of(st.just(""), _INSTANTS.map(lambda instant: instant.isoformat(timespec="seconds") + "Z"))
_FRACTIONS = st.one_of(st.floats(0, 1), st.integers(0, 1))
_FOCAL = st.one_of(st.none(), st.lists(_FRACTIONS, min_size=2, max_size=2))
_BOXES = st.tuples(_FRACTIONS, _FRACTIONS, st.floats(0.01, 1), _FRACTIONS).map(list)
_CROPS = st.one_of(st.none(), st.dictionaries(st.sampled_from(["16x9", "1x1", "4x5"]), _BOXES))
_ATTRS = {
    "subhead": {"level": st.sampled_from([2, 3])},
    "figure": {
        "photo": st.one_of(st.none(), st.uuids().map(str)), "caption": _STRINGS, "alt": _STRINGS,
        "focal": _FOCAL, "crops": _CROPS,
        "size": st.sampled_from(["column", "wide", "full"]), "slug": _STRINGS, "credit": _STRINGS,
    },
    "gallery": {"title": _STRINGS},
    "pullQuote": {"speaker": _STRINGS, "role": _STRINGS},
    "orderedList": {"start": st.integers(-99_999, 99_999)},
    "factBox": {"title": _STRINGS},
    "timedUpdate": {"time": _TIMES, "headline": _STRINGS},
    "embed": {"url": st.sampled_from(_EMBEDS), "title": _STRINGS},
    "table": {"caption": _STRINGS},
    "tableCell": {"colspan": st.integers(1, 100), "rowspan": st.integers(1, 1000)},
    "tableHeader": {"colspan": st.integers(1, 100), "rowspan": st.integers(1, 1000)},
}  # fmt: skip
# Few, so that some are missing and some come twice.
_IDS = st.sampled_from([None, "block-1", "block-2", "block-3", "UPPER_lower-4", "a" * 40])


@st.composite
def _marks(draw):
    """In their order of rank, as the editor's JSON has them."""
    marks = []
    if draw(st.booleans()):
        marks.append({"type": "link", "attrs": {"href": draw(st.sampled_from(_LINKS))}})
    marks += [{"type": name} for name in ("bold", "italic", "strike") if draw(st.booleans())]
    if script := draw(st.sampled_from([None, "superscript", "subscript"])):
        marks.append({"type": script})
    if draw(st.booleans()):
        marks.append(
            {"type": "language", "attrs": {"lang": draw(st.sampled_from(["fr", "ar", "zh-Hant-TW"]))}}
        )
    return marks


@st.composite
def _inline(draw):
    if draw(st.integers(0, 9)) == 0:
        return {"type": "hardBreak"}
    node = {"type": "text", "text": draw(WORDS)}
    if draw(st.integers(0, 2)) == 0 and (marks := draw(_marks())):
        node["marks"] = marks
    return node


def _block(name, children=None, least=0, most=3):
    @st.composite
    def block(draw):
        node = {"type": name}
        attrs = {key: draw(value) for key, value in _ATTRS.get(name, {}).items() if draw(st.booleans())}
        if block_id := draw(_IDS):
            attrs["id"] = block_id
        if attrs:
            node["attrs"] = attrs
        if children is not None and (content := draw(st.lists(children, min_size=least, max_size=most))):
            node["content"] = content
        return node

    return block()


_PARAGRAPH = _block("paragraph", _inline())
_SUBHEAD = _block("subhead", _inline())
_FIGURE = _block("figure")
_GALLERY = _block("gallery", _FIGURE, least=1)
_PULL_QUOTE = _block("pullQuote", WORDS.map(lambda words: {"type": "text", "text": words}))
_BLOCKQUOTE = _block("blockquote", _PARAGRAPH, least=1)


@st.composite
def _item(draw, depth):
    node = draw(_block("listItem"))
    rest = st.one_of(_PARAGRAPH, _list(depth - 1)) if depth else _PARAGRAPH
    return {**node, "content": [draw(_PARAGRAPH), *draw(st.lists(rest, max_size=2))]}


def _list(depth):
    return st.one_of(
        _block("bulletList", _item(depth), least=1, most=2),
        _block("orderedList", _item(depth), least=1, most=2),
    )


_LIST = _list(2)
_CELL = st.one_of(
    _block("tableCell", _PARAGRAPH, least=1, most=2), _block("tableHeader", _PARAGRAPH, least=1, most=2)
)
_TABLE = _block("table", _block("tableRow", _CELL, least=1), least=1)
_EMBED = _block("embed")
_FACT_BOX = _block("factBox", st.one_of(_PARAGRAPH, _SUBHEAD, _LIST, _TABLE, _FIGURE), least=1)
_UPDATE = _block(
    "timedUpdate",
    st.one_of(_PARAGRAPH, _SUBHEAD, _FIGURE, _GALLERY, _PULL_QUOTE, _BLOCKQUOTE, _LIST, _EMBED, _TABLE),
    least=1,
)
_TOP = st.one_of(
    _PARAGRAPH, _SUBHEAD, _FIGURE, _GALLERY, _PULL_QUOTE, _BLOCKQUOTE, _LIST, _FACT_BOX, _UPDATE, _EMBED,
    _TABLE,
    _block("sectionBreak"),
)  # fmt: skip

DOCUMENTS = st.lists(_TOP, min_size=1, max_size=5).map(
    lambda blocks: {"type": "doc", "attrs": {"schema": 1}, "content": blocks}
)
