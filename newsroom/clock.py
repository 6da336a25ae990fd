"""The instant a page is for, and local times that do not exist or exist twice."""

import datetime as dt
from zoneinfo import ZoneInfo

from django.utils import timezone


class NonexistentTime(ValueError):
    """The clocks jump over this local time (daylight saving begins)."""


class AmbiguousTime(ValueError):
    """This local time comes twice (daylight saving ends); ``first`` and ``second`` are its instants."""

    def __init__(self, message, first, second):
        super().__init__(message)
        self.first = first
        self.second = second


class InstantMiddleware:
    """Give each request ``request.at``: the one place from which public pages take their instant."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.at = timezone.now()
        return self.get_response(request)


def local_instant(naive, zone, *, fold=None):
    """The UTC instant of a naive local ``datetime`` in ``zone`` (a name or ``ZoneInfo``).

    ``fold`` (0 or 1) chooses when the time comes twice. Raises ``NonexistentTime`` in a daylight-saving
    gap, without ``fold`` ``AmbiguousTime`` in an overlap, and ``OverflowError`` at the ends of the calendar.
    """
    zone = ZoneInfo(zone) if isinstance(zone, str) else zone
    first, second = (naive.replace(tzinfo=zone, fold=f).astimezone(dt.UTC) for f in (0, 1))
    if first == second:
        return first
    if first.astimezone(zone).replace(tzinfo=None) != naive:
        raise NonexistentTime(
            f"{naive:%d %B %Y %H:%M} does not exist in {zone.key}: the clocks go forward over it."
        )
    if fold is None:
        raise AmbiguousTime(
            f"{naive:%d %B %Y %H:%M} comes twice in {zone.key}: the clocks go back.", first, second
        )
    return second if fold else first
