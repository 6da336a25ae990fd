"""Blocks with fields of their own: pull-quote, fact box, timed update, embed, table; links and languages."""

import pytest
from playwright.sync_api import expect

from tests.editor.desk import doc, paragraph


def quote(words="", **attrs):
    block = {"type": "pullQuote", "attrs": {"id": "quote00001", "speaker": "", "role": "", **attrs}}
    return {**block, "content": [{"type": "text", "text": words}]} if words else block


def update(**attrs):
    given = {"id": "update0001", "time": "", "headline": "", **attrs}
    return {"type": "timedUpdate", "attrs": given, "content": [paragraph("It left.")]}


def table(desk):
    desk.open()
    desk.text.click()
    desk.type("/table")
    desk.press("Enter")
    return lambda: [[cell["type"] for cell in row["content"]] for row in desk.blocks[0]["content"]]


def test_a_pull_quote_is_written_from_words_to_speaker_to_role_and_on(desk):
    desk.open()
    desk.text.click()
    desk.type("/pull")
    desk.press("Enter")
    desk.type("Nobody was hurt.")
    desk.press("Enter")
    desk.type("Elin Varga")
    desk.press("Enter")
    desk.type("harbour master")
    desk.press("Enter")
    desk.type("On.")
    said, after = desk.blocks
    assert (said["type"], desk.words(said)) == ("pullQuote", "Nobody was hurt.")
    assert said["attrs"].items() >= {"speaker": "Elin Varga", "role": "harbour master"}.items()
    assert desk.words(after) == "On."


def test_a_long_role_grows_over_as_many_rows_as_it_needs(desk):
    role = "a senior research fellow for coastal engineering at the Institute of Tides and Harbours in Kiel"
    desk.open(doc(quote("Nobody was hurt.", speaker="Elin Varga", role=role)))
    field = desk.page.get_by_role("textbox", name="Role")
    cut = "(field) => [field.scrollWidth - field.clientWidth, field.scrollHeight - field.clientHeight]"
    assert field.evaluate(cut) == [0, 0]
    assert field.evaluate("(field) => field.offsetHeight") > 40
    desk.page.get_by_role("textbox", name="Speaker").focus()
    desk.press("End", "ArrowDown")
    assert desk.page.evaluate("document.activeElement.placeholder") == "What they are"


def test_a_role_pasted_from_several_lines_stands_on_one(desk):
    desk.open(doc(quote("Nobody was hurt.")))
    desk.page.get_by_role("textbox", name="Role").fill("head of the port\n  and of the fleet")
    assert desk.blocks[0]["attrs"]["role"] == "head of the port and of the fleet"


def test_a_pull_quote_takes_no_formatting(desk):
    desk.open(doc(quote("Nobody was hurt.")))
    desk.select("Nobody")
    desk.press("Control+b")
    assert desk.page.get_by_role("button", name="Bold").get_attribute("aria-disabled") == "true"
    assert "marks" not in str(desk.value)


def test_a_quote_whose_words_stand_in_the_text_counts_once(desk):
    desk.open(doc(paragraph("“Nobody was hurt”, she said."), quote("Nobody was hurt", speaker="Elin Varga")))
    assert desk.page.locator(".se-count").inner_text().startswith("5 words")


def test_fields_lie_on_the_way_of_the_arrow_keys(desk):
    box = {"type": "factBox", "attrs": {"id": "factbox001", "title": "Box"}, "content": [paragraph("In")]}
    desk.open(doc(paragraph("One"), box))
    desk.caret("In", 1)
    desk.press("ArrowUp")
    assert desk.page.evaluate("document.activeElement.value") == "Box"
    desk.press("ArrowDown")
    desk.type("x")
    assert desk.words(desk.blocks[1]["content"][0]) == "xIn"


def test_enter_in_a_field_never_sends_the_form(desk):
    desk.open(doc(update(time="2026-11-23T14:03:00Z")))
    desk.page.get_by_role("textbox", name="Headline of the update").click()
    desk.type("First ferry leaves")
    desk.press("Enter")
    desk.type("Now. ")
    assert desk.blocks[0]["attrs"]["headline"] == "First ferry leaves"
    assert desk.words(desk.blocks[0]["content"][0]) == "Now. It left."


@pytest.mark.parametrize(
    ("zone", "shown", "typed", "stored"),
    [
        ("Europe/Paris", "2026-11-23T15:03", "2026-11-23T16:00", "2026-11-23T15:00:00Z"),
        ("America/New_York", "2026-11-23T09:03", "2026-07-01T09:00", "2026-07-01T13:00:00Z"),
        # The clock skips this hour, and shows that one twice.
        ("Europe/Paris", "2026-11-23T15:03", "2026-03-29T02:30", "2026-03-29T01:30:00Z"),
        ("Europe/Paris", "2026-11-23T15:03", "2026-10-25T02:30", "2026-10-25T00:30:00Z"),
    ],
)
def test_times_are_shown_by_the_papers_clock_and_stored_as_instants(desk, zone, shown, typed, stored):
    desk.open(doc(update(time="2026-11-23T14:03:00Z")), time_zone=zone)
    field = desk.page.get_by_label(f"Time in {zone}")
    expect(field).to_have_value(shown)
    field.fill(typed)
    field.blur()
    assert desk.blocks[0]["attrs"]["time"] == stored


