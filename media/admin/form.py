"""The form of a photo's page. Saving it is the action ``edit_photo``."""

import datetime as dt

from django import forms
from django.utils.translation import gettext_lazy as _

from media.actions.edit import EDITABLE
from media.models import Photo
from newsroom.desk_admin import NativeSplitDateTime
from newsroom.local_time import LocalInstantField


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

    def has_changed(self, initial, data):
        return self.to_python(self.prepare_value(initial or [])) != self.to_python(data or "")


class DayAndPerhapsTime(forms.SplitDateTimeField):
    """A day whose time may be unknown: it is kept as the start of the day, and shown without a time."""

    class Widget(NativeSplitDateTime):
        def decompress(self, value):
            day, clock = super().decompress(value)
            return [day, None if clock == dt.time() else clock]

    widget = Widget

    def __init__(self, **kwargs):
        super().__init__(require_all_fields=False, **kwargs)
        self.fields[1].required = False

    def compress(self, data_list):
        return super().compress([data_list[0], data_list[1] or dt.time()]) if data_list else None


class PhotoForm(forms.ModelForm):
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
        fields = EDITABLE
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

    def changes(self):
        """What the person changed: field → value."""
        return {name: self.cleaned_data[name] for name in self.changed_data if name in EDITABLE}
