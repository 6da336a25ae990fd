"""Moving, doubling, turning and deleting blocks: by drag, by keyboard, by menu."""

import pytest
from playwright.sync_api import expect

from tests.editor.desk import doc, figure, paragraph

FOUR = [paragraph(word, f"block0000{number}") for number, word in enumerate(["One", "Two", "Three", "Four"])]


def words(desk):
    return [desk.words(block) for block in desk.blocks]


def drag(desk, from_words, to_words, *, below=True, steps=12):
    """Take the handle beside one block and let go above or below another."""
    page = desk.page
    source = desk.text.get_by_text(from_words, exact=True).bounding_box()
    page.mouse.move(source["x"] + 40, source["y"] + source["height"] / 2)
    handle = page.get_by_role("button", name="Block: move")
    page.wait_for_function(
        "(y) => Math.abs(document.querySelector('.is-handle').getBoundingClientRect().top - y) < 12",
        arg=source["y"],
    )
    box = handle.bounding_box()
    page.mouse.move(box["x"] + 10, box["y"] + 10)
    page.mouse.down()
    target = desk.text.get_by_text(to_words, exact=True).bounding_box()
    page.mouse.move(target["x"], target["y"] + (target["height"] + 4 if below else -4), steps=steps)
    page.mouse.up()


def test_a_block_is_dragged_below_another(desk):
    desk.open(doc(*FOUR))
    drag(desk, "One", "Three")
    assert words(desk) == ["Two", "Three", "One", "Four"]
    assert sorted(desk.ids()) == [f"block0000{number}" for number in range(4)]


def test_a_block_is_dragged_above_the_first(desk):
    desk.open(doc(*FOUR))
    drag(desk, "Four", "One", below=False)
    assert words(desk) == ["Four", "One", "Two", "Three"]


def test_a_line_shows_where_the_block_would_go_and_escape_lets_it_be(desk):
    desk.open(doc(*FOUR))
    page = desk.page
    page.mouse.move(*_middle(desk, "One"))
    box = page.get_by_role("button", name="Block: move").bounding_box()
    page.mouse.move(box["x"] + 10, box["y"] + 10)
    page.mouse.down()
    page.mouse.move(*_middle(desk, "Four"), steps=6)
    line = page.locator(".se-drop-line")
    expect(line).to_be_visible()
    desk.press("Escape")
    page.mouse.up()
    expect(line).to_be_hidden()
    assert words(desk) == ["One", "Two", "Three", "Four"]


def _middle(desk, words):
    box = desk.text.get_by_text(words, exact=True).bounding_box()
    return box["x"] + 30, box["y"] + box["height"] / 2


def test_a_block_is_dragged_into_a_fact_box_and_out_of_it(desk):
    box = {
        "type": "factBox",
        "attrs": {"id": "factbox001", "title": "Box"},
        "content": [paragraph("In"), paragraph("Side")],
    }
    desk.open(doc(paragraph("One"), box, paragraph("Two")))
    drag(desk, "One", "In")
    assert [desk.words(block) for block in desk.blocks[0]["content"]] == ["In", "One", "Side"]
    drag(desk, "Side", "Two")
    assert [block["type"] for block in desk.blocks] == ["factBox", "paragraph", "paragraph"]
    assert words(desk)[1:] == ["Two", "Side"]


def test_a_dragged_block_goes_back_by_undo(desk):
    desk.open(doc(*FOUR))
    drag(desk, "One", "Three")
    desk.press("Control+z")
    assert words(desk) == ["One", "Two", "Three", "Four"]


def test_the_keyboard_moves_a_block_and_the_caret_stays_in_it(desk):
    desk.open(doc(*FOUR))
    desk.caret("Two", 1)
    desk.press("Alt+Shift+ArrowDown")
    assert words(desk) == ["One", "Three", "Two", "Four"]
    desk.press("Alt+Shift+ArrowUp", "Alt+Shift+ArrowUp")
    assert words(desk) == ["Two", "One", "Three", "Four"]
    desk.type("x")
    assert words(desk)[0] == "Txwo"
    desk.page.get_by_text("Moved to place 1 of 4.").wait_for(state="attached")


def test_blocks_selected_together_move_together(desk):
    desk.open(doc(*FOUR))
    desk.caret("Two", 1)
    desk.press("Shift+ArrowDown", "Alt+Shift+ArrowDown")
    assert words(desk) == ["One", "Four", "Two", "Three"]


def test_a_key_acts_on_what_is_selected_though_the_browser_has_not_told_yet(desk):
    desk.open(doc(*FOUR))
    desk.caret("Two", 1)
    desk.text.evaluate(
        """(text) => {
            getSelection().extend(text.children[2].firstChild, 1);
            const key = { key: 'ArrowDown', keyCode: 40, altKey: true, shiftKey: true, bubbles: true };
            text.dispatchEvent(new KeyboardEvent('keydown', key));
        }"""
    )
    assert words(desk) == ["One", "Four", "Two", "Three"]


