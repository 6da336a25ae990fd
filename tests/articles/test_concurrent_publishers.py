"""Many publishers at once: windows of one story never overlap, numbers have no gap, on either database."""

import datetime as dt
import threading
import uuid

import pytest
from django.db import IntegrityError, close_old_connections, connection, transaction

from articles import actions
from articles.models import Edition
from articles.windows import problems
from tests import build
from tests.build import NOON
from tests.cast import person

PUBLISHERS = 8


@pytest.fixture
def story(transactional_db):
    build.paper()
    return build.story(person("sam", "sub-editor"))


def at_once(*calls):
    """Run all calls in threads that start together; returns the exceptions they raised."""
    gate, raised = threading.Barrier(len(calls)), []

    def run(call):
        gate.wait()
        try:
            call()
        except Exception as error:
            raised.append(error)
        finally:
            close_old_connections()
            connection.close()

    threads = [threading.Thread(target=run, args=[call]) for call in calls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised


def test_publishers_at_the_same_instant_stand_in_line(story):
    by = story.created_by
    assert at_once(*[lambda: actions.publish(story, by=by, at=NOON)] * PUBLISHERS) == []
    assert sorted(story.editions.values_list("number", flat=True)) == list(range(1, PUBLISHERS + 1))
    assert problems() == []
    assert Edition.objects.live(NOON + build.DAY).count() == 1


def test_publishers_schedulers_and_withdrawers_never_overlap(story):
    by = story.created_by

    def publish(n):
        return lambda: actions.publish(
            story, by=by, at=NOON + dt.timedelta(milliseconds=n), cancel_scheduled=True
        )

    def schedule(n):
        return lambda: actions.schedule(story, by=by, at=NOON, start=NOON + dt.timedelta(minutes=n))

    raised = at_once(
        *(publish(n) for n in range(3)),
        *(schedule(n) for n in range(1, 4)),
        lambda: actions.withdraw(story, by=by, at=NOON, note="Gone."),
    )
    assert [error for error in raised if not isinstance(error, actions.ActionError)] == []
    assert problems() == []
    numbers = sorted(story.editions.values_list("number", flat=True))
    assert numbers == list(range(1, len(numbers) + 1))


def test_savers_on_the_same_revision_are_told_the_truth(story):
    by, done = story.created_by, []

    def saver(n):
        def run():
            actions.save(story, build.copy(headline=f"Mine {n}"), by=by, at=NOON, based_on=1)
            done.append(n)

        return run

    raised = at_once(*(saver(n) for n in range(6)))
    assert len(done) == 1 and len(raised) == 5
    assert all(isinstance(error, actions.StaleSave) for error in raised)
    story.refresh_from_db()
    assert story.headline == f"Mine {done[0]}"


@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="the exclusion constraint is PostgreSQL's")
def test_postgresql_itself_refuses_an_overlap(story):
    edition = actions.publish(story, by=story.created_by, at=NOON)
    copy = Edition.objects.get(pk=edition.pk)
    copy.pk, copy.uuid, copy.number = None, uuid.uuid4(), 2
    copy._state.adding = True
    with pytest.raises(IntegrityError), transaction.atomic():
        copy.save()


def test_the_check_finds_an_overlap_made_by_hand(story):
    if connection.vendor == "postgresql":
        pytest.skip("PostgreSQL does not let one be made; SQLite shows that the check would find it")
    first = actions.publish(story, by=story.created_by, at=NOON)
    actions.publish(story, by=story.created_by, at=NOON + build.HOUR)
    Edition._base_manager.filter(pk=first.pk).update(live_until=None)
    assert problems() == [f"Story {story.pk}: edition 1 is still live when edition 2 begins."]
