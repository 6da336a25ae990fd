"""New versions of a photo on its page: old and new side by side, taken over, in parts too, or declined."""

import logging
from dataclasses import dataclass

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import FileResponse, Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from media.actions import Settled, decline_version, take_over
from media.decoding import Undecodable
from media.models import Agency, Photo, PhotoVersion, UsageRights
from media.permissions import may_see_photos
from media.previews import version_preview
from media.rendition_files import Busy
from media.versions import FACTS, differences

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Change:
    """One fact in which the version differs, both values as words; what is not text is a moment."""

    name: str
    label: str
    ours: object
    theirs: object


@dataclass(frozen=True)
class Offer:
    """A version on which nobody has decided. ``is_offered``: not the one that the photo shows already."""

    version: PhotoVersion
    changes: list
    is_offered: bool
    is_other_picture: bool


def offers(photo):
    """The ``Offer`` of every version of ``photo`` that waits, newest first. Up to two queries."""
    waiting = photo.versions.filter(settled_at=None).select_related("received_by").order_by("-number")
    found = []
    for version in waiting:
        is_offered = version.state == PhotoVersion.State.OFFERED
        if is_offered or version.kill_words:
            changes = _changes(photo, version) if is_offered else []
            found.append(Offer(version, changes, is_offered, any(_differs(photo, version))))
    return found


def _differs(photo, version):
    for name in ("perceptual_hash", "dominant_colour", "width", "height"):
        yield getattr(photo, name) != getattr(version, name)


def _changes(photo, version):
    changes = []
    names = dict(Agency.objects.values_list("code", "name"))
    for name, (ours, theirs) in differences(photo, version.facts).items():
        label = Photo._meta.get_field(name).verbose_name
        changes.append(Change(name, label, _told(name, ours, names), _told(name, theirs, names)))
    return changes


def _told(name, value, names):
    if value in (None, "", []):
        return ""
    if name == "taken_at":
        return parse_datetime(value)
    if name == "agency":
        return names.get(value, value)
    if name == "usage_rights":
        return dict(UsageRights.choices).get(value, value)
    return ", ".join(map(str, value)) if isinstance(value, list) else value


@require_POST
def decide(request, pk, number):
    """``decision=take`` with the chosen ``fact``s and ``picture=1``, or ``decision=keep``."""
    version = get_object_or_404(PhotoVersion.objects.select_related("photo"), photo=pk, number=number)
    try:
        if request.POST.get("decision") == "take":
            facts = [name for name in request.POST.getlist("fact") if name in FACTS]
            picture = request.POST.get("picture") == "1"
            if not facts and not picture:
                messages.error(request, _("Choose what to take over, or keep ours."))
            else:
                take_over(version, facts=facts, picture=picture, by=request.user, at=request.at)
                messages.success(request, _("The new version is taken over; stories that follow it follow."))
        else:
            decline_version(version, by=request.user, at=request.at)
            messages.success(request, _("Ours is kept. The version stays on file."))
    except Settled as settled:
        messages.error(request, str(settled))
    return HttpResponseRedirect(version.photo.get_absolute_url())


@require_safe
def show_version(request, uuid, number):
    """The picture of a version, for the desk's own page."""
    if not may_see_photos(request.user):
        raise PermissionDenied
    version = get_object_or_404(PhotoVersion.objects.select_related("photo"), photo__uuid=uuid, number=number)
    headers = {"Cache-Control": "private, max-age=86400", "X-Content-Type-Options": "nosniff"}
    try:
        file = version_preview(version).open("rb")
    except Busy:
        return HttpResponse(status=503, headers={"Cache-Control": "no-store", "Retry-After": "5"})
    except (Undecodable, OSError) as error:
        log.exception("No preview can be made of version %s of photo %s", number, uuid)
        raise Http404 from error
    return FileResponse(file, content_type="image/webp", headers=headers)
