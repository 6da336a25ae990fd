"""Take a batch edit back. What somebody has changed since stays as they left it, and is named."""

from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from media import batch
from media.actions.edit import edit_photo
from media.models import Agency, BatchEdit, Photo
from media.permissions import may_edit_photos, require
from newsroom.models import record


@dataclass
class Undone:
    """``count``: photos set back, wholly or in part. ``left``: (photo, names of fields) left as they are."""

    count: int = 0
    left: list = field(default_factory=list)


def undo_batch(made, *, by, at):
    """An ``Undone``. Raises ``ValidationError`` where it was taken back before, and ``PermissionDenied``."""
    undone = Undone()
    with transaction.atomic():
        made = BatchEdit.objects.select_for_update(of=("self",)).get(pk=made.pk)
        require(may_edit_photos(by), _("edit pictures"))
        if made.undone_at is not None:
            raise ValidationError(_("This has been taken back already."))
        locked = Photo.objects.select_for_update(of=("self",)).select_related("agency").defer("embedded")
        locked = locked.in_bulk([pk for pk, _changes in made.changes])
        agencies = Agency.objects.in_bulk()
        for pk, pairs in made.changes:
            if photo := locked.get(pk):
                _set_back(photo, pairs, agencies, undone, by=by, at=at)
        made.undone_by, made.undone_at = by, at
        made.save(update_fields=["undone_by", "undone_at"])
        record("batch edit taken back", made, by=by, at=at, photos=undone.count, left=len(undone.left))
    return undone


def _set_back(photo, pairs, agencies, undone, *, by, at):
    same = {name for name, (_before, after) in pairs.items() if batch.kept(getattr(photo, name)) == after}
    before = {name: pairs[name][0] for name in same}
    if "agency" in before:
        before["agency"] = agencies.get(before["agency"])
    left = [name for name in pairs if name not in same]
    try:
        if before:
            edit_photo(photo, before, by=by, at=at)
            undone.count += 1
    except ValidationError:
        left = list(pairs)
    if left:
        names = {each.name: str(each.verbose_name) for each in photo._meta.fields}
        undone.left.append((photo, [names[name] for name in left]))
