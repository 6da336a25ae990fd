"""What may be stored as a body, and how a refusal reads."""

import json
import uuid

import pytest
from django.utils import translation

from articles import body
from articles.body import build

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


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (block("embed"), "A block of this kind (embed) cannot stand here in that one (fact box)."),
        (block("bulletList"), "There is nothing in it. Write something or remove it."),
        (block("paragraph", style="x"), "It has an unknown attribute, “style”."),
        (block("paragraph") | {"class": "x"}, "It has an unknown part, “class”."),
        (block("figure", caption=5), "Caption: This should be text."),
        (block("video"), "There is no kind of block called “video”."),
    ],
)
def test_a_problem_says_what_it_is(wrong, message):
    problem = only_problem(build.doc(build.fact_box("x", wrong)))

    assert problem.message == message
    assert problem.path.startswith("block 1 (fact box) › ")


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
        pytest.param(object(), id="an object"),
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


def test_of_many_problems_the_first_are_told():
    problems = refusal(build.doc(*[block("video", id=None)] * 500))

    assert len(problems) == 20
    assert problems[0].path == "block 1 (unknown)"


def test_a_name_in_a_message_is_short_and_harmless():
    problem = only_problem(build.doc(block("x\ud800\n" + "y" * 1000)))

    problem.message.encode()
    assert len(problem.message) < 150
