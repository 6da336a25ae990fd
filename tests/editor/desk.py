"""A desk with nothing but the editor in it, and what a test does there."""

import json
from html import escape
from pathlib import Path

from articles.admin.widgets import STYLES
from tests.editor.server import Server, picture

__all__ = ["Desk", "Server", "doc", "figure", "paragraph", "picture"]

PROVIDERS = [
    {"name": "YouTube", "patterns": [r"youtube\.com/watch", r"youtu\.be/(?P<id>[\w-]{6,20})"]},
    {"name": "Bluesky", "patterns": [r"bsky\.app/profile/(?P<who>[\w.:-]{3,253})/post/\w+"]},
]

PAGE = """<!DOCTYPE html>
<html lang="en-gb" dir="{direction}">
<head><meta charset="utf-8"><title>A story</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
{styles}<link rel="stylesheet" href="/static/desk.css">
<script type="module" src="/static/articles/editor/story-editor.js"></script></head>
<body><main><h1>Harbour reopens after the storm</h1>
<form method="post"><input type="hidden" name="csrfmiddlewaretoken" value="token-of-the-form">
<label for="id_body">Body:</label>
<story-editor {attributes}><textarea name="body" id="id_body" hidden {state}>{value}</textarea></story-editor>
<button>Save</button></form></main></body></html>"""

REST = Path(__file__).with_name("rest.js")

# Defines ``place``: select from one offset to another in the first place where these words stand.
FIND = """const place = (words, from, to) => {
    const { editor } = document.querySelector('story-editor');
    let at = null;
    editor.state.doc.descendants((node, pos) => {
        if (at === null && node.isText && node.text.includes(words)) at = pos + node.text.indexOf(words);
    });
    editor.view.focus();
    editor.commands.setTextSelection({ from: at + from, to: at + to });
};
"""


class Desk:
    """The page with the editor in it, and what a test does there.

    Who looks at the page through the desk, or does something there, finds it at rest: dialogs resolve
    promises, lists are fetched and the selection is put right a moment after the key, and on a busy machine
    a moment is long. A locator that a test keeps is not looked at through the desk: ``expect`` waits there.
    """

    def __init__(self, page, server):
        self._page = page
        self.server = server
        self.shelf = server.shelf

    def open(self, doc=None, *, raw=None, direction="ltr", state="", **data):
        value = raw if raw is not None else json.dumps(doc) if doc else ""
        given = {
            "picker-url": "/picker/",
            "upload-url": "/upload/",
            "language": "en",
            "time-zone": "Europe/Paris",
            "embed-providers": json.dumps(PROVIDERS),
            **{name.replace("_", "-"): text for name, text in data.items()},
        }
        self.server.page = PAGE.format(
            direction=direction,
            styles="".join(f'<link rel="stylesheet" href="/static/{style}">\n' for style in STYLES),
            attributes=" ".join(f'data-{name}="{escape(text)}"' for name, text in given.items()),
            value=escape(value),
            state=state,
        )
        self._page.goto(self.server.address)
        self._page.wait_for_selector(".ProseMirror")
        return self

    @property
    def page(self):
        """The page, at rest."""
        self._page.evaluate("window.atRest?.()")
        return self._page

    @property
    def text(self):
        """The editable text."""
        return self.page.locator(".ProseMirror")

    @property
    def value(self):
        """What would be sent to the server."""
        return json.loads(self.page.locator("textarea[name=body]").input_value())

    @property
    def blocks(self):
        return self.value["content"]

    @property
    def kinds(self):
        return [block["type"] for block in self.blocks]

    def words(self, block):
        return "".join(child.get("text", "") for child in block.get("content", []))

    def press(self, *keys):
        """Press these keys, one right after the other."""
        keyboard = self.page.keyboard
        for key in keys:
            keyboard.press(key)

    def type(self, words):
        self.page.keyboard.type(words)

    def call(self, method, *arguments):
        return self.page.evaluate(
            "([method, args]) => document.querySelector('story-editor')[method](...args)",
            [method, list(arguments)],
        )

    def caret(self, words, offset=0):
        """Put the caret into the text, ``offset`` characters into the first place where these words stand."""
        self.page.evaluate(FIND + "([words, offset]) => { place(words, offset, offset) }", [words, offset])

    def select(self, words):
        self.page.evaluate(FIND + "(words) => { place(words, 0, words.length) }", words)

    def paste(self, html="", text="", files=()):
        """A paste event as browsers send it. ``files``: (name, type, bytes)."""
        self.page.evaluate(
            """([html, text, files]) => {
                const data = new DataTransfer();
                if (html) data.setData('text/html', html);
                if (text) data.setData('text/plain', text);
                for (const [name, type, bytes] of files) {
                    data.items.add(new File([new Uint8Array(bytes)], name, { type }));
                }
                const target = document.querySelector('.ProseMirror');
                const event = { clipboardData: data, bubbles: true, cancelable: true };
                target.dispatchEvent(new ClipboardEvent('paste', event));
            }""",
            [html, text, [[name, kind, list(data)] for name, kind, data in files]],
        )

    def ids(self):
        """The ids of all blocks, in the order of the text."""
        found = []

        def visit(node):
            if "id" in node.get("attrs", {}):
                found.append(node["attrs"]["id"])
            for child in node.get("content", []):
                visit(child)

        visit(self.value)
        return found


def doc(*blocks):
    return {"type": "doc", "attrs": {"schema": 1}, "content": list(blocks)}


def paragraph(words="", identity=None, marks=()):
    block = {"type": "paragraph", "attrs": {"id": identity}}
    if words:
        block["content"] = [{"type": "text", "text": words, **({"marks": list(marks)} if marks else {})}]
    return block


def figure(card=None, identity=None, **attrs):
    given = {
        "photo": card and card["id"],
        "caption": "",
        "alt": "",
        "focal": None,
        "size": "column",
        "slug": "",
        "credit": "",
        "crops": None,
    }
    return {"type": "figure", "attrs": {"id": identity, **given, **attrs}}
