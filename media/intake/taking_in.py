"""The action: one picture into the library, with all decoding and file work before the transaction."""

from dataclasses import dataclass, field

from django.core.files import File
from django.core.files.storage import default_storage
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from media import metadata
from media.decoding import EXTENSIONS, Undecodable
from media.intake.arriving import arrived, plain_name
from media.intake.facts import fields
from media.intake.looking import look
from media.intake.refused import Refused
from media.intake.sniffing import objection
from media.models import Agency, Photo
from media.models.photo import original_path
from media.permissions import may_add_photos, require
from media.previews import make_ready
from media.search import index
from newsroom.models import Publication, record

SMALL = 1000  # pixels of the longer side below which a picture is too small to lead a page


@dataclass
class Intake:
    """``found``: fact → value as in the file. ``warnings``: what the desk should know, in words."""

    photo: Photo
    found: dict = field(default_factory=dict)
    warnings: list = field(default_factory=list)
    is_new: bool = True


def take_in(file, *, name, by, at, pasted=False):
    """Take the picture in ``file`` (binary) into the library under ``name``; an ``Intake``.

    The same bytes again give the photo that is there already. Raises ``Refused``, with the reason in words,
    and ``PermissionDenied``.
    """
    require(may_add_photos(by), _("add pictures"))
    name = plain_name(name)
    with arrived(file) as (copy, size, content_hash):
        if (known := Photo.objects.filter(content_hash=content_hash).first()) is not None:
            return _again(known, by=by, at=at)
        photo, found, warnings = _read(copy, name=name, size=size, content_hash=content_hash, pasted=pasted)
        photo.uploaded_by, photo.uploaded_at = by, at
        photo.original.name = _store(photo, copy, size)
    try:
        with transaction.atomic():
            photo.save(force_insert=True)
            index(photo)
            record("photo taken in", photo, by=by, at=at, file=name, pasted=pasted)
    except IntegrityError:
        # Somebody else took the same bytes in between our look and now.
        known = Photo.objects.filter(content_hash=content_hash).first()
        if known is None:
            raise
        return _again(known, by=by, at=at)
    make_ready(photo)
    return Intake(photo, found.chosen, warnings)


def _again(photo, *, by, at):
    warnings = [_("This picture is in the library already.")]
    if photo.put_away_at is not None:
        with transaction.atomic():
            Photo.objects.filter(pk=photo.pk).update(put_away_at=None)
            photo.put_away_at = None
            index(photo)
            record("photo brought back", photo, by=by, at=at)
        warnings.append(_("It had been put away and is back on the desk."))
    chosen = photo.embedded.get("chosen", {}) if isinstance(photo.embedded, dict) else {}
    found = {name: entry.get("value") for name, entry in chosen.items()}
    return Intake(photo, found, warnings, is_new=False)


def _read(copy, *, name, size, content_hash, pasted):
    head = copy.read(512)
    if reason := objection(head, name):
        raise Refused(reason)
    try:
        seen = look(copy)
    except Undecodable as error:
        raise Refused(str(error)) from error
    found = metadata.read(copy)
    given, notes = fields(
        found,
        file_name=name,
        agencies=list(Agency.objects.order_by("pk")),
        zone=Publication.current().zone,
        pasted=pasted,
    )
    photo = Photo(
        **given,
        file_name=name,
        width=seen.width,
        height=seen.height,
        format=seen.format,
        bytes=size,
        content_hash=content_hash,
        perceptual_hash=seen.hash,
        dominant_colour=seen.colour,
        embedded={**found.as_json(), "file": {"format": seen.format, "mode": seen.mode}},
    )
    return photo, found, [*notes, *_of_the_picture(seen), *found.notes]


def _of_the_picture(seen):
    if max(seen.width, seen.height) < SMALL:
        message = _("It is only %(width)s × %(height)s pixels: too small to lead a page.")
        yield message % {"width": seen.width, "height": seen.height}
    yield from seen.notes


def _store(photo, copy, size):
    """Put the untouched bytes under their own hash, over what an interrupted intake may have left there."""
    path = original_path(photo, f"original.{EXTENSIONS[photo.format]}")
    if default_storage.exists(path):
        if default_storage.size(path) == size:
            return path
        default_storage.delete(path)
    copy.seek(0)
    return default_storage.save(path, File(copy, name=photo.file_name))
