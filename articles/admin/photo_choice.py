"""Choosing a photo for one use, with the words and the focal point it has there."""

import uuid

from django import forms
from django.core.exceptions import ValidationError
from django.forms.widgets import Script
from django.urls import reverse
from django.utils.translation import gettext as _

from articles.admin.widgets import STYLES
from media.admin.cards import preview_url
from media.admin.cuts_field import CutsWidget, cuts
from media.admin.cuts_field import as_typed as cuts_as_typed
from media.models import Photo

PARTS = ("photo", "caption", "alt", "focal_x", "focal_y")
CUTS = "cuts"


class PhotoChoiceWidget(forms.Widget):
    """A dictionary ``{"photo": uuid, "caption", "alt", "focal", "crops"}`` or None; a picker with scripts."""

    template_name = "admin/photo_choice.html"

    class Media:
        css = {"all": [*STYLES, "media/desk/cuts.css", "articles/desk/photo-choice.css"]}
        js = [Script("articles/desk/photo-choice.js", type="module")]

    def __init__(self, attrs=None, *, has_caption=True):
        super().__init__(attrs)
        self.has_caption = has_caption

    def value_from_datadict(self, data, files, name):
        given = {part: data.get(f"{name}-{part}", "") for part in PARTS}
        given[CUTS] = CutsWidget().value_from_datadict(data, files, f"{name}-{CUTS}") or {}
        return given if given["photo"].strip() else None

    def value_omitted_from_data(self, data, files, name):
        return f"{name}-photo" not in data

    def id_for_label(self, id_):
        return ""

    def use_required_attribute(self, initial):
        return False

    def get_context(self, name, value, attrs):
        context = super().get_context(name, None, attrs)
        words = as_typed(value)
        photo = photo_of(words["photo"])
        context.update(
            words=words,
            photo=photo,
            preview=photo and preview_url(photo, 960),
            cuts=CutsWidget().render(f"{name}-{CUTS}", words[CUTS]),
            has_caption=self.has_caption,
            picker_url=reverse("admin:media_photo_picker"),
            upload_url=reverse("admin:media_photo_upload"),
        )
        return context


def as_typed(value):
    """A use as the fields of the form hold it, from the form's own strings or from a working copy."""
    if not value:
        return {**dict.fromkeys(PARTS, ""), CUTS: cuts_as_typed({})}
    if "focal" not in value:
        return {**value, CUTS: cuts_as_typed(value.get(CUTS))}
    x, y = value["focal"] or ("", "")
    words = {part: value.get(part, "") for part in ("photo", "caption", "alt")}
    return {**words, "focal_x": str(x), "focal_y": str(y), CUTS: cuts_as_typed(value.get("crops"))}


def photo_of(given):
    """The photo of a uuid as typed, or None."""
    try:
        return Photo.objects.select_related("agency").filter(uuid=uuid.UUID(str(given))).first()
    except ValueError:
        return None


class PhotoChoiceField(forms.Field):
    """Cleans to the dictionary of the working copy's ``lead``, or None."""

    widget = PhotoChoiceWidget

    def clean(self, value):
        value = super().clean(value)
        if not value:
            return None
        photo = photo_of(value["photo"])
        if photo is None:
            raise ValidationError(_("This picture is not in the library. Choose another."), code="photo")
        return {
            "photo": str(photo.uuid),
            "caption": value["caption"].strip(),
            "alt": " ".join(value["alt"].split()),
            "focal": focal(value["focal_x"], value["focal_y"]),
            "crops": cuts(cuts_as_typed(value.get(CUTS)), (photo.width, photo.height)),
        }

    def has_changed(self, initial, data):
        return as_typed(initial or None) != as_typed(data or None)


def focal(x, y):
    """The point as two numbers from 0 to 1, or None where it follows the photo's own."""
    if not x or not y:
        return None
    try:
        point = [round(float(x), 4), round(float(y), 4)]
    except ValueError as error:
        raise ValidationError(_("The focal point is two numbers from 0 to 1."), code="focal") from error
    if not all(0 <= number <= 1 for number in point):
        raise ValidationError(_("The focal point lies inside the picture: from 0 to 1."), code="focal")
    return point
