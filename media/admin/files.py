"""The bytes that only the desk sees: previews of every photo, credited or not, and untouched originals."""

import logging

from django.http import FileResponse, Http404, HttpResponse, HttpResponseNotModified
from django.shortcuts import get_object_or_404
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from media.decoding import EXTENSIONS, Undecodable
from media.models import Photo
from media.previews import WIDTHS, actual, preview
from media.rendition_files import Busy

log = logging.getLogger(__name__)
TYPES = {
    "jpg": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
    "avif": "image/avif",
    "tif": "image/tiff",
    "gif": "image/gif",
    "heic": "image/heic",
}


@require_safe
def show_preview(request, uuid, width):
    """A picture for the desk's own pages."""
    if width not in WIDTHS:
        raise Http404
    photo = get_object_or_404(Photo.objects.defer("embedded"), uuid=uuid)
    return _picture(
        request, photo, f"{photo.content_hash[:20]}-{width}", "image/webp", lambda: preview(photo, width)
    )


@require_safe
def show_actual(request, uuid):
    """The picture in its own pixels, for looking at it closely."""
    photo = get_object_or_404(Photo.objects.defer("embedded"), uuid=uuid)
    return _picture(request, photo, f"{photo.content_hash[:20]}-actual", "image/jpeg", lambda: actual(photo))


def _picture(request, photo, tag, content_type, make):
    headers = {
        "Cache-Control": "private, max-age=86400",
        "ETag": f'"{tag}"',
        "X-Content-Type-Options": "nosniff",
    }
    if headers["ETag"] in request.headers.get("If-None-Match", ""):
        return HttpResponseNotModified(headers=headers)
    try:
        file = make().open("rb")
    except Busy:
        return HttpResponse(status=503, headers={"Cache-Control": "no-store", "Retry-After": "5"})
    except (Undecodable, OSError) as error:
        log.exception("No preview can be made of photo %s", photo.uuid)
        raise Http404 from error
    return FileResponse(file, content_type=content_type, headers=headers)


@require_safe
def download_original(request, uuid):
    """The file as it came. It may be a stranger's, so no browser is to show it or to guess what it is."""
    photo = get_object_or_404(Photo.objects.defer("embedded"), uuid=uuid)
    ending = EXTENSIONS.get(photo.format, "bin")
    try:
        file = photo.original.open("rb")
    except OSError as error:
        log.exception("The original of photo %s is gone", uuid)
        raise Http404 from error
    return FileResponse(
        file,
        as_attachment=True,
        filename=photo.file_name or f"{slugify(photo.slug) or photo.uuid.hex}.{ending}",
        content_type=TYPES.get(ending, "application/octet-stream"),
        headers={
            "Cache-Control": "private, no-store",
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "sandbox; default-src 'none'",
        },
    )
