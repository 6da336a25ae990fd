"""What may be stored as a body, and how a refusal reads."""

import json
import uuid

import pytest
from django.utils import translation

from articles import body
from articles.body import build, caps

PHOTO = "5f0c6a34-9d1b-4c77-8f5e-0a3b1c2d4e5f"


def refusal(doc, **options):
    with pytest.raises(body.BodyError) as refused:
        body.check(doc, **options)
    return refused.value.problems


def only_problem(doc, **options):
    (problem,) = refusal(doc, **options)
    return problem


def block(name, content=None, **attrs):
    """A block as somebody might send it, right or wrong."""
    return {"type": name, "attrs": {"id": "the-block", **attrs}} | ({"content": content} if content else {})


def marked(*marks):
    return build.doc(build.paragraph({"type": "text", "text": "word", "marks": list(marks)}, id="the-block"))


def test_a_story_is_stored_as_it_was_sent():
    doc = build.doc(build.subhead("Bridge"), build.paragraph("It is ", build.text("open", "bold"), "."))

    stored = body.check(doc)

    assert stored == doc
    assert stored is not doc


def test_attributes_with_defaults_may_be_left_out():
    doc = build.doc({"type": "figure", "attrs": {"id": "the-figure"}})

    assert body.check(doc) == doc


def test_missing_ids_are_given():
    stored = body.check(build.doc({"type": "paragraph"}, {"type": "paragraph", "attrs": {"id": None}}))

    first, second = (paragraph["attrs"]["id"] for paragraph in stored["content"])
    assert len(first) == len(second) == 10
    assert first != second


def test_of_two_blocks_with_one_id_the_first_keeps_it():
    stored = body.check(build.doc(build.paragraph("a", id="same-id"), build.paragraph("b", id="same-id")))

    first, second = (paragraph["attrs"]["id"] for paragraph in stored["content"])
    assert first == "same-id"
    assert second not in ("same-id", None)


@pytest.mark.parametrize("odd", ["", "short", "x" * 41, "with space", "ümlaut", "line\n"])
def test_an_id_that_could_not_stand_in_html_is_replaced(odd):
    stored = body.check(build.doc({"type": "paragraph", "attrs": {"id": odd}}))

    assert stored["content"][0]["attrs"]["id"] != odd


def test_a_problem_says_where_it_is():
    wrong = build.paragraph(build.text("x", build.link("javascript:alert(1)")), id="paragraph-2")
    doc = build.doc(build.paragraph(), build.paragraph(), build.fact_box("a", build.subhead("b"), wrong))

    problem = only_problem(doc)

    assert problem.path == "block 3 (fact box) › paragraph 2"
    assert problem.block_id == "paragraph-2"
    assert "https://" in problem.message
    assert str(problem) == f"{problem.path}: {problem.message}"


def test_a_cell_is_found_by_row_and_number():
    table = build.table(
        [["a", "b"], ["c", {"type": "paragraph", "content": [{"type": "text", "text": "\x07"}]}]]
    )

    assert only_problem(build.doc(table)).path == "block 1 (table) › row 2 › cell 2 › paragraph 1"


def test_a_block_without_an_id_is_named_by_the_block_around_it():
    doc = build.doc(build.fact_box({"type": "subhead", "attrs": {"level": 9}}, id="the-box"))

    assert only_problem(doc).block_id == "the-box"


def test_a_problem_can_be_read_in_the_editors_language():
    with translation.override("de"):
        assert only_problem(build.doc(block("video"))).message


@pytest.mark.parametrize(
    "anything",
    [
        None,
        True,
        0,
        1.5,
        "",
        "text",
        [],
        {},
        [{}],
        {"type": "doc"},
        {"type": "paragraph"},
        {"type": ["doc"]},
        {"type": "doc", "content": [{"type": "paragraph"}]},
        {"type": "doc", "attrs": {"schema": 1}, "content": None},
        {"type": "doc", "attrs": {"schema": 1}, "content": []},
        {"type": "doc", "attrs": None, "content": []},
        {"type": "doc", "attrs": {"schema": 1}},
        b"bytes",
        object(),
    ],
    ids=repr,
)
def test_what_is_no_story_is_refused(anything):
    assert refusal(anything)


