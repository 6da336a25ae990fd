"""Dates as wires write them: “Oct 17”, “17. Oktober 2023”, “17/10/2023”."""

import datetime as dt
import re

MONTHS = {
    1: "january jan januar jänner janvier janv enero ene gennaio",
    2: "february feb februar février févr fév febrero febbraio",
    3: "march mar märz mrz mars marzo",
    4: "april apr avril avr abril abr aprile",
    5: "may mai mayo maggio",
    6: "june jun juni juin junio giugno",
    7: "july jul juli juillet juil julio luglio",
    8: "august aug août agosto ago",
    9: "september sep sept septembre septiembre setiembre settembre",
    10: "october oct oktober okt octobre octubre ottobre",
    11: "november nov novembre noviembre",
    12: "december dec dezember dez décembre déc diciembre dic dicembre",
}
MONTH_OF = {word: number for number, words in MONTHS.items() for word in words.split()}
MONTH = "|".join(sorted(MONTH_OF, key=len, reverse=True))
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:19|20)\d\d"
DATE = (
    rf"(?:(?:{MONTH})\b\.? {_DAY}(?:st|nd|rd|th)?\b(?:,? {_YEAR})?"
    rf"|{_DAY}(?:st|nd|rd|th|er)?\.? (?:de )?(?:{MONTH})\b\.?(?:,?(?: de)? {_YEAR})?"
    rf"|{_YEAR}-\d\d?-\d\d?|{_DAY}[./]\d\d?[./]{_YEAR}|{_YEAR}/\d\d?/\d\d?)"
)
ANY = re.compile(DATE, re.I)
# A line that is nothing but a date, with a weekday and a time perhaps.
TIME = r"(?:[,T ]+(?:at |um |à )?\d\d?[:.h]?\d\d.{0,16})?"
LINE = re.compile(rf"(?:[^\W\d]{{2,12}}\.?,? )?{DATE}{TIME}", re.I)


def read_date(text):
    """``(date or None, has_year)`` of the first date in ``text``; without a year there is no date."""
    match = ANY.search(text[:200])
    if not match:
        return None, False
    found = match[0].lower()
    year = re.search(_YEAR, found)
    if not year:
        return None, False
    numbers = [int(number) for number in re.findall(r"\d+", found)]
    word = next((w for w in re.findall(r"[^\W\d_]+", found) if w in MONTH_OF), None)
    if word:
        day = next(number for number in numbers if number <= 31)
        month = MONTH_OF[word]
    elif found[:4] == year[0]:
        _, month, day = numbers
    else:
        day, month, _ = numbers
        if month > 12 >= day:
            day, month = month, day
    try:
        return dt.date(int(year[0]), month, day), True
    except ValueError:
        return None, True


def with_year(text, year):
    """The date that ``text`` gives without its year, in ``year``, or None."""
    return read_date(f"{text} {year}")[0] if ANY.search(text[:200]) else None
