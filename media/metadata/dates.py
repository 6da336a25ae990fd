"""Dates as metadata writes them, turned into ISO 8601 no more precise than they were."""

import datetime as dt
import re

ZONE = r"(Z|z|[+\-]\d{2}(?::?\d{2})?)?"
MOMENT = re.compile(
    r"^\s*(\d{4})(?:[:\-./]?(\d{2})(?:[:\-./]?(\d{2}))?)?"
    rf"(?:[Tt\s]+(\d{{2}}):?(\d{{2}})(?::?(\d{{2}})(?:[.,](\d{{1,9}}))?)?\s*{ZONE})?\s*$"
)
# What stands behind a date may be no time that anybody understands; the day is still the day.
DAY = re.compile(r"^\s*(\d{4}[:\-./]\d{2}[:\-./]\d{2}|\d{8})(?=[Tt\s])")
CLOCK = re.compile(rf"^\s*(\d{{2}}):?(\d{{2}}):?(\d{{2}})?\s*{ZONE}\s*$")
LONGEST = 40
FIRST_PHOTOGRAPH = 1826  # an earlier year is a camera's clock that was never set
OFFSET = re.compile(r"^([+\-])(\d{2}):?(\d{2})?$")


def iso(words, clock="", offset=""):
    """``words`` (with the time in ``clock`` and its offset where they stand apart) as ISO 8601; "" for none.

    Gives ``2010``, ``2010-08``, ``2010-08-13``, or a time with seconds, with an offset where one was given.
    """
    words = (words or "")[:LONGEST]
    match = MOMENT.match(words)
    if not match and (day := DAY.match(words)):
        match = MOMENT.match(day.group(1))
    if not match:
        return ""
    year, month, day, hour, minute, second, fraction, zone = match.groups()
    if hour is None and (timed := CLOCK.match((clock or "")[:LONGEST])):
        hour, minute, second, zone = timed.groups()
    month = None if month == "00" else month
    day = None if day == "00" else day
    if not FIRST_PHOTOGRAPH <= int(year) <= 2100:
        return ""
    try:
        dt.date(int(year), int(month or 1), int(day or 1))
        if hour is not None:
            dt.time(int(hour), int(minute), int(second or 0))
    except ValueError:
        return ""
    if not (month and day):
        return f"{year}-{month}" if month else year
    if hour is None:
        return f"{year}-{month}-{day}"
    fraction = f".{fraction[:6]}" if fraction and fraction.strip("0") else ""
    return f"{year}-{month}-{day}T{hour}:{minute}:{second or '00'}{fraction}{_zone(zone or offset)}"


def _zone(words):
    words = (words or "").strip()
    if words in ("Z", "z"):
        return "+00:00"
    match = OFFSET.match(words)
    if not match or int(match.group(2)) > 14 or int(match.group(3) or 0) > 59:
        return ""
    return f"{match.group(1)}{match.group(2)}:{match.group(3) or '00'}"


def instant(words, zone):
    """The instant of an ISO string from ``iso``; what it leaves out is the start of the day in ``zone``."""
    if not words:
        return None
    padded = words + "-01" * (2 - words[:10].count("-"))
    try:
        moment = dt.datetime.fromisoformat(padded)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=zone)
        return moment.astimezone(dt.UTC)
    except (ValueError, OverflowError):
        return None