@pytest.mark.parametrize("number", [0, 2, 99, "1", 1.0, True, None])
def test_another_schema_is_refused(number):
    doc = {**build.doc(), "attrs": {"schema": number}}

    assert "another version" in only_problem(doc).message


@pytest.mark.parametrize(
    "wrong",
    [
        block("video"),
        block("paragraph", style="color:red"),
        {**block("paragraph"), "class": "x"},
        {**block("paragraph"), "text": "x"},
        {**block("paragraph"), "marks": [{"type": "bold"}]},
        {**block("paragraph"), "content": {"type": "text"}},
        {**block("paragraph"), "attrs": []},
        block("paragraph", id=7),
        block("subhead", level=1),
        block("subhead", level="2"),
        block("subhead", level=2.0),
        block("subhead", level=None),
        block("figure", photo="1"),
        block("figure", photo=PHOTO.upper()),
        block("figure", size="huge"),
        block("figure", caption=None),
        block("figure", caption="a\tb"),
        block("figure", caption="x" * 5001),
        block("figure", focal=[0.5]),
        block("figure", focal=[0.5, 1.01]),
        block("figure", focal=[-0.1, 0]),
        block("figure", focal=[True, 0]),
        block("figure", focal=["0", "0"]),
        block("figure", focal={"x": 0, "y": 0}),
        block("figure", [{"type": "text", "text": "x"}]),
        block("gallery"),
        block("gallery", [block("paragraph")]),
        block("pullQuote", [{"type": "text", "text": "x", "marks": [{"type": "bold"}]}]),
        block("pullQuote", [{"type": "hardBreak"}]),
        block("blockquote", [block("subhead")]),
        block("bulletList"),
        block("bulletList", [block("paragraph")]),
        block("bulletList", [block("listItem", [block("bulletList")])]),
        block("orderedList", [build.list_item("x")], start="1"),
        block("orderedList", [build.list_item("x")], start=10**9),
        block("listItem", [block("paragraph")]),
        block("factBox", [build.fact_box("x")]),
        block("timedUpdate", [build.fact_box("x")]),
        block("timedUpdate", [build.paragraph()], time="yesterday"),
        block("timedUpdate", [build.paragraph()], time="2026-11-23T14:03:00"),
        block("timedUpdate", [build.paragraph()], time="2026-02-30T14:03:00Z"),
        block("embed", url="https://evil.example/"),
        block("embed", url="javascript:alert(1)//youtu.be/abcDEF12345"),
        block("table", [block("tableRow")]),
        block("tableCell", [block("paragraph")]),
        block("table", [build.table_row(build.table_cell("x", colspan=0))]),
        block("paragraph", [{"type": "text", "text": ""}]),
        block("paragraph", [{"type": "text"}]),
        block("paragraph", [{"type": "text", "text": "x", "attrs": {}}]),
        block("paragraph", [{"type": "text", "text": "half a pair: \ud83d"}]),
        block("paragraph", [{"type": "text", "text": "not XML: \ufffe"}]),
        block("paragraph", [{"type": "paragraph"}]),
        block("hardBreak"),
        {"type": "text", "text": "x"},
        "paragraph",
        None,
    ],
    ids=lambda wrong: json.dumps(wrong)[:90],
)
def test_what_the_schema_does_not_know_is_refused(wrong):
    assert refusal(build.doc(build.paragraph("before"), wrong))


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "java\tscript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.example",
        "/\\evil.example",
        "https://",
        "https:evil",
        "http://[::1",
        "https://a b.example",
        "example.org",
        "relative/path",
        "mailto:",
        "",
        "x" * 3000,
        "\x01https://example.org",
        "https://" + "x" * 2000,
        None,
        5,
        ["https://example.org"],
    ],
)
def test_a_link_that_leads_nowhere_safe_is_refused(href):
    assert refusal(marked({"type": "link", "attrs": {"href": href}}))


@pytest.mark.parametrize(
    "href",
    [
        "https://example.org",
        "HTTP://EXAMPLE.ORG/a?b=c#d",
        "mailto:desk@example.org",
        "tel:+49-30-1",
        "/politics/",
        "/",
        "#anchor",
        "https://bücher.example/straße",
        "https://example.org/%20a(b)",
    ],
)
def test_a_link_may_lead_to_a_site_a_mailbox_a_telephone_or_a_place_here(href):
    assert body.check(marked({"type": "link", "attrs": {"href": href}}))


