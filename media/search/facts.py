"""What a search can ask of a photo besides words, as marks: ``_a3`` is its agency, ``_m202603`` the month.

A mark begins with an underscore, which no word has, so that words and marks live in one index.
"""

import datetime as dt

from media.ai_label import ai_kind_of
from media.rights.standing import is_restricted
from media.search.words import words_of

ON_THE_DESK, AWAY, REMOVED = "_desk", "_away", "_gone"
NO_CREDIT, NO_ALT, NO_CAPTION = "_nocredit", "_noalt", "_nocaption"
RESTRICTED, BY_AI = "_restricted", "_ai"
ORIENTATIONS = ("landscape", "portrait", "square", "panorama")


def marks(photo, zone):
    """Every mark of ``photo``; days are those of ``zone``."""
    yield REMOVED if photo.removed_at else AWAY if photo.put_away_at else ON_THE_DESK
    yield of_kind(photo.kind)
    yield of_orientation(orientation(photo.width, photo.height))
    yield of_usage(photo.usage_rights)
    if photo.agency_id:
        yield of_agency(photo.agency_id)
    if photo.photographer.strip():
        yield of_photographer(photo.photographer)
    if photo.taken_at:
        yield from _of_day(photo.taken_at.astimezone(zone).date())
    if not photo.credit_line.strip():
        yield NO_CREDIT
    if not photo.alt_text.strip():
        yield NO_ALT
    if not photo.caption.strip():
        yield NO_CAPTION
    if is_restricted(photo.restrictions):
        yield RESTRICTED
    if ai_kind_of(photo.digital_source_type):
        yield BY_AI


def of_agency(pk):
    return f"_a{int(pk)}"


def of_kind(kind):
    return f"_k{kind}"


def of_orientation(name):
    return f"_o{name}"


def of_usage(rights):
    return f"_u{rights.replace('-', '')}"


def of_photographer(name):
    return f"_p{''.join(words_of(name))[:80]}"


def _of_day(day):
    year, week, _weekday = day.isocalendar()
    return f"_y{day:%Y}", f"_m{day:%Y%m}", f"_w{year}w{week:02}", f"_d{day:%Y%m%d}"


def of_period(period):
    """The marks, any of which will do, of a period as it is asked for; none for what is no period.

    ``2026``, ``2026-03``, ``2026-W11``, ``2026-03-10``, or ``2026-03-01..2026-04-10``.
    """
    if ".." in period:
        first, _dots, last = period.partition("..")
        return _of_span(first, last)
    for form, sign, written in (("%Y-%m-%d", "d", "%Y%m%d"), ("%Y-%m", "m", "%Y%m"), ("%Y", "y", "%Y")):
        try:
            return (f"_{sign}{dt.datetime.strptime(period, form).strftime(written)}",)  # noqa: DTZ007
        except ValueError:
            continue
    year, _sign, week = period.partition("-W")
    if year.isdecimal() and week.isdecimal() and len(year) == 4 and 1 <= int(week) <= 53:
        return (f"_w{year}w{int(week):02}",)
    return ()


def _of_span(first, last):
    """Whole years and months where they fit, days at both ends: some dozens of marks for any span."""
    try:
        day, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    except ValueError:
        return ()
    if end < day or end.year - day.year > 60 or end.year >= dt.MAXYEAR:
        return ()
    found = []
    while day <= end:
        year_on = dt.date(day.year + 1, 1, 1)
        month_on = dt.date(day.year + day.month // 12, day.month % 12 + 1, 1)
        one_day = dt.timedelta(days=1)
        if day.month == day.day == 1 and year_on - one_day <= end:
            found.append(f"_y{day:%Y}")
            day = year_on
        elif day.day == 1 and month_on - one_day <= end:
            found.append(f"_m{day:%Y%m}")
            day = month_on
        else:
            found.append(f"_d{day:%Y%m%d}")
            day += one_day
    return tuple(found)


def orientation(width, height):
    """One of ``ORIENTATIONS``; nearly square is square."""
    ratio = width / height if height else 1
    if ratio >= 2:
        return "panorama"
    if ratio > 1.05:
        return "landscape"
    return "square" if ratio >= 1 / 1.05 else "portrait"
