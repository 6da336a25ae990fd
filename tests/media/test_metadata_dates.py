"""Dates as files write them, no more precise than they were."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from media.metadata.dates import instant, iso


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (("20260310", "093000+0100"), "2026-03-10T09:30:00+01:00"),
        (("2026:03:10 09:30:00",), "2026-03-10T09:30:00"),
        (("2026-03-10T09:30:00.25Z",), "2026-03-10T09:30:00.25+00:00"),
        (("2026-03-10T09:30-05:00",), "2026-03-10T09:30:00-05:00"),
        (("2026-03-10",), "2026-03-10"),
        (("2026-03",), "2026-03"),
        (("2026",), "2026"),
        (("20260300",), "2026-03"),
        (("2026-02-30",), ""),
        (("0000:00:00 00:00:00",), ""),
        (("0001-01-01T00:00:00",), ""),
        (("9999-12-31",), ""),
        (("yesterday",), ""),
        (("",), ""),
    ],
)
def test_dates_become_iso(given, expected):
    assert iso(*given) == expected


def test_a_day_without_a_time_begins_on_the_papers_own_clock():
    brussels = ZoneInfo("Europe/Brussels")
    assert instant("2026-07-01", brussels) == dt.datetime(2026, 6, 30, 22, tzinfo=dt.UTC)
    assert instant("2026-07-01T09:00:00-04:00", brussels) == dt.datetime(2026, 7, 1, 13, tzinfo=dt.UTC)
    assert instant("2026", brussels) == dt.datetime(2025, 12, 31, 23, tzinfo=dt.UTC)
    assert instant("", brussels) is None
