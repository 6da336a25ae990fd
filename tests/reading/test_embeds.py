"""An embed is a link until the reader asks for it; without script it stays one."""

import re

from playwright.sync_api import expect

FRAME = "https://www.youtube-nocookie.com/embed/abcdefghijk"


def asked_of_others(page):
    """What the page asks other sites for, as it asks; they answer with an empty page."""
    requests = []
    page.route(
        re.compile(r"^https://"),
        lambda route: (requests.append(route.request.url), route.fulfill(body="", content_type="text/html")),
    )
    return requests


def test_nothing_of_another_site_is_loaded_until_the_reader_presses_the_button(addresses, reading):
    page = reading()
    asked = asked_of_others(page)
    page.goto(addresses["story"], wait_until="networkidle")
    assert asked == []
    card = page.locator("embed-card")
    with page.expect_response(FRAME):
        card.get_by_role("button", name="Show it here").click()
    assert asked == [FRAME]
    expect(card.locator("iframe")).to_have_attribute("title", "The tide, filmed")
    expect(card.locator("iframe")).to_be_focused()
    assert page.complaints == []


def test_the_button_says_who_will_learn_of_it(addresses, reading):
    page = reading()
    page.goto(addresses["story"])
    assert "YouTube" in page.locator(".embed-card-ask").inner_text()


def test_without_script_everything_can_be_read_and_the_embed_is_a_link(addresses, reading):
    page = reading(java_script_enabled=False)
    page.goto(addresses["story"])
    assert page.locator("embed-card a").get_attribute("href") == "https://www.youtube.com/watch?v=abcdefghijk"
    assert page.locator("embed-card button").count() == 0
    assert page.locator(".gallery-picture").count() == 4
    assert page.get_by_text("1 of 4").is_visible()
