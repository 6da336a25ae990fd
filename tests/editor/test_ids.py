"""Block ids: each block has one, none is there twice, and the block that was there first keeps its own."""

import re

from tests.editor.desk import doc, figure, paragraph


def assert_unique(desk):
    ids = desk.ids()
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch("[A-Za-z0-9_-]{6,40}", identity) for identity in ids)


def copied(desk):
    """The HTML that copying the selection would put on the clipboard."""
    return desk.page.evaluate(
        """() => {
            const data = new DataTransfer();
            const event = { clipboardData: data, bubbles: true, cancelable: true };
            document.querySelector('.ProseMirror').dispatchEvent(new ClipboardEvent('copy', event));
            return data.getData('text/html');
        }"""
    )


def test_blocks_without_ids_get_them(desk):
    desk.open(
        {"type": "doc", "attrs": {"schema": 1}, "content": [{"type": "paragraph"}, {"type": "paragraph"}]}
    )
    desk.text.click()
    desk.type("x")
    assert_unique(desk)


def test_splitting_leaves_the_id_with_the_first_part(desk):
    desk.open(doc(paragraph("One two", "original01")))
    desk.caret("two")
    desk.press("Enter")
    assert desk.ids()[0] == "original01"
    assert_unique(desk)


def test_making_room_above_leaves_the_id_with_the_words(desk):
    desk.open(doc(paragraph("Words", "original01")))
    desk.caret("Words")
    desk.press("Enter")
    assert [desk.words(block) for block in desk.blocks] == ["", "Words"]
    assert desk.ids()[1] == "original01"
    assert_unique(desk)


def test_splitting_a_list_item_leaves_its_ids_with_the_first(desk):
    desk.open()
    desk.text.click()
    desk.type("- One two")
    before = desk.ids()
    desk.caret("two")
    desk.press("Enter")
    assert desk.ids()[: len(before)] == before
    assert_unique(desk)


def test_a_copy_pasted_above_its_original_does_not_take_its_id(desk):
    desk.open(
        doc(
            paragraph("First", "first00001"),
            paragraph("Copied", "original01"),
            paragraph("Last", "last000001"),
        )
    )
    desk.caret("Copied")
    desk.press("Escape")
    html = copied(desk)
    desk.caret("First", 5)
    desk.press("Control+Enter")
    desk.paste(html=html)
    assert [desk.words(block) for block in desk.blocks].count("Copied") == 2
    assert_unique(desk)
    assert (
        desk.blocks[[desk.words(b) for b in desk.blocks].index("Copied") + 1]["attrs"]["id"] == "original01"
    )


def test_a_block_cut_and_pasted_elsewhere_keeps_its_id(desk):
    card = desk.shelf.add("harbour")
    desk.open(
        doc(
            figure(card, "figure0001", caption="Printed here", focal=[0.2, 0.3]),
            paragraph("Last", "last000001"),
        )
    )
    desk.call("focusBlock", "figure0001")
    html = copied(desk)
    desk.press("Delete")
    assert "figure0001" not in desk.ids()
    desk.caret("Last", 4)
    desk.press("Control+Enter")
    desk.paste(html=html)
    moved = next(block for block in desk.blocks if block["type"] == "figure")
    assert moved["attrs"] == figure(card, "figure0001", caption="Printed here", focal=[0.2, 0.3])["attrs"]


def test_pasting_many_blocks_twice_doubles_no_id(desk):
    desk.open(doc(paragraph("One"), paragraph("Two"), paragraph("Three")))
    desk.caret("One")
    desk.press("Control+a")
    html = copied(desk)
    desk.press("ArrowRight")
    desk.paste(html=html)
    desk.paste(html=html)
    assert_unique(desk)


def test_undoing_a_split_brings_the_old_ids_back(desk):
    desk.open(doc(paragraph("One two", "original01")))
    desk.caret("two")
    desk.press("Enter", "Control+z")
    assert desk.ids() == ["original01"]


def test_new_rows_and_columns_have_ids(desk):
    desk.open()
    desk.text.click()
    desk.type("/table")
    desk.press("Enter")
    desk.page.get_by_role("button", name="Row below").click()
    desk.page.get_by_role("button", name="Column after").click()
    assert_unique(desk)
