"""Which photos somebody has selected on a contact sheet, and what they have in common."""

from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from media.models import Photo
from media.search import Asked
from media.search.finding import matching, rows

SUMMED = 300  # photos of which the panel says what they have in common
LABELS = {
    "headline": _("Headline"),
    "caption": _("Caption"),
    "alt_text": _("Alt text"),
    "credit_line": _("Credit"),
    "photographer": _("Photographer"),
    "agency": _("Agency"),
    "usage_rights": _("Usage rights"),
    "special_instructions": _("Special instructions"),
    "usage_terms": _("Usage terms"),
    "keywords": _("Keywords"),
    "taken_at": _("Taken"),
    "place": _("Place"),
    "size": _("Size"),
    "file_name": _("File"),
    "supplier_id": _("Supplier's identifier"),
}


def selected(request, limit):
    """(pks, whether there were more than ``limit``), in the order of the sheet.

    The form sends ``photo`` for each, or ``photos`` with commas between, or with ``everything`` the
    ``query`` of which all are meant.
    """
    if request.POST.get("everything"):
        pks = matching(Asked.from_string(request.POST.get("query", "")), request.at, limit + 1)
    else:
        given = [*request.POST.getlist("photo"), *request.POST.get("photos", "").split(",")]
        pks = list(dict.fromkeys(_pks(given)))
    return pks[:limit], len(pks) > limit


def _pks(given):
    return (int(each) for each in given if each.isascii() and each.isdecimal() and len(each) < 19)


@require_safe
def panel(request):
    """What the photos ``ids`` say: one in full, several where they agree. A piece of a page."""
    pks = list(dict.fromkeys(_pks(request.GET.get("ids", "").split(","))))[:SUMMED]
    photos = rows(pks)
    one = photos[0] if len(photos) == 1 else None
    facts = [(label, *_common(photos, name)) for name, label in LABELS.items()] if photos else []
    context = {
        "one": one,
        "photos": photos[:12],
        "count": len(photos),
        "facts": [fact for fact in facts if fact[1] or fact[2] > 1],
        "collections": list(one.collections.filter(put_away_at=None)) if one else [],
    }
    return render(request, "admin/media/photo/_panel.html", context)


def _common(photos, name):
    """(the value that all have, how many different ones there are)."""
    values = {_told(photo, name) for photo in photos}
    return (values.pop() if len(values) == 1 else ""), len(values) or 1


def _told(photo: Photo, name):
    if name == "place":
        return ", ".join(filter(None, (photo.city, photo.country)))
    if name == "size":
        return f"{photo.width} × {photo.height}, {photo.format}"
    if name == "keywords":
        return ", ".join(photo.keywords)
    if name == "usage_rights":
        return str(photo.get_usage_rights_display())
    value = getattr(photo, name)
    return value if name == "taken_at" and value else str(value or "")
