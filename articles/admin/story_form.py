"""The story page's form: the working copy as fields, and back."""

from django import forms
from django.conf import settings
from django.utils.dateparse import parse_datetime
from django.utils.timezone import get_current_timezone
from django.utils.translation import get_language, get_language_info, gettext
from django.utils.translation import gettext_lazy as _

from articles import working_copy
from articles.admin.photo_choice import PhotoChoiceField
from articles.admin.story_fields import BodyField, BylineLinesField, OneLine, TagsField
from articles.models import Section
from media.models import Agency
from newsroom.local_time import LocalInstantField


def languages():
    """The languages a story can be in; the paper's own, which the desk speaks, comes first."""
    paper = get_language_info(get_language())
    own = gettext("The paper's: %(language)s") % {"language": paper["name_translated"]}
    known = sorted((gettext(name), code) for code, name in settings.LANGUAGES)
    return [("", own), *((code, name) for name, code in known)]


class StoryForm(forms.Form):
    """Every field of the working copy, and the number of the revision that the editor began from."""

    headline = OneLine(label=_("Headline"), invites=True, max_length=250)
    kicker = OneLine(label=_("Kicker"), invites=True, max_length=80)
    standfirst = OneLine(label=_("Standfirst"), invites=True, max_length=1000)
    body = BodyField(label=_("Text"))
    section = forms.ModelChoiceField(
        Section.objects.all(), label=_("Section"), required=False, empty_label=_("None yet")
    )
    tags = TagsField(label=_("Tags"), help_text=_("Between commas."))
    bylines = BylineLinesField(label=_("Bylines"))
    dateline = forms.CharField(
        label=_("Dateline"), max_length=120, required=False, help_text=_("Where it was written: OSTREY.")
    )
    language = forms.ChoiceField(label=_("Language"), choices=languages, required=False)
    source_agency = forms.ModelChoiceField(
        Agency.objects.all(), label=_("Source agency"), required=False, empty_label=_("None")
    )
    lead = PhotoChoiceField(label=_("Lead picture"), required=False)
    embargo = LocalInstantField(
        label=_("Embargo"), required=False, help_text=_("Nobody can publish before it.")
    )
    search_headline = OneLine(label=_("Headline for search"), max_length=120)
    search_description = OneLine(label=_("Description for search"), max_length=300)
    social_headline = OneLine(label=_("Headline when shared"), max_length=120)
    social_description = OneLine(label=_("Description when shared"), max_length=300)
    slug = forms.SlugField(
        label=_("Slug"),
        max_length=100,
        required=False,
        help_text=_("The last part of the address. Empty: from the headline."),
    )
    canonical_url = forms.URLField(
        label=_("Canonical address"),
        max_length=500,
        required=False,
        assume_scheme="https",
        help_text=_("Where the story first stood, if not here."),
    )
    notes = forms.CharField(
        label=_("Notes for editors"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 3, "class": "grows"}),
        help_text=_("Never published."),
    )
    based_on = forms.IntegerField(required=False, widget=forms.HiddenInput)
    # After a stale save: the revision whose place the editor says that theirs takes.
    newer = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        editor = self.fields["body"].widget
        editor.time_zone = str(get_current_timezone())
        editor.language = self["language"].value() or get_language()

    @classmethod
    def showing(cls, copy, *, based_on=None):
        """The form with a working copy in it. An old language that is no choice any more stays choosable."""
        embargo = parse_datetime(copy["embargo"]) if copy["embargo"] else None
        form = cls(initial={**copy, "embargo": embargo, "based_on": based_on})
        form.keep_language(copy["language"])
        return form

    def keep_language(self, code):
        choices = list(self.fields["language"].choices)
        if code and code not in dict(choices):
            self.fields["language"].choices = [*choices, (code, code)]

    def copy(self):
        """The working copy as typed; call only on a valid form."""
        given = self.cleaned_data
        section, agency, embargo = given["section"], given["source_agency"], given["embargo"]
        return {
            "copy": working_copy.COPY,
            **{name: given[name] for name in working_copy.WORDS},
            "section": section.pk if section else None,
            "source_agency": agency.pk if agency else None,
            "embargo": embargo.isoformat() if embargo else None,
            "bylines": given["bylines"],
            "tags": given["tags"],
            "lead": given["lead"],
            "body": given["body"],
        }
