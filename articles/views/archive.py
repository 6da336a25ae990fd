"""The archive: a calendar of the days on which something was published, and each day's stories."""

import calendar
import datetime as dt
from dataclasses import dataclass

from django.db.models import Count, Q
from django.http import Http404
from django.utils.translation import gettext as _

from articles.models import Edition
from articles.views.paging import page
from articles.views.public import public, render

DAY_PAGE = 50


@dataclass(frozen=True)
class Day:
    date: dt.date
    count: int
    in_month: bool


@public
def archive(request, year=None, month=None):
    """A month, the latest one with stories where none is asked for."""
    zone = request.masthead.publication.zone
    live = Edition.objects.live(request.at)
    first, last = _ends(live, zone)
    if last is None:
        if year is not None:
            raise Http404(_("Nothing was published in that month."))
        return render(request, "articles/archive.html", {"is_empty": True})
    shown = _first_day(year, month) if year is not None else last.replace(day=1)
    if not first.replace(day=1) <= shown <= last.replace(day=1):
        raise Http404(_("Nothing was published in that month."))
    weeks = calendar.Calendar(_week_begins()).monthdatescalendar(shown.year, shown.month)
    counts = _counts(live, [day for week in weeks for day in week if day.month == shown.month], zone)
    context = {
        "month": shown,
        "weeks": [[Day(day, counts.get(day, 0), day.month == shown.month) for day in week] for week in weeks],
        "total": sum(counts.values()),
        "months": [_month(shown.year, number, first, last) for number in range(1, 13)],
        "years": [_month_of_year(year, shown, first, last) for year in range(last.year, first.year - 1, -1)],
        "earlier": _kept(shown - dt.timedelta(days=1), first, last),
        "later": _kept(shown + dt.timedelta(days=31), first, last),
    }
    return render(request, "articles/archive.html", context)


@public
def archive_day(request, year, month, day):
    try:
        date = dt.date(year, month, day)
    except ValueError as error:
        raise Http404(_("There is no such day.")) from error
    zone = request.masthead.publication.zone
    live = Edition.objects.live(request.at)
    first, last = _ends(live, zone)
    today = request.at.astimezone(zone).date()
    if last is None or not first <= date <= max(last, today):
        raise Http404(_("Nothing was published on that day."))
    start, end = _bounds(date, zone)
    editions = live.filter(first_published_at__gte=start, first_published_at__lt=end).for_lists()
    before = (
        live.filter(first_published_at__lt=start).newest_first().values_list("first_published_at").first()
    )
    after = live.filter(first_published_at__gte=end).order_by("first_published_at", "pk")
    after = after.values_list("first_published_at").first()
    context = {
        "date": date,
        "page": page(editions, request, size=DAY_PAGE),
        "day_before": before and before[0].astimezone(zone).date(),
        "day_after": after and after[0].astimezone(zone).date(),
    }
    return render(request, "articles/archive_day.html", context)


def _ends(live, zone):
    """The days of the first and the last story, or (None, None)."""
    instants = live.order_by("first_published_at", "pk").values_list("first_published_at", flat=True)
    first = instants.first()
    if first is None:
        return None, None
    return first.astimezone(zone).date(), instants.reverse().first().astimezone(zone).date()


def _bounds(date, zone):
    """The half-open day as instants, on the paper's clock."""
    begins = (dt.datetime.combine(day, dt.time(), tzinfo=zone) for day in (date, date + dt.timedelta(days=1)))
    return tuple(instant.astimezone(dt.UTC) for instant in begins)


def _counts(live, dates, zone):
    """How many stories each day has: one pass over the month's rows."""
    start, end = _bounds(dates[0], zone)[0], _bounds(dates[-1], zone)[1]
    each = {}
    for date in dates:
        begins, ends = _bounds(date, zone)
        each[f"d{date.day}"] = Count(
            "pk", filter=Q(first_published_at__gte=begins, first_published_at__lt=ends)
        )
    found = live.filter(first_published_at__gte=start, first_published_at__lt=end).aggregate(**each)
    return {date: found[f"d{date.day}"] for date in dates}


def _first_day(year, month):
    try:
        return dt.date(year, month, 1)
    except ValueError as error:
        raise Http404(_("There is no such month.")) from error


def _kept(date, first, last):
    """The month of ``date``, or None where the archive does not reach it."""
    month = date.replace(day=1)
    return month if first.replace(day=1) <= month <= last.replace(day=1) else None


def _month(year, number, first, last):
    date = dt.date(year, number, 1)
    return {"date": date, "is_kept": _kept(date, first, last) is not None}


def _month_of_year(year, shown, first, last):
    """Where the link of a year leads: to the shown month of it, or the nearest that the archive has."""
    return min(max(dt.date(year, shown.month, 1), first.replace(day=1)), last.replace(day=1))


def _week_begins():
    """The day a week begins with here, as Python counts it (Monday is 0); Django counts from Sunday."""
    from django.utils.formats import get_format

    return (int(get_format("FIRST_DAY_OF_WEEK")) - 1) % 7