def test_a_block_moves_out_of_its_box_at_the_edge(desk):
    box = {
        "type": "factBox",
        "attrs": {"id": "factbox001", "title": ""},
        "content": [paragraph("In"), paragraph("Side")],
    }
    desk.open(doc(box))
    desk.caret("In", 1)
    desk.press("Alt+Shift+ArrowUp")
    assert desk.kinds == ["paragraph", "factBox"]
    desk.caret("Side", 1)
    desk.press("Alt+Shift+ArrowUp")
    assert desk.kinds == ["paragraph", "factBox"], "the last block stays: a box is never empty"


def test_list_items_move_within_their_list(desk):
    desk.open()
    desk.text.click()
    desk.type("- One")
    desk.press("Enter")
    desk.type("Two")
    desk.press("Alt+Shift+ArrowUp")
    [block] = desk.blocks
    assert [item["content"][0]["content"][0]["text"] for item in block["content"]] == ["Two", "One"]


def test_a_duplicate_has_an_id_of_its_own(desk):
    desk.open(doc(*FOUR[:2]))
    desk.caret("One")
    desk.press("Control+Shift+d")
    assert words(desk) == ["One", "One", "Two"]
    first, second, third = desk.ids()
    assert (first, third) == ("block00000", "block00001")
    assert second not in (first, third)


def test_deleting_the_only_block_leaves_a_blank_paragraph(desk):
    desk.open(doc(paragraph("One")))
    desk.caret("One")
    desk.press("Control+Shift+Backspace")
    assert desk.kinds == ["paragraph"]
    assert words(desk) == [""]


def test_the_last_picture_takes_its_gallery_with_it(desk):
    card = desk.shelf.add("harbour")
    gallery = {
        "type": "gallery",
        "attrs": {"id": "gallery001", "title": ""},
        "content": [figure(card, "figure0001")],
    }
    desk.open(doc(paragraph("One"), gallery))
    desk.call("removeBlock", "figure0001")
    assert desk.kinds == ["paragraph"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Subhead", "subhead"),
        ("Pull-quote", "pullQuote"),
        ("Block quote", "blockquote"),
        ("Bulleted list", "bulletList"),
        ("Fact box", "factBox"),
    ],
)
def test_a_paragraph_turns_into_another_block_by_its_menu(desk, name, kind):
    desk.open(doc(paragraph("Words.", "thisblock1"), paragraph("Others.")))
    desk.caret("Words")
    desk.press("Alt+Enter")
    desk.page.get_by_role("menuitem", name=f"Turn into: {name}", exact=True).click()
    assert desk.kinds == [kind, "paragraph"]
    assert "thisblock1" in desk.ids()
    assert "Words." in str(desk.blocks[0])


def test_turning_a_pull_quote_into_text_keeps_who_said_it(desk):
    quote = {
        "type": "pullQuote",
        "attrs": {"id": "quote00001", "speaker": "Elin Varga", "role": "harbour master"},
        "content": [{"type": "text", "text": "Nobody was hurt."}],
    }
    desk.open(doc(quote))
    desk.caret("Nobody")
    desk.press("Alt+Enter")
    desk.page.get_by_role("menuitem", name="Turn into: Paragraph", exact=True).click()
    assert words(desk) == ["Nobody was hurt.", "— Elin Varga, harbour master"]
    assert desk.ids()[0] == "quote00001"


def test_the_menu_of_a_block_is_walked_with_arrows_and_letters(desk):
    desk.open(doc(*FOUR))
    desk.caret("Two")
    desk.press("Alt+Enter")
    focused = "document.activeElement.querySelector('.se-label').textContent"
    assert desk.page.evaluate(focused) == "Move up"
    desk.press("ArrowUp")
    assert desk.page.evaluate(focused) == "Delete"
    desk.type("d")
    assert desk.page.evaluate(focused) == "Duplicate"
    desk.press("Escape")
    assert desk.page.evaluate("document.activeElement.getAttribute('aria-expanded')") == "false"
    desk.press("Enter", "End", "Enter")
    assert words(desk) == ["One", "Three", "Four"]


def test_backspace_in_an_empty_box_takes_it_away(desk):
    desk.open()
    desk.text.click()
    desk.type("/pull")
    desk.press("Enter", "Backspace")
    assert desk.kinds == ["paragraph"]


def test_two_enters_leave_a_fact_box(desk):
    box = {"type": "factBox", "attrs": {"id": "factbox001", "title": ""}, "content": [paragraph("In")]}
    desk.open(doc(box))
    desk.caret("In", 2)
    desk.press("Enter", "Enter")
    desk.type("After")
    assert desk.kinds == ["factBox", "paragraph"]
