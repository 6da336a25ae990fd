"""The archive: a calendar of days, on the paper's clock."""

import datetime as dt

import pytest

from tests import build
from tests.build import DAY, HOUR, NOON


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper(time_zone="Europe/Berlin")


def test_an_empty_archive_says_so(reader):
    assert "Nothing kept yet" in reader.read("/archive/")
    assert reader.get("/archive/2026/03/").status_code == 404


def test_days_with_stories_are_linked_with_their_number(sub_editor, reader):
    for hours in (1, 2, 30):
        build.published(sub_editor, at=NOON - hours * HOUR)
    html = reader.read("/archive/")
    assert '<a href="/archive/2026/03/10/"><span class="calendar-day">10</span>' in html
    assert '2<span class="visually-hidden"> stories</span>' in html
    assert '1<span class="visually-hidden"> story</span>' in html
    assert "/archive/2026/03/08/" not in html


def test_a_day_begins_at_midnight_on_the_papers_clock(sub_editor, reader):
    late = build.published(sub_editor, at=dt.datetime(2026, 3, 9, 22, 59, 59, tzinfo=dt.UTC), headline="Late")
    early = build.published(sub_editor, at=dt.datetime(2026, 3, 9, 23, 0, tzinfo=dt.UTC), headline="Early")
    ninth, tenth = reader.read("/archive/2026/03/09/"), reader.read("/archive/2026/03/10/")
    assert late.get_absolute_url() in ninth
    assert early.get_absolute_url() not in ninth
    assert early.get_absolute_url() in tenth


def test_days_and_months_lead_to_their_neighbours_that_have_stories(sub_editor, reader):
    for at in (NOON, NOON - 3 * DAY, NOON - 40 * DAY):
        build.published(sub_editor, at=at)
    day = reader.read("/archive/2026/03/07/")
    assert 'href="/archive/2026/03/10/"' in day
    assert 'href="/archive/2026/01/29/"' in day
    month = reader.read("/archive/2026/02/")
    assert 'href="/archive/2026/03/"' in month
    assert 'href="/archive/2026/01/"' in month
    assert "0 stories" in month


@pytest.mark.parametrize(
    "address",
    [
        "/archive/2026/02/30/",
        "/archive/2026/13/",
        "/archive/2026/04/",
        "/archive/2026/03/11/",
        "/archive/2025/12/",
        "/archive/0000/01/",
        "/archive/9999/12/31/",
        "/archive/0001/01/01/",
    ],
)
def test_days_that_are_not_or_not_yet_are_not_found(address, sub_editor, reader):
    build.published(sub_editor)
    assert reader.get(address).status_code == 404


def test_a_day_without_stories_between_others_says_so(sub_editor, reader):
    for at in (NOON, NOON - 2 * DAY):
        build.published(sub_editor, at=at)
    assert "Nothing was published on this day" in reader.read("/archive/2026/03/09/")


def test_a_withdrawn_story_is_not_in_the_archive(sub_editor, reader):
    from articles import actions

    gone = build.published(sub_editor, at=NOON - DAY, headline="Gone")
    build.published(sub_editor, at=NOON - DAY, headline="Here")
    actions.withdraw(gone.article, by=sub_editor, at=NOON - HOUR, note="Wrong.")
    html = reader.read("/archive/2026/03/09/")
    assert "Here" in html
    assert "Gone" not in html
