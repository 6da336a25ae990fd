"""New from wire text: paste the copy, or drop its file together with its pictures."""

from pathlib import Path

from django import forms
from django.contrib import messages
from django.contrib.admin import site
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from articles import wire
from articles.actions.import_story import import_story
from articles.admin.story_page import told_the_device
from articles.models import Section
from articles.permissions import may_write
from media.models import Agency

TEXT_ENDINGS = {".txt", ".text", ".md", ".asc", ".wire", ""}


class SeveralFilesInput(forms.ClearableFileInput):
    allow_multiple_selected = True


class SeveralFilesField(forms.FileField):
    """Any number of files; the cleaned value is a list."""

    widget = SeveralFilesInput

    def clean(self, data, initial=None):
        return [super(SeveralFilesField, self).clean(file, initial) for file in data or []]


class WireForm(forms.Form):
    """The copy as text or as a file; the pictures that came with it."""

    text = forms.CharField(
        label=gettext_lazy("Text"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 16, "spellcheck": "false", "dir": "auto"}),
        help_text=gettext_lazy(
            "As it came: picture slugs with their captions, paragraphs, subheads. Nothing is dropped."
        ),
    )
    files = SeveralFilesField(
        label=gettext_lazy("Files"),
        required=False,
        help_text=gettext_lazy("Drop the text file and its pictures here together, or choose them."),
    )
    section = forms.ModelChoiceField(
        Section.objects.all(),
        label=gettext_lazy("Section"),
        required=False,
        empty_label=gettext_lazy("Later"),
    )
    agency = forms.ModelChoiceField(
        Agency.objects.all(),
        label=gettext_lazy("Agency"),
        required=False,
        empty_label=gettext_lazy("As the text says"),
    )

    def clean(self):
        cleaned = super().clean()
        files = cleaned.get("files") or []
        texts = [file for file in files if is_text(file)]
        pasted = (cleaned.get("text") or "").strip()
        if len(texts) > 1:
            names = ", ".join(file.name for file in texts)
            self.add_error("files", _("One story at a time: choose one of %(names)s.") % {"names": names})
        elif texts and pasted:
            self.add_error(
                "files", _("There is text in the field and in %(name)s. Keep one.") % {"name": texts[0]}
            )
        elif not texts and not pasted:
            self.add_error("text", _("Paste the text of the story, or add its file."))
        cleaned["copy"] = texts[0].read() if len(texts) == 1 else cleaned.get("text") or ""
        cleaned["pictures"] = [(file.name, file.read()) for file in files if not is_text(file)]
        return cleaned


def is_text(file):
    """A text file by its type or its ending; everything else is offered to the photo intake."""
    kind = file.content_type or ""
    return kind.startswith("text/plain") or (
        not kind.startswith("image/") and Path(file.name).suffix.lower() in TEXT_ENDINGS
    )


def import_view(request):
    """The page "New from wire text"; on success the draft's own page."""
    if not may_write(request.user):
        raise PermissionDenied
    form = WireForm(request.POST or None, request.FILES or None, label_suffix="")
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            imported = import_story(
                given["copy"],
                given["pictures"],
                by=request.user,
                at=request.at,
                section=given["section"],
                agency=given["agency"],
            )
        except wire.TooLong as error:
            form.add_error("text" if form.cleaned_data["text"] else "files", str(error))
        else:
            tell(request, imported)
            return told_the_device(request, redirect(imported.article.get_absolute_url()))
    context = {
        **site.each_context(request),
        "title": _("New from wire text"),
        "form": form,
        "keep_key": f"newsroom:story:{request.user.pk}:wire",
    }
    return TemplateResponse(request, "admin/articles/import.html", context)


def tell(request, imported):
    """What came in, and what to do next."""
    count = len(imported.photos)
    pictures = ngettext("%(n)s picture", "%(n)s pictures", count) % {"n": count}
    messages.success(
        request,
        _("A draft with %(pictures)s. Look through what is proposed and what is in doubt, then publish.")
        % {"pictures": pictures},
    )
    for warning in imported.warnings:
        messages.warning(request, warning)
