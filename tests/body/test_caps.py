"""How big a body may be, and how it arrives."""

import json

import pytest

from articles import body
from articles.body import build, caps
from tests.body.test_check import only_problem, refusal


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
