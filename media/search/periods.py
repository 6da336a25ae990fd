"""Days, weeks, months and years in which pictures were taken, as a search offers and names them."""

import datetime as dt

from django.utils.formats import date_format
from django.utils.translation import gettext as _


def narrower(asked, marks):
    """The periods, by a photo's ``marks``, that narrow a search for the periods ``asked`` further.

    Years first; within a year its months, within a month or a week its weeks and days.
    """
    dates = {mark[1]: mark[2:] for mark in marks if mark[1] in "ymwd" and mark[2:6].isdecimal()}
    if "y" not in dates:
        return
    year, month = dates["y"], f"{dates['m'][:4]}-{dates['m'][4:]}"
    week = dates["w"].replace("w", "-W")
    yield year
    if any(value.startswith(year) for value in asked):
        yield month
    if week in asked or any(value.startswith(month) for value in asked):
        yield week
        yield f"{month}-{dates['d'][6:]}"


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
