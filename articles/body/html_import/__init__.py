"""HTML from elsewhere as a body: cleaned, read as a stream of tags, and put into the blocks we have.

Structure is kept where the schema has a place for it (paragraphs, headings, lists, tables, quotes, rules,
links, emphasis, languages); elsewhere the words are kept. Pictures are dropped, but not their captions.
"""

import nh3

from .. import build
from ..reading import find
from .reader import TAGS, Reader

# What is in these is never text for readers.
_DROPPED = {
    "applet", "audio", "canvas", "datalist", "head", "iframe", "map", "math", "noembed", "noframes", "object",
    "script", "select", "style", "svg", "template", "textarea", "title", "video",
}  # fmt: skip
_ATTRIBUTES = {
    "*": {"lang", "style"}, "a": {"href"}, "ol": {"start"}, "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
}  # fmt: skip
_STYLES = {"font-style", "font-weight", "text-decoration", "text-decoration-line", "vertical-align"}


def from_html(html):
    """The document that an HTML fragment or page amounts to. Never raises, whatever the string."""
    # Half a surrogate pair is no character, and nh3 would refuse the whole string for it.
    html = nh3.clean(
        html.encode("utf-8", "replace").decode("utf-8"),
        tags=TAGS,
        clean_content_tags=_DROPPED,
        attributes=_ATTRIBUTES,
        filter_style_properties=_STYLES,
        url_schemes={"http", "https", "mailto", "tel"},
        link_rel=None,
    )
    reader = Reader()
    reader.feed(html)
    reader.close()
    doc = build.doc(*reader.blocks())
    _drop_own_language(doc)
    return doc


def _drop_own_language(doc):
    """Word processors mark every run: a language that most of the text bears is the story's own."""
    runs = [node for node, _ in find(doc, "text")]
    borne = {}
    for node in runs:
        if language := _language(node):
            borne[language] = borne.get(language, 0) + len(node["text"])
    half = sum(len(node["text"]) for node in runs) / 2
    for node in runs:
        if borne.get(_language(node), 0) > half:
            node["marks"] = [mark for mark in node["marks"] if mark["type"] != "language"]
            if not node["marks"]:
                del node["marks"]


def _language(node):
    """ "en" of a run marked "en-GB", None of one that isn't marked."""
    tags = (mark["attrs"]["lang"] for mark in node.get("marks", ()) if mark["type"] == "language")
    return next((tag.lower().split("-")[0] for tag in tags), None)
