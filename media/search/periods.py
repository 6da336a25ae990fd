"""Days, weeks, months and years in which pictures were taken, as a search offers and names them."""

import datetime as dt

from django.utils.formats import date_format
from django.utils.translation import gettext as _


def narrower(asked, marks):
    """Period → count of those that narrow what is ``asked``; ``marks``: how often photos have each.

    Years first; within a year its months, within a month or a week its weeks and days.
    """
    found = {}
    for mark, count in marks.items():
        kind, date = mark[1], mark[2:]
        if kind not in "ymwd" or not date[:4].isdecimal():
            continue
        year = date[:4]
        if kind == "y":
            found[year] = count
        elif not any(value.startswith(year) for value in asked):
            continue
        elif kind == "m":
            found[f"{year}-{date[4:]}"] = count
        elif kind == "w":
            if any(len(value) > 4 for value in asked):
                found[date.replace("w", "-W")] = count
        elif any(value.startswith(f"{year}-{date[4:6]}") or "W" in value for value in asked):
            found[f"{year}-{date[4:6]}-{date[6:]}"] = count
    return found


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
