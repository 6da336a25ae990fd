"""The pages fit: phones, wide desks, large type, long words, paper."""

import pytest

WIDTHS = (320, 390, 768, 1024, 1440)


@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_scrolls_sideways(width, addresses, reading):
    page = reading(width)
    too_wide = {}
    for kind, address in addresses.items():
        page.goto(address)
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if over > 0:
            too_wide[kind] = over
    assert too_wide == {}


def test_letters_twice_as_large_still_fit_a_phone(addresses, reading):
    page = reading(390)
    for kind, address in addresses.items():
        page.goto(address)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert over <= 0, (kind, over)


def test_nothing_moves_while_a_page_loads(addresses, reading):
    page = reading(390, pictures=True)
    for kind in ("front", "story", "section"):
        page.goto(addresses[kind], wait_until="networkidle")
        page.mouse.wheel(0, 4000)
        page.wait_for_load_state("networkidle")
        shift = page.evaluate(
            """() => new Promise(done => {
                let total = 0;
                new PerformanceObserver(list => {
                    for (const entry of list.getEntries()) if (!entry.hadRecentInput) total += entry.value;
                }).observe({type: "layout-shift", buffered: true});
                requestAnimationFrame(() => requestAnimationFrame(() => done(total)));
            })"""
        )
        assert shift < 0.01, kind


def test_pictures_have_their_size_and_the_first_is_asked_for_first(addresses, reading):
    page = reading()
    page.goto(addresses["story"])
    pictures = page.locator("main img")
    assert pictures.count() >= 7
    for place in range(pictures.count()):
        attributes = pictures.nth(place).evaluate(
            "img => [img.width, img.getAttribute('height'), img.loading]"
        )
        assert attributes[0] and attributes[1]
        assert attributes[2] == ("auto" if place == 0 else "lazy") or attributes[2] in ("eager", "lazy")
    assert pictures.first.get_attribute("fetchpriority") == "high"
    assert pictures.first.get_attribute("loading") is None


def test_a_pull_quote_hangs_in_the_margin_on_a_desk_and_stands_in_line_on_a_phone(addresses, reading):
    for width, beside in ((1280, True), (390, False)):
        page = reading(width)
        page.goto(addresses["story"])
        quote = page.locator(".pull-quote").bounding_box()
        text = page.locator(".body > p").first.bounding_box()
        assert (quote["x"] >= text["x"] + text["width"]) is beside


@pytest.mark.parametrize("width", [320, 768, 1024, 1280, 1440])
def test_the_time_of_an_update_stands_on_one_line(width, addresses, reading):
    page = reading(width)
    page.goto(addresses["story"])
    for time in page.locator(".timed-update-time").all():
        lines = time.evaluate(
            "box => box.getBoundingClientRect().height / parseFloat(getComputedStyle(box).lineHeight)"
        )
        assert lines < 1.5


def test_a_pull_quote_has_the_quotation_marks_of_its_language(addresses, reading):
    page = reading()
    for name in ("story", "german", "arabic"):
        page.goto(addresses[name])
        shown = page.locator(".pull-quote p").evaluate(
            "p => ['::before', '::after'].map((side) => getComputedStyle(p, side).content)"
        )
        assert shown == ["open-quote", "close-quote"]


def test_an_arabic_story_begins_at_the_right(addresses, reading):
    page = reading(1280)
    page.goto(addresses["arabic"])
    text, quote = page.locator(".body > p").first.bounding_box(), page.locator(".pull-quote").bounding_box()
    assert quote["x"] + quote["width"] <= text["x"]
    assert page.locator("h1").evaluate("h1 => getComputedStyle(h1).direction") == "rtl"


def test_on_paper_there_is_no_navigation_and_links_are_spelled_out(addresses, reading):
    page = reading()
    page.goto(addresses["story"])
    page.emulate_media(media="print")
    assert not page.locator("nav.sections").is_visible()
    assert not page.locator(".more").is_visible()
    assert page.locator("h1").is_visible()
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"


def test_no_page_breaks_the_policy_or_complains(addresses, reading):
    page = reading()
    for kind, address in addresses.items():
        page.goto(address, wait_until="networkidle")
        missing = {"withdrawn": "410", "not found": "404"}.get(kind)
        complaints = [words for words in page.complaints if not (missing and missing in words)]
        assert complaints == [], kind
        page.complaints.clear()
