"""A date and a time on the paper's own clock; a gap is refused, a time that comes twice is asked about."""

import datetime as dt

from django import forms
from django.utils import timezone
from django.utils.dateparse import parse_date, parse_time
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from newsroom.clock import AmbiguousTime, NonexistentTime, local_instant


class LocalInstantWidget(forms.MultiWidget):
    """The browser's date and time fields, the zone's name, and the choice where a time comes twice."""

    template_name = "admin/local_instant.html"

    def __init__(self, attrs=None):
        parts = {
            "date": forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
            "time": forms.TimeInput(attrs={"type": "time"}),
            "fold": forms.TextInput(),
        }
        super().__init__(parts, attrs)

    def decompress(self, instant):
        if instant is None:
            return [None, None, ""]
        local = timezone.localtime(instant)
        clock = local.strftime("%H:%M:%S" if local.second else "%H:%M")
        return [local.date(), clock, str(local.fold)]

    def get_context(self, name, value, attrs):
        context = super().get_context(name, value, attrs)
        date, time, fold = value if isinstance(value, list) else self.decompress(value)
        zone = timezone.get_current_timezone()
        context["widget"]["zone"] = str(zone)
        context["widget"]["choices"] = twice(date, time, zone)
        context["widget"]["fold"] = fold
        return context


def twice(date, time, zone):
    """The two instants, as (fold, words), of a local time that comes twice; an empty list for all others."""
    try:
        date = parse_date(date) if isinstance(date, str) else date
        time = parse_time(time) if isinstance(time, str) else time
    except ValueError:  # the form says that there is no such day
        return []
    if not date or not time:
        return []
    try:
        local_instant(dt.datetime.combine(date, time), zone)
    except AmbiguousTime as both:
        return [
            ("0", _("the first, %(time)s") % {"time": _clock(both.first, zone)}),
            ("1", _("the second, an hour later, %(time)s") % {"time": _clock(both.second, zone)}),
        ]
    except (NonexistentTime, OverflowError):
        pass
    return []


def _clock(instant, zone):
    local = instant.astimezone(zone)
    return f"{date_format(local, 'H:i')} {local.tzname()}"


class LocalInstantField(forms.MultiValueField):
    """Cleans to a UTC instant, or None."""

    widget = LocalInstantWidget

    default_error_messages = {
        "half": gettext_lazy("Give both the day and the time."),
        "never": gettext_lazy("No clock here ever shows that time."),
    }

    def __init__(self, **kwargs):
        fields = (forms.DateField(), forms.TimeField(), forms.CharField(required=False))
        super().__init__(fields=fields, require_all_fields=False, **kwargs)

    def clean(self, value):
        if value and bool(value[0]) != bool(value[1]):
            raise forms.ValidationError(self.error_messages["half"], code="half")
        return super().clean(value)

    def compress(self, parts):
        if not parts or not parts[0]:
            return None
        date, time, fold = parts
        naive = dt.datetime.combine(date, time)
        zone = timezone.get_current_timezone()
        words = {"time": date_format(naive, "H:i"), "day": date_format(naive, "j F Y"), "zone": zone}
        try:
            return local_instant(naive, zone, fold=int(fold) if fold in ("0", "1") else None)
        except OverflowError as error:
            raise forms.ValidationError(self.error_messages["never"], code="never") from error
        except NonexistentTime as error:
            raise forms.ValidationError(
                _(
                    "There is no %(time)s on %(day)s in %(zone)s: the clocks go forward over it."
                    " Choose a time before or after the jump."
                )
                % words,
                code="gap",
            ) from error
        except AmbiguousTime as error:
            raise forms.ValidationError(
                _(
                    "%(time)s comes twice on %(day)s in %(zone)s: the clocks go back."
                    " Choose below which of the two you mean."
                )
                % words,
                code="twice",
            ) from error
