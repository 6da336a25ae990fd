"""Addresses under which nothing is live: moved, withdrawn, not yet, never."""

import pytest

from articles import actions
from tests import build
from tests.build import DAY, HOUR, NOON

ADDRESS = "/world/2026/03/10/late-tide/"


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


def moved(by, *, at=NOON + HOUR, publish=actions.publish, **when):
    """A story that was published as late-tide and goes on as early-tide."""
    edition = build.published(by, at=NOON, slug="late-tide")
    actions.save(edition.article, build.copy(slug="early-tide"), by=by, at=at, based_on=1)
    publish(edition.article, by=by, at=at, **when)
    return edition


def test_an_old_address_leads_to_the_one_that_is_live(sub_editor, reader):
    moved(sub_editor)
    response = reader.get(ADDRESS, at=NOON + DAY)
    assert (response.status_code, response["Location"]) == (301, "/world/2026/03/10/early-tide/")


def test_before_the_move_the_old_address_is_the_page_and_the_new_one_is_nothing(sub_editor, reader):
    moved(sub_editor)
    assert reader.get(ADDRESS, at=NOON + HOUR / 2).status_code == 200
    assert reader.get("/world/2026/03/10/early-tide/", at=NOON + HOUR / 2).status_code == 404


def test_an_address_that_is_only_scheduled_is_not_found_and_tells_nothing(sub_editor, reader):
    moved(sub_editor, publish=actions.schedule, start=NOON + DAY)
    scheduled = "/world/2026/03/10/early-tide/"
    assert reader.get(scheduled, at=NOON + 2 * HOUR).status_code == 404
    assert reader.get(ADDRESS, at=NOON + 2 * HOUR).status_code == 200
    assert reader.get(scheduled, at=NOON + DAY).status_code == 200
    assert reader.get(ADDRESS, at=NOON + DAY).status_code == 301


def test_an_address_whose_schedule_was_cancelled_never_was_one(sub_editor, reader):
    edition = moved(sub_editor, publish=actions.schedule, start=NOON + DAY)
    actions.cancel_schedule(edition.article, by=sub_editor, at=NOON + 3 * HOUR)
    assert reader.get("/world/2026/03/10/early-tide/", at=NOON + 2 * DAY).status_code == 404
    assert reader.get(ADDRESS, at=NOON + 2 * DAY).status_code == 200


def test_a_withdrawn_story_answers_410_with_its_note_at_every_address_it_had(sub_editor, reader):
    edition = moved(sub_editor)
    actions.withdraw(edition.article, by=sub_editor, at=NOON + DAY, note="The council's figures were wrong.")
    for address in (ADDRESS, "/world/2026/03/10/early-tide/"):
        response = reader.get(address, at=NOON + 2 * DAY)
        assert response.status_code == 410
        assert "The council&#x27;s figures were wrong." in response.content.decode()
    assert reader.get(ADDRESS, at=NOON + HOUR / 2).status_code == 200


def test_a_withdrawn_story_that_comes_back_is_there_again(sub_editor, reader):
    edition = build.published(sub_editor, slug="late-tide")
    actions.withdraw(edition.article, by=sub_editor, at=NOON + HOUR, note="Under review.")
    actions.publish(edition.article, by=sub_editor, at=NOON + DAY)
    assert reader.get(ADDRESS, at=NOON + 2 * HOUR).status_code == 410
    assert reader.get(ADDRESS, at=NOON + DAY).status_code == 200


def test_a_story_withdrawn_before_it_was_ever_out_is_not_found(sub_editor, reader):
    article = build.story(sub_editor, slug="late-tide")
    actions.schedule(article, by=sub_editor, at=NOON, start=NOON + HOUR)
    actions.withdraw(article, by=sub_editor, at=NOON, note="A note that nobody is to read.")
    response = reader.get(ADDRESS, at=NOON + DAY)
    assert response.status_code == 404
    assert "nobody is to read" not in response.content.decode()


def test_a_draft_has_no_address(sub_editor, reader):
    build.story(sub_editor, slug="late-tide")
    assert reader.get(ADDRESS).status_code == 404


def test_a_page_that_is_not_there_offers_the_section_the_day_and_what_is_new(sub_editor, reader):
    edition = build.published(sub_editor, headline="What is new")
    response = reader.get("/world/2026/03/10/cut-off/")
    html = response.content.decode()
    assert response.status_code == 404
    assert 'href="/world/"' in html
    assert 'href="/archive/2026/03/10/"' in html
    assert edition.get_absolute_url() in html


@pytest.mark.parametrize(
    "address", ["/nowhere/", "/world/2026/13/40/x/", "/byline/nobody/", "/tag/nothing/", "/a.b"]
)
def test_addresses_of_nothing_are_not_found(address, reader):
    build.section()
    assert reader.get(address).status_code == 404


def test_a_query_changes_nothing_and_a_missing_slash_is_added(sub_editor, reader):
    build.published(sub_editor, slug="late-tide")
    assert reader.get(f"{ADDRESS}?utm_source=x&y=").status_code == 200
    response = reader.get(f"{ADDRESS[:-1]}?utm_source=x")
    assert (response.status_code, response["Location"]) == (301, f"{ADDRESS}?utm_source=x")
