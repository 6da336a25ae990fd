"""Uploading in a real browser: real pictures, a ZIP, and a queue that outlives session and connection."""

import base64
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.sessions.models import Session
from django.urls import reverse

from media.models import Photo
from tests import build
from tests.browser import watched
from tests.cast import PASSWORD
from tests.media.pictures import encoded, image
from tests.media.test_archives import zipped
from tests.shared import shared

SHEET, ADD = reverse("admin:media_photo_changelist"), reverse("admin:media_photo_add")
WIDTHS = {"desk": {"width": 1440, "height": 900}, "phone": {"width": 390, "height": 844}}
UPLOAD = "**" + reverse("admin:media_photo_upload")


@pytest.fixture
def newsroom(transactional_db, live_server):
    build.paper()
    return live_server.url


def sign_in(page, newsroom, person):
    page.goto(f"{newsroom}/admin/login/")
    page.get_by_label("User name").fill(person.username)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"{newsroom}/admin/")


@pytest.fixture(params=list(WIDTHS))
def page(request, browser_context, newsroom, photo_editor):
    page = watched(browser_context(viewport=WIDTHS[request.param]).new_page())
    sign_in(page, newsroom, photo_editor)
    return page


def fits(page):
    return page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def complaints_of_axe(page):
    return [(each["id"], each["nodes"][0]["html"][:200]) for each in Axe().run(page).response["violations"]]


def file(name, data, kind="image/jpeg"):
    return {"name": name, "mimeType": kind, "buffer": data}


def pictures(count):
    return [file(f"{number}.jpg", encoded(image((90 + number, 60)))) for number in range(count)]


def choose(page, files):
    page.locator("input[type=file]").set_input_files(files)


def at_rest(page):
    """Wait until the sum says that nothing is waiting any more."""
    settled = re.compile(r"taken in(, \d+ failed)?$")
    page.locator("[data-sum]").filter(has_text=settled).wait_for(timeout=90_000)


def told(page):
    return page.locator("[data-sum]").inner_text()


def test_thirty_real_pictures_with_bad_ones_among_them(page, newsroom):
    beside = (".md", ".json")
    paths = [path for path in sorted(shared("wire/photos").iterdir()) if path.suffix not in beside]
    count = len(paths)
    page.goto(newsroom + ADD)
    choose(page, paths)
    at_rest(page)
    taken = Photo.objects.count()
    assert taken >= 30
    assert told(page) == f"{taken} of {count} taken in, {count - taken} failed"
    refused = page.locator(".upload.is-refused")
    assert refused.count() == count - taken >= 2
    # Rows off the screen are not rendered, so their words are asked for as they stand in the page.
    assert "too early" in refused.filter(has_text="truncated.jpg").text_content()
    assert "AFP" in page.locator(".upload").filter(has_text="AFP_751HA").text_content()
    assert fits(page)
    assert complaints_of_axe(page) == []
    # One press tries all that failed again, and the good ones are left alone.
    answered = []
    with page.expect_response(lambda answer: answered.append(answer.url) or len(answered) == count - taken):
        page.get_by_role("button", name="Retry all failed").click()
    at_rest(page)
    assert told(page) == f"{taken} of {count} taken in, {count - taken} failed"
    assert all("400" in complaint for complaint in page.complaints)


def test_a_zip_is_unpacked_and_each_picture_in_it_has_its_outcome(page, newsroom):
    data = zipped(
        *((f"rally/{number}.jpg", encoded(image((80 + number, 60)))) for number in range(5)),
        ("rally/notes.txt", b"no picture" * 100),
        ("../evil.jpg", encoded()),
    )
    page.goto(newsroom + ADD)
    choose(page, [file("rally.zip", data, "application/zip"), file("one.jpg", encoded(image((200, 90))))])
    page.get_by_text("6 of 8 taken in, 2 failed").wait_for()
    within = page.locator(".uploads-within .upload")
    assert within.count() == 7
    assert "no picture" in within.filter(has_text="notes.txt").inner_text()
    assert "outside the archive" in within.filter(has_text="evil.jpg").inner_text()
    assert fits(page)
    assert complaints_of_axe(page) == []
    assert page.complaints == []


