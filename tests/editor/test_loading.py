"""Opening what was stored: all of it where it fits, as much as fits otherwise, and never a word lost."""

import json

import pytest

from tests.editor.desk import doc, paragraph


def broken(*blocks, **root):
    return json.dumps({"type": "doc", "attrs": {"schema": 1}, "content": list(blocks), **root})


BAD = {
    "not JSON": '{"type":"doc","attrs":{"schema":1},"content":[{"type":"para',
    "an unknown block": broken({"type": "marquee", "content": [paragraph("Old words")]}),
    "an unknown attribute": broken(
        {**paragraph("Old words"), "attrs": {"id": "abcdefghij", "colour": "red"}}
    ),
    "a wrong type": broken(
        {"type": "subhead", "attrs": {"level": "big"}, "content": [{"type": "text", "text": "Old words"}]}
    ),
    "a block in a wrong place": broken(
        {
            "type": "blockquote",
            "content": [{"type": "subhead", "content": [{"type": "text", "text": "Old words"}]}],
        }
    ),
    "a bad link": broken(
        paragraph("Old words", marks=[{"type": "link", "attrs": {"href": "javascript:alert(1)"}}])
    ),
    "an unknown mark": broken(paragraph("Old words", marks=[{"type": "blink"}])),
    "another schema": broken(paragraph("Old words"), attrs={"schema": 99}),
    "another root": json.dumps(paragraph("Old words")),
    "a list": json.dumps([1, 2]),
    "nothing in it": broken(),
    "text without a block": broken({"type": "text", "text": "Old words"}),
}


@pytest.mark.parametrize("raw", BAD.values(), ids=BAD.keys())
def test_a_text_outside_the_schema_is_kept_whole_and_shown_as_far_as_possible(desk, raw):
    desk.open(raw=raw)
    assert desk.page.get_by_text("Not all of this text could be read.").is_visible()
    assert desk.page.locator(".se-raw").input_value() == raw
    assert desk.page.locator("textarea[name=body]").input_value() == raw, "unchanged until it is edited"
    if '"Old words"' in raw:
        assert "Old words" in desk.text.inner_text()
    desk.page.locator("summary").click()
    assert desk.page.locator(".se-raw").get_attribute("readonly") is not None


def test_editing_what_could_be_read_makes_a_value_that_fits(desk):
    desk.open(raw=BAD["an unknown block"])
    desk.caret("Old words", 9)
    desk.type("!")
    assert [desk.words(block) for block in desk.blocks] == ["Old words!"]
    assert desk.page.locator(".se-raw").input_value() == BAD["an unknown block"]


def test_a_good_text_opens_without_a_word_about_it(desk):
    desk.open(doc(paragraph("Words")))
    assert desk.page.get_by_role("alert").count() == 0


def test_the_page_puts_quotes_in_goes_to_blocks_and_takes_them_out(desk):
    desk.open(doc(paragraph("One", "block00001"), paragraph("Two", "block00002")))
    quote = {"text": "Nobody was hurt.", "speaker": "Elin Varga", "role": "harbour master"}
    identity = desk.call("insertPullQuoteAfter", "block00001", quote)
    assert desk.kinds == ["paragraph", "pullQuote", "paragraph"]
    assert desk.blocks[1]["attrs"] == {"id": identity, "speaker": "Elin Varga", "role": "harbour master"}
    assert desk.call("focusBlock", "block00002") is True
    desk.type("x")
    assert desk.words(desk.blocks[2]) == "xTwo"
    assert desk.call("removeBlock", identity) is True
    assert desk.kinds == ["paragraph", "paragraph"]
    assert desk.call("focusBlock", "no-such-block") is False
    assert desk.call("getJSON") == desk.value


def test_a_quote_for_a_block_within_a_box_stands_below_the_box(desk):
    box = {
        "type": "factBox",
        "attrs": {"id": "factbox001", "title": ""},
        "content": [paragraph("In", "inside0001")],
    }
    desk.open(doc(box, paragraph("After")))
    desk.call("insertPullQuoteAfter", "inside0001", {"text": "Words"})
    assert desk.kinds == ["factBox", "pullQuote", "paragraph"]
