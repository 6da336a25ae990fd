"""Inserting blocks by the slash menu, the insert menu and the toolbar, with the keyboard alone."""

import pytest
from playwright.sync_api import expect

from tests.editor.desk import doc, paragraph

WITHOUT_PICTURES = [
    ("subhead", "subhead"),
    ("minor", "subhead"),
    ("pull", "pullQuote"),
    ("block q", "blockquote"),
    ("bullet", "bulletList"),
    ("numbered", "orderedList"),
    ("fact", "factBox"),
    ("timed", "timedUpdate"),
    ("embed", "embed"),
    ("table", "table"),
]


@pytest.mark.parametrize(("typed", "kind"), WITHOUT_PICTURES)
def test_the_slash_menu_inserts_each_block(desk, typed, kind):
    desk.open(doc(paragraph("Before.")))
    desk.caret("Before.", 7)
    desk.press("Control+Enter")
    desk.type(f"/{typed}")
    desk.press("Enter")
    assert desk.kinds == ["paragraph", kind]
    assert "/" not in str(desk.blocks[1].get("content", ""))


def test_the_slash_menu_inserts_a_section_break_and_goes_on_below(desk):
    desk.open(doc(paragraph("Before.")))
    desk.caret("Before.", 7)
    desk.press("Control+Enter")
    desk.type("/break")
    desk.press("Enter")
    desk.type("After.")
    assert desk.kinds == ["paragraph", "sectionBreak", "paragraph"]
    assert desk.words(desk.blocks[2]) == "After."


@pytest.mark.parametrize(("typed", "kind"), [("picture", "figure"), ("gallery", "gallery")])
def test_the_slash_menu_opens_the_picker_for_pictures(desk, typed, kind):
    desk.shelf.add("harbour")
    desk.open(doc(paragraph("Before.")))
    desk.caret("Before.", 7)
    desk.press("Control+Enter")
    desk.type(f"/{typed}")
    desk.press("Enter")
    desk.page.wait_for_selector(".se-card")
    desk.press("ArrowDown", "Space", "Enter")
    desk.page.wait_for_selector("dialog", state="detached")
    assert desk.kinds == ["paragraph", kind]


def test_the_slash_menu_is_walked_with_arrows_and_says_which_option_is_active(desk):
    desk.open()
    desk.text.click()
    desk.type("/")
    options = desk.page.get_by_role("option")
    expect(options).to_have_count(14)
    desk.press("ArrowDown", "ArrowDown", "ArrowUp")
    active = desk.page.locator("[role=option][aria-selected=true]")
    expect(active).to_contain_text("Subhead")
    assert desk.text.get_attribute("aria-activedescendant") == active.get_attribute("id")
    desk.press("Enter")
    assert desk.kinds == ["subhead"]
    assert desk.text.get_attribute("aria-activedescendant") is None


def test_escape_leaves_the_slash_as_it_was_typed(desk):
    desk.open()
    desk.text.click()
    desk.type("/")
    desk.press("Escape")
    assert desk.page.get_by_role("listbox").count() == 0
    desk.type("s")
    assert desk.words(desk.blocks[0]) == "/s"


def test_a_slash_within_words_is_a_slash(desk):
    desk.open(doc(paragraph("Km")))
    desk.caret("Km", 2)
    desk.type("/h")
    assert desk.page.get_by_role("listbox").count() == 0
    assert desk.words(desk.blocks[0]) == "Km/h"


def test_the_insert_menu_opens_by_shortcut_and_puts_the_block_below(desk):
    desk.open(doc(paragraph("First."), paragraph("Second.")))
    desk.caret("First", 3)
    desk.press("Control+Shift+Enter")
    desk.type("fact")
    desk.press("Enter")
    assert desk.kinds == ["paragraph", "factBox", "paragraph"]
    # The title comes first.
    desk.type("In figures")
    assert desk.blocks[1]["attrs"]["title"] == "In figures"


def test_the_button_beside_the_block_opens_the_insert_menu(desk):
    desk.open(doc(paragraph("First."), paragraph("Second.")))
    desk.caret("First", 3)
    desk.page.get_by_role("button", name="Insert a block below").click()
    desk.type("section")
    desk.press("Enter")
    assert desk.kinds == ["paragraph", "sectionBreak", "paragraph", "paragraph"]


def test_the_toolbar_is_one_stop_of_the_tab_key(desk):
    desk.open(doc(paragraph("Words.")))
    desk.caret("Words")
    desk.press("Alt+F10")
    toolbar = desk.page.get_by_role("toolbar")
    expect(toolbar.locator("[tabindex='0']")).to_have_count(1)
    desk.press("ArrowRight")
    assert desk.page.evaluate("document.activeElement.textContent") == "Bold"
    desk.press("End", "Home", "ArrowLeft")
    assert desk.page.evaluate("document.activeElement.textContent") == "Help"
    desk.press("Escape")
    assert desk.page.evaluate("document.activeElement.className").startswith("tiptap ProseMirror")


def test_a_button_of_the_toolbar_says_whether_it_is_pressed(desk):
    desk.open(doc(paragraph("Words.")))
    bold = desk.page.get_by_role("button", name="Bold")
    desk.select("Words")
    expect(bold).to_have_attribute("aria-pressed", "false")
    bold.click()
    expect(bold).to_have_attribute("aria-pressed", "true")
    assert desk.blocks[0]["content"][0]["marks"] == [{"type": "bold"}]


def test_the_style_menu_names_the_kind_and_changes_it(desk):
    desk.open(doc(paragraph("Words.")))
    desk.caret("Words")
    style = desk.page.get_by_role("button", name="Kind of paragraph")
    expect(style).to_have_text("Paragraph")
    style.click()
    desk.page.get_by_role("menuitemcheckbox", name="Minor subhead").click()
    expect(style).to_have_text("Minor subhead")
    assert desk.blocks[0]["attrs"]["level"] == 3


def test_help_lists_every_shortcut(desk):
    desk.open(doc(paragraph("Words.")))
    desk.caret("Words")
    desk.press("Control+/")
    dialog = desk.page.get_by_role("dialog", name="Keyboard shortcuts")
    for keys in ("Ctrl+B", "Ctrl+Shift+8", "Alt+Shift+↑", "Ctrl+Shift+Enter", "Alt+F10"):
        expect(dialog).to_contain_text(keys)
    desk.press("Escape")
    expect(dialog).to_have_count(0)