def test_now_is_this_minute(desk_with_a_clock):
    desk = desk_with_a_clock
    desk.page.clock.install(time="2026-11-23T14:03:40Z")
    desk.open(doc(update()))
    assert desk.page.get_by_text("No time yet").is_visible()
    desk.page.get_by_role("button", name="Now").click()
    assert desk.blocks[0]["attrs"]["time"] == "2026-11-23T14:03:00Z"


def test_an_embed_says_whether_its_address_is_allowed(desk):
    desk.open()
    desk.text.click()
    desk.type("/embed")
    desk.press("Enter")
    desk.type("https://www.youtube.com/watch?v=abcdefgh")
    assert desk.page.get_by_text("YouTube: readers see a link until they ask for it.").is_visible()
    desk.page.get_by_role("textbox", name="Address to embed").fill("https://evil.example/watch?v=1")
    assert desk.page.get_by_text(
        "This cannot be embedded. Services on the list: YouTube, Bluesky."
    ).is_visible()
    desk.page.get_by_role("button", name="Make it a link").click()
    [block] = desk.blocks
    assert block["content"][0]["marks"] == [
        {"type": "link", "attrs": {"href": "https://evil.example/watch?v=1"}}
    ]


def test_rows_and_columns_come_and_go(desk):
    shape = table(desk)
    header, cell = "tableHeader", "tableCell"
    assert shape() == [[header] * 3, [cell] * 3, [cell] * 3]
    desk.page.get_by_role("textbox", name="Caption of the table").fill("Departures")
    assert desk.blocks[0]["attrs"]["caption"] == "Departures"
    for name in ("Row below", "Column after"):
        desk.page.get_by_role("button", name=name).click()
    assert [len(row) for row in shape()] == [4, 4, 4, 4]
    for name in ("Delete row", "Delete column"):
        desk.page.get_by_role("button", name=name).click()
    assert [len(row) for row in shape()] == [3, 3, 3]
    desk.page.get_by_role("button", name="Delete table").click()
    assert desk.kinds == ["paragraph"]


def test_headers_of_a_table_are_switched(desk):
    shape = table(desk)
    desk.page.get_by_role("button", name="Header row").click()
    assert {kind for row in shape() for kind in row} == {"tableCell"}
    desk.page.get_by_role("button", name="Header column").click()
    assert [row[0] for row in shape()] == ["tableHeader"] * 3


def test_tab_goes_through_the_cells_and_makes_a_row_at_the_end(desk):
    shape = table(desk)
    desk.press(*["Tab"] * 9)
    assert len(shape()) == 4


@pytest.mark.parametrize(
    ("typed", "href"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("example.org/a", "https://example.org/a"),
        ("/world/2026/03/10/harbour/", "/world/2026/03/10/harbour/"),
        ("desk@example.org", "mailto:desk@example.org"),
        ("#section", "#section"),
    ],
)
def test_a_link_is_made_from_what_people_type(desk, typed, href):
    desk.open(doc(paragraph("See the timetable.")))
    desk.select("timetable")
    desk.press("Control+k")
    desk.type(typed)
    desk.press("Enter")
    assert desk.blocks[0]["content"][1]["marks"] == [{"type": "link", "attrs": {"href": href}}]


@pytest.mark.parametrize(
    "typed",
    ["javascript:alert(1)", "data:text/html,x", "//evil.example", "https://", "two words", "vbscript:x"],
)
def test_a_link_that_leads_nowhere_good_is_refused_with_a_reason(desk, typed):
    desk.open(doc(paragraph("See the timetable.")))
    desk.select("timetable")
    desk.press("Control+k")
    desk.type(typed)
    desk.press("Enter")
    address = desk.page.get_by_role("textbox", name="Address")
    expect(address).to_have_attribute("aria-invalid", "true")
    assert desk.page.locator(".se-dialog .se-hint").first.inner_text()
    desk.press("Escape")
    assert "marks" not in str(desk.value)


def test_a_link_is_changed_and_removed_with_the_caret_in_it(desk):
    mark = {"type": "link", "attrs": {"href": "https://example.org/"}}
    desk.open(doc(paragraph("timetable", marks=[mark])))
    desk.caret("table")
    desk.press("Control+k")
    assert desk.page.get_by_role("textbox", name="Address").input_value() == "https://example.org/"
    desk.press("Control+a")
    desk.type("https://example.org/new")
    desk.press("Enter")
    assert desk.blocks[0]["content"][0]["marks"][0]["attrs"]["href"] == "https://example.org/new"
    desk.press("Control+k")
    desk.page.get_by_role("button", name="Remove link").click()
    assert desk.blocks[0]["content"] == [{"type": "text", "text": "timetable"}]


def test_words_are_marked_as_another_language(desk):
    desk.open(doc(paragraph("He said dommage.")))
    desk.select("dommage")
    desk.press("Control+Shift+l")
    desk.type("French")
    desk.press("Enter")
    assert desk.blocks[0]["content"][1]["marks"] == [{"type": "language", "attrs": {"lang": "fr"}}]
    assert desk.text.locator("span[lang=fr]").inner_text() == "dommage"
