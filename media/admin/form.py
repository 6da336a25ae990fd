"""The form of a photo's page. Saving it is the action ``edit_photo``."""

import copy
import datetime as dt
import json

from django import forms
from django.utils.translation import gettext_lazy as _

from media.actions.edit import EDITABLE, told
from media.admin.cuts_field import CutsField
from media.models import Photo
from newsroom.desk_admin import NativeSplitDateTime
from newsroom.local_time import LocalInstantField

# Fields that go by another name in the form.
NAMES = {"crops": "cuts"}


class KeywordsField(forms.CharField):
    """A list of words, written one a line or with commas between."""

    def __init__(self, **kwargs):
        kwargs.pop("encoder", None)
        kwargs.pop("decoder", None)
        super().__init__(**kwargs)

    def prepare_value(self, value):
        return ", ".join(value) if isinstance(value, list) else value

    def to_python(self, value):
        words = (" ".join(word.split()) for word in super().to_python(value).replace("\n", ",").split(","))
        return list(dict.fromkeys(word for word in words if word))


class DayAndPerhapsTime(forms.SplitDateTimeField):
    """A day whose time may be unknown: it is kept as the start of the day, and shown without a time."""

    class Widget(NativeSplitDateTime):
        """Cameras say the second; a form that dropped it would change what nobody touched."""

        def __init__(self, attrs=None):
            super().__init__(attrs)
            self.widgets[1].attrs["step"] = 1

        def decompress(self, value):
            day, clock = super().decompress(value)
            if not clock or clock == dt.time():
                return [day, None]
            return [day, clock.strftime("%H:%M:%S" if clock.second else "%H:%M")]

    widget = Widget

    def __init__(self, **kwargs):
        super().__init__(require_all_fields=False, **kwargs)
        self.fields[1].required = False

    def compress(self, data_list):
        return super().compress([data_list[0], data_list[1] or dt.time()]) if data_list else None


class PhotoForm(forms.ModelForm):
    """``seen`` carries what the person had before them, so that nobody's words are written over unseen."""

    seen = forms.CharField(required=False, widget=forms.HiddenInput)
    cuts = CutsField(label=_("Cuts by hand"))
    keywords = KeywordsField(
        label=_("Keywords"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "class": "grows"}),
        help_text=_("With commas between."),
    )

    taken_at = DayAndPerhapsTime(
        label=_("Taken at"), required=False, help_text=_("Without a time where it is not known.")
    )
    licence_url = forms.URLField(label=_("Licence address"), required=False, assume_scheme="https")
    found_at = forms.URLField(
        label=_("Where it was found"),
        required=False,
        assume_scheme="https",
        help_text=_("The post, page or programme."),
    )
    embargoed_until = LocalInstantField(
        label=_("Embargoed until"),
        required=False,
        help_text=_("No reader sees it before, whatever story has it."),
    )

    class Meta:
        model = Photo
        fields = [name for name in EDITABLE if name not in NAMES]
        labels = {
            "focal_x": _("From the left, 0 to 1"),
            "focal_y": _("From the top, 0 to 1"),
            "credit_line": _("Credit"),
            "digital_source_type": _("How it was made"),
        }
        widgets = {
            "focal_x": forms.NumberInput(attrs={"min": 0, "max": 1, "step": "any"}),
            "focal_y": forms.NumberInput(attrs={"min": 0, "max": 1, "step": "any"}),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.stands = {name: getattr(self.instance, name) for name in EDITABLE}
        self.initial.setdefault("cuts", self.instance.crops)
        self.initial["seen"] = json.dumps({name: told(value) for name, value in self.stands.items()})
        self.fields["cuts"].size = (self.instance.width, self.instance.height)
        # What is typed is tried on a copy: the page goes on showing what stands.
        self.instance = copy.copy(self.instance)

    def clean_taken_at(self):
        """A camera's fraction of a second, which the form does not show, stays."""
        typed, stood = self.cleaned_data["taken_at"], self.stands["taken_at"]
        return stood if typed and stood and typed == stood.replace(microsecond=0) else typed

    @property
    def seen_values(self):
        """What the person had before them: field → value as ``told`` gives it."""
        try:
            seen = json.loads(self.cleaned_data.get("seen") or "{}")
        except ValueError:
            return {}
        return seen if isinstance(seen, dict) else {}

    def changes(self):
        """What the person changed of what they saw: field → value; what the form did not ask is no change."""
        seen, found = self.seen_values, {}
        for name in EDITABLE:
            field = NAMES.get(name, name)
            if field not in self.cleaned_data or self._was_not_asked(field):
                continue
            value = self.cleaned_data[field]
            value = value.replace("\r\n", "\n").strip() if isinstance(value, str) else value
            if told(value) != seen.get(name, told(self.stands[name])):
                found[name] = value
        return found

    def _was_not_asked(self, field):
        widget = self.fields[field].widget
        return widget.value_omitted_from_data(self.data, self.files, self.add_prefix(field))
