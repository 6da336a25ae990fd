"""How the desk says when: relative to now, with the exact time and its zone behind it."""

import datetime as dt

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

HOUR = 3600


def exact(instant):
    """``23 November 2026, 14:03 CET``: the whole of it, on the desk's clock."""
    local = timezone.localtime(instant)
    return _("%(day)s, %(time)s %(zone)s") % {
        "day": date_format(local, "j F Y"),
        "time": date_format(local, "H:i"),
        "zone": local.tzname(),
    }


def day_and_perhaps_time(instant):
    """``17 October 2023``: without the time at the start of a day, which stands for a time unknown."""
    local = timezone.localtime(instant)
    return date_format(local, "j F Y") if local.time() == dt.time() else exact(instant)


def relative(instant, now):
    """``12 minutes ago``, ``yesterday, 14:03``, ``in 3 hours``, ``tomorrow, 06:00``, ``3 May``."""
    seconds = (now - instant).total_seconds()
    if abs(seconds) < 60:
        return _("just now") if seconds >= 0 else _("in a moment")
    if abs(seconds) < HOUR:
        return _minutes(int(abs(seconds) // 60), past=seconds > 0)
    if abs(seconds) < 12 * HOUR:
        return _hours(int(abs(seconds) // HOUR), past=seconds > 0)
    return _day(timezone.localtime(instant), timezone.localtime(now))


def _minutes(count, *, past):
    if past:
        return ngettext("%(count)d minute ago", "%(count)d minutes ago", count) % {"count": count}
    return ngettext("in %(count)d minute", "in %(count)d minutes", count) % {"count": count}


def _hours(count, *, past):
    if past:
        return ngettext("%(count)d hour ago", "%(count)d hours ago", count) % {"count": count}
    return ngettext("in %(count)d hour", "in %(count)d hours", count) % {"count": count}


def _day(local, now):
    days = (local.date() - now.date()).days
    clock = date_format(local, "H:i")
    names = {-1: _("yesterday"), 0: _("today"), 1: _("tomorrow")}
    if days in names:
        return _("%(day)s, %(time)s") % {"day": names[days], "time": clock}
    if abs(days) < 7:
        return _("%(day)s, %(time)s") % {"day": date_format(local, "l"), "time": clock}
    if local.year == now.year:
        return _("%(day)s, %(time)s") % {"day": date_format(local, "j F"), "time": clock}
    return date_format(local, "j F Y")


def element(instant, now):
    """A ``<time>`` element: relative in the text, exact on hover; an empty string for None."""
    if instant is None:
        return ""
    return format_html(
        '<time datetime="{}" title="{}">{}</time>',
        instant.astimezone(dt.UTC).isoformat(timespec="seconds"),
        exact(instant),
        relative(instant, now),
    )
