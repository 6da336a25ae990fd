"""The log: one entry for each act, whatever the words in it."""

import pytest

from articles import actions
from newsroom.models import AuditEntry, record
from newsroom.roles import CHIEF_EDITOR
from tests import build
from tests.build import HOUR, NOON
from tests.cast import person


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


def test_a_person_with_the_longest_of_names_can_act():
    editor = person("long", CHIEF_EDITOR, first_name="Maximiliana " * 12, last_name="Hohenstein " * 13)
    build.published(editor, headline="x" * 250)
    entry = AuditEntry.objects.get(verb="published")
    assert entry.by == editor and len(entry.by_name) == 150


def test_a_thing_with_the_longest_of_names_is_logged(chief_editor):
    byline = build.byline("N" * 120, slug="n" * 80)
    assert record("added", byline, by=chief_editor, at=NOON).label == "N" * 120


@pytest.mark.parametrize("odd", ["A \x00 in it", "Half a pair \ud83d"])
def test_a_character_that_no_database_stores_stops_no_action(chief_editor, odd):
    story = build.story(chief_editor, lead=build.lead(build.photo(alt_text="")))
    actions.publish(story, by=chief_editor, at=NOON, overrides={"alt_text": odd})
    assert AuditEntry.objects.get(verb="overrode").note.startswith(odd[:2])
    withdrawal = actions.withdraw(story, by=chief_editor, at=NOON + HOUR, note=odd)
    assert withdrawal.note.startswith(odd[:2])
    assert record("looked", story, by=None, at=NOON, odd=[odd, {odd: odd}]).by_name == "Newsroom"
