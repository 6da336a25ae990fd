"""Edit a photo's facts: caption, credit, rights, focal point. Uses that follow it follow."""

import datetime as dt
from functools import partial

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext as _

from media.crops import problem as crop_problem
from media.models import Photo, UsageRights
from media.permissions import may_edit_photos, require
from media.renditions import forget_outdated
from media.rights.derived import derive
from media.search import index
from newsroom.models import Publication, record

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
    "licence",
    "permission",
    "found_at",
    "embargoed_until",
    "digital_source_type",
    "supplier_id",
    "focal_x",
    "focal_y",
    "crops",
)
# What restrictions and embargo are read from.
BINDING = {"special_instructions", "usage_terms", "licence"}


class ChangedSince(Exception):
    """Somebody changed the same ``fields`` of ``photo`` since the person who saves saw them."""

    def __init__(self, photo, fields):
        super().__init__(", ".join(fields))
        self.photo = photo
        self.fields = fields


def edit_photo(photo, changes, *, by, at, seen=None):
    """Write ``changes`` (field → value) to ``photo`` and return it; what stays the same is no change.

    ``seen`` says what the person had before them, field → value as ``told`` gives it; a field that somebody
    else has changed since is not written over: ``ChangedSince``. Raises as well ``ValidationError`` by field,
    ``ValueError`` for a field that is not the desk's to edit, and ``PermissionDenied``.
    """
    unknown = sorted(set(changes) - set(EDITABLE))
    if unknown:
        raise ValueError(f"Not for editing: {', '.join(unknown)}")
    with transaction.atomic():
        photo = Photo.objects.select_for_update(of=("self",)).select_related("agency").get(pk=photo.pk)
        require(may_edit_photos(by), _("edit pictures"))
        before = {name: getattr(photo, name) for name in changes}
        changes = {name: _tidy(value) for name, value in changes.items()}
        if fields := _changed_since(before, changes, seen or {}):
            raise ChangedSince(photo, fields)
        for name, value in changes.items():
            setattr(photo, name, value)
        if _takes_its_agencys_rights(photo, changes):
            before["usage_rights"] = photo.usage_rights
            changes = {**changes, "usage_rights": photo.agency.usage_rights}
            photo.usage_rights = photo.agency.usage_rights
        changed = [name for name in changes if getattr(photo, name) != before[name]]
        if not changed:
            return photo
        _check(photo, changed)
        followed = _follow(photo, changed, before, at=at)
        photo.save(update_fields=[*changed, *followed])
        index(photo)
        written = {name: [told(before[name]), told(getattr(photo, name))] for name in changed}
        record("photo edited", photo, by=by, at=at, changes=written)
        transaction.on_commit(partial(forget_outdated, photo))
    return photo


def _follow(photo, changed, before, *, at):
    """Set what follows from a change; the names of the fields."""
    photo.edited_at = at
    followed = ["edited_at"]
    if "caption" in changed:
        photo.caption_changed_at = at
        followed.append("caption_changed_at")
    if BINDING.intersection(changed):
        words = before.get("special_instructions", photo.special_instructions)
        by_hand = photo.embargoed_until if "embargoed_until" in changed else None
        derive(photo, zone=Publication.current().zone, at=at, before=words)
        if "embargoed_until" in changed:
            photo.embargoed_until = by_hand  # what the desk says now comes before what was read
        followed += ["restrictions", "embargoed_until"]
    return followed


def _takes_its_agencys_rights(photo, changes):
    """Whoever names the agency of a picture of unknown rights has said under which right it came."""
    is_open = photo.usage_rights == UsageRights.UNKNOWN and "usage_rights" not in changes
    return is_open and changes.get("agency") is not None


def _check(photo, changed):
    others = [field.name for field in photo._meta.fields if field.name not in changed or not field.editable]
    photo.clean_fields(exclude=others)
    if "crops" in changed and (message := crop_problem(photo.crops, (photo.width, photo.height))):
        raise ValidationError({"crops": message})
    words = photo.keywords
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise ValidationError({"keywords": _("Keywords are a list of words.")})


def _changed_since(stands, changes, seen):
    """The fields where what stands is neither what was seen nor what is to be written."""
    return [
        name
        for name, value in changes.items()
        if name in seen and told(stands[name]) not in (seen[name], told(value))
    ]


def _tidy(value):
    """Words as they are kept: browsers send line breaks of their own kind."""
    return value.replace("\r\n", "\n").strip() if isinstance(value, str) else value


def told(value):
    """A value as the audit log keeps it."""
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).isoformat()
    return str(value) if isinstance(value, models.Model) else value