def test_a_lost_session_keeps_the_queue_until_one_is_signed_in_again(page, newsroom, photo_editor):
    page.goto(newsroom + ADD)
    Session.objects.all().delete()
    choose(page, pictures(4))
    held = page.get_by_role("alert")
    held.get_by_text("not signed in any more").wait_for()
    assert told(page) == "0 of 4 taken in, 4 waiting"
    assert complaints_of_axe(page) == []
    other = page.context.new_page()
    sign_in(other, newsroom, photo_editor)
    other.close()
    page.get_by_role("button", name="Go on").click()
    page.get_by_text("4 of 4 taken in").wait_for()
    assert Photo.objects.count() == 4
    assert not held.is_visible()


def test_a_lost_connection_keeps_the_queue_and_goes_on_by_itself(page, newsroom):
    page.goto(newsroom + ADD)
    page.route(UPLOAD, lambda route: route.abort("connectionreset"))
    choose(page, pictures(4))
    page.get_by_text("The connection broke").wait_for()
    assert told(page) == "0 of 4 taken in, 4 waiting"
    page.unroute(UPLOAD)
    page.evaluate("dispatchEvent(new Event('online'))")
    page.get_by_text("4 of 4 taken in").wait_for()
    assert Photo.objects.count() == 4


def test_a_full_disk_holds_the_queue_and_says_what_to_do(page, newsroom, monkeypatch):
    from media.intake import arriving

    page.goto(newsroom + ADD)
    monkeypatch.setattr(arriving, "is_full", lambda: True)
    choose(page, pictures(3))
    page.get_by_text("Intake is paused").wait_for()
    assert told(page) == "0 of 3 taken in, 3 waiting"
    monkeypatch.undo()
    page.get_by_role("button", name="Go on").click()
    page.get_by_text("3 of 3 taken in").wait_for()


def test_leaving_while_pictures_are_on_their_way_asks_first(page, newsroom):
    page.goto(newsroom + ADD)
    page.route(UPLOAD, lambda route: None)  # never answered
    choose(page, pictures(1))
    page.get_by_text("1 waiting").wait_for()
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    page.locator(".upload").first.click()  # a browser asks only where somebody has done something
    page.evaluate("location.href = '/admin/'")
    page.locator("[data-sum]").wait_for()
    assert asked == ["beforeunload"]
    assert page.url.endswith(ADD)


DROP = """(files) => {
    const transfer = new DataTransfer();
    for (const [name, data] of files) {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type: "image/jpeg" }));
    }
    for (const kind of ["dragover", "drop"]) {
        const event = new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
    }
}"""


def test_pictures_dropped_on_the_contact_sheet_are_taken_on_the_upload_page(page, newsroom):
    build.photo(kept_at=build.NOON)
    page.goto(newsroom + SHEET)
    files = [[each["name"], base64.b64encode(each["buffer"]).decode()] for each in pictures(3)]
    page.evaluate(DROP, files)
    page.get_by_text("3 of 3 taken in").wait_for()
    assert page.url == newsroom + ADD
    assert page.title().startswith("Upload pictures")
    assert complaints_of_axe(page) == []
    choose(page, [file("more.jpg", encoded(image((300, 90))))])
    page.get_by_text("4 of 4 taken in").wait_for()
    page.go_back()
    page.wait_for_url(newsroom + SHEET)
    page.locator(".contact-sheet .frame").nth(4).wait_for()
    assert page.complaints == []


def test_a_drop_that_can_not_be_taken_is_said_so(page, newsroom):
    page.goto(newsroom + SHEET)
    Session.objects.all().delete()
    files = [[each["name"], base64.b64encode(each["buffer"]).decode()] for each in pictures(1)]
    page.evaluate(DROP, files)
    page.get_by_role("alert").get_by_text("signed in").wait_for()


def test_a_photo_is_kept_and_let_go_on_its_page_and_brought_back_on_the_sheet(page, newsroom):
    photo = build.photo(slug="harbour", removed_at=build.NOON)
    page.goto(f"{newsroom}{SHEET}?shelf=removed")
    page.get_by_role("button", name="Bring back harbour").click()
    page.get_by_text("It is back on the desk").wait_for()
    page.get_by_role("button", name="Don’t keep").click()
    page.get_by_role("button", name="Keep", exact=True).click()
    page.get_by_role("button", name="Don’t keep").wait_for()
    photo.refresh_from_db()
    assert photo.removed_at is None and photo.kept_at
    assert page.complaints == []
