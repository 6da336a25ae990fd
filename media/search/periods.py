"""Days, weeks, months and years in which pictures were taken, as a search offers and names them."""

import datetime as dt

from django.utils.formats import date_format
from django.utils.translation import gettext as _


def narrower(asked, day):
    """The periods that narrow a search for the periods ``asked`` further, of a picture taken on ``day``.

    Years first; within a year its months, within a month its weeks and days.
    """
    year, week, _weekday = day.isocalendar()
    yield f"{day:%Y}"
    if any(value.startswith(f"{day:%Y}") for value in asked):
        yield f"{day:%Y-%m}"
    if (
        any(value.startswith(f"{day:%Y-%m}") and "W" not in value for value in asked)
        or f"{year}-W{week:02}" in asked
    ):
        yield f"{year}-W{week:02}"
        yield f"{day.isoformat()}"


def told(period):
    """A period as people say it: "March 2026", "week 11, 2026"."""
    if ".." in period:
        return " – ".join(told(each) for each in period.split(".."))
    try:
        if "W" in period:
            year, week = period.split("-W")
            return _("week %(week)s, %(year)s") % {"week": int(week), "year": year}
        if len(period) == 10:
            return date_format(dt.date.fromisoformat(period), "j F Y")
        if len(period) == 7:
            return date_format(dt.date.fromisoformat(f"{period}-01"), "F Y")
    except ValueError:
        pass
    return period
