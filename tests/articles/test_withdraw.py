"""Withdrawing: gone for readers, a note in its place, the record kept."""

import pytest

from articles import actions
from articles.models import Edition
from articles.windows import problems
from tests import build
from tests.build import DAY, HOUR, NOON


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


def test_a_withdrawn_story_is_live_no_more_from_that_instant(sub_editor):
    edition = build.published(sub_editor)
    actions.withdraw(edition.article, by=sub_editor, at=NOON + HOUR, note="It was not true.")
    assert Edition.objects.live(NOON).exists()
    assert not Edition.objects.live(NOON + HOUR).exists()
    assert edition.article.withdrawals.get().note == "It was not true."


def test_withdrawing_cancels_what_is_scheduled(sub_editor):
    story = build.published(sub_editor).article
    actions.schedule(story, by=sub_editor, at=NOON, start=NOON + DAY)
    actions.withdraw(story, by=sub_editor, at=NOON + HOUR, note="Gone.")
    assert not Edition.objects.live(NOON + 2 * DAY).exists()
    assert problems() == []


def test_a_withdrawn_story_can_be_published_again(sub_editor):
    story = build.published(sub_editor, slug="storm").article
    actions.withdraw(story, by=sub_editor, at=NOON + HOUR, note="Gone.")
    edition = actions.publish(story, by=sub_editor, at=NOON + DAY)
    assert (edition.number, edition.kind, edition.first_published_at) == (2, "update", NOON)
    assert edition.get_absolute_url() == "/world/2026/03/10/storm/"


def test_readers_are_owed_a_note(sub_editor):
    story = build.published(sub_editor).article
    with pytest.raises(actions.ActionError, match="public note"):
        actions.withdraw(story, by=sub_editor, at=NOON, note=" ")


def test_what_readers_never_saw_is_not_withdrawn(sub_editor):
    with pytest.raises(actions.ActionError, match="nothing to withdraw"):
        actions.withdraw(build.story(sub_editor), by=sub_editor, at=NOON, note="Gone.")
