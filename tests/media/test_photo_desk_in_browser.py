"""The photo desk in a real browser: dropping files, looking through the sheet, setting the focal point."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse
from playwright.sync_api import expect

from media.addresses import Crop
from media.models import Photo
from tests import build
from tests.browser import watched
from tests.cast import PASSWORD
from tests.media.pictures import UTF8, app13, encoded, iim, image, jpeg, photoshop

SHEET, ADD = reverse("admin:media_photo_changelist"), reverse("admin:media_photo_add")
WIDTHS = {"desk": {"width": 1280, "height": 900}, "phone": {"width": 390, "height": 844}}


@pytest.fixture
def newsroom(transactional_db, live_server):
    build.paper()
    build.agency()
    return live_server.url


@pytest.fixture(params=list(WIDTHS))
def page(request, browser_context, newsroom, photo_editor):
    page = watched(browser_context(viewport=WIDTHS[request.param]).new_page())
    page.goto(f"{newsroom}/admin/login/")
    page.get_by_label("User name").fill(photo_editor.username)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"{newsroom}/admin/")
    return page


def fits(page):
    return page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def complaints_of_axe(page):
    return [(each["id"], each["nodes"][0]["html"][:200]) for each in Axe().run(page).response["violations"]]


def agency_picture(number):
    values = [(80, "Jane Doe"), (110, "AFP"), (120, f"Caption {number}")]
    return jpeg(app13(photoshop(iim(values, UTF8))), picture=image((1200, 800 + number)))


def file(name, data, kind="image/jpeg"):
    return {"name": name, "mimeType": kind, "buffer": data}


def test_each_file_goes_by_itself_and_a_bad_one_spoils_no_other(page, newsroom):
    page.goto(newsroom + ADD)
    page.locator("input[type=file]").set_input_files(
        [
            *[file(f"AFP_{number}.jpg", agency_picture(number)) for number in range(6)],
            file("bare.png", encoded(image((900, 600)), "PNG"), "image/png"),
            file("page.jpg", b"<html>"),
            file("cut.jpg", encoded(image((1200, 800)))[:3000]),
        ]
    )
    page.get_by_text("7 of 9 taken in, 2 failed").wait_for()
    rows = page.locator(".upload")
    expect(rows.locator(".upload-state").filter(has_text="Jane Doe/AFP")).to_have_count(6)
    expect(rows.filter(has_text="bare.png").get_by_text("Needs a credit")).to_be_visible()
    expect(rows.filter(has_text="page.jpg")).to_contain_text("web page")
    expect(rows.filter(has_text="cut.jpg")).to_contain_text("too early")
    assert Photo.objects.count() == 7
    with page.expect_response(lambda answer: answer.request.method == "POST"):
        rows.filter(has_text="cut.jpg").get_by_role("button", name="Try again").click()
    page.get_by_text("7 of 9 taken in, 2 failed").wait_for()
    assert fits(page)
    assert complaints_of_axe(page) == []
    # The refusals are answers with a status of their own, which browsers note.
    assert all("400" in complaint for complaint in page.complaints)


def test_files_dropped_anywhere_on_the_page_are_taken(page, newsroom):
    page.goto(newsroom + ADD)
    page.evaluate(
        """async () => {
            const canvas = Object.assign(document.createElement("canvas"), { width: 40, height: 30 });
            canvas.getContext("2d").fillRect(0, 0, 20, 20);
            const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
            const transfer = new DataTransfer();
            transfer.items.add(new File([blob], "dropped.png", { type: "image/png" }));
            document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true }));
        }"""
    )
    page.get_by_text("1 of 1 taken in").wait_for()
    assert Photo.objects.get().file_name == "dropped.png"
    assert page.complaints == []


def test_the_sheet_is_walked_with_the_keyboard(page, newsroom):
    for number in range(8):
        build.photo(slug=f"picture-{number}", uploaded_at=build.NOON - number * build.HOUR)
    page.goto(newsroom + SHEET)
    page.locator(".frame-link").first.focus()

    def is_focused(slug):
        expect(page.locator(".frame-link:focus .frame-slug")).to_have_text(slug)

    page.keyboard.press("ArrowRight")
    is_focused("picture-1")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    is_focused("picture-1")
    page.keyboard.press("End")
    is_focused("picture-7")
    page.keyboard.press("Home")
    page.keyboard.press(" ")
    view = page.get_by_role("dialog")
    expect(view).to_contain_text("picture-0")
    expect(view).to_contain_text("Jane Doe/AFP")
    page.keyboard.press("ArrowRight")
    expect(view).to_contain_text("picture-1")
    page.keyboard.press("Escape")
    view.wait_for(state="hidden")
    is_focused("picture-1")
    assert fits(page)
    assert complaints_of_axe(page) == []
    page.keyboard.press("Enter")
    page.wait_for_url("**/change/")
    assert page.complaints == []


def test_the_focal_point_is_set_by_click_and_keys_and_kept(page, newsroom):
    photo = build.photo(size=(1200, 800))
    page.goto(newsroom + photo.get_absolute_url())
    picture = page.locator("[data-picture]")
    box = picture.bounding_box()
    picture.click(position={"x": box["width"] * 0.25, "y": box["height"] * 0.75})
    mark = page.locator(".focal-mark")
    mark.focus()
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("ArrowUp")
    place = re.compile("35 per cent from the left, 74 per cent from the top")
    expect(mark).to_have_attribute("aria-label", place)
    assert fits(page)
    assert complaints_of_axe(page) == []
    page.get_by_role("button", name="Save and stay").click()
    page.get_by_text("changed successfully").wait_for()
    photo.refresh_from_db()
    assert (round(photo.focal_x, 2), round(photo.focal_y, 2)) == (0.35, 0.74)
    assert page.complaints == []


def test_the_crops_shown_are_those_that_readers_get(page, newsroom):
    """The same sums in two languages: the page's previews and ``media.addresses.Crop``."""
    photo = build.photo(size=(1200, 800), focal_x=0.1, focal_y=0.9)
    page.goto(newsroom + photo.get_absolute_url())
    for ratio in ("16:9", "4:3", "1:1", "4:5"):
        left, top, right, bottom = Crop.around(ratio, (0.1, 0.9)).box(1200, 800)
        assert preview(page, ratio) == pytest.approx([left, top, right - left, bottom - top], abs=1.5)


def preview(page, ratio, size=(1200, 800)):
    """[left, top, width, height] in pixels of the part of the picture that a crop's preview shows."""
    style = "({ style }) => [style.left, style.top, style.width, style.height].map(parseFloat)"
    left, top, width, height = page.locator(f'[data-crop="{ratio}"]').evaluate(style)
    across, down = size
    shares = [-left / width, -top / height, 100 / width, 100 / height]
    return [share * length for share, length in zip(shares, (across, down, across, down), strict=True)]
