"""Typing into the editor: shortcuts, the signs that become blocks, undoing, and the value that is sent."""

import pytest

from tests.editor.desk import doc, paragraph


def test_an_empty_editor_takes_words(desk):
    desk.open()
    desk.text.click()
    desk.type("The harbour opened at dawn.")
    assert desk.kinds == ["paragraph"]
    assert desk.words(desk.blocks[0]) == "The harbour opened at dawn."
    assert desk.value["attrs"] == {"schema": 1}


def test_the_value_is_untouched_until_something_changes(desk):
    stored = doc(paragraph("Kept as it is.", "keptasitis"))
    desk.open(stored)
    desk.text.click()
    assert desk.value == stored


@pytest.mark.parametrize(
    ("signs", "kind", "attrs"),
    [
        ("## ", "subhead", {"level": 2}),
        ("### ", "subhead", {"level": 3}),
        ("- ", "bulletList", {}),
        ("* ", "bulletList", {}),
        ("1. ", "orderedList", {"start": 1}),
        ("7. ", "orderedList", {"start": 7}),
        ("> ", "blockquote", {}),
    ],
)
def test_signs_at_the_start_of_a_line_become_a_block(desk, signs, kind, attrs):
    desk.open()
    desk.text.click()
    desk.type(f"{signs}Words")
    [block] = desk.blocks
    assert block["type"] == kind
    assert block["attrs"].items() >= attrs.items()
    assert "Words" in str(block)


def test_three_dashes_are_a_section_break(desk):
    desk.open(doc(paragraph("Before.")))
    desk.caret("Before.", 7)
    desk.press("Enter")
    desk.type("--- After.")
    assert desk.kinds == ["paragraph", "sectionBreak", "paragraph"]
    assert desk.words(desk.blocks[2]) == "After."


@pytest.mark.parametrize(
    ("keys", "mark"),
    [
        ("Control+b", "bold"),
        ("Control+i", "italic"),
        ("Control+Shift+x", "strike"),
        ("Control+.", "superscript"),
        ("Control+,", "subscript"),
    ],
)
def test_a_shortcut_marks_words_and_unmarks_them(desk, keys, mark):
    desk.open(doc(paragraph("Two words here.")))
    desk.select("words")
    desk.press(keys)
    assert [child.get("marks") for child in desk.blocks[0]["content"]] == [None, [{"type": mark}], None]
    desk.press(keys)
    assert desk.blocks[0]["content"] == [{"type": "text", "text": "Two words here."}]


@pytest.mark.parametrize(
    ("keys", "kind", "level"),
    [("Control+Alt+2", "subhead", 2), ("Control+Alt+3", "subhead", 3), ("Control+Alt+0", "paragraph", None)],
)
def test_a_shortcut_changes_the_kind_of_paragraph_and_keeps_its_id(desk, keys, kind, level):
    desk.open(doc(paragraph("Words.", "thisblock1")))
    desk.caret("Words.")
    if kind == "paragraph":
        desk.press("Control+Alt+2")
    desk.press(keys)
    [block] = desk.blocks
    assert (block["type"], block["attrs"].get("level"), block["attrs"]["id"]) == (kind, level, "thisblock1")


@pytest.mark.parametrize(
    ("keys", "kind"),
    [
        ("Control+Shift+8", "bulletList"),
        ("Control+Shift+7", "orderedList"),
        ("Control+Shift+9", "blockquote"),
    ],
)
def test_a_shortcut_wraps_a_paragraph_and_takes_it_out_again(desk, keys, kind):
    desk.open(doc(paragraph("Words.", "thisblock1")))
    desk.caret("Words.")
    desk.press(keys)
    assert desk.kinds == [kind]
    assert "thisblock1" in desk.ids()
    desk.press(keys)
    assert [(block["type"], block["attrs"]["id"]) for block in desk.blocks] == [("paragraph", "thisblock1")]


def test_one_kind_of_list_becomes_the_other(desk):
    desk.open()
    desk.text.click()
    desk.type("- One")
    desk.press("Enter")
    desk.type("Two")
    desk.press("Control+Shift+7")
    [block] = desk.blocks
    assert block["type"] == "orderedList"
    assert len(block["content"]) == 2


