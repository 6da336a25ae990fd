"""Receive what a supplier sent under an identifier that is in the library: a new version of that photo."""

from functools import partial

from django.db import transaction
from django.utils.translation import gettext as _

from media.actions.take_over import swap
from media.models import Photo, PhotoVersion
from media.permissions import may_add_photos, require
from media.previews import make_ready
from media.uses import uses_of
from media.versions import FACTS, OF_THE_FILE, facts_of
from newsroom.models import record


def receive_version(photo, sent, *, kill_words="", by, at):
    """Keep ``sent`` (an unsaved ``Photo``) as a version of ``photo``; returns the ``PhotoVersion``.

    A photo that nothing uses and nobody edited takes it at once; otherwise it is offered to the photo editor,
    as is every version that asks for a kill. Raises ``PermissionDenied``.
    """
    with transaction.atomic():
        photo = Photo.objects.select_for_update(of=("self",)).select_related("agency").get(pk=photo.pk)
        require(may_add_photos(by), _("add pictures"))
        version = keep(photo, sent, state=PhotoVersion.State.OFFERED, kill_words=kill_words, by=by, at=at)
        at_once = not kill_words and photo.edited_at is None and not uses_of(photo)
        if at_once:
            swap(photo, version, FACTS, by=by, at=at)
        record(
            "photo version received",
            photo,
            by=by,
            at=at,
            number=version.number,
            taken_at_once=at_once,
            kill_words=kill_words,
            file=version.file_name,
        )
        if at_once:
            transaction.on_commit(partial(make_ready, photo))
    return version


def keep(photo, sent, *, state, kill_words="", by, at):
    """The row of ``sent`` as the next version of ``photo``; the first time, the photo's own before it."""
    last = photo.versions.order_by("-number").first()
    if last is None and sent is not photo:
        last = keep(
            photo, photo, state=PhotoVersion.State.CURRENT, by=photo.uploaded_by, at=photo.uploaded_at
        )
    return PhotoVersion.objects.create(
        photo=photo,
        number=last.number + 1 if last else 1,
        supplier_version=sent.supplier_version,
        state=state,
        original=sent.original.name,
        facts=facts_of(sent),
        kill_words=kill_words,
        received_by=by,
        received_at=at,
        **{name: getattr(sent, name) for name in OF_THE_FILE},
    )
