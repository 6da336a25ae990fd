"""Batch edits at the desk: the form, what each photo would become, what was done, and taking it back."""

from django.contrib import messages
from django.contrib.admin import site
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from media import batch
from media.actions import batch_edit, undo_batch
from media.admin.batch_form import BatchForm
from media.admin.selection import selected
from media.models import Agency, BatchEdit, Photo
from media.permissions import may_edit_photos
from media.search import Asked
from media.search.finding import rows

NAMED = 5  # photos named in a message


@require_POST
def batch_page(request):
    """Without ``step`` the form, with ``preview`` what would change, with ``write`` the change itself."""
    if not may_edit_photos(request.user):
        raise PermissionDenied
    pks, is_cut = selected(request, batch.LIMIT)
    query = Asked.from_string(request.POST.get("query", "")).query_string()
    if not pks:
        messages.error(request, _("Select at least one picture."))
        return HttpResponseRedirect(_sheet(query))
    step = request.POST.get("step", "")
    form = BatchForm(request.POST if step else None)
    if step in ("preview", "write") and form.is_valid():
        if step == "write":
            return _written(request, pks, form.asked(), query)
        return _page(request, pks, is_cut, query, form, planned=batch.plan(rows(pks), form.asked()))
    return _page(request, pks, is_cut, query, form)


def _page(request, pks, is_cut, query, form, planned=None):
    changing = [each for each in planned or [] if each.changes and not each.problem]
    context = {
        **_around(request, _("Edit pictures together")),
        "form": form,
        "photos": rows(pks[:24]) if planned is None else [],
        "pks": ",".join(map(str, pks)),
        "count": len(pks),
        "is_cut": is_cut,
        "limit": batch.LIMIT,
        "query": query,
        "is_preview": planned is not None,
        "changing": [(each.photo, _pairs(each.changes)) for each in changing],
        "refused": [each for each in planned or [] if each.problem],
        "same": sum(1 for each in planned or [] if not each.changes),
        "sent": [(name, value) for name, value in request.POST.items() if name in form.fields],
    }
    return TemplateResponse(request, "admin/media/photo/batch.html", context)


def _written(request, pks, asked, query):
    try:
        outcome = batch_edit(pks, asked, by=request.user, at=request.at)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return HttpResponseRedirect(_sheet(query))
    for photo, why in outcome.refused[:NAMED]:
        messages.error(request, _("“%(photo)s” stays as it is. %(why)s") % {"photo": photo, "why": why})
    if outcome.made is None:
        messages.warning(request, _("Nothing was to change: the pictures say so already."))
        return HttpResponseRedirect(_sheet(query))
    return HttpResponseRedirect(_sheet(query, outcome.made))


@require_safe
def made_page(request, pk):
    """What one batch edit changed, photo by photo."""
    made = get_object_or_404(BatchEdit.objects.select_related("made_by", "undone_by"), pk=pk)
    photos = Photo.objects.defer("embedded").in_bulk([each for each, _changes in made.changes])
    agencies = {each.pk: each.name for each in Agency.objects.all()}
    changes = [(photos[each], _pairs(pairs, agencies)) for each, pairs in made.changes if each in photos]
    context = {
        **_around(request, made.summary),
        "made": made,
        "changing": changes,
        "may_undo": may_edit_photos(request.user) and made.undone_at is None,
    }
    return TemplateResponse(request, "admin/media/photo/batch_made.html", context)


@require_POST
def undo(request, pk):
    """Take a batch edit back, and say what somebody has changed since."""
    made = get_object_or_404(BatchEdit, pk=pk)
    try:
        undone = undo_batch(made, by=request.user, at=request.at)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return HttpResponseRedirect(reverse("admin:media_photo_batch_made", args=[pk]))
    words = ngettext("%(count)d picture is as it was.", "%(count)d pictures are as they were.", undone.count)
    messages.success(request, words % {"count": undone.count})
    for photo, fields in undone.left[:NAMED]:
        words = _("“%(photo)s” was changed since and keeps its %(fields)s.")
        messages.warning(request, words % {"photo": photo, "fields": ", ".join(fields)})
    if len(undone.left) > NAMED:
        words = _("%(count)d more were changed since and are left alone.")
        messages.warning(request, words % {"count": len(undone.left) - NAMED})
    query = Asked.from_string(request.POST.get("query", "")).query_string()
    return HttpResponseRedirect(_sheet(query))


def _pairs(changes, agencies=None):
    """(name of the field, before, after) as people read them."""
    names = {each.name: each.verbose_name for each in Photo._meta.fields}
    for name, (before, after) in changes.items():
        if name == "agency" and agencies is not None:
            before, after = (agencies.get(value, "") for value in (before, after))
        yield names[name], batch.told(name, before), batch.told(name, after)


def _sheet(query, made=None):
    done = f"done={made.pk}" if made else ""
    whole = "&".join(filter(None, (query, done)))
    return reverse("admin:media_photo_changelist") + (f"?{whole}" if whole else "")


def _around(request, title):
    return {**site.each_context(request), "title": title, "opts": Photo._meta}
