"""The upload page. With scripts each file goes by itself to the endpoint; without, one form brings all."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from media import heif
from media.intake import Refused, take_in
from media.permissions import may_add_photos

ACCEPT = "image/jpeg,image/png,image/webp,image/avif,image/tiff,image/gif,.tif,.tiff,.avif"
ACCEPT += ",image/heic,image/heif,.heic,.heif" if heif.FORMATS else ""


def upload_page(model_admin, request):
    """Show the page; take in what a form without scripts has sent."""
    if not may_add_photos(request.user):
        raise PermissionDenied
    if request.method == "POST":
        return _taken(request)
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Upload pictures"),
        "opts": model_admin.opts,
        "accept": ACCEPT,
    }
    return TemplateResponse(request, "admin/media/photo/upload.html", context)


def _taken(request):
    count = 0
    for file in request.FILES.getlist("file"):
        try:
            taken = take_in(file, name=file.name, by=request.user, at=request.at)
        except Refused as refused:
            messages.error(request, f"{file.name}: {refused}")
            continue
        count += 1
        if not taken.photo.has_credit or not taken.is_new:
            messages.warning(request, f"{file.name}: {' '.join(taken.warnings)}")
    if count:
        message = ngettext(
            "%(count)d picture is in the library.", "%(count)d pictures are in the library.", count
        )
        messages.success(request, message % {"count": count})
    elif not request.FILES:
        messages.error(request, _("Choose at least one file."))
        return HttpResponseRedirect(reverse("admin:media_photo_add"))
    return HttpResponseRedirect(reverse("admin:media_photo_changelist"))
