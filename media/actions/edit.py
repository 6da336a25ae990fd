"""Edit a photo's facts: caption, credit, rights, focal point. Uses that follow it follow."""

import datetime as dt
from functools import partial

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext as _

from media.models import Photo
from media.permissions import may_edit_photos, require
from media.renditions import forget_outdated
from media.search import index
from newsroom.models import record

EDITABLE = (
    "kind",
    "slug",
    "headline",
    "caption",
    "alt_text",
    "long_description",
    "keywords",
    "taken_at",
    "city",
    "country",
    "photographer",
    "agency",
    "credit_line",
    "copyright_notice",
    "source",
    "usage_terms",
    "special_instructions",
    "licence_url",
    "usage_rights",
    "digital_source_type",
    "supplier_id",
    "focal_x",
    "focal_y",
)


def edit_photo(photo, changes, *, by, at):
    """Write ``changes`` (field → value) to ``photo`` and return it; what stays the same is no change.

    Raises ``ValidationError`` by field, ``ValueError`` for a field that is not the desk's to edit, and
    ``PermissionDenied``.
    """
    unknown = sorted(set(changes) - set(EDITABLE))
    if unknown:
        raise ValueError(f"Not for editing: {', '.join(unknown)}")
    with transaction.atomic():
        photo = Photo.objects.select_for_update(of=("self",)).select_related("agency").get(pk=photo.pk)
        require(may_edit_photos(by), _("edit pictures"))
        before = {name: getattr(photo, name) for name in changes}
        for name, value in changes.items():
            setattr(photo, name, value.strip() if isinstance(value, str) else value)
        changed = [name for name in changes if getattr(photo, name) != before[name]]
        if not changed:
            return photo
        _check(photo, changed)
        photo.edited_at = at
        if "caption" in changed:
            photo.caption_changed_at = at
        photo.save(update_fields=[*changed, "edited_at", "caption_changed_at"])
        index(photo)
        told = {name: [_told(before[name]), _told(getattr(photo, name))] for name in changed}
        record("photo edited", photo, by=by, at=at, changes=told)
        transaction.on_commit(partial(forget_outdated, photo))
    return photo


def _check(photo, changed):
    others = [field.name for field in photo._meta.fields if field.name not in changed]
    photo.clean_fields(exclude=others)
    words = photo.keywords
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise ValidationError({"keywords": _("Keywords are a list of words.")})


def _told(value):
    """A value as the audit log keeps it."""
    if isinstance(value, dt.datetime):
        return value.isoformat()
    return str(value) if isinstance(value, models.Model) else value
