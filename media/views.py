"""Renditions as readers get them: the application answers, so that a right that ends, ends at once."""

import logging

from django.http import FileResponse, HttpResponse, HttpResponseNotModified
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from media import rights
from media.addresses import FORMATS, Crop, address, ladder, signature, was_given_out
from media.decoding import Undecodable
from media.models import Photo
from media.rendition_files import Busy
from media.renditions import for_reader, forget_all, path_of

KEEP_SECONDS = 24 * 60 * 60  # how long a browser may keep what no known boundary of a right ends sooner

log = logging.getLogger(__name__)


@require_safe
def show_rendition(request, uuid, crop, signed, width, format):
    """One rendition. 404 for an address that was never given out, 410 once the photo may not be shown.

    An address from before a correction leads to the one of today.
    """
    cut = Crop.parse(crop)
    if cut is None or format not in FORMATS or not was_given_out(uuid, cut, signed):
        return _plain(404)
    photo = Photo.objects.select_related("agency").defer("embedded").filter(uuid=uuid).first()
    if photo is None or width not in ladder(photo, cut):
        return _plain(404)
    if rights.refusal(photo, request.at):
        return _plain(410)
    if signed != signature(photo, cut):
        answer = redirect(address(photo, cut, width, format))
        answer["Cache-Control"] = "no-store"
        return answer
    tag = f'"{signed}-{width}-{format}"'
    headers = {
        "Cache-Control": _keeping(photo, request.at),
        "ETag": tag,
        "X-Content-Type-Options": "nosniff",
    }
    if tag in request.headers.get("If-None-Match", ""):
        return HttpResponseNotModified(headers=headers)
    lay_ready = path_of(photo, cut, width, format).exists()
    try:
        path, is_it = for_reader(photo, cut, width, format)
        file = path.open("rb")
    except Busy:
        return _plain(503, {"Retry-After": "5"})
    except (Undecodable, OSError):
        log.exception("No rendition can be made of photo %s", photo.uuid)
        return _plain(404)
    if not lay_ready and _was_refused_meanwhile(photo):
        file.close()
        return _plain(410)
    if not is_it:
        headers = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
        format = path.suffix[1:]
    name = f"{slugify(photo.slug) or 'photo'}-{width}.{format}"
    return FileResponse(file, content_type=FORMATS[format], filename=name, headers=headers)


def _keeping(photo, at):
    """How long the picture may be kept: by browsers until a right may end, by caches that many share not
    unasked, as nobody could call it back from them when it is killed."""
    ends = rights.next_change(photo, at)
    seconds = KEEP_SECONDS if ends is None else min(KEEP_SECONDS, int((ends - at).total_seconds()))
    return f"public, max-age={seconds}, s-maxage=0"


def _was_refused_meanwhile(photo):
    """Whether the photo was killed, or its right ended, while its rendition waited and was made."""
    photo.refresh_from_db(from_queryset=Photo.objects.select_related("agency").defer("embedded"))
    if not rights.refusal(photo, timezone.now()):
        return False
    forget_all(photo)
    return True


def _plain(status, headers=None):
    """An answer without a picture, which nobody may keep."""
    return HttpResponse(status=status, headers={"Cache-Control": "no-store", **(headers or {})})
