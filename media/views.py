"""Renditions as readers get them: the application answers, so that a right that ends ends at once."""

from django.http import FileResponse, Http404, HttpResponse, HttpResponseNotModified
from django.shortcuts import get_object_or_404, redirect
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from media import rights
from media.addresses import FORMATS, Crop, address, ladder, signature
from media.models import Photo, Rendition
from media.renditions import rendition

# Bounded by the next known boundary of a right once rights have one; a day is how long a browser may keep it.
KEEP_SECONDS = 24 * 60 * 60


@require_safe
def show_rendition(request, uuid, crop, signed, width, format):
    """One rendition. 404 for an address that was never given out, 410 once the photo may not be shown."""
    photo = get_object_or_404(Photo, uuid=uuid)
    cut = Crop.parse(crop)
    if cut is None or format not in FORMATS or width not in ladder(photo, cut):
        raise Http404
    is_current = signed == signature(photo, cut)
    if not is_current and not Rendition.objects.filter(photo=photo, version=signed).exists():
        raise Http404
    if rights.refusal(photo, request.at):
        return HttpResponse(status=410, headers={"Cache-Control": "no-store"})
    if not is_current:
        # Its caption or credit was corrected since: what is shown carries the words of today.
        response = redirect(address(photo, cut, width, format))
        response["Cache-Control"] = "no-cache"
        return response
    tag = f'"{signed}-{width}-{format}"'
    headers = {
        "Cache-Control": f"public, max-age={KEEP_SECONDS}",
        "ETag": tag,
        "X-Content-Type-Options": "nosniff",
    }
    if tag in request.headers.get("If-None-Match", ""):
        return HttpResponseNotModified(headers=headers)
    path = rendition(photo, cut, width, format)
    name = f"{slugify(photo.slug) or 'photo'}-{width}.{format}"
    return FileResponse(path.open("rb"), content_type=FORMATS[format], filename=name, headers=headers)
