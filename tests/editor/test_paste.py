"""Pasting from Word, Google Docs and web pages: the structure comes along, the junk does not."""

from pathlib import Path

from tests.editor.desk import doc, paragraph, picture

SAMPLES = Path(__file__).parent / "samples"
WORD = (SAMPLES / "word.html").read_text()
DOCS = (SAMPLES / "google-docs.html").read_text()
PAGE = (SAMPLES / "web-page.html").read_text()


def outline(node):
    """A block as nested tuples: its kind, then its words with their marks, or its blocks."""
    if node["type"] == "text":
        marks = [mark["type"] for mark in node.get("marks", [])]
        return (node["text"], *marks) if marks else node["text"]
    return (node["type"], *map(outline, node.get("content", [])))


def pasted(desk, html, **more):
    desk.open()
    desk.text.click()
    desk.paste(html=html, **more)
    return [outline(block) for block in desk.blocks]


def hrefs(desk):
    found = []

    def visit(node):
        found.extend(mark["attrs"]["href"] for mark in node.get("marks", []) if mark["type"] == "link")
        for child in node.get("content", []):
            visit(child)

    visit(desk.value)
    return found


def item(*content):
    return ("listItem", *content)


def para(*content):
    return ("paragraph", *content)


def test_from_word(desk):
    blocks = pasted(desk, WORD)
    assert blocks[:2] == [
        ("subhead", "Harbour reopens"),
        para(
            "The harbour ", ("opened", "bold"), " at ", ("dawn", "italic"), " and ", ("the ferry", "link"),
            " left", ("1", "superscript"), ".",
        ),
    ]  # fmt: skip
    assert blocks[2] == (
        "bulletList",
        item(para("First point"), ("bulletList", item(para("Point within")))),
        item(para("Second ", ("point", "bold"))),
    )
    assert blocks[3] == ("orderedList", item(para("Third step")))
    assert desk.blocks[3]["attrs"]["start"] == 3
    assert blocks[4] == ("blockquote", para("Somebody else’s words."))
    assert blocks[5] == para("Kept added.")
    assert blocks[6] == (
        "table",
        ("tableRow", ("tableCell", para(("Ferry", "bold"))), ("tableCell", para("07:10"))),
    )
    assert len(blocks) == 7
    assert hrefs(desk) == ["https://example.org/?id=7"]
    assert (
        "1 picture on the pasted page was not brought along" in desk.page.locator(".se-message").inner_text()
    )


def test_from_google_docs(desk):
    assert pasted(desk, DOCS) == [
        ("subhead", "A subhead"),
        para(
            "Plain, ", ("bold", "bold"), (" and italic", "italic"), (" struck", "strike"),
            ("2", "superscript"), ", ", ("linked", "link"), ".",
        ),
        ("bulletList", item(para("One"), ("bulletList", item(para("Within")))), item(para("Two"))),
    ]  # fmt: skip
    assert hrefs(desk) == ["https://example.org/page"]


def test_from_a_web_page(desk):
    blocks = pasted(desk, PAGE)
    assert blocks == [
        ("subhead", "The headline"),
        ("subhead", "A subhead"),
        ("subhead", "A minor one"),
        para(
            "Text with ", ("weight", "bold"), ", a trap, a path and ", ("a link", "link"), ", “quoted” and ",
            ("dommage", "italic", "language"), ".",
        ),
        para("One", ("hardBreak",), "line"),
        para("Next paragraph"),
        ("blockquote", para("Quoted words")),
        ("orderedList", item(para("Four")), item(para("Five"), ("bulletList", item(para("Within"))))),
        para("The caption of the photo"),
        (
            "table",
            ("tableRow", ("tableHeader", para("Ferry")), ("tableHeader", para("Time"))),
            ("tableRow", ("tableCell", para("Aurora"))),
        ),
        ("sectionBreak",),
    ]  # fmt: skip
    assert [block["attrs"].get("level") for block in desk.blocks[:3]] == [2, 2, 3]
    assert desk.blocks[7]["attrs"]["start"] == 4
    assert desk.blocks[9]["attrs"]["caption"] == "Departures"
    assert hrefs(desk) == ["https://example.org/x"]
    message = "1 picture on the pasted page was not brought along; save it and upload it."
    assert desk.page.locator(".se-message").inner_text() == message


