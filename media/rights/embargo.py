"""The instant at which an embargo ends, out of the ways in which agencies write it."""

import datetime as dt
import re
from zoneinfo import ZoneInfo

ZONES = {
    "GMT": 0, "UTC": 0, "Z": 0, "BST": 60, "IST": 60, "WET": 0, "CET": 60, "MEZ": 60, "CEST": 120,
    "MESZ": 120, "EET": 120, "EEST": 180, "MSK": 180, "EST": -300, "EDT": -240,
    "CST": -360, "CDT": -300,
    "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
    "JST": 540, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
}  # fmt: skip
PLACES = {"ET": "America/New_York", "CT": "America/Chicago", "PT": "America/Los_Angeles"}
MONTHS = (
    "JANUARY JAN JANUAR JANNER JANVIER JANV ENERO ENE", "FEBRUARY FEB FEBRUAR FEVRIER FEV FEBRERO",
    "MARCH MAR MARZ MRZ MARS MARZO", "APRIL APR AVRIL AVR ABRIL ABR", "MAY MAI MAYO",
    "JUNE JUN JUNI JUIN JUNIO", "JULY JUL JULI JUILLET JUIL JULIO", "AUGUST AUG AOUT AGOSTO AGO",
    "SEPTEMBER SEPT SEP SEPTEMBRE SEPTIEMBRE", "OCTOBER OCT OKTOBER OKT OCTOBRE OCTUBRE",
    "NOVEMBER NOV NOVEMBRE NOVIEMBRE", "DECEMBER DEC DEZEMBER DEZ DECEMBRE DICIEMBRE DIC",
)  # fmt: skip
DAYS = (
    "MONDAY MON MONTAG LUNDI LUNES", "TUESDAY TUE TUES DIENSTAG MARDI MARTES",
    "WEDNESDAY WED MITTWOCH MERCREDI MIERCOLES", "THURSDAY THU THUR THURS DONNERSTAG JEUDI JUEVES",
    "FRIDAY FRI FREITAG VENDREDI VIERNES", "SATURDAY SAT SAMSTAG SONNABEND SAMEDI SABADO",
    "SUNDAY SUN SONNTAG DIMANCHE DOMINGO",
)  # fmt: skip
MONTH = {name: number for number, names in enumerate(MONTHS, 1) for name in names.split()}
WEEKDAY = {name: number for number, names in enumerate(DAYS) for name in names.split()}


def _one_of(names):
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


_MONTH, _DAY = _one_of(MONTH), r"(\d{1,2})(?:ST|ND|RD|TH|ER|\.)?"
DATES = (
    re.compile(r"\b(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})(?=T|\b)"),
    re.compile(rf"\b(?P<d>\d{{1,2}})(?:ST|ND|RD|TH|ER|\.)?\s*(?:OF |DE )?\s*(?P<n>{_MONTH})\b\.?"
               r"(?:,?\s*(?:DE )?\s*(?P<y>\d{4})\b(?!\s*(?:HRS|HOURS|GMT|BST|UTC)))?"),
    re.compile(rf"\b(?P<n>{_MONTH})\b\.?\s+(?P<d>\d{{1,2}})(?:ST|ND|RD|TH)?\b(?![:.]\d\d)"
               r"(?:,?\s*(?P<y>\d{4})\b(?!\s*(?:HRS|HOURS|GMT|BST|UTC)))?"),
    re.compile(r"\b(?P<d>\d{1,2})[./-](?P<m>\d{1,2})[./-](?P<y>\d{4}|\d{2})\b"),
    re.compile(r"\b(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?=[\s,)]|$)"),
)  # fmt: skip
ON_WEEKDAY = re.compile(rf"\b(?P<w>{_one_of(WEEKDAY)})\b")
_ZONE = _one_of([*ZONES, *PLACES])
TIMES = (
    re.compile(r"(?:\b|T)(?P<h>\d{1,2})\s?[:.H]\s?(?P<m>\d{2})(?::\d{2})?(?!\.?\d)\s*(?P<p>[AP]\.?M\b\.?)?"),
    re.compile(r"\b(?P<h>\d{1,2})\s*(?P<p>[AP]\.?M\b\.?)"),
    re.compile(rf"\b(?P<h>[0-2]\d)(?P<m>[0-5]\d)\s*(?=(?:HRS?|HOURS|H|UHR|{_ZONE})\b|$|[,.;)]|ON\b)"),
    re.compile(r"\b(?P<h>\d{1,2})\s*(?:UHR|H|HORAS|HEURES)\b"),
    re.compile(r"\b(?P<word>NOON|MIDDAY|MIDNIGHT|MITTERNACHT|MINUIT|MEDIANOCHE|MIDI|MEDIODIA)\b"),
)
ZONE = re.compile(rf"(?<![A-Z])(?P<name>{_ZONE})\b|(?P<sign>[+-])(?P<h>\d{{2}}):?(?P<m>\d{{2}})\b")


