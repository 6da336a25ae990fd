"""Uploading a ZIP: it is unpacked here, and each picture's outcome is told as soon as there is one."""

import json

from django.conf import settings
from django.http import StreamingHttpResponse
from django.template.defaultfilters import filesizeformat
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_POST

from media.actions import sweep_when_due
from media.admin.cards import card
from media.admin.endpoints import AROUND_A_FILE, announced, for_desk, refused
from media.intake.importing import Outcome, import_archive
from media.intake.refused import Paused
from media.permissions import may_add_photos


# The size is judged before Django reads the form to find the CSRF token in it: hence the two layers.
@csrf_exempt
@for_desk
@require_POST
def upload_archive(request):
    """One ZIP as ``file``: a line of JSON for each picture in it, with its card or what is wrong."""
    if announced(request) > settings.PHOTO_ARCHIVE_MAX_BYTES + AROUND_A_FILE:
        limit = filesizeformat(settings.PHOTO_ARCHIVE_MAX_BYTES)
        return refused(_("The archive is larger than %(limit)s. Send it in parts.") % {"limit": limit}, 413)
    return _upload(request)


@csrf_protect
def _upload(request):
    if not may_add_photos(request.user):
        return refused(_("Your role does not let you add pictures."), 403)
    file = request.FILES.get("file")
    if file is None:
        return refused(_("No archive arrived. Try again."), 400)
    told = _told(file, request.user, translation.get_language())
    return StreamingHttpResponse(told, content_type="application/x-ndjson", status=201)


def _told(file, by, language):
    """Lines of JSON. They are made while they are sent, where no middleware sets the language any more."""
    with translation.override(language):
        for outcome in outcomes(file, by):
            yield json.dumps(as_json(outcome)) + "\n"
    sweep_when_due(at=timezone.now())


def outcomes(file, by):
    """The ``Outcome`` of each picture in a ZIP; the last one says where intake was paused."""
    try:
        yield from import_archive(file, file.name, by=by)
    except Paused as paused:
        yield Outcome(file.name, reason=str(paused), is_ours=True)


def as_json(outcome):
    if outcome.reason:
        return {"name": outcome.name, "error": outcome.reason, "paused": outcome.is_ours}
    return {
        "name": outcome.name,
        "photo": card(outcome.photo, timezone.now()),
        "warnings": outcome.warnings,
        "is_new": outcome.is_new,
    }
