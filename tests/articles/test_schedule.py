"""Scheduling: an edition whose window starts later; the clock does the rest."""

import pytest

from articles import actions
from articles.models import Edition
from articles.windows import problems
from tests import build
from tests.build import DAY, HOUR, NOON


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


def live_number(article, at):
    return Edition.objects.filter(article=article).live(at).values_list("number", flat=True).first()


def test_a_scheduled_story_appears_at_its_instant_with_nothing_running(sub_editor):
    story = build.story(sub_editor)
    actions.schedule(story, by=sub_editor, at=NOON, start=NOON + DAY)
    assert live_number(story, NOON + DAY - HOUR) is None
    assert live_number(story, NOON + DAY) == 1


def test_a_scheduled_update_takes_over_from_the_live_edition(sub_editor):
    story = build.published(sub_editor).article
    actions.schedule(story, by=sub_editor, at=NOON + HOUR, start=NOON + DAY)
    assert [live_number(story, at) for at in (NOON, NOON + DAY - HOUR, NOON + DAY)] == [1, 1, 2]


def test_cancelling_leaves_an_empty_window_and_reopens_the_one_before(sub_editor):
    story = build.published(sub_editor).article
    scheduled = actions.schedule(story, by=sub_editor, at=NOON + HOUR, start=NOON + DAY)
    actions.cancel_schedule(story, by=sub_editor, at=NOON + 2 * HOUR)
    scheduled.refresh_from_db()
    assert scheduled.live_from == scheduled.live_until
    assert live_number(story, NOON + 2 * DAY) == 1
    assert actions.publish(story, by=sub_editor, at=NOON + 3 * HOUR).number == 3
    assert problems() == []


def test_scheduling_again_replaces_the_schedule(sub_editor):
    story = build.story(sub_editor)
    actions.schedule(story, by=sub_editor, at=NOON, start=NOON + DAY)
    actions.schedule(story, by=sub_editor, at=NOON, start=NOON + 2 * DAY)
    assert live_number(story, NOON + DAY) is None
    assert live_number(story, NOON + 2 * DAY) == 2


def test_publishing_while_one_is_scheduled_has_to_say_that_it_takes_its_place(sub_editor):
    story = build.story(sub_editor)
    actions.schedule(story, by=sub_editor, at=NOON, start=NOON + DAY)
    with pytest.raises(actions.ScheduledWaits):
        actions.publish(story, by=sub_editor, at=NOON + HOUR)
    actions.publish(story, by=sub_editor, at=NOON + HOUR, cancel_scheduled=True)
    assert [live_number(story, at) for at in (NOON + HOUR, NOON + 2 * DAY)] == [2, 2]
    assert problems() == []


def test_a_first_edition_that_was_cancelled_was_never_published(sub_editor):
    story = build.story(sub_editor)
    actions.schedule(story, by=sub_editor, at=NOON, start=NOON + DAY)
    actions.cancel_schedule(story, by=sub_editor, at=NOON + HOUR)
    edition = actions.publish(story, by=sub_editor, at=NOON + 2 * DAY)
    assert (edition.kind, edition.first_published_at) == ("first", NOON + 2 * DAY)
    assert edition.get_absolute_url().startswith("/world/2026/03/12/")


def test_a_time_that_has_passed_is_refused(sub_editor):
    story = build.story(sub_editor)
    with pytest.raises(actions.ActionError, match="has passed"):
        actions.schedule(story, by=sub_editor, at=NOON, start=NOON)


def test_cancelling_where_nothing_is_scheduled_is_refused(sub_editor):
    with pytest.raises(actions.ActionError, match="Nothing is scheduled"):
        actions.cancel_schedule(build.story(sub_editor), by=sub_editor, at=NOON)
