"""Who waits for a story's lock began first but acts last: what readers have seen since is not rewritten."""

import pytest

from articles import actions
from articles.models import Edition
from articles.windows import problems
from newsroom.models import AuditEntry
from tests import build
from tests.build import DAY, HOUR, NOON

TICK = build.dt.timedelta(microseconds=1)


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


def live_number(article, at):
    return Edition.objects.filter(article=article).live(at).values_list("number", flat=True).first()


def test_a_schedule_that_a_publisher_overtook_is_refused_where_its_start_has_passed(sub_editor):
    story = build.published(sub_editor, at=NOON + HOUR).article
    with pytest.raises(actions.ActionError, match="has passed"):
        actions.schedule(story, by=sub_editor, at=NOON, start=NOON + HOUR / 2)
    assert problems() == []
    assert live_number(story, NOON + DAY) == 1


def test_a_publisher_whom_a_withdrawal_overtook_publishes_after_it(sub_editor):
    story = build.published(sub_editor, at=NOON - DAY).article
    actions.withdraw(story, by=sub_editor, at=NOON, note="Gone.")
    edition = actions.publish(story, by=sub_editor, at=NOON - HOUR)
    assert edition.live_from == NOON
    assert [live_number(story, at) for at in (NOON - HOUR, NOON - TICK, NOON)] == [1, 1, 2]


def test_a_withdrawal_that_a_publisher_overtook_comes_after_it(sub_editor):
    story = build.published(sub_editor, at=NOON).article
    withdrawal = actions.withdraw(story, by=sub_editor, at=NOON - HOUR, note="Gone.")
    assert withdrawal.at == NOON + TICK
    assert [live_number(story, at) for at in (NOON, NOON + TICK)] == [1, None]


@pytest.mark.parametrize("act", [actions.publish, actions.withdraw])
def test_an_edition_that_goes_live_at_the_very_instant_of_another_action_has_been_out(sub_editor, act):
    story = build.story(sub_editor)
    first = actions.schedule(story, by=sub_editor, at=NOON, start=NOON + HOUR)
    act(story, by=sub_editor, at=NOON + HOUR, **({"note": "Gone."} if act is actions.withdraw else {}))
    assert live_number(story, NOON + HOUR) == 1
    assert Edition.objects.been_out(NOON + HOUR).get(number=1).path == first.path


def test_a_start_in_a_wrong_century_is_refused(sub_editor):
    story = build.story(sub_editor)
    with pytest.raises(actions.ActionError, match="Check the year"):
        actions.schedule(story, by=sub_editor, at=NOON, start=NOON.replace(year=9026))


def test_only_what_was_overridden_is_logged_as_such(sub_editor, chief_editor):
    reasons = {"alt_text": "Breaking", "credit": "No time"}
    actions.publish(build.story(sub_editor), by=sub_editor, at=NOON, overrides=reasons)
    assert not AuditEntry.objects.filter(verb="overrode").exists()
    pictured = build.story(chief_editor, lead=build.lead(build.photo(alt_text="")))
    actions.publish(pictured, by=chief_editor, at=NOON, overrides=reasons)
    assert AuditEntry.objects.get(verb="overrode").data["check"] == "alt_text"


def test_a_spiked_story_is_revived_before_it_is_published(chief_editor):
    story = build.story(chief_editor)
    actions.move(story, "spiked", by=chief_editor, at=NOON)
    with pytest.raises(actions.PreflightFailed, match="[Rr]evive"):
        actions.publish(story, by=chief_editor, at=NOON)
    with pytest.raises(actions.PreflightFailed, match="[Rr]evive"):
        actions.schedule(story, by=chief_editor, at=NOON, start=NOON + HOUR)
    actions.move(story, "writing", by=chief_editor, at=NOON)
    assert actions.publish(story, by=chief_editor, at=NOON).number == 1


def test_an_embargo_moved_behind_the_start_of_a_schedule_is_pointed_out(sub_editor):
    story = build.story(sub_editor, embargo=(NOON + HOUR).isoformat())
    actions.schedule(story, by=sub_editor, at=NOON, start=NOON + HOUR)
    moved = build.copy(embargo=(NOON + 2 * HOUR).isoformat())
    actions.save(story, moved, by=sub_editor, at=NOON, based_on=1)
    story.refresh_from_db()
    assert any("scheduled before" in check.message for check in actions.preflight(story, at=NOON))
    actions.schedule(story, by=sub_editor, at=NOON, start=NOON + 2 * HOUR)
    assert not any("scheduled before" in check.message for check in actions.preflight(story, at=NOON))


def test_an_embargo_ends_at_its_instant_and_not_a_moment_sooner(sub_editor):
    story = build.story(sub_editor, embargo=NOON.isoformat())
    with pytest.raises(actions.PreflightFailed):
        actions.publish(story, by=sub_editor, at=NOON - TICK)
    assert actions.publish(story, by=sub_editor, at=NOON).live_from == NOON
