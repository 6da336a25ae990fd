"""The home page, filled by rule: with no story, with three, with three hundred."""

import re

import pytest

from tests import build
from tests.articles.many import many_editions
from tests.build import HOUR, NOON


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper(name="The Test Courier")


def headlines(html):
    """The addresses of stories on the page, in order."""
    return re.findall(r'href="(/[\w-]+/\d{4}/\d\d/\d\d/[\w-]+/)"', html[html.index("<main") :])


def test_an_empty_paper_says_so_in_words(reader):
    html = reader.read("/")
    assert "Nothing has been published yet" in html
    assert "The Test Courier" in html


def test_a_scheduled_story_and_a_draft_leave_it_empty(sub_editor, reader):
    from articles import actions

    build.story(sub_editor)
    actions.schedule(build.story(sub_editor), by=sub_editor, at=NOON, start=NOON + HOUR)
    assert "Nothing has been published yet" in reader.read("/")
    assert "Nothing has been published yet" not in reader.read("/", at=NOON + HOUR)


@pytest.mark.parametrize("count", [1, 2, 3, 5, 12, 40, 300])
def test_no_story_stands_on_it_twice(count, reader):
    many_editions(count)
    found = headlines(reader.read("/"))
    assert len(found) == len(set(found))
    assert len(found) == count if count <= 5 else len(found) >= min(count, 12) - 1


def test_the_newest_story_with_a_wide_picture_leads(sub_editor, reader):
    build.published(sub_editor, at=NOON - 2 * HOUR, lead=build.lead(build.photo()), headline="Wide")
    build.published(
        sub_editor, at=NOON - HOUR, lead=build.lead(build.photo(size=(600, 900))), headline="Tall"
    )
    build.published(sub_editor, at=NOON - HOUR / 2, headline="Words only")
    html = reader.read("/")
    lead = html[html.index("front-lead") : html.index("front-beside")]
    assert "Wide" in lead
    assert "Words only" in html[html.index("front-beside") :]


def test_opinion_does_not_lead_and_names_who_speaks_first(sub_editor, reader):
    opinion = build.section("opinion")
    jo = build.byline("Jo March", role_line="Columnist")
    lines = [{"byline": jo.pk, "role": "by"}]
    build.published(
        sub_editor,
        at=NOON - HOUR,
        section=opinion.pk,
        bylines=lines,
        headline="I think",
        lead=build.lead(build.photo()),
    )
    build.published(sub_editor, at=NOON - 2 * HOUR, headline="It happened")
    html = reader.read("/")
    assert "It happened" in html[html.index("front-lead") :].split("</article>")[0]
    voice = html[html.index('class="teaser voice') :].split("</article>")[0]
    assert voice.index("Jo March") < voice.index("I think")


def test_a_quiet_section_keeps_its_strip_while_another_publishes_all_day(reader):
    many_editions(3, sections=("culture",), until=NOON - 2000 * HOUR)
    many_editions(80, sections=("world",))
    assert 'id="strip-culture"' in reader.read("/")


def test_pictures_on_the_front_carry_their_credit(sub_editor, reader):
    build.published(sub_editor, lead=build.lead(build.photo(credit_line="Jane Doe/AFP")))
    assert '<span class="credit">Jane Doe/AFP</span>' in reader.read("/")


def test_a_story_in_another_language_says_so(sub_editor, reader):
    build.published(sub_editor, headline="مقهى الريح", slug="wind-cafe", language="ar")
    assert '<div class="teaser-words" lang="ar" dir="rtl">' in reader.read("/")
