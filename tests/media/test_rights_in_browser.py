"""A picture is leased and killed in a real browser, by keyboard, and is gone from the reader's page."""

import pytest
from django.urls import reverse
from django.utils import timezone

from media.actions import grant
from media.models import Kill, Lease
from tests import build
from tests.articles.desk import earlier
from tests.browser import watched
from tests.cast import PASSWORD
from tests.media.test_photo_desk_in_browser import complaints_of_axe, fits

KINDS = {
    "desk, light": {"viewport": {"width": 1440, "height": 900}, "color_scheme": "light"},
    "phone, dark": {"viewport": {"width": 390, "height": 844}, "color_scheme": "dark"},
}


@pytest.fixture(params=list(KINDS))
def page(request, browser_context, transactional_db, live_server, chief_editor):
    build.paper()
    page = watched(browser_context(**KINDS[request.param]).new_page())
    page.goto(f"{live_server.url}/admin/login/")
    page.get_by_label("User name").fill(chief_editor.username)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"{live_server.url}/admin/")
    return page


def is_sound(page):
    assert complaints_of_axe(page) == []
    assert fits(page)
    assert page.complaints == []


def test_a_picture_is_leased_killed_and_gone_and_the_kill_is_lifted(page, live_server, sub_editor):
    photo = build.photo(slug="the minister", restrictions=["no-archive"])
    edition = build.published(sub_editor, at=earlier(60), lead=build.lead(photo), headline="A minister goes")
    story = live_server.url + edition.get_absolute_url()

    page.goto(live_server.url + photo.get_absolute_url())
    is_sound(page)
    page.get_by_role("link", name="Add a lease").press("Enter")
    page.get_by_label("denies").check()
    page.get_by_label("What", exact=True).select_option("syndication")
    page.get_by_label("Notes").fill("By contract.")
    is_sound(page)
    page.get_by_role("button", name="Add").press("Enter")
    page.wait_for_url("**/change/#rights")
    assert page.get_by_text("It may not be passed on").is_visible()
    assert Lease.objects.get().covers == "syndication"

    page.get_by_role("link", name="Kill…").press("Enter")
    assert page.get_by_role("link", name="A minister goes").first.is_visible()
    is_sound(page)
    page.get_by_role("button", name="Kill it now").press("Enter")
    assert page.get_by_text("Say why it is killed.").is_visible()
    page.complaints.clear()  # the browser names every answer that is not 200
    page.get_by_label("Why", exact=True).fill("Wrong man")
    page.get_by_label("The agency's notice").fill("KILL KILL KILL")
    page.get_by_role("button", name="Kill it now").press("Enter")
    page.wait_for_url("**/change/#rights")
    assert page.get_by_text("No reader sees it: it has been killed.").is_visible()
    is_sound(page)
    assert Kill.objects.get().reason == "Wrong man"

    page.goto(story)
    assert page.locator("main img").count() == 0
    assert page.get_by_role("img", name="A picture that may not be shown").is_visible()
    assert fits(page)

    page.goto(live_server.url + reverse("admin:articles_article_pictures"))
    assert page.get_by_role("link", name="A minister goes").is_visible()
    is_sound(page)
    page.goto(live_server.url + reverse("admin:index"))
    is_sound(page)

    page.goto(live_server.url + photo.get_absolute_url())
    page.get_by_role("link", name="Lift the kill…").press("Enter")
    is_sound(page)
    page.get_by_label("Why it was a mistake").fill("It was the right man")
    page.get_by_role("button", name="Lift the kill").press("Enter")
    page.wait_for_url("**/change/#rights")
    page.goto(story)
    page.locator("main figure img").first.wait_for()


def test_a_lease_with_a_wrong_time_comes_back_with_the_question(page, live_server, photo_editor):
    photo = build.photo()
    grant(photo, effect="allow", by=photo_editor, at=timezone.now())
    page.goto(live_server.url + reverse("admin:media_photo_lease", args=[photo.pk]))
    until = page.get_by_role("group", name="Until")
    until.get_by_label("Day").fill("2026-10-25")
    until.get_by_label("Time").fill("01:30")
    page.get_by_role("button", name="Add").press("Enter")
    page.get_by_label("the second, an hour later").check()
    page.complaints.clear()  # the browser names every answer that is not 200
    is_sound(page)
    page.get_by_role("button", name="Add").press("Enter")
    page.wait_for_url("**/change/#rights")
    assert Lease.objects.exclude(ends_at=None).get().ends_at.hour == 1