@pytest.mark.parametrize(
    "marks",
    [
        [{"type": "underline"}],
        [{"type": "bold", "attrs": {"style": "x"}}],
        [{"type": "bold"}, {"type": "bold"}],
        [{"type": "italic"}, {"type": "bold"}],
        [{"type": "superscript"}, {"type": "subscript"}],
        [{"type": "link"}],
        [{"type": "link", "attrs": {"href": "/", "target": "_blank"}}],
        [{"type": "language", "attrs": {"lang": "not a language"}}],
        [{"type": "language", "attrs": {"lang": ""}}],
        [{"type": "bold", "content": []}],
        ["bold"],
        [None],
    ],
    ids=json.dumps,
)
def test_formatting_that_the_schema_does_not_know_is_refused(marks):
    assert refusal(marked(*marks))


def test_a_photo_must_be_in_the_library():
    asked = []
    other = str(uuid.uuid4())
    figures = [build.figure(PHOTO), build.gallery(build.figure(other, id="lost-picture")), build.figure()]

    def library(photos):
        asked.append(photos)
        return {PHOTO}

    problem = only_problem(build.doc(*figures), photos=library)

    assert asked == [{PHOTO, other}]
    assert problem.path == "block 2 (gallery) › picture 1"
    assert problem.block_id == "lost-picture"


def test_without_pictures_the_library_is_not_asked():
    assert body.check(build.doc(build.figure()), photos=lambda photos: pytest.fail("asked"))


def test_too_deep_a_list_is_refused_and_not_a_crash():
    item = build.list_item("x")
    for _ in range(5_000):
        item = {
            "type": "listItem",
            "content": [{"type": "paragraph"}, {"type": "bulletList", "content": [item]}],
        }

    problem = only_problem(build.doc(build.paragraph(), {"type": "bulletList", "content": [item]}))

    assert problem.path == "block 2"
    assert "too deep" in problem.message


def test_a_list_of_nine_levels_as_word_processors_have_them_is_fine():
    item = build.list_item("x")
    for _ in range(8):
        item = build.list_item("x", build.bullet_list(item))

    assert body.check(build.doc(build.timed_update(build.bullet_list(item))))


def test_a_circle_is_refused():
    doc = build.doc(build.paragraph())
    doc["content"].append(doc)

    assert refusal(doc)


@pytest.mark.parametrize(
    "blocks",
    [
        [build.paragraph("x" * 10_000)] * (caps.MAX_TEXT // 10_000 + 1),
        [build.paragraph()] * (caps.MAX_BLOCKS + 1),
        [build.paragraph(*[build.text("x", "bold")] * (caps.MAX_VALUES // 4))],
    ],
    ids=["words", "blocks", "values"],
)
def test_too_long_a_text_is_refused(blocks):
    assert "too long" in only_problem(build.doc(*blocks)).message


def test_of_many_problems_the_first_are_told():
    problems = refusal(build.doc(*[block("video", id=None)] * 500))

    assert len(problems) == 20
    assert problems[0].path == "block 1 (unknown)"


def test_a_name_in_a_message_is_short_and_harmless():
    problem = only_problem(build.doc(block("x\ud800\n" + "y" * 1000)))

    problem.message.encode()
    assert len(problem.message) < 150


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[1,]",
        '{"type":"doc","type":"doc"}',
        '{"a":NaN}',
        '{"a":Infinity}',
        "[" * 100_000,
        "1" * 10_000,
        "\ufeff{}",
        '"' + "x" * caps.MAX_BYTES + '"',
    ],
    ids=lambda text: text[:30],
)
def test_json_that_is_damaged_is_refused_with_a_reason(text):
    with pytest.raises(body.BodyError) as refused:
        body.parse(text)
    assert refused.value.problems[0].message


def test_json_as_the_editor_sends_it_is_read():
    doc = build.doc(build.paragraph("Grüße, 世界"))

    assert body.parse(json.dumps(doc)) == doc
    assert body.parse(json.dumps(doc).encode()) == doc