def test_nothing_that_was_pasted_reaches_the_page_as_markup_of_its_own(desk):
    pasted(
        desk,
        PAGE
        + DOCS
        + WORD
        + '<p><a href="//evil.example">x</a><img src=x onerror="alert(1)"><svg onload=alert(1)>',
    )
    inside = desk.text.evaluate("(text) => text.innerHTML")
    for junk in (
        "script",
        "onerror",
        "onclick",
        "style=",
        "javascript:",
        "Mso",
        "docs-internal",
        "<svg onload",
    ):
        assert junk not in inside


def test_a_run_of_words_goes_into_the_paragraph_it_is_pasted_into(desk):
    desk.open(doc(paragraph("Before  after.", "original01")))
    desk.caret("after", -1)
    desk.paste(html="<span style='font-weight:700'>bold</span> words")
    assert outline(desk.blocks[0]) == para("Before ", ("bold", "bold"), " words after.")
    assert desk.ids() == ["original01"]


def test_plain_text_becomes_paragraphs_without_control_characters(desk):
    desk.open()
    desk.text.click()
    desk.paste(text="One\twith a tab\r\n\r\nTwo\x0bwith another\x00")
    assert [desk.words(block) for block in desk.blocks] == ["One with a tab", "Two with another"]


def test_an_address_pasted_over_words_makes_them_a_link(desk):
    desk.open(doc(paragraph("See the timetable.")))
    desk.select("timetable")
    desk.paste(text="https://example.org/times?utm_medium=mail")
    assert outline(desk.blocks[0]) == para("See the ", ("timetable", "link"), ".")
    assert hrefs(desk) == ["https://example.org/times"]


def test_an_address_of_this_site_loses_its_host(desk):
    desk.open(doc(paragraph("See the timetable.")))
    desk.select("timetable")
    desk.paste(text=desk.server.address + "travel/2026/03/10/times/")
    assert hrefs(desk) == ["/travel/2026/03/10/times/"]


def test_an_address_alone_on_its_line_is_an_embed_where_the_service_is_on_the_list(desk):
    desk.open()
    desk.text.click()
    desk.paste(text="https://youtu.be/dQw4w9WgXcQ")
    assert desk.kinds == ["embed"]
    assert desk.blocks[0]["attrs"]["url"] == "https://youtu.be/dQw4w9WgXcQ"


def test_other_addresses_become_links(desk):
    desk.open()
    desk.text.click()
    desk.paste(text="https://example.org/a")
    assert outline(desk.blocks[0]) == para(("https://example.org/a", "link"))


def test_a_text_that_comes_with_a_picture_of_itself_is_pasted_as_text(desk):
    blocks = pasted(desk, "<p class=MsoNormal>Words</p>", files=[("image.png", "image/png", picture(20, 20))])
    assert blocks == [para("Words")]
    assert desk.shelf.uploads == []


PIXEL = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"


def test_a_picture_of_one_pixel_is_no_photo(desk):
    blocks = pasted(desk, f'<p>One</p><img src="{PIXEL}" alt=""><p>Two</p>')
    assert blocks == [para("One"), para("Two")]


def test_a_video_player_becomes_an_embed(desk):
    frame = (
        '<iframe width="560" src="https://www.youtube.com/embed/dQw4w9WgXcQ?si=x" title="A film"></iframe>'
    )
    pasted(desk, f"<p>One</p>{frame}<p>Two</p>")
    assert [block["type"] for block in desk.value["content"]] == ["paragraph", "embed", "paragraph"]
    attrs = desk.value["content"][1]["attrs"]
    assert (attrs["url"], attrs["title"]) == ("https://www.youtube.com/watch?v=dQw4w9WgXcQ", "A film")


def test_a_frame_of_anything_else_is_left_behind(desk):
    assert pasted(desk, '<p>One</p><iframe src="https://ads.example/x"></iframe>') == [para("One")]
