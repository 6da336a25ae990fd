"""Change many photos at once, each with its own audit entry, kept so that it can be undone."""

from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from media import batch
from media.actions.edit import edit_photo
from media.models import BatchEdit, Photo
from media.permissions import may_edit_photos, require
from newsroom.models import record


@dataclass
class Outcome:
    """``made``: the ``BatchEdit``, or None where nothing changed. ``refused``: (photo, why)."""

    made: BatchEdit | None = None
    refused: list = field(default_factory=list)


def batch_edit(photos, asked, *, by, at):
    """Do what ``asked`` (``media.batch.Asked``) says to the photos of the pks ``photos``; an ``Outcome``.

    A photo for which it can't be done is named and spoils no other. Raises ``ValidationError`` where
    nothing is asked or too many photos are, and ``PermissionDenied``.
    """
    if asked.is_empty:
        raise ValidationError(_("Say what is to change: every field is empty."))
    if len(photos) > batch.LIMIT:
        message = _("At most %(limit)d pictures can be changed at once. Select fewer.")
        raise ValidationError(message % {"limit": batch.LIMIT})
    outcome, written = Outcome(), []
    with transaction.atomic():
        locked = Photo.objects.select_for_update(of=("self",)).select_related("agency").defer("embedded")
        locked = locked.filter(pk__in=photos).in_bulk()
        require(may_edit_photos(by), _("edit pictures"))
        for photo in (locked[pk] for pk in photos if pk in locked):
            after = batch.changes(photo, asked)
            if not after:
                continue
            before = {name: batch.kept(getattr(photo, name)) for name in after}
            try:
                changed = edit_photo(photo, after, by=by, at=at)
            except ValidationError as error:
                outcome.refused.append((photo, batch.in_words(error, photo)))
                continue
            kept = {name: [before[name], batch.kept(getattr(changed, name))] for name in after}
            written.append([photo.pk, {name: pair for name, pair in kept.items() if pair[0] != pair[1]}])
        if written:
            outcome.made = BatchEdit.objects.create(
                summary=batch.summary(asked, len(written))[:300], changes=written, made_by=by, made_at=at
            )
            record("photos edited together", outcome.made, by=by, at=at, photos=len(written))
    return outcome