def moment(words, *, zone, at):
    """The instant (UTC) that ``words`` (folded: upper case, no accents) name, and where they end; or None.

    A date without a year is the one nearest to ``at``, a weekday the first to come, a time alone the next.
    ``zone`` is the paper's, for times that name none.
    """
    dated, at_date = _date(words, at.astimezone(zone).date())
    rest = (
        words if dated is None else words[: dated.start()] + " " * len(dated.group()) + words[dated.end() :]
    )
    clocked, clock = _time(rest)
    if at_date is None and clock is None:
        return None
    zoned = ZONE.search(rest, clocked.end() if clocked else 0) if clocked else None
    tz = _zone(zoned, zone)
    day = at_date or at.astimezone(tz).date()
    hour, minute = clock or (0, 0)
    try:
        instant = dt.datetime.combine(day, dt.time(hour % 24, minute), tz) + dt.timedelta(days=hour // 24)
    except ValueError:
        return None
    if at_date is None and instant <= at:
        instant += dt.timedelta(days=1)
    end = max(found.end() for found in (dated, clocked, zoned) if found)
    return instant.astimezone(dt.UTC), end


def _date(words, today):
    for pattern in DATES:
        if found := pattern.search(words):
            given = found.groupdict()
            month = MONTH[given["n"]] if given.get("n") else int(given["m"])
            year = given.get("y")
            year = int(year) + (2000 if len(year) == 2 else 0) if year else None
            if day := _nearest(int(given["d"]), month, year, today):
                return found, day
    if found := ON_WEEKDAY.search(words):
        return found, today + dt.timedelta(days=(WEEKDAY[found["w"]] - today.weekday()) % 7)
    return None, None


def _nearest(day, month, year, today):
    years = [year] if year else [today.year - 1, today.year, today.year + 1]
    if month > 12 >= day:
        day, month = month, day
    found = []
    for each in years:
        try:
            found.append(dt.date(each, month, day))
        except ValueError:
            continue
    return min(found, key=lambda date: abs(date - today), default=None)


def _time(words):
    for pattern in TIMES:
        if found := pattern.search(words):
            given = found.groupdict()
            if word := given.get("word"):
                return found, (12, 0) if word in ("NOON", "MIDDAY", "MIDI", "MEDIODIA") else (0, 0)
            hour, minute = int(given["h"]), int(given.get("m") or 0)
            if half := given.get("p"):
                hour = hour % 12 + (12 if half[0] == "P" else 0)
            if hour <= 24 and minute < 60:
                return found, (hour, minute)
    return None, None


def _zone(found, default):
    if found is None:
        return default
    if name := found["name"]:
        return ZoneInfo(PLACES[name]) if name in PLACES else dt.timezone(dt.timedelta(minutes=ZONES[name]))
    offset = dt.timedelta(hours=int(found["h"]), minutes=int(found["m"]))
    return dt.timezone(offset if found["sign"] == "+" else -offset)
