"""Cuts by hand as fields of a form: left, top and width of each ratio in per cent; scripts hide them."""

import json

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from media import crops
from media.addresses import RATIOS

PARTS = ("left", "top", "width")


class CutsWidget(forms.Widget):
    """A dictionary ratio → {part: what was typed}; None where the form has no such fields at all."""

    template_name = "admin/cuts.html"

    def value_from_datadict(self, data, files, name):
        if self.value_omitted_from_data(data, files, name):
            return None
        return {
            ratio: {part: data.get(f"{name}-{ratio}-{part}", "").strip() for part in PARTS}
            for ratio in RATIOS
        }

    def value_omitted_from_data(self, data, files, name):
        return not any(f"{name}-{ratio}-left" in data for ratio in RATIOS)

    def id_for_label(self, id_):
        return ""

    def get_context(self, name, value, attrs):
        typed = as_typed(value)
        labels = (("left", _("from the left")), ("top", _("from the top")), ("width", _("width")))
        rows = [
            (ratio, ratio.replace("x", ":"), [(part, label, typed[ratio][part]) for part, label in labels])
            for ratio in RATIOS
        ]
        return {**super().get_context(name, None, attrs), "rows": rows}


def as_typed(value):
    """Cuts as the fields hold them, from what was typed or from what is kept."""
    typed = {}
    for ratio in RATIOS:
        kept = (value or {}).get(ratio)
        if isinstance(kept, list):
            kept = {part: f"{share * 100:.1f}" for part, share in zip(PARTS, kept, strict=False)}
        typed[ratio] = kept or dict.fromkeys(PARTS, "")
    return typed


class CutsField(forms.Field):
    """Cleans to what ``Photo.crops`` holds. ``size``, the picture's in pixels, is set before that."""

    widget = CutsWidget

    def __init__(self, **kwargs):
        super().__init__(required=False, **kwargs)
        self.size = None

    def clean(self, value):
        return cuts(value, self.size) if value else {}

    def has_changed(self, initial, data):
        return data is not None and as_typed(initial) != as_typed(data)


def cuts(typed, size):
    """What was typed as cuts of a picture of ``size``. Raises ``ValidationError``."""
    found = {}
    for ratio, parts in typed.items():
        if any(parts.values()):
            found[ratio] = crops.box_of(ratio, *_shares(ratio, parts), size)
    if message := crops.problem(found, size):
        raise ValidationError(message, code="cut")
    return found


def _shares(ratio, parts):
    try:
        shares = [float(parts[part].replace(",", ".")) / 100 for part in PARTS]
    except ValueError:
        shares = []
    if len(shares) != 3 or not all(0 <= share <= 1 for share in shares):
        message = _("The cut %(ratio)s needs three numbers from 0 to 100, or none.")
        raise ValidationError(message % {"ratio": ratio.replace("x", ":")}, code="cut")
    return shares


def cut_words():
    """What <focal-point> says, as JSON."""
    words = {
        "point": _("Focal point"),
        "at": _("{x} per cent from the left, {y} per cent from the top"),
        "crops": _("How it is cut"),
        "cut": _("Cut {ratio} by hand"),
        "byHand": _("by hand"),
        "reset": _("Cut {ratio} by the focal point again"),
        "resetShort": _("Reset"),
        "box": _("The cut {ratio}: {x} per cent from the left, {y} from the top, {width} wide"),
        "keys": _("Drag the cut or its corners. Arrow keys move it, + and − size it, Delete gives it up."),
        "done": _("Done"),
        "small": _("Smaller"),
        "large": _("Larger"),
        "whole": _("No cropping: it is shown whole everywhere."),
    }
    return json.dumps({name: str(word) for name, word in words.items()}, ensure_ascii=False)
