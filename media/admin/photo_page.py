"""One photo's page: what is saved, what clashes, and which live pages a correction will change."""

import copy
from functools import partial

from django.contrib.admin import helpers
from django.core.exceptions import ValidationError
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from media.actions import ChangedSince, edit_photo
from media.actions.edit import told
from media.addresses import WHOLE_ONLY
from media.admin import downloads, found, history, rights_panel, versions
from media.admin.caption_choices import choices, filled
from media.admin.cuts_field import cut_words
from media.admin.form import NAMES
from media.admin.neighbours import back_to_search, neighbours
from media.likeness import alike
from media.models import Photo
from media.permissions import may_keep_caption_templates
from media.uses import effects_on_readers, grouped
from newsroom.models import AuditEntry

# What readers see at once wherever it is followed.
LIVING = ("caption", "credit_line", "alt_text")


def typed(model_admin, request, photo):
    """Save what was typed. What can't be saved, clashes or waits for a yes comes back with every word."""
    form_class = model_admin.get_form(request, photo, change=True)
    form = form_class(request.POST, instance=photo)
    if "_template" in request.POST:
        return page(model_admin, request, photo, filled(form_class, form, request, photo))
    if not form.is_valid():
        return page(model_admin, request, photo, form)
    changes = _settled(form.changes(), request.POST)
    if waiting := _to_be_confirmed(photo, changes, request):
        return page(model_admin, request, photo, form, confirm=waiting)
    try:
        saved = edit_photo(photo, changes, by=request.user, at=request.at, seen=form.seen_values)
    except ValidationError as refused:
        for name, messages in refused.message_dict.items():
            form.add_error(NAMES.get(name, name), messages)
        return page(model_admin, request, photo, form)
    except ChangedSince as clash:
        return _clashing(model_admin, request, form_class, changes, clash)
    return model_admin.response_change(request, saved)


def _settled(changes, post):
    """Without those fields where the person takes what the other one wrote."""
    return {name: value for name, value in changes.items() if post.get(f"take-{name}") != "theirs"}


def _to_be_confirmed(photo, changes, request):
    """The live pages that wait for a yes, or None: asked once for each set of fields."""
    fields = [name for name in LIVING if name in changes]
    if not fields or request.POST.get("confirmed") == ",".join(fields):
        return None
    effects = effects_on_readers(photo, fields, request.at)
    if not effects.following:
        return None
    button = "_continue" if "_continue" in request.POST else "_save"
    is_bare = "credit_line" in changes and not changes["credit_line"].strip()
    return {
        "is_bare": is_bare,
        "effects": effects,
        "fields": ",".join(fields),
        "names": _labels(fields),
        "button": button,
    }


def _clashing(model_admin, request, form_class, changes, clash):
    """Both versions of each field, beside everything else as it stands now and as the person changed it."""
    photo = clash.photo
    mine = {NAMES.get(name, name): value for name, value in changes.items()}
    form = form_class(instance=photo, initial=mine)
    by = (
        AuditEntry.objects.filter(kind="media.photo", key=str(photo.uuid))
        .exclude(data={})
        .order_by("-at", "-pk")
        .first()
    )
    clashes = [
        {
            "name": name,
            "label": _labels([name]),
            "theirs": shown(told(getattr(photo, name))),
            "mine": shown(told(changes[name])),
        }
        for name in clash.fields
    ]
    return page(model_admin, request, photo, form, status=409, clashes=clashes, clash_by=by)


def panels(model_admin, request, photo):
    """What stands around the form."""
    may_change = model_admin.has_change_permission(request, photo)
    entries, has_more = history.entries(photo)
    return {
        "back_to_search": back_to_search(request),
        "neighbours": neighbours(request, photo),
        "uses": grouped(photo, request.at, partial(_may_change, model_admin.admin_site, request)),
        "offers": versions.offers(photo),
        "alike": alike(photo),
        "collections": photo.collections.all(),
        "rights": rights_panel.panel(photo, request.user, request.at),
        "found_rows": found.rows(photo.embedded),
        "found_raw": found.everything(photo.embedded),
        "found_notes": photo.embedded.get("notes", []),
        "cut_words": cut_words(),
        "is_whole_only": WHOLE_ONLY in photo.restrictions,
        "caption_choices": choices(photo) if may_change else [],
        "may_keep_templates": may_keep_caption_templates(request.user),
        "entries": entries,
        "has_more": has_more,
        "downloads": [] if photo.killed_at or not photo.has_credit else downloads.table(photo),
    }


def _may_change(site, request, thing):
    """Whether the person may change a thing of another room at the desk."""
    return site.get_model_admin(type(thing)).has_change_permission(request, thing)


def shown(value):
    """A value of a photo in words."""
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if isinstance(value, dict):
        return ", ".join(ratio.replace("x", ":") for ratio in value)
    return "" if value is None else str(value)


def _labels(fields):
    return ", ".join(str(capfirst(Photo._meta.get_field(name).verbose_name)) for name in fields)


def page(model_admin, request, photo, form, *, status=200, **more):
    """The page with ``form`` in it, as Django's admin would draw it."""
    fieldsets = model_admin.get_fieldsets(request, photo)
    admin_form = helpers.AdminForm(form, list(fieldsets), {}, (), model_admin=model_admin)
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Photo"),
        "subtitle": str(photo),
        "adminform": admin_form,
        "object_id": photo.pk,
        "original": copy.copy(photo),
        "is_popup": False,
        "to_field": None,
        "media": model_admin.media + admin_form.media,
        "inline_admin_formsets": [],
        "errors": helpers.AdminErrorList(form, []),
        "preserved_filters": model_admin.get_preserved_filters(request),
        **more,
    }
    answer = model_admin.render_change_form(request, context, change=True, obj=photo)
    answer.status_code = status
    return answer
