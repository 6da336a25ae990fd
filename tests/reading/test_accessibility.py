"""Nothing for axe to find on any kind of page in either theme; the keyboard and the eye find their way."""

import pytest
from playwright.sync_api import expect

KINDS = (
    "front",
    "section",
    "story",
    "arabic",
    "german",
    "byline",
    "tag",
    "archive",
    "day",
    "withdrawn",
    "not found",
)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing(width, theme, addresses, reading):
    from axe_playwright_python.sync_playwright import Axe

    page = reading(width, color_scheme=theme)
    found = {}
    for kind in KINDS:
        page.goto(addresses[kind])
        results = Axe().run(page)
        found[kind] = [
            (violation["id"], [node["html"][:160] for node in violation["nodes"]][:3])
            for violation in results.response["violations"]
        ]
    assert {kind: violations for kind, violations in found.items() if violations} == {}


def test_the_first_stop_of_the_keyboard_skips_to_the_content(addresses, reading):
    page = reading()
    page.goto(addresses["story"])
    page.keyboard.press("Tab")
    expect(page.locator(".skip-link")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#content")).to_be_focused()


def test_headings_go_down_one_step_at_a_time(addresses, reading):
    page = reading()
    for kind in KINDS:
        page.goto(addresses[kind])
        levels = page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].map(h => +h.tagName[1])")
        assert levels.count(1) == 1
        assert all(later - earlier <= 1 for earlier, later in zip(levels, levels[1:], strict=False)), (
            kind,
            levels,
        )


def test_a_gallery_and_a_wide_table_are_scrolled_by_the_keyboard(addresses, reading):
    page = reading(390)
    page.goto(addresses["story"])
    for region in (".gallery-strip", ".table-scroll"):
        place = page.locator(region)
        place.focus()
        expect(place).to_be_focused()
        place.evaluate(
            "element => { window.scrolled = new Promise(done => element.addEventListener('scroll', done)) }"
        )
        page.keyboard.press("ArrowRight")
        page.evaluate("window.scrolled.then(() => true)")
