"""Local times that do not exist or exist twice are refused or asked about."""

import datetime as dt

import pytest

from newsroom.clock import AmbiguousTime, NonexistentTime, local_instant

LONDON = "Europe/London"


def test_an_ordinary_local_time_is_an_instant():
    assert local_instant(dt.datetime(2026, 7, 1, 18, 0), LONDON) == dt.datetime(
        2026, 7, 1, 17, 0, tzinfo=dt.UTC
    )


def test_a_time_that_the_clocks_jump_over_is_refused():
    with pytest.raises(NonexistentTime, match="does not exist"):
        local_instant(dt.datetime(2026, 3, 29, 1, 30), LONDON)


def test_a_time_that_comes_twice_is_asked_about():
    twice = dt.datetime(2026, 10, 25, 1, 30)
    with pytest.raises(AmbiguousTime) as asked:
        local_instant(twice, LONDON)
    assert asked.value.second - asked.value.first == dt.timedelta(hours=1)
    assert local_instant(twice, LONDON, fold=0) == asked.value.first
    assert local_instant(twice, LONDON, fold=1) == asked.value.second
