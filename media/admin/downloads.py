"""Renditions as the desk takes them away: crops, widths and formats, made at need, the credit inside."""

import logging

from django.contrib import messages
from django.http import FileResponse, Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from media.addresses import FORMATS, RATIOS, Crop, height_at, ladder, signature
from media.decoding import Undecodable
from media.models import Photo
from media.rendition_files import Busy
from media.renditions import rendition
from media.rights.state import told

log = logging.getLogger(__name__)


def crops_of(photo):
    """The crops that can be taken away: the whole, and each ratio as the photo's own page shows it."""
    crops = [Crop(), *(Crop.of(photo, ratio) for ratio in RATIOS)]
    return list(dict.fromkeys(crops))


def table(photo):
    """For the page: each crop with its sizes and, of each format, the address and the bytes if it is made."""
    made = {
        (row.crop, row.width, row.format): row.bytes
        for row in photo.renditions.all()
        if (crop := Crop.parse(row.crop)) and row.version == signature(photo, crop)
    }
    return [
        {
            "name": crop.ratio.replace("x", ":") or _("whole"),
            "by_hand": crop.cut is not None,
            "sizes": [
                {
                    "width": width,
                    "height": height_at(photo, crop, width),
                    "files": [
                        (
                            format.upper(),
                            _address(photo, crop, width, format),
                            made.get((crop.code, width, format)),
                        )
                        for format in FORMATS
                    ],
                }
                for width in ladder(photo, crop)
            ],
        }
        for crop in crops_of(photo)
    ]


def _address(photo, crop, width, format):
    return reverse("admin:media_photo_rendition", args=[photo.uuid, crop.code, width, format])


@require_safe
def download_rendition(request, uuid, crop, width, format):
    """One rendition as a file. Without a credit, or once it is killed, there is none."""
    photo = get_object_or_404(Photo.objects.select_related("agency").defer("embedded"), uuid=uuid)
    cut = Crop.parse(crop)
    if cut not in crops_of(photo) or format not in FORMATS or width not in ladder(photo, cut):
        raise Http404
    if photo.killed_at or not photo.has_credit:
        reason = told("killed" if photo.killed_at else "no-credit")
        messages.error(request, _("Only the original can be downloaded: %(reason)s.") % {"reason": reason})
        return HttpResponseRedirect(photo.get_absolute_url())
    try:
        file = rendition(photo, cut, width, format).open("rb")
    except Busy:
        return HttpResponse(
            _("Too many pictures are being made just now. Try again in a few seconds."),
            status=503,
            content_type="text/plain; charset=utf-8",
            headers={"Cache-Control": "no-store", "Retry-After": "5"},
        )
    except (Undecodable, OSError) as error:
        log.exception("No rendition can be made of photo %s", uuid)
        raise Http404 from error
    name = "-".join(part for part in (slugify(photo.slug) or "photo", cut.ratio, str(width)) if part)
    return FileResponse(
        file,
        as_attachment=True,
        filename=f"{name}.{format}",
        content_type=FORMATS[format],
        headers={"Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff"},
    )