def test_tab_moves_a_list_item_in_and_shift_tab_out(desk):
    desk.open()
    desk.text.click()
    desk.type("- One")
    desk.press("Enter")
    desk.type("Two")
    desk.press("Tab")
    [block] = desk.blocks
    assert block["content"][0]["content"][1]["type"] == "bulletList"
    desk.press("Shift+Tab")
    assert len(desk.blocks[0]["content"]) == 2


def test_two_enters_leave_a_list(desk):
    desk.open()
    desk.text.click()
    desk.type("- One")
    desk.press("Enter", "Enter")
    desk.type("After")
    assert desk.kinds == ["bulletList", "paragraph"]


def test_undo_and_redo(desk):
    desk.open(doc(paragraph("Words.")))
    desk.select("Words")
    desk.press("Control+b", "Control+z")
    assert desk.blocks[0]["content"] == [{"type": "text", "text": "Words."}]
    desk.press("Control+Shift+z")
    assert desk.blocks[0]["content"][0]["marks"] == [{"type": "bold"}]
    desk.press("Control+z", "Control+y")
    assert desk.blocks[0]["content"][0]["marks"] == [{"type": "bold"}]


def test_clearing_takes_all_marks_off(desk):
    desk.open(doc(paragraph("Words.", marks=[{"type": "bold"}, {"type": "italic"}])))
    desk.caret("Words", 2)
    desk.press("Control+\\")
    assert desk.blocks[0]["content"] == [{"type": "text", "text": "Words."}]


def test_shift_enter_breaks_the_line_within_the_paragraph(desk):
    desk.open(doc(paragraph("One two")))
    desk.caret("two")
    desk.press("Shift+Enter")
    [block] = desk.blocks
    assert [child["type"] for child in block["content"]] == ["text", "hardBreak", "text"]
    assert "attrs" not in block["content"][1]


def test_control_enter_goes_on_below_the_block(desk):
    desk.open(doc(paragraph("First."), paragraph("Second.")))
    desk.caret("First", 2)
    desk.press("Control+Enter")
    desk.type("Between.")
    assert [desk.words(block) for block in desk.blocks] == ["First.", "Between.", "Second."]


def test_words_and_reading_time_are_counted_while_typing(desk):
    desk.open(doc(paragraph("One two three.")))
    assert desk.page.locator(".se-count").inner_text() == "3 words · 1 min to read"
    desk.caret("three.", 6)
    desk.type(" Four.")
    assert desk.page.locator(".se-count").inner_text() == "4 words · 1 min to read"


def test_the_page_is_told_of_each_change(desk):
    desk.open(doc(paragraph(" ".join(["word"] * 500))))
    desk.page.evaluate(
        """() => {
            window.told = [];
            const form = document.querySelector('form');
            form.addEventListener('story-change', (event) => told.push(event.detail));
            form.addEventListener('input', (event) => told.push(event.target.name ?? ''));
        }"""
    )
    desk.caret("word")
    desk.type("x")
    told = desk.page.evaluate("told")
    assert {"words": 500, "minutes": 2} in told
    assert "body" in told


def test_spelling_is_checked_in_the_language_of_the_story(desk):
    desk.open(language="fr")
    assert desk.text.get_attribute("lang") == "fr"
    assert desk.text.get_attribute("spellcheck") == "true"
    assert desk.text.get_attribute("dir") == "ltr"
    desk.page.evaluate("document.querySelector('story-editor').dataset.language = 'ar'")
    assert (desk.text.get_attribute("lang"), desk.text.get_attribute("dir")) == ("ar", "rtl")


def test_a_read_only_text_has_no_tools(desk):
    desk.open(doc(paragraph("Words.")), state="disabled")
    assert desk.text.get_attribute("contenteditable") == "false"
    assert desk.page.locator(".se-toolbar").count() == 0


def test_pressing_below_the_text_goes_on_writing_there(desk):
    desk.open(doc({"type": "sectionBreak", "attrs": {"id": "thebreak01"}}))
    box = desk.text.bounding_box()
    desk.page.mouse.click(box["x"] + 200, box["y"] + box["height"] - 20)
    desk.type("On.")
    assert desk.kinds == ["sectionBreak", "paragraph"]
