"""The action: one picture into the library, with all decoding and file work before the transaction."""

from dataclasses import dataclass, field

from django.core.files import File
from django.core.files.storage import default_storage
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from media.actions.receive_version import keep, receive_version
from media.decoding import EXTENSIONS
from media.intake.arriving import arrived, plain_name
from media.intake.facts import fields
from media.intake.guard import read_guarded
from media.intake.kill_words import kill_words
from media.models import Agency, Photo, PhotoVersion
from media.models.photo import original_path
from media.permissions import may_add_photos, require
from media.previews import make_ready
from media.rights.derived import derive
from media.search import index
from media.versions import known_as, of_bytes
from newsroom.models import Publication, record

SMALL = 1000  # pixels of the longer side below which a picture is too small to lead a page


@dataclass
class Intake:
    """``found``: fact → value as in the file. ``warnings``: what the desk should know, in words.

    ``version``: the ``PhotoVersion`` that the file became, where its supplier had sent the picture before.
    """

    photo: Photo
    found: dict = field(default_factory=dict)
    warnings: list = field(default_factory=list)
    is_new: bool = True
    version: PhotoVersion | None = None


def take_in(file, *, name, by, at, pasted=False, agency=None):
    """Take the picture in ``file`` (binary) into the library under ``name``; an ``Intake``.

    ``agency`` sent it, unless the file names another. The same bytes again give the photo that is there
    already; another file under the identifier by which its supplier knows a photo becomes a version of that.
    Raises ``Refused``, with the reason in words, and ``PermissionDenied``.
    """
    require(may_add_photos(by), _("add pictures"))
    name = plain_name(name)
    with arrived(file) as (copy, size, content_hash):
        if (known := of_bytes(content_hash)) is not None:
            return _again(*known, by=by, at=at)
        photo, found, warnings = _read(
            copy, name=name, size=size, content_hash=content_hash, at=at, pasted=pasted, agency=agency
        )
        photo.uploaded_by, photo.uploaded_at = by, at
        photo.original.name = _store(photo, copy, size)
    asked = kill_words(found.chosen)
    try:
        if (same := known_as(photo)) is not None:
            version = receive_version(same, photo, kill_words=asked, by=by, at=at)
            return _as_version(version, found, warnings)
        with transaction.atomic():
            photo.save(force_insert=True)
            if asked:
                keep(photo, photo, state=PhotoVersion.State.CURRENT, kill_words=asked, by=by, at=at)
            index(photo)
            record("photo taken in", photo, by=by, at=at, file=name, pasted=pasted)
    except IntegrityError:
        # Somebody else took the same bytes in between our look and now.
        if (known := of_bytes(content_hash)) is None:
            raise
        return _again(*known, by=by, at=at)
    make_ready(photo)
    return Intake(photo, found.chosen, [*_killed(asked), *warnings])


def _again(photo, version, *, by, at):
    warnings = [_("This picture is in the library already.")]
    if version is not None and version.state != PhotoVersion.State.CURRENT:
        message = _("The file is version %(number)s of it, which is kept beside the one that is shown.")
        warnings.append(message % {"number": version.number})
    if photo.put_away_at is not None:
        with transaction.atomic():
            Photo.objects.filter(pk=photo.pk).update(put_away_at=None)
            photo.put_away_at = None
            index(photo)
            record("photo brought back", photo, by=by, at=at)
        warnings.append(_("It had been put away and is back on the desk."))
    if photo.removed_at is not None:
        with transaction.atomic():
            # It counts as new, or the next clearing away would remove it again.
            Photo.objects.filter(pk=photo.pk).update(removed_at=None, uploaded_at=at)
            photo.removed_at, photo.uploaded_at = None, at
            index(photo)
            record("photo brought back", photo, by=by, at=at)
        warnings.append(_("It had been removed, as nobody wanted it, and is back on the desk."))
    embedded = version.embedded if version is not None else photo.embedded
    chosen = embedded.get("chosen", {}) if isinstance(embedded, dict) else {}
    found = {name: entry.get("value") for name, entry in chosen.items()}
    return Intake(photo, found, warnings, is_new=False)


def _as_version(version, found, warnings):
    said = [_("This picture is in the library already."), *_killed(version.kill_words)]
    if version.state == PhotoVersion.State.CURRENT:
        said.append(_("It is a new version of it, and has taken its place: nothing had used or changed it."))
    else:
        said.append(_("It is a new version of it. Open the picture to take it over or to keep ours."))
    photo = Photo.objects.select_related("agency").get(pk=version.photo_id)
    return Intake(photo, found.chosen, [*said, *warnings], is_new=False, version=version)


def _killed(asked):
    if asked:
        yield _("Its supplier asks for it to be killed: “%(words)s”") % {"words": asked[:300]}


def _read(copy, *, name, size, content_hash, at, pasted, agency):
    seen, found = read_guarded(copy, name=name)
    paper = Publication.current()
    given, notes = fields(
        found,
        file_name=name,
        agencies=list(Agency.objects.order_by("pk")),
        zone=paper.zone,
        at=at,
        pasted=pasted,
        paper=paper.name,
        sent_by=agency,
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
    derive(photo, zone=paper.zone, at=at)
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
