"""Public addresses: made once, kept whatever else changes, readable in every language."""

import re

import pytest

from articles import actions
from articles.models import Path
from tests import build
from tests.build import DAY, HOUR, NOON


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


def update(edition, by, **fields):
    """The next edition of the same story, saved with other words."""
    article = edition.article
    latest = article.latest_revision().number
    actions.save(article, build.copy(**fields), by=by, at=NOON + HOUR, based_on=latest)
    return actions.publish(article, by=by, at=NOON + 2 * HOUR)


def test_a_better_headline_leaves_the_address_as_readers_know_it(sub_editor):
    first = build.published(sub_editor, headline="Harbuor reopens")
    assert first.get_absolute_url() == "/world/2026/03/10/harbuor-reopens/"
    assert update(first, sub_editor, headline="Harbour reopens").path == first.path
    assert Path.objects.count() == 1


def test_a_paper_that_moves_to_another_time_zone_keeps_its_addresses(sub_editor):
    first = build.published(sub_editor, at=NOON, slug="late-tide")
    build.paper(time_zone="Pacific/Auckland")
    assert update(first, sub_editor, slug="late-tide").path == first.path
    build.section("sport")
    moved = update(first, sub_editor, slug="late-tide", section=build.section("sport").pk)
    assert moved.get_absolute_url() == "/sport/2026/03/10/late-tide/"


def test_a_paper_that_changes_its_language_keeps_that_of_what_is_out(sub_editor):
    first = build.published(sub_editor)
    build.paper(language="ar")
    first.refresh_from_db()
    assert (first.language, first.direction) == ("en-gb", "ltr")
    assert update(first, sub_editor).direction == "rtl"


def test_a_first_edition_that_was_cancelled_does_not_fix_the_day(sub_editor):
    story = build.story(sub_editor, slug="storm")
    actions.schedule(story, by=sub_editor, at=NOON, start=NOON + DAY)
    actions.cancel_schedule(story, by=sub_editor, at=NOON)
    edition = actions.publish(story, by=sub_editor, at=NOON + 2 * DAY)
    assert edition.get_absolute_url() == "/world/2026/03/12/storm/"


@pytest.mark.parametrize("headline", ["مقهى الريح يغلق أبوابه", "وفاة 3 أشخاص", "港口重新开放", "!!!", "🎉"])
def test_a_headline_in_another_script_has_an_address_that_works(sub_editor, client, headline):
    edition = build.published(sub_editor, headline=headline)
    address = edition.get_absolute_url()
    assert re.fullmatch(r"/world/2026/03/10/[0-9a-f]{8}/", address)
    assert headline in client.get(address).content.decode()


@pytest.mark.parametrize(
    ("headline", "slug"),
    [
        ("<b>Harbour</b> reopens &amp; ferries sail", "harbour-reopens-ferries-sail"),
        ("<a href='/x'>Storm</a><br>over Ostrey", "storm-over-ostrey"),
        ("Tides: 3 < 5 metres, and 7 > 5", "tides-3-5-metres-and-7-5"),
        ("War—peace/truce…what’s next?", "war-peace-truce-whats-next"),
        ("  **Har\u00adbour**\u200b _open_ \u202enow ", "harbour-open-now"),
        ("U.S. and E.U. agree on 3.5 per cent", "us-and-eu-agree-on-3-5-per-cent"),
        ("Łódź, Ålesund & Straßburg", "lodz-alesund-strassburg"),
        ("Cafe\u0301 № 5 — “ouvert”", "cafe-no-5-ouvert"),
        ("Ships leave harbour " * 8, "ships-leave-harbour-" * 4 + "ships-leave-harbour"),
    ],
)
def test_a_headline_makes_a_clean_slug(sub_editor, client, headline, slug):
    edition = build.published(sub_editor, headline=headline)
    assert edition.get_absolute_url() == f"/world/2026/03/10/{slug}/"
    assert client.get(edition.get_absolute_url()).status_code == 200


def test_umlauts_are_spelt_as_the_language_of_the_story_does(sub_editor):
    german = build.published(sub_editor, headline="Müller über Größe", language="de")
    assert german.get_absolute_url().endswith("/mueller-ueber-groesse/")
    english = build.published(sub_editor, headline="Müller resigns")
    assert english.get_absolute_url().endswith("/muller-resigns/")


def test_long_slugs_and_sections_fit_and_are_told_apart(sub_editor, client):
    section = build.section("s" * 60)
    slug = "x" * 98 + "-y"
    editions = [build.published(sub_editor, slug=slug, section=section.pk) for _ in range(11)]
    addresses = [edition.get_absolute_url() for edition in editions]
    assert len(set(addresses)) == 11
    assert all("--" not in address and len(address) < 255 for address in addresses)
    assert client.get(addresses[-1]).status_code == 200


def test_a_very_long_headline_makes_a_slug_within_the_limit(sub_editor):
    edition = build.published(sub_editor, headline="harbour " * 31)
    last = edition.get_absolute_url().split("/")[-2]
    assert len(last) <= 100 and not last.endswith("-")
