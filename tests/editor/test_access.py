"""The editor by keyboard alone, on a phone, in the dark, from right to left, and to a screen reader."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.editor.desk import doc, paragraph
from tests.editor.full_story import full_story


def violations(page):
    found = Axe().run(page).response["violations"]
    return [(one["id"], [node["html"][:160] for node in one["nodes"]]) for one in found]


@pytest.fixture(params=["light", "dark"])
def any_light(request, desk_on, kept_page):
    """The desk by day and by night."""
    return desk_on(kept_page(color_scheme=request.param))


@pytest.fixture
def phone(desk_on, kept_page):
    """The desk on a phone."""
    return desk_on(kept_page(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True))


def test_axe_finds_nothing_in_a_story_with_every_block(any_light):
    any_light.open(full_story(any_light.shelf))
    any_light.page.locator(".se-figure-image").nth(1).wait_for()
    assert violations(any_light.page) == []
    any_light.page.locator(".se-figure-image").first.click()
    assert violations(any_light.page) == []


def test_axe_finds_nothing_in_menus_and_dialogs(any_light):
    desk = any_light
    desk.shelf.add("harbour")
    desk.shelf.add("market", credit="")
    desk.open(doc(paragraph("Some words."), paragraph("More.")))
    desk.select("words")
    for opening in ("Control+k", "Control+/", "Control+Shift+l", "Control+Shift+Enter", "Alt+Enter"):
        desk.press(opening)
        desk.page.locator("dialog[open], [popover]").first.wait_for()
        assert violations(desk.page) == [], opening
        desk.press("Escape")
        desk.select("words")
    desk.caret("words.", 6)
    desk.press("Control+Enter")
    desk.type("/")
    assert violations(desk.page) == [], "slash menu"
    desk.type("picture")
    desk.press("Enter")
    desk.page.locator(".se-card").first.click()
    assert violations(desk.page) == [], "picker"


def test_axe_finds_nothing_when_something_is_wrong(any_light):
    desk = any_light
    desk.shelf.refusals.append("Too large.")
    desk.open(raw='{"type": "doc", "attrs": {"schema": 1}, "content": [{"type": "marquee"}]}')
    desk.page.locator("summary").click()
    desk.text.click()
    desk.paste(files=[("image.png", "image/png", b"x")])
    desk.page.get_by_text("image.png: Too large.").first.wait_for()
    assert violations(desk.page) == []
    desk.page.complaints.clear()


def test_tab_leads_into_the_text_and_out_again(desk):
    desk.open(doc(paragraph("Words.")))
    desk.page.locator("body").evaluate(
        "(body) => body.prepend(Object.assign(document.createElement('button'), {id: 'first'}))"
    )
    desk.page.locator("#first").focus()
    stops = []
    for _ in range(6):
        desk.press("Tab")
        stops.append(
            desk.page.evaluate(
                "['se-toolbar', 'se-rail', 'ProseMirror']"
                ".find((name) => document.activeElement.closest('.' + name))"
                " ?? document.activeElement.tagName"
            )
        )
    assert stops == ["se-toolbar", "se-rail", "se-rail", "ProseMirror", "BUTTON", "BODY"]


def test_a_field_lets_the_tab_key_go_on(desk):
    quote = {"type": "pullQuote", "attrs": {"id": None, "speaker": "", "role": ""}}
    desk.open(doc(paragraph("Words."), quote))
    desk.page.get_by_role("textbox", name="Speaker").focus()
    desk.press("Tab")
    assert desk.page.evaluate("document.activeElement.placeholder") == "What they are"
    desk.press("Escape")
    assert desk.page.evaluate("document.activeElement.className").startswith("tiptap ProseMirror")


def test_escape_selects_the_block_and_enter_goes_into_its_fields(desk):
    desk.shelf.add("harbour")
    desk.open(full_story(desk.shelf))
    desk.caret("A night")
    desk.press("ArrowDown")
    assert desk.page.locator(".se-figure.is-selected").count() == 1
    desk.press("Enter")
    desk.type("Printed.")
    assert desk.blocks[2]["attrs"]["caption"] == "Printed."
    desk.press("Escape")
    assert desk.page.locator(".se-figure.is-selected").count() == 1


def test_the_count_is_read_out_when_the_typing_rests(desk_with_a_clock):
    desk = desk_with_a_clock
    desk.page.clock.install(time="2026-11-23T14:00:00Z")
    desk.open(doc(paragraph("One")))
    desk.caret("One", 3)
    desk.page.clock.pause_at("2026-11-23T15:00:00Z")
    spoken = desk.page.locator(".se-status [aria-live=polite]").first
    desk.type(" two")
    desk.page.clock.run_for(1000)
    expect(spoken).to_have_text("")
    desk.page.clock.run_for(2000)
    expect(spoken).to_have_text("2 words · 1 min to read")


def test_a_phone_shows_the_text_without_scrolling_sideways(phone):
    phone.open(full_story(phone.shelf))
    phone.page.locator(".se-figure-image").nth(1).wait_for()
    width = phone.page.evaluate("document.documentElement.scrollWidth")
    assert width == 390
    toolbar = phone.page.get_by_role("toolbar")
    assert toolbar.evaluate("(bar) => bar.scrollWidth > bar.clientWidth && bar.clientHeight < 60")


def test_dialogs_fill_a_phones_screen(phone):
    phone.open(doc(paragraph("Some words.")))
    phone.select("words")
    phone.page.get_by_role("button", name="Link").tap()
    assert phone.page.get_by_role("dialog").bounding_box() == {"x": 0, "y": 0, "width": 390, "height": 844}
    phone.page.get_by_role("button", name="Close").tap()
    phone.page.get_by_role("button", name="Picture", exact=True).tap()
    assert phone.page.get_by_role("dialog").bounding_box()["height"] == 844


def test_a_story_is_written_on_a_phone(phone):
    phone.shelf.add("harbour")
    phone.open()
    phone.text.tap()
    phone.type("The harbour opened.")
    phone.page.get_by_role("button", name="Insert a block below").tap()
    phone.page.get_by_role("option", name="Pull-quote").tap()
    phone.type("Nobody was hurt.")
    phone.page.get_by_role("button", name="Picture", exact=True).tap()
    phone.page.get_by_role("option", name="harbour").tap()
    phone.page.get_by_role("button", name="Insert picture").tap()
    assert phone.kinds == ["paragraph", "pullQuote", "figure"]


def test_the_menu_of_a_block_works_by_touch(phone):
    phone.open(doc(paragraph("One"), paragraph("Two")))
    phone.caret("One")
    phone.page.get_by_role("button", name="Block: move").tap()
    phone.page.get_by_role("menuitem", name="Move down").tap()
    assert [phone.words(block) for block in phone.blocks] == ["Two", "One"]


def test_right_to_left_turns_the_whole_desk_around(desk):
    desk.open(doc(paragraph("فتح الميناء عند الفجر.")), direction="rtl", language="ar")
    rail = desk.page.get_by_role("button", name="Insert a block below").bounding_box()
    words = desk.text.locator("p").bounding_box()
    assert rail["x"] > words["x"] + words["width"] - 1
    desk.caret("فتح")
    desk.press("Alt+F10", "ArrowLeft")
    assert desk.page.evaluate("document.activeElement.textContent") == "Bold"
    desk.press("Escape", "Control+Shift+Enter")
    menu = desk.page.locator(".se-insert").bounding_box()
    assert menu["x"] + menu["width"] <= 1280
