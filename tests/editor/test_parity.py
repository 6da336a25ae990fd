"""The editor and the server say the same: of the schema, of words, of links and of what may be stored."""

import json
import re

import pytest

from articles import body
from articles.admin.widgets import embed_providers
from articles.body import characters, links
from articles.body.embeds import match
from tests.editor.desk import doc, paragraph
from tests.editor.full_story import block, full_story, words

IN_MODULE = "async ([path, name, args]) => (await import('/static/articles/editor/' + path))[name](...args)"


def in_module(desk, path, name, *arguments):
    return desk.page.evaluate(IN_MODULE, [path, name, list(arguments)])


def test_both_have_the_same_schema(desk):
    desk.open()
    theirs = in_module(desk, "schema.js", "spec")
    ours = json.loads(json.dumps(body.spec()))
    assert theirs["schema"] == ours["schema"]
    assert theirs["nodes"] == ours["nodes"]
    assert theirs["marks"] == ours["marks"]
    assert list(theirs["marks"]) == list(ours["marks"]), "marks have a rank"


def test_the_server_takes_what_the_editor_makes(desk):
    desk.open(full_story(desk.shelf))
    desk.caret("Last.", 5)
    desk.type("!")
    known = {figure.photo for figure in body.figures(desk.value) if figure.photo}
    assert body.check(desk.value, photos=lambda uuids: uuids & known) == desk.value


def test_each_block_of_the_insert_menu_can_be_stored(desk):
    desk.shelf.add("harbour")
    desk.open(doc(paragraph("Before.")))
    desk.caret("Before.", 7)
    kinds = desk.page.evaluate(
        """async () => {
            const { BLOCK_KINDS } = await import('/static/articles/editor/block-kinds.js');
            return BLOCK_KINDS.map(({ name }) => name);
        }"""
    )
    for kind in kinds:
        desk.page.evaluate(
            """async (name) => {
                const { BLOCK_KIND } = await import('/static/articles/editor/block-kinds.js');
                BLOCK_KIND[name].insert(document.querySelector('story-editor').editor);
            }""",
            kind,
        )
        if kind in ("figure", "gallery"):
            desk.page.locator(".se-card").dblclick()
            desk.page.locator("dialog").wait_for(state="detached")
        assert body.check(desk.value)
    made = set(re.findall(r'"type": "(\w+)"', json.dumps(desk.value)))
    assert made >= set(body.spec()["nodes"]) - {"hardBreak"}


TEXTS = [
    "One two three.",
    "It’s the mayor’s well-known plan – or is it? Yes/no … 42 times",
    "中文字和 English words",
    " \N{NO-BREAK SPACE} — “” ",
    "naïve café résumé",
    "3.5 per cent of £4m",
]


@pytest.mark.parametrize("text", TEXTS)
def test_both_count_the_same_words(desk, text):
    story = doc(paragraph(text), block("factBox", paragraph(text), title="Two words"))
    desk.open(story)
    counted = desk.page.evaluate("document.querySelector('story-editor').reading.words")
    assert counted == body.word_count(desk.call("getJSON"))


def test_both_count_a_full_story_the_same(desk):
    desk.open(full_story(desk.shelf))
    counted = desk.page.evaluate("document.querySelector('story-editor').reading.words")
    assert counted == body.word_count(desk.call("getJSON"))


@pytest.mark.parametrize("quote", ["Nobody was hurt", "NOBODY — was ‘hurt’!", "Nobody got hurt", "hurt on"])
def test_both_know_which_quotes_repeat_the_text(desk, quote):
    story = doc(
        paragraph("“Nobody was hurt,” she said."), block("pullQuote", words(quote), speaker="Elin", role="")
    )
    desk.open(story)
    counted = desk.page.evaluate("document.querySelector('story-editor').reading.words")
    assert counted == body.word_count(desk.call("getJSON"))


HREFS = [
    *("https://example.org/", "http://example.org", "HTTPS://EXAMPLE.ORG/x", "https://", "https:///x"),
    *("mailto:a@b.org", "mailto:", "tel:+4930123", "tel:", "/a/b", "#c", "//evil.example", "/\\evil", ""),
    *(
        "javascript:alert(1)",
        "JAVASCRIPT:x",
        "java\nscript:x",
        "data:text/html,x",
        "ftp://example.org",
        "example.org",
    ),
    *("with space", "back\\slash", "https://exa mple.org", "\x01https://example.org/", "x" * 2001),
    *("https://example.org/" + "x" * 1980, "https://example.org/" + "x" * 1981),
]


@pytest.mark.parametrize("href", HREFS)
def test_both_allow_the_same_links(desk, href):
    desk.open()
    ours = (
        bool(href)
        and len(href) <= links.LINK_LIMIT
        and links.link_problem(href) is None
        and "\x01" not in href
    )
    assert in_module(desk, "links.js", "isLink", href) is ours


@pytest.mark.parametrize(
    "address",
    [
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ", "https://youtu.be/dQw4w9WgXcQ", "https://vimeo.com/76979871",
        "https://bsky.app/profile/a.example/post/3k2yihcrp6h2g", "https://x.com/paper/status/1234567890123456789",
        "https://mastodon.example/@paper/109876543210987654", "https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk",
        "http://www.youtube.com/watch?v=dQw4w9WgXcQ", "https://evil.example/watch?v=dQw4w9WgXcQ", "https://example.org/",
        "https://youtube.com.evil.example/watch?v=x", "not an address",
    ],
)  # fmt: skip
def test_both_know_the_same_services(desk, address):
    desk.open(embed_providers=json.dumps(embed_providers()))
    name = desk.page.evaluate(
        "(url) => document.querySelector('story-editor').desk.providers.nameOf(url)", address
    )
    found = match(address)
    assert name == (found.provider.name if found else None)


@pytest.mark.parametrize(
    "text", ["tab\tand\nline", "\x00\x07bell", "half \ud800 pair", "\ufffe\uffff", "fine “words” 𝒳"]
)
def test_both_refuse_the_same_characters(desk, text):
    desk.open()
    sent = [ord(sign) for sign in text]
    cleaned = desk.page.evaluate(
        """async (codes) => {
            const { cleaned } = await import('/static/articles/editor/characters.js');
            return [...cleaned(String.fromCodePoint(...codes))].map((sign) => sign.codePointAt(0));
        }""",
        sent,
    )
    assert "".join(map(chr, cleaned)) == characters.cleaned(text)
