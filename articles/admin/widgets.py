"""The body editor as a form widget: a custom element around a textarea that holds the document as JSON."""

import json

from django import forms
from django.forms.widgets import Script
from django.urls import reverse

from articles.body.embeds import PROVIDERS

STYLES = [
    f"articles/editor/{name}.css"
    for name in (
        "story-editor",
        "text",
        "fields",
        "boxes",
        "figure",
        "gallery",
        "toolbar",
        "dialogs",
        "picker",
    )
]


class BodyWidget(forms.Widget):
    """Renders ``<story-editor>``; its value is the document, or the raw text that came back refused."""

    template_name = "admin/widgets/body.html"

    class Media:
        css = {"all": [*STYLES, "media/desk/cuts.css"]}
        js = [Script("articles/editor/story-editor.js", type="module")]

    def __init__(self, attrs=None, *, language="en", time_zone="UTC"):
        super().__init__(attrs)
        self.language = language
        self.time_zone = time_zone

    def format_value(self, value):
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    def use_required_attribute(self, initial):
        # A browser could not take anybody to a hidden field to fill it in.
        return False

    def get_context(self, name, value, attrs):
        context = super().get_context(name, value, attrs)
        context["widget"].update(
            language=self.language,
            time_zone=self.time_zone,
            picker_url=reverse("admin:media_photo_picker"),
            upload_url=reverse("admin:media_photo_upload"),
            embed_providers=json.dumps(embed_providers()),
        )
        return context


def embed_providers():
    """The services whose pages may be embedded, for the editor to say so while an address is typed."""
    return [{"name": provider.name, "patterns": [provider.pattern.pattern]} for provider in PROVIDERS]
