"""What the desk's scripts ask of the photo library, in JSON: find, upload. Refusals are JSON as well."""

import uuid
from dataclasses import replace
from functools import wraps

from django.conf import settings
from django.contrib.admin import site
from django.core.exceptions import PermissionDenied, RequestDataTooBig
from django.db.models import Exists, OuterRef
from django.http import JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_GET, require_POST

from media.actions import sweep_when_due
from media.admin.cards import card, near_card, version_card
from media.intake import Refused, take_in
from media.intake.arriving import too_many_bytes
from media.intake.refused import Paused
from media.likeness import alike
from media.models import Agency, Collection, Photo
from media.permissions import may_add_photos
from media.search import Asked
from media.search.finding import COUNTED, matching, rows

PAGE, PAGES = 40, 250
COLLECTIONS = 200
ASKED_AT_ONCE = 200
AROUND_A_FILE = 64 * 1024  # bytes of a form around the file in it


def for_desk(view):
    """Let members of the desk in; others are told in JSON: a redirect would help no script."""

    @wraps(view)
    def asked(request, *args, **kwargs):
        if not site.has_permission(request):
            return refused(_("You are not signed in any more. Sign in in another tab and try again."), 401)
        return view(request, *args, **kwargs)

    return never_cache(asked)


@for_desk
@require_GET
def picker(request):
    """``?q=words&page=N`` and any facet of ``media.search``, or ``?ids=uuid,uuid``, or ``?choices=1``.

    ``{"photos": [card …], "next": N or null, "total": n, "has_more": whether there are more than total}``
    """
    if "choices" in request.GET:
        return JsonResponse(_choices())
    photos = Photo.objects.select_related("agency").defer("embedded")
    if "ids" in request.GET:
        asked = list(dict.fromkeys(_uuids(request.GET["ids"])))[:ASKED_AT_ONCE]
        found = {photo.uuid: photo for photo in photos.filter(uuid__in=asked)}
        cards = [card(found[each], request.at) for each in asked if each in found]
        return JsonResponse({"photos": cards, "next": None, "total": len(cards)})
    asked = replace(Asked.read(request.GET), shelf="desk")
    page = min(max(1, _number(request.GET.get("page", "1"))), PAGES)
    pks = matching(asked, request.at, max(page * PAGE, COUNTED) + 1)
    cards = [card(photo, request.at) for photo in rows(pks[(page - 1) * PAGE : page * PAGE])]
    more = page + 1 if len(pks) > page * PAGE and page < PAGES else None
    total = {"total": min(len(pks), COUNTED), "has_more": len(pks) > COUNTED}
    return JsonResponse({"photos": cards, "next": more, **total})


def _choices():
    """What the picker's filters offer: ``{"agencies": [[id, name] …], "collections": [[id, name] …]}``."""
    collections = Collection.objects.filter(put_away_at=None)[:COLLECTIONS]
    return {
        "agencies": [
            [str(each.pk), each.name]
            for each in Agency.objects.filter(Exists(Photo.objects.filter(agency=OuterRef("pk"))))
        ],
        "collections": [[str(each.pk), each.name] for each in collections],
    }


# The size is judged before Django reads the form to find the CSRF token in it: hence the two layers.
@csrf_exempt
@for_desk
@require_POST
def upload(request):
    """One ``file`` (``pasted=1`` for one that came from elsewhere): 201 with its card, or what is wrong."""
    if announced(request) > settings.PHOTO_MAX_BYTES + AROUND_A_FILE:
        return refused(too_many_bytes(), 413)
    return _upload(request)


@csrf_protect
def _upload(request):
    if not may_add_photos(request.user):
        return refused(_("Your role does not let you add pictures."), 403)
    try:
        file = request.FILES.get("file")
    except RequestDataTooBig:
        return refused(too_many_bytes(), 413)
    if file is None:
        return refused(_("No picture arrived. Try again."), 400)
    try:
        taken = take_in(
            file, name=file.name, by=request.user, at=request.at, pasted=request.POST.get("pasted") == "1"
        )
    except Paused as paused:
        return refused(str(paused), 507, file.name)
    except Refused as refusal:
        return refused(str(refusal), 413 if refusal.too_large else 400, file.name)
    except PermissionDenied as denied:
        return refused(str(denied), 403, file.name)
    sweep_when_due(at=request.at)
    near = alike(taken.photo) if taken.is_new else []
    return JsonResponse(
        {
            "photo": card(taken.photo, request.at),
            "found": taken.found,
            "warnings": [str(warning) for warning in taken.warnings],
            "is_new": taken.is_new,
            "near": [near_card(each, taken.photo, request.at) for each in near],
            "version": taken.version and version_card(taken.version, taken.photo),
        },
        status=201,
    )


def announced(request):
    """Bytes that the request says it will bring."""
    return _number(request.META.get("CONTENT_LENGTH") or "0")


def refused(reason, status, name=""):
    """The reason in JSON."""
    return JsonResponse({"error": reason, "name": name}, status=status)


def _uuids(words):
    for word in words.split(","):
        try:
            yield uuid.UUID(word.strip())
        except ValueError:
            continue


def _number(words):
    return int(words) if words.isascii() and words.isdigit() and len(words) < 16 else 0
