"""What the reader's templates ask for: times on the paper's clock, bylines, a story's own language."""

import datetime as dt
from itertools import groupby

from django import template
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from articles.models.byline import BylineLine
from media.picture import picture as picture_of

register = template.Library()


@register.simple_tag
def moment(instant):
    """Day, time and zone: ``10 March 2026, 2:03 p.m. GMT``."""
    local = timezone.localtime(instant)
    words = _("%(day)s, %(time)s %(zone)s") % {
        "day": date_format(local, "DATE_FORMAT"),
        "time": date_format(local, "TIME_FORMAT"),
        "zone": _zone(local),
    }
    return _time(instant, words)


@register.simple_tag
def clock(instant, after=None):
    """Time and zone; with the day as well where that is another day than ``after``'s."""
    local = timezone.localtime(instant)
    if after is not None and timezone.localtime(after).date() != local.date():
        return moment(instant)
    words = _("%(time)s %(zone)s") % {"time": date_format(local, "TIME_FORMAT"), "zone": _zone(local)}
    return _time(instant, words)


@register.simple_tag
def day(instant):
    """The day alone, for lists."""
    return _time(instant, date_format(timezone.localtime(instant), "DATE_FORMAT"))


@register.simple_tag
def lately(instant, at):
    """For lists: the time of what came on the day of ``at``, else the day, and another year's year."""
    local, now = timezone.localtime(instant), timezone.localtime(at)
    if local.date() == now.date():
        return _time(instant, date_format(local, "TIME_FORMAT"))
    return _time(instant, date_format(local, "MONTH_DAY_FORMAT" if local.year == now.year else "DATE_FORMAT"))


def _time(instant, words):
    stamp = instant.astimezone(dt.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return format_html('<time datetime="{}">{}</time>', stamp, words)


def _zone(local):
    """CET; and UTC+03:30 for zones whose abbreviation is but a number."""
    name = local.tzname()
    return f"UTC{name[:3]}{':' if name[3:] else ''}{name[3:]}" if name[:1] in "+-" else name


@register.filter
def signed(lines, linked=True):
    """``By Jo March and Amy Lee. Photographs by Beth Orr``: lines of bylines, grouped by role."""
    groups = [
        (BylineLine.Role(role).label, _names([line.byline for line in group], linked))
        for role, group in groupby(lines, key=lambda line: line.role)
    ]
    return format_html_join(" ", '<span class="signed"><span class="signed-role">{}</span> {}</span>', groups)


def _names(bylines, linked):
    pattern = '<a href="{}" rel="author">{}</a>' if linked else "{1}"
    names = [format_html(pattern, byline.get_absolute_url(), byline.name) for byline in bylines]
    if len(names) == 1:
        return names[0]
    parted = format_html_join(", ", "{}", ((name,) for name in names[:-1]))
    return format_html(_("{} and {}"), parted, names[-1])


@register.simple_tag(takes_context=True)
def tongue(context, edition):
    """``lang`` and ``dir`` attributes where a story's language is not the paper's."""
    if edition.language.lower() == context["masthead"].language.lower():
        return ""
    return format_html(' lang="{}" dir="{}"', edition.language, edition.direction)


@register.simple_tag(takes_context=True)
def own_tongue(context):
    """``lang`` and ``dir`` of the paper, for its own words within a story in another language."""
    masthead = context["masthead"]
    if context["edition"].language.lower() == masthead.language.lower():
        return ""
    return format_html(' lang="{}" dir="{}"', masthead.language, masthead.direction)


@register.filter
def with_dateline(html, dateline):
    """The first paragraph of a story, beginning with where it was written."""
    if not dateline or not html.startswith("<p>"):
        return html
    return format_html('<p><span class="dateline">{}</span> {}', dateline, mark_safe(html[3:]))  # noqa: S308


@register.simple_tag
def preload(photo, focal=None, crops=None, ratio="", sizes="100vw"):
    """Let the browser ask for the first picture before it has read the page; ``picture`` shows the same."""
    media_type, srcset = picture_of(photo, focal=focal, crops=crops, ratio=ratio, sizes=sizes).sources[0]
    return format_html(
        '<link rel="preload" as="image" type="{}" imagesrcset="{}" imagesizes="{}" fetchpriority="high">',
        media_type,
        srcset,
        sizes,
    )


@register.filter
def of(found, key):
    """What a dictionary holds under ``key``."""
    return found.get(key)
