"""One photo's page in a real browser: cutting, clashing, correcting, and captions that are told."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from articles import body
from media.actions import edit_photo
from tests import build
from tests.browser import watched
from tests.cast import PASSWORD
from tests.media.test_photo_desk_in_browser import preview

SIGHTS = {
    "desk": {"viewport": {"width": 1440, "height": 900}, "color_scheme": "light"},
    "phone": {"viewport": {"width": 390, "height": 844}, "color_scheme": "dark"},
}


@pytest.fixture
def newsroom(transactional_db, live_server):
    build.paper()
    return live_server.url


@pytest.fixture
def enter(browser_context, newsroom):
    """``enter(user, sight)``: a page of the desk, signed in."""

    def _enter(user, sight="desk"):
        page = watched(browser_context(**SIGHTS[sight]).new_page())
        page.goto(f"{newsroom}/admin/login/")
        page.get_by_label("User name").fill(user.username)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url(f"{newsroom}/admin/")
        return page

    return _enter


def complaints_of_axe(page):
    return [(each["id"], each["nodes"][0]["html"][:200]) for each in Axe().run(page).response["violations"]]


def fits(page):
    return page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def stay(page):
    page.get_by_role("button", name="Save and stay").click()


@pytest.mark.parametrize("sight", list(SIGHTS))
def test_a_crop_is_cut_by_keyboard_and_by_mouse_and_saved_in_place(enter, newsroom, photo_editor, sight):
    photo = build.photo(size=(1200, 800))
    page = enter(photo_editor, sight)
    page.goto(newsroom + photo.get_absolute_url())
    page.get_by_role("button", name="Cut 16:9 by hand").click()
    box = page.locator(".cut-box")
    for key in ("Shift+-", "-", "ArrowRight", "ArrowDown", "+"):
        page.keyboard.press(key)
    assert "per cent from the left" in box.get_attribute("aria-label")
    by_keys = preview(page, "16:9")
    assert by_keys[2] < 1200 and by_keys[2] / by_keys[3] == pytest.approx(16 / 9, rel=0.01)
    place = box.bounding_box()
    page.mouse.move(place["x"] + place["width"] / 2, place["y"] + place["height"] / 2)
    page.mouse.down()
    page.mouse.move(place["x"], place["y"], steps=4)
    page.mouse.up()
    assert preview(page, "16:9")[:2] == pytest.approx([0, 0], abs=2)
    assert fits(page)
    assert complaints_of_axe(page) == []
    page.keyboard.press("Escape")
    stay(page)
    page.get_by_text("changed successfully").wait_for()
    photo.refresh_from_db()
    left, top, width, height = photo.crops["16x9"]
    assert (left, top) == (0, 0) and width * 1200 == pytest.approx(by_keys[2], abs=2)
    page.get_by_role("button", name="Cut 16:9 by the focal point again").click()
    assert preview(page, "16:9")[2] == pytest.approx(1200, abs=1)
    assert complaints_of_axe(page) == []
    assert page.complaints == []


def test_two_people_who_write_the_same_words_see_both(enter, newsroom, photo_editor, chief_editor):
    photo = build.photo(caption="A pier.")
    page = enter(photo_editor)
    page.goto(newsroom + photo.get_absolute_url())
    edit_photo(photo, {"caption": "A pier at dawn."}, by=chief_editor, at=build.NOON)
    page.get_by_label("Caption", exact=True).fill("A pier at dusk.")
    stay(page)
    clash = page.get_by_role("alert")
    clash.get_by_text("somebody changed the same words").wait_for()
    assert "A pier at dawn." in clash.inner_text() and "A pier at dusk." in clash.inner_text()
    assert page.get_by_label("Caption", exact=True).input_value() == "A pier at dusk."
    assert complaints_of_axe(page) == []
    clash.get_by_label("Mine").check()
    stay(page)
    page.get_by_text("changed successfully").wait_for()
    photo.refresh_from_db()
    assert photo.caption == "A pier at dusk."


@pytest.mark.parametrize("sight", list(SIGHTS))
def test_a_corrected_credit_is_on_the_live_page_that_was_listed(
    enter, newsroom, photo_editor, sub_editor, sight
):
    photo = build.photo(size=(1200, 800))
    edition = build.published(sub_editor, lead=build.lead(photo), headline="Harbour reopens")
    page = enter(photo_editor, sight)
    page.goto(newsroom + photo.get_absolute_url())
    page.get_by_role("textbox", name="Credit", exact=True).fill("Jo March/Reuters")
    stay(page)
    asked = page.get_by_role("alert")
    asked.get_by_text("1 page that readers see now will change").wait_for()
    assert asked.get_by_role("link", name="Harbour reopens").is_visible()
    assert complaints_of_axe(page) == []
    photo.refresh_from_db()
    assert photo.credit_line == "Jane Doe/AFP"
    page.get_by_role("button", name="Save and correct them").click()
    page.get_by_text("changed successfully").wait_for()
    assert page.locator(".entries-list ins").get_by_text("March/Reuters").is_visible()
    page.goto(newsroom + edition.get_absolute_url())
    assert page.get_by_text("Jo March/Reuters").first.is_visible()
    assert page.complaints == []


def test_a_caption_of_its_own_is_told_in_the_story_and_settled(enter, newsroom, photo_editor, sub_editor):
    b = body.build
    photo = build.photo(size=(1200, 800), caption="Old words.")
    text = b.doc(b.paragraph("At dawn."), b.figure(photo.uuid, caption="Mine.", id="figure-1"))
    story = build.story(sub_editor, lead=build.lead(photo, caption="Mine too."), body=text)
    edit_photo(photo, {"caption": "New words."}, by=photo_editor, at=build.NOON + build.HOUR)
    page = enter(sub_editor)
    page.goto(newsroom + story.get_absolute_url())
    figure = page.locator(".se-figure")
    figure.get_by_text("The photo’s caption changed since: New words.").wait_for()
    told = page.locator("caption-told")
    assert told.count() == 2
    assert complaints_of_axe(page) == []
    figure.locator("img").click()
    figure.get_by_role("button", name="Keep this caption").click()
    page.locator('caption-told[data-place="lead"]').get_by_label("Take it over").check()
    assert page.get_by_label("Caption here").input_value() == ""
    page.get_by_role("button", name="Save", exact=True).click()
    told.first.wait_for(state="detached")
    assert not story.photo_uses.told().exists()
    uses = {use.block_id: use.caption for use in story.photo_uses.all()}
    assert uses == {"": "New words.", "figure-1": "Mine."}
    assert page.complaints == []


def test_one_use_is_cut_for_itself(enter, newsroom, sub_editor):
    b = body.build
    photo = build.photo(size=(1200, 800))
    text = b.doc(b.paragraph("At dawn."), b.figure(photo.uuid, id="figure-1"))
    story = build.story(sub_editor, lead=build.lead(photo), body=text)
    page = enter(sub_editor)
    page.goto(newsroom + story.get_absolute_url())
    page.locator("photo-choice").get_by_role("button", name="Crops…").click()
    cut_by_keys(page, "1:1")
    assert "Cut by hand here: 1:1" in page.locator("photo-choice").inner_text()
    page.locator(".se-figure img").first.click()
    page.locator(".se-figure").get_by_role("button", name="Crops…").click()
    cut_by_keys(page, "16:9")
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_text("Saved", exact=False).first.wait_for()
    page.wait_for_function("document.querySelector('story-page').form.elements.based_on.value === '2'")
    crops = {use.block_id: use.crops for use in story.photo_uses.all()}
    assert list(crops[""]) == ["1x1"] and list(crops["figure-1"]) == ["16x9"]
    assert crops["figure-1"]["16x9"][2] < 1
    assert page.complaints == []


def cut_by_keys(page, ratio):
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name=f"Cut {ratio} by hand").click()
    page.keyboard.press("Shift+-")
    page.keyboard.press("ArrowLeft")
    assert complaints_of_axe(page) == []
    page.keyboard.press("Escape")
    dialog.get_by_role("button", name="Use it here").click()
    dialog.wait_for(state="detached")


def test_the_search_is_walked_and_a_pixel_looked_at_by_keyboard(enter, newsroom, photo_editor):
    for number in range(2):
        build.photo(slug=f"rain-{number}", caption="rain", uploaded_at=build.NOON - number * build.HOUR)
    page = enter(photo_editor)
    page.goto(f"{newsroom}/admin/media/photo/?q=rain")
    page.locator(".frame-link").first.click()
    page.get_by_role("heading", name="rain-0").wait_for()
    page.locator("photo-page:defined").wait_for()
    page.keyboard.press("Alt+PageDown")
    page.get_by_role("heading", name="rain-1").wait_for()
    page.locator("photo-page:defined").wait_for()
    page.keyboard.press("Alt+z")
    view = page.get_by_role("dialog")
    view.wait_for()
    assert view.locator("img").evaluate("image => image.width * devicePixelRatio") == 1200
    assert complaints_of_axe(page) == []
    page.keyboard.press("Escape")
    view.wait_for(state="hidden")
    assert page.complaints == []
