"""The contact sheet in a real browser: keys, selections, batches, saved searches, collections, the picker."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse
from playwright.sync_api import expect

from media import actions
from media.models import Collection, Photo, SavedSearch
from tests import build
from tests.browser import watched
from tests.cast import PASSWORD

SHEET = reverse("admin:media_photo_changelist")


@pytest.fixture
def newsroom(transactional_db, live_server):
    build.paper()
    return live_server.url


@pytest.fixture
def enter(browser_context, newsroom, photo_editor):
    """``enter(width, scheme, user)`` gives the sheet in a browser where that person is signed in."""

    def _enter(width=1440, scheme="light", user=photo_editor):
        context = browser_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        page = watched(context.new_page())
        page.goto(f"{newsroom}/admin/login/?next={SHEET}")
        page.get_by_label("User name").fill(user.username)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url(newsroom + SHEET)
        return page

    return _enter


def shelf(count, **fields):
    return [
        build.photo(
            slug=f"picture-{number}", uploaded_at=build.NOON - number * build.HOUR, size=(60, 40), **fields
        )
        for number in range(count)
    ]


def is_in_hand(page, slug):
    """A dialog that closes gives the focus back a moment later."""
    expect(page.locator(".frame:focus-within .frame-slug")).to_have_text(slug)


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def complaints_of_axe(page):
    return [(each["id"], each["nodes"][0]["html"][:200]) for each in Axe().run(page).response["violations"]]


def fits(page):
    return page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_five_pictures_get_their_credit_by_keyboard_and_it_is_taken_back(enter, newsroom):
    shelf(8, credit_line="Old")
    page = enter()
    press(page, "ArrowRight", "ArrowRight")
    is_in_hand(page, "picture-1")
    press(
        page, "x", "Shift+ArrowRight", "Shift+ArrowRight", "ArrowRight", "ArrowRight", "x", "ArrowRight", "x"
    )
    expect(page.locator("[data-count]")).to_have_text("5 selected")
    panel = page.get_by_role("complementary", name="The selection")
    expect(panel).to_contain_text("5 pictures")
    expect(panel).to_contain_text("5 different")
    press(page, "e")
    page.get_by_role("heading", name="Edit 5 pictures together").wait_for()
    page.get_by_label("Credit").fill("Jo March/The Courier")
    page.get_by_role("button", name="See each change").click()
    expect(page.locator(".change")).to_have_count(5)
    assert Photo.objects.filter(credit_line="Old").count() == 8
    assert complaints_of_axe(page) == []
    page.get_by_role("button", name="Change 5 pictures").click()
    page.get_by_text("credit of 5 pictures").wait_for()
    changed = Photo.objects.filter(credit_line="Jo March/The Courier")
    assert sorted(changed.values_list("slug", flat=True)) == [f"picture-{n}" for n in (1, 2, 3, 5, 6)]
    page.get_by_role("button", name="Undo").click()
    page.get_by_text("5 pictures are as they were").wait_for()
    assert Photo.objects.filter(credit_line="Old").count() == 8
    assert page.complaints == []


def test_the_mouse_selects_with_ctrl_and_shift_and_everything_that_matches(enter, newsroom):
    shelf(64)
    page = enter()
    frame = page.locator(".frame-link")
    frame.nth(1).click(modifiers=["Control"])
    frame.nth(3).click(modifiers=["Shift"])
    count = page.locator("[data-count]")
    expect(count).to_have_text("3 selected")
    frame.nth(2).click(modifiers=["Control"])
    expect(count).to_have_text("2 selected")
    press(page, "Escape")
    expect(page.locator(".selection")).to_be_hidden()
    press(page, "Control+a")
    page.get_by_role("button", name="Select all 64 that match").click()
    page.get_by_role("button", name="Edit together").click()
    page.get_by_role("heading", name="Edit 64 pictures together").wait_for()
    assert page.complaints == []


def test_the_large_view_goes_on_selects_and_opens(enter, newsroom):
    shelf(4)
    page = enter()
    press(page, "ArrowRight", " ", "ArrowRight", "x")
    view = page.get_by_role("dialog", name="Large view")
    expect(view).to_contain_text("picture-1")
    expect(view).to_contain_text("2 of 4")
    expect(view.get_by_label("Selected")).to_be_checked()
    press(page, " ")
    expect(view).to_be_hidden()
    is_in_hand(page, "picture-1")
    expect(page.locator("[data-count]")).to_have_text("1 selected")
    press(page, " ", "ArrowRight", "Enter")
    page.get_by_role("heading", name="picture-2").wait_for()
    assert page.complaints == []


def test_keys_are_listed_and_the_search_is_reached(enter, newsroom):
    shelf(2)
    build.photo(slug="lighthouse")
    page = enter()
    press(page, "?")
    assert page.get_by_role("dialog", name="Keys").is_visible()
    press(page, "Escape", "/")
    page.keyboard.type("light?x/")
    press(page, "Backspace", "Backspace", "Backspace", "Enter")
    page.wait_for_url("**/?q=light*")
    expect(page.locator(".frame")).to_have_count(1)
    assert page.complaints == []


def test_more_pictures_come_and_the_way_back_leads_to_the_same_place(enter, newsroom):
    shelf(130)
    page = enter()
    expect(page.locator(".frame")).to_have_count(60)
    page.mouse.wheel(0, 20_000)
    expect(page.locator(".frame")).to_have_count(120)
    link = page.locator(".frame", has_text="picture-99").locator(".frame-link")
    link.scroll_into_view_if_needed()
    link.click()
    page.get_by_role("heading", name="picture-99").wait_for()
    page.go_back()
    expect(page.locator(".frame-link:focus")).to_contain_text("picture-99")
    box = page.locator(".frame", has_text="picture-99").bounding_box()
    assert 0 <= box["y"] < 900
    assert page.complaints == []


def test_the_size_of_the_frames_is_remembered(enter, newsroom):
    shelf(2)
    page = enter()
    page.get_by_label("Size").fill("22")
    page.reload()
    assert page.get_by_label("Size").input_value() == "22"
    assert page.locator(".frame").first.bounding_box()["width"] > 300


def test_a_search_is_saved_found_again_and_renamed(enter, newsroom):
    shelf(3)
    build.photo(slug="bare", credit_line="")
    page = enter()
    page.get_by_role("link", name="Missing credit").click()
    page.wait_for_url("**needs=credit**")
    expect(page.locator(".frame")).to_have_count(1)
    page.get_by_text("Save this search").click()
    page.get_by_label("Name", exact=True).fill("To be credited")
    page.get_by_label("For everyone at the desk").check()
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_text("kept as “To be credited”").wait_for()
    page.get_by_role("link", name="Show all").click()
    page.get_by_role("link", name="To be credited").click()
    expect(page.locator(".frame")).to_have_count(1)
    assert complaints_of_axe(page) == []
    page.get_by_role("link", name="Rename or delete").click()
    assert complaints_of_axe(page) == []
    page.get_by_label("Name of To be credited").fill("No credit yet")
    page.get_by_role("button", name="Keep").click()
    page.get_by_role("link", name="No credit yet").wait_for()
    search = SavedSearch.objects.get()
    assert (search.name, search.query, search.is_shared) == ("No credit yet", "needs=credit", True)
    assert page.complaints == []


def test_a_collection_is_made_of_a_selection_and_ordered_by_keyboard_and_mouse(enter, newsroom):
    shelf(5)
    page = enter()
    press(page, "ArrowRight", "x", "Shift+ArrowRight", "Shift+ArrowRight")
    page.get_by_role("button", name="Add to a collection").click()
    page.get_by_label("Name").fill("Storm")
    assert complaints_of_axe(page) == []
    page.get_by_role("button", name="Make it").click()
    page.get_by_role("heading", name="Storm").wait_for()
    slugs = page.locator(".frame-slug")
    expect(slugs).to_have_text(["picture-0", "picture-1", "picture-2"])
    press(page, "ArrowRight")
    with page.expect_response("**/order/"):
        press(page, "Alt+ArrowRight")
    expect(slugs).to_have_text(["picture-1", "picture-0", "picture-2"])
    is_in_hand(page, "picture-0")
    with page.expect_response("**/order/"):
        page.locator(".frame").nth(2).drag_to(
            page.locator(".frame").first, target_position={"x": 10, "y": 40}
        )
    order = Collection.objects.get().places.values_list("photo__slug", flat=True)
    assert list(order) == ["picture-2", "picture-1", "picture-0"]
    assert complaints_of_axe(page) == []
    page.reload()
    expect(slugs).to_have_text(["picture-2", "picture-1", "picture-0"])
    assert page.complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_the_sheet_is_accessible_and_fits(enter, newsroom, photo_editor, scheme, width):
    shelf(3)
    killed = build.photo(slug="killed", killed_at=build.NOON, alt_text="", usage_rights="staff")
    build.photo(slug="bare", credit_line="", kind="graphic", restrictions=["no-internet"])
    by = {"by": photo_editor, "at": build.NOON}
    actions.make_collection(name="Storm", photos=[killed.pk], **by)
    page = enter(width, scheme)
    assert complaints_of_axe(page) == []
    assert fits(page)
    if width == 390:
        page.get_by_role("button", name="Narrow").click()
        assert complaints_of_axe(page) == []
        page.get_by_role("link", name="Killed 1").click()
        expect(page.locator(".frame")).to_have_count(1)
    else:
        press(page, "ArrowRight", "x")
        expect(page.locator(".sheet-panel h2")).to_be_visible()
        assert complaints_of_axe(page) == []
    page.goto(f"{newsroom}{reverse('admin:media_photo_collections')}")
    assert complaints_of_axe(page) == [] and fits(page)
    assert page.complaints == []


def test_without_scripts_the_sheet_is_a_list_of_links_that_pages(browser_context, newsroom, photo_editor):
    shelf(70)
    page = browser_context(java_script_enabled=False).new_page()
    page.goto(f"{newsroom}/admin/login/?next={SHEET}")
    page.get_by_label("User name").fill(photo_editor.username)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_label("Select picture-0", exact=True).check()
    page.get_by_role("button", name="Edit together").click()
    page.get_by_role("heading", name="Edit 1 picture").wait_for()
    page.get_by_role("link", name="Back to the sheet").click()
    page.get_by_role("link", name="Show more").click()
    expect(page.locator(".frame")).to_have_count(10)
    page.locator(".frame-link").first.click()
    page.get_by_role("heading", name="picture-60").wait_for()


def test_the_picker_is_searched_narrowed_and_used_by_keyboard(enter, newsroom, reporter):
    afp = build.agency()
    build.photo(slug="harbour-killed", caption="Harbour", killed_at=build.NOON, agency=afp)
    build.photo(slug="harbour-open", caption="Harbour", agency=afp, usage_rights="staff")
    build.photo(slug="market", caption="Market")
    page = enter(user=reporter)
    page.goto(f"{newsroom}{reverse('admin:articles_article_add')}")
    page.get_by_role("button", name="Picture", exact=True).click()
    picker = page.get_by_role("dialog")
    cards = picker.locator(".se-card")
    expect(cards).to_have_count(3)
    page.keyboard.type("harb")
    expect(cards).to_have_count(2)
    killed = picker.get_by_role("option", name="harbour-killed")
    assert "it has been killed" in killed.inner_text()
    press(page, "ArrowDown")
    if page.evaluate("document.activeElement.dataset.id") == str(Photo.objects.get(slug="harbour-open").uuid):
        press(page, "ArrowRight")
    press(page, "Enter")
    expect(picker.get_by_role("alert")).to_contain_text("“harbour-killed” can’t be used: it has been killed")
    picker.get_by_text("Filters", exact=True).focus()
    press(page, "Enter")
    expect(picker.get_by_label("Agency")).to_be_visible()
    picker.get_by_label("Open to new use").focus()
    press(page, " ")
    expect(cards).to_have_count(1)
    picker.get_by_role("searchbox").focus()
    press(page, "ArrowDown", "Enter")
    picker.wait_for(state="detached")
    assert page.locator("story-editor .se-figure, story-editor figure").count() == 1
    assert page.complaints == []
