"""The upload page. With scripts each file goes by itself to the endpoint; without, one form brings all."""

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from media import heif
from media.actions import sweep_when_due
from media.admin.archive import outcomes
from media.admin.cards import card
from media.intake.importing import Outcome, import_one
from media.intake.refused import Paused
from media.permissions import may_add_photos

ACCEPT = (
    "image/jpeg,image/png,image/webp,image/avif,image/tiff,image/gif,.tif,.tiff,.avif,.zip,application/zip"
)
ACCEPT += ",image/heic,image/heif,.heic,.heif" if heif.FORMATS else ""


def upload_page(model_admin, request):
    """Show the page; take in what a form without scripts has sent, and show what became of each."""
    if not may_add_photos(request.user):
        raise PermissionDenied
    taken = []
    if request.method == "POST":
        taken = [(outcome, outcome.photo and card(outcome.photo, request.at)) for outcome in _taken(request)]
        if not taken:
            messages.error(request, _("Choose at least one file."))
            return HttpResponseRedirect(reverse("admin:media_photo_add"))
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Upload pictures"),
        "opts": model_admin.opts,
        "accept": ACCEPT,
        "most": settings.PHOTO_MAX_BYTES,
        "most_of_archive": settings.PHOTO_ARCHIVE_MAX_BYTES,
        "taken": taken,
        "count": sum(outcome.photo is not None for outcome, _card in taken),
    }
    return TemplateResponse(request, "admin/media/photo/upload.html", context)


def _taken(request):
    for file in request.FILES.getlist("file"):
        if file.name.lower().endswith(".zip"):
            yield from outcomes(file, request.user)
            continue
        try:
            yield import_one(file, file.name, by=request.user)
        except Paused as paused:
            yield Outcome(file.name, reason=str(paused), is_ours=True)
    sweep_when_due(at=request.at)
