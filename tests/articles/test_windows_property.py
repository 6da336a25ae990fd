"""Whatever editors do in whatever order: one edition is live at a time, and the past stays as it was."""

import datetime as dt

import pytest
from django.db import transaction
from django.db.models import F
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from articles import actions
from articles.models import Edition, Withdrawal
from articles.windows import problems
from tests import build
from tests.build import NOON
from tests.cast import person

TICK = dt.timedelta(microseconds=1)
MINUTE = dt.timedelta(minutes=1)

# Time passes: not at all, hardly, a little, much. Some requests arrive after others that began later.
passing = st.sampled_from([0 * TICK, TICK, MINUTE, 7 * MINUTE, 60 * MINUTE])
lateness = st.sampled_from([0 * TICK] * 4 + [TICK, MINUTE, 10 * MINUTE])
ahead = st.sampled_from([-MINUTE, 0 * TICK, TICK, MINUTE, 7 * MINUTE, 8 * MINUTE, 60 * MINUTE, 600 * MINUTE])


def open_at(instant, windows):
    """What ``live`` should answer, reckoned without a database."""
    numbers = [number for number, start, end in windows if start <= instant and not (end and end <= instant)]
    assert len(numbers) <= 1, f"{numbers} are live at once"
    return numbers[0] if numbers else None


class Desk(RuleBasedStateMachine):
    """One story and the clock. ``seen`` is what readers saw of it: number by instant, kept for good.

    ``settled`` is when an action last changed what they see or will see.
    """

    @initialize()
    def write(self):
        self.story_of_its_own = transaction.atomic()
        self.story_of_its_own.__enter__()
        self.by = Desk.editor
        self.story = build.story(self.by)
        self.now, self.settled = NOON, NOON - 60 * MINUTE
        self.seen = {}
        self.is_withdrawn = False

    def teardown(self):
        if hasattr(self, "story_of_its_own"):
            transaction.set_rollback(True)
            self.story_of_its_own.__exit__(None, None, None)

    @rule(passing=passing)
    def wait(self, passing):
        self.now += passing

    @rule()
    def wait_for_the_boundary(self):
        """The very instant at which what is scheduled goes live."""
        waiting = self.story.editions.scheduled(self.now).order_by("live_from").first()
        self.now = waiting.live_from if waiting else self.now

    @rule()
    def save(self):
        revision = self.story.latest_revision().number
        actions.save(self.story, build.copy(), by=self.by, at=self.now, based_on=revision)

    @rule(late=lateness, cancel=st.booleans())
    def publish(self, late, cancel):
        try:
            edition = actions.publish(self.story, by=self.by, at=self.begun(late), cancel_scheduled=cancel)
        except actions.ScheduledWaits:
            assert not cancel
            return
        self.is_withdrawn = False
        self.changed_from(edition.live_from)

    @rule(late=lateness, ahead=ahead)
    def schedule(self, late, ahead):
        start = self.now + ahead
        try:
            edition = actions.schedule(self.story, by=self.by, at=self.begun(late), start=start)
        except actions.ActionError:
            assert start <= max(self.begun(late), self.settled + TICK)
            return
        assert edition.live_from == start
        self.is_withdrawn = False
        self.changed_from(edition.made_at)

    @rule(late=lateness)
    def cancel(self, late):
        waiting = list(self.story.editions.scheduled(max(self.begun(late), self.settled)))
        try:
            cancelled = actions.cancel_schedule(self.story, by=self.by, at=self.begun(late))
        except actions.ActionError:
            assert waiting == []
            return
        for edition in cancelled:
            edition.refresh_from_db()
            assert edition.live_from == edition.live_until

    @rule(late=lateness)
    def withdraw(self, late):
        try:
            withdrawal = actions.withdraw(self.story, by=self.by, at=self.begun(late), note="Gone.")
        except actions.ActionError:
            return
        self.is_withdrawn = True
        self.changed_from(withdrawal.at)
        assert self.number_at(withdrawal.at) is None
        assert Withdrawal.objects.by(withdrawal.at).filter(article=self.story).first() == withdrawal

    def begun(self, late):
        """When a request that is ``late`` began: others may have been quicker, no window has opened since."""
        scheduled = self.story.editions.been_out(self.now).exclude(live_from=F("made_at"))
        opened = scheduled.order_by("-live_from").first()
        return max(self.now - late, opened.live_from) if opened else self.now - late

    def changed_from(self, instant):
        """Readers may see another story from ``instant`` on, which is never before the last such instant."""
        assert instant >= self.settled
        self.settled = instant
        self.now = max(self.now, instant)
        self.seen = {at: number for at, number in self.seen.items() if at < instant}

    def number_at(self, instant):
        live = list(self.story.editions.live(instant).values_list("number", flat=True))
        assert len(live) <= 1, f"{live} are live at once"
        return live[0] if live else None

    @invariant()
    def the_windows_are_sound(self):
        if hasattr(self, "story"):
            assert problems() == []
            numbers = sorted(self.story.editions.values_list("number", flat=True))
            assert numbers == list(range(1, len(numbers) + 1))

    @invariant()
    def the_past_stays_as_it_was(self):
        if not hasattr(self, "story"):
            return
        windows = list(self.story.editions.values_list("number", "live_from", "live_until"))
        for instant, number in self.seen.items():
            assert number == open_at(instant, windows), f"at {instant} readers saw {number}"
        for edge in {self.now, *(edge for window in windows for edge in window[1:] if edge)}:
            for instant in (edge - TICK, edge, edge + TICK):
                if instant <= self.now:
                    self.seen[instant] = open_at(instant, windows)
        assert self.number_at(self.now) == open_at(self.now, windows)

    @invariant()
    def what_is_withdrawn_stays_gone(self):
        if getattr(self, "is_withdrawn", False):
            for instant in (self.now, self.now + 7 * MINUTE, self.now + 10_000 * MINUTE):
                assert self.number_at(instant) is None
            assert not Edition.objects.scheduled(self.now).filter(article=self.story).exists()


@pytest.mark.django_db
def test_any_sequence_of_actions_keeps_the_past_and_one_edition_at_a_time():
    build.paper()
    Desk.editor = person("sam", "sub-editor")
    run_state_machine_as_test(
        Desk,
        settings=settings(
            max_examples=20,
            stateful_step_count=16,
            deadline=None,
            database=None,
            # Shrinking a failure takes minutes; add Phase.shrink to get it short.
            phases=[Phase.generate],
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )
