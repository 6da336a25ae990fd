"""The plain markup of the demo's stories: what each sign becomes."""

import pytest

from newsroom.demo.markup import Context, MarkupError, document

CONTEXT = Context(
    photo_id=lambda key: f"photo of {key}",
    address=lambda slug: f"/delta/{slug}/",
    instant=lambda days, time: f"{days} {time}",
)


def blocks(source):
    return document(source, CONTEXT, "story")["content"]


def runs(source):
    """(text, names of its marks) of the first block."""
    nodes = blocks(source)[0]["content"]
    return [(node["text"], [mark["type"] for mark in node.get("marks", ())]) for node in nodes]


def test_lines_of_a_paragraph_are_joined():
    assert runs("One line\nand another.") == [("One line and another.", [])]


def test_a_backslash_at_the_end_breaks_a_line():
    kinds = [node["type"] for node in blocks("One line\\\nand another.")[0]["content"]]
    assert kinds == ["text", "hardBreak", "text"]


def test_marks_nest():
    assert runs("A **bold _and italic_** word") == [
        ("A ", []),
        ("bold ", ["bold"]),
        ("and italic", ["bold", "italic"]),
        (" word", []),
    ]


def test_indices_stand_high_and_low():
    assert runs("m^{2}, CO_{2}") == [
        ("m", []),
        ("2", ["superscript"]),
        (", CO", []),
        ("2", ["subscript"]),
    ]


def test_a_backslash_keeps_a_sign():
    assert "".join(text for text, _ in runs(r"\*\*as is\*\*")) == "**as is**"


def test_a_link_to_a_story_becomes_its_address():
    (link,) = blocks("[words](story:other)")[0]["content"][0]["marks"]
    assert link["attrs"]["href"] == "/delta/other/"


def test_words_in_another_language_say_so():
    (mark,) = blocks("[Worte]{de}")[0]["content"][0]["marks"]
    assert mark == {"type": "language", "attrs": {"lang": "de"}}


def test_lists_nest_by_indentation():
    (found,) = blocks("- one\n  3. deeper\n  4. still\n- two")
    one, two = found["content"]
    assert found["type"] == "bulletList"
    assert [block["type"] for block in one["content"]] == ["paragraph", "orderedList"]
    assert one["content"][1]["attrs"]["start"] == 3
    assert len(two["content"]) == 1


def test_a_picture_takes_size_and_words():
    (figure,) = blocks("@picture ferry wide\ncaption: At sea.\nfocal: 0.2 0.7")
    assert figure["attrs"]["photo"] == "photo of ferry"
    assert figure["attrs"]["caption"] == "At sea."
    assert figure["attrs"]["focal"] == [0.2, 0.7]
    assert figure["attrs"]["size"] == "wide"


@pytest.mark.parametrize(
    "source", ["@facts T\n### Sub\n- item\n\n@end", "@facts T\n\n### Sub\n\n- item\n\n@end"]
)
def test_a_fact_box_begins_under_its_title_or_after_an_empty_line(source):
    (box,) = blocks(source)
    assert [block["type"] for block in box["content"]] == ["subhead", "bulletList"]


def test_an_update_stands_on_the_day_it_names():
    late, early = blocks("@update -1 23:50 | Late\nWords.\n\n@end\n\n@update 06:10 | Early\nWords.\n\n@end")
    assert late["attrs"]["time"] == "-1 23:50"
    assert early["attrs"]["time"] == "0 06:10"
    assert early["attrs"]["headline"] == "Early"


def test_an_empty_cell_keeps_its_place():
    (table,) = blocks("@table Caption\n| | A |\n| 1 | |")
    assert [len(row["content"]) for row in table["content"]] == [2, 2]


@pytest.mark.parametrize("source", ["@facts Title\n\nWords.", "@picnic basket", "- item\nnot an item"])
def test_markup_that_nobody_knows_is_refused(source):
    with pytest.raises(MarkupError):
        blocks(source)
