"""Collections and shoots at the desk: the list, making one of a selection, filling, ordering, naming."""

from django import forms
from django.contrib import messages
from django.contrib.admin import site
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Q
from django.http import HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from media import actions
from media.admin.selection import selected
from media.models import Collection, Photo
from media.permissions import may_collect
from media.search.finding import COUNTED, rows

LISTED = 200


class CollectionForm(forms.ModelForm):
    class Meta:
        model = Collection
        fields = ("name", "kind", "caption")
        widgets = {"caption": forms.Textarea(attrs={"rows": 2, "class": "grows"}), "name": forms.TextInput}


@require_safe
def collections_page(request):
    """Every collection with its first pictures; those put away with ``away=1``."""
    is_away = request.GET.get("away") == "1"
    words = request.GET.get("q", "").replace("\0", "").strip()[:100]
    found = Collection.objects.filter(put_away_at__isnull=not is_away)
    if words:
        found = found.filter(Q(name__icontains=words) | Q(caption__icontains=words))
    found = list(found.annotate(count=Count("places")).order_by("-made_at", "-pk")[: LISTED + 1])
    places = Collection.photos.through.objects.filter(collection__in=found, position__lt=4)
    shown = {}
    for place in places.select_related("photo").defer("photo__embedded"):
        shown.setdefault(place.collection_id, []).append(place.photo)
    context = {
        **_around(request, _("Collections")),
        "collections": [(each, shown.get(each.pk, [])[:4]) for each in found[:LISTED]],
        "has_more": len(found) > LISTED,
        "is_away": is_away,
        "words": words,
        "form": CollectionForm(),
    }
    return TemplateResponse(request, "admin/media/photo/collections.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def collection_page(request, pk):
    """Name, kind and shoot caption of one; posted with ``away`` it is put away or brought back."""
    collection = get_object_or_404(Collection, pk=pk)
    if request.method == "POST" and "away" in request.POST:
        return _shelf(request, collection)
    form = CollectionForm(request.POST if request.method == "POST" else None, instance=collection)
    if request.method == "POST" and form.is_valid():
        actions.change_collection(collection, form.cleaned_data, by=request.user, at=request.at)
        messages.success(request, _("Kept."))
        return HttpResponseRedirect(address(collection))
    context = {**_around(request, collection.name), "collection": collection, "form": form}
    return TemplateResponse(request, "admin/media/photo/collection.html", context)


def _shelf(request, collection):
    if request.POST["away"] == "1":
        actions.put_away_collection(collection, by=request.user, at=request.at)
        messages.success(request, _("“%(name)s” is put away; its pictures stay.") % {"name": collection})
    else:
        actions.bring_back_collection(collection, by=request.user, at=request.at)
        messages.success(request, _("“%(name)s” is back.") % {"name": collection})
    return HttpResponseRedirect(reverse("admin:media_photo_collections"))


@require_POST
def collect(request):
    """Where a selection is to go: with ``into`` into that collection, with ``name`` into a new one."""
    if not may_collect(request.user):
        raise PermissionDenied
    pks, is_cut = selected(request, COUNTED)
    step = request.POST.get("step", "")
    if not pks and step != "new":
        messages.error(request, _("Select at least one picture."))
        return HttpResponseRedirect(reverse("admin:media_photo_changelist"))
    form = CollectionForm(request.POST if step == "new" else None)
    if step == "into" and (collection := _open(request.POST.get("into", ""))):
        return _added(request, collection, pks)
    if step == "new" and form.is_valid():
        made = actions.make_collection(**form.cleaned_data, photos=pks, by=request.user, at=request.at)
        messages.success(request, _("“%(name)s” is made.") % {"name": made})
        return HttpResponseRedirect(address(made))
    context = {
        **_around(request, _("Add to a collection")),
        "form": form,
        "pks": ",".join(map(str, pks)),
        "count": len(pks),
        "is_cut": is_cut,
        "limit": COUNTED,
        "photos": rows(pks[:12]),
        "collections": Collection.objects.filter(put_away_at=None)[:LISTED],
    }
    return TemplateResponse(request, "admin/media/photo/collect.html", context)


def _open(pk):
    return (
        Collection.objects.filter(pk=pk, put_away_at=None).first()
        if pk.isdecimal() and len(pk) < 19
        else None
    )


def _added(request, collection, pks):
    count = actions.add_to_collection(collection, pks, by=request.user, at=request.at)
    words = ngettext("%(count)d new picture in “%(name)s”.", "%(count)d new pictures in “%(name)s”.", count)
    messages.success(request, words % {"count": count, "name": collection})
    return HttpResponseRedirect(address(collection))


@require_POST
def uncollect(request, pk):
    """Take the selection out of a collection."""
    collection = get_object_or_404(Collection, pk=pk)
    pks, _is_cut = selected(request, COUNTED)
    count = actions.take_out_of_collection(collection, pks, by=request.user, at=request.at)
    words = ngettext("%(count)d picture is taken out.", "%(count)d pictures are taken out.", count)
    messages.success(request, words % {"count": count})
    return HttpResponseRedirect(address(collection))


@require_POST
def order(request, pk):
    """Move ``photo`` before ``before`` (empty: to the end); for the sheet's script."""
    collection = get_object_or_404(Collection, pk=pk)
    photo, before = (request.POST.get(name, "") for name in ("photo", "before"))
    if not photo.isdecimal() or (before and not before.isdecimal()):
        return JsonResponse({"error": _("Which picture is to be moved?")}, status=400)
    before = int(before) if before else None
    try:
        actions.move_in_collection(collection, int(photo), before=before, by=request.user, at=request.at)
    except PermissionDenied as denied:
        return JsonResponse({"error": str(denied)}, status=403)
    return JsonResponse({})


def address(collection):
    """The contact sheet of a collection."""
    return f"{reverse('admin:media_photo_changelist')}?collection={collection.pk}"


def _around(request, title):
    return {
        **site.each_context(request),
        "title": title,
        "opts": Photo._meta,
        "may_collect": may_collect(request.user),
    }
