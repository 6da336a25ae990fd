"""The form of a batch edit: what is left empty stays as it is."""

from django import forms
from django.utils.translation import gettext_lazy as _

from media import batch
from media.admin.form import KeywordsField
from media.models import Agency, Collection, UsageRights

HOW = [
    (batch.APPEND, _("Add at the end")),
    (batch.PREPEND, _("Add at the beginning")),
    (batch.FIND, _("Replace words in it")),
    (batch.SET, _("Write anew")),
]


def lines(rows, **attrs):
    return forms.Textarea(attrs={"rows": rows, "class": "grows", **attrs})


class BatchForm(forms.Form):
    caption_how = forms.ChoiceField(label=_("What to do with the caption"), choices=HOW, initial=batch.APPEND)
    find = forms.CharField(
        label=_("Words to replace"),
        required=False,
        strip=False,
        help_text=_("As they stand there, capitals too."),
    )
    caption = forms.CharField(label=_("Words"), required=False, widget=lines(2), max_length=5000)
    shoot = forms.ModelChoiceField(
        Collection.objects.none(),
        label=_("Add the shoot caption of"),
        required=False,
        help_text=_("At the end of each caption that does not have it yet."),
    )
    credit_line = forms.CharField(label=_("Credit"), required=False, max_length=500)
    photographer = forms.CharField(label=_("Photographer"), required=False, max_length=200)
    agency = forms.ModelChoiceField(Agency.objects.all(), label=_("Agency"), required=False)
    usage_rights = forms.ChoiceField(
        label=_("Usage rights"), required=False, choices=[("", "---------"), *UsageRights.choices]
    )
    special_instructions = forms.CharField(
        label=_("Special instructions"), required=False, widget=lines(2), max_length=5000
    )
    keywords_add = KeywordsField(label=_("Add keywords"), required=False, help_text=_("With commas between."))
    keywords_remove = KeywordsField(label=_("Remove keywords"), required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["shoot"].queryset = Collection.objects.filter(put_away_at=None).exclude(caption="")

    def clean(self):
        given = super().clean()
        if given.get("caption_how") == batch.FIND and given.get("caption") and not given.get("find"):
            self.add_error("find", _("Say which words are to be replaced."))
        if not self.errors and self.asked().is_empty:
            raise forms.ValidationError(_("Say what is to change: every field is empty."))
        return given

    def asked(self):
        """The ``media.batch.Asked`` of a form that is right."""
        given = dict(self.cleaned_data)
        shoot = given.pop("shoot", None)
        is_finding = given.get("caption_how") == batch.FIND
        return batch.Asked(
            **{
                **given,
                "find": given.get("find", "") if is_finding else "",
                "shoot": shoot.caption if shoot else "",
                "keywords_add": tuple(given.get("keywords_add") or ()),
                "keywords_remove": tuple(given.get("keywords_remove") or ()),
            }
        )
