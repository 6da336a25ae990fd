"""The schema as it is told to others, and documents built in Python."""

import json
import re

import pytest

from articles import body
from articles.body import build
from articles.body.blocks import BLOCK_BY_NAME

BLOCKS = {
    "paragraph",
    "subhead",
    "figure",
    "gallery",
    "pullQuote",
    "blockquote",
    "bulletList",
    "orderedList",
    "listItem",
    "factBox",
    "timedUpdate",
    "embed",
    "table",
    "tableRow",
    "tableCell",
    "tableHeader",
    "sectionBreak",
}


def test_the_spec_is_json_and_names_all_nodes_and_marks():
    spec = body.spec()

    assert json.loads(json.dumps(spec)) == spec
    assert spec["schema"] == body.SCHEMA == 1
    assert spec["nodes"].keys() == BLOCKS | {"doc", "text", "hardBreak"}
    assert list(spec["marks"]) == ["link", "bold", "italic", "strike", "superscript", "subscript", "language"]


def test_every_block_has_an_id_and_every_attribute_a_default():
    nodes = body.spec()["nodes"]

    assert {name for name, node in nodes.items() if "id" in node["attrs"]} == BLOCKS
    for node in nodes.values():
        assert all(attr.keys() == {"default"} for attr in node["attrs"].values())


def test_content_names_only_nodes_there_are():
    nodes = body.spec()["nodes"]

    for node in nodes.values():
        assert set(re.findall(r"\w+", node.get("content", ""))) <= nodes.keys()


def test_the_current_schema_needs_no_upgrade():
    doc = build.doc(build.paragraph("x"))

    assert body.upgrade(doc) == doc


@pytest.mark.parametrize(
    "doc", [None, [], {}, {"attrs": None}, {"attrs": {"schema": 99}}, {"attrs": {"schema": "1"}}]
)
def test_a_schema_that_never_landed_cannot_be_read(doc):
    with pytest.raises(body.BodyError, match="another version"):
        body.upgrade(doc)


def everything():
    return build.doc(
        build.paragraph(
            "a", build.hard_break(), build.text("b", "bold", build.link("/"), build.language("fr"))
        ),
        build.subhead("c", level=3),
        build.figure("5f0c6a34-9d1b-4c77-8f5e-0a3b1c2d4e5f", focal=(0.5, 0.5)),
        build.gallery(build.figure()),
        build.pull_quote("d", "e", "f"),
        build.blockquote("g"),
        build.bullet_list("h", build.list_item("i", build.ordered_list("j", start=3))),
        build.fact_box("k", title="l"),
        build.timed_update("m", time="2026-11-23T14:03:00Z"),
        build.embed("https://youtu.be/abcDEF12345", "n"),
        build.table([["o", build.paragraph("p")], [build.table_cell("q", colspan=2)]], caption="r"),
        build.section_break(),
    )


def test_what_is_built_may_be_stored():
    doc = everything()

    assert body.check(doc) == doc


def test_what_is_built_is_as_complete_as_what_the_editor_sends():
    seen = set()

    def look(node):
        seen.add(node["type"])
        if node["type"] not in ("text", "doc"):
            assert node.get("attrs", {}).keys() == BLOCK_BY_NAME[node["type"]].attrs.keys()
        for child in node.get("content", ()):
            look(child)

    look(everything())

    assert seen == body.spec()["nodes"].keys()


def test_marks_are_put_in_order_and_empty_text_left_out():
    paragraph = build.paragraph("", build.text("x", "italic", build.bold, build.link("/")), build.text(""))

    (run,) = paragraph["content"]
    assert [mark["type"] for mark in run["marks"]] == ["link", "bold", "italic"]


def test_a_document_of_nothing_is_an_empty_paragraph():
    assert [block["type"] for block in build.doc()["content"]] == ["paragraph"]


def test_ids_are_new_each_time():
    assert len({build.new_id() for _ in range(1000)}) == 1000
    assert re.fullmatch(r"[0-9a-z]{10}", build.new_id())
