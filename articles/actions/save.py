"""Save a working copy: a revision each time, never over somebody else's."""

from django.db import transaction
from django.utils.translation import gettext as _

from articles import copy_check, working_copy
from articles.actions.errors import StaleSave
from articles.actions.locking import lock
from articles.models import Article, Revision, RevisionPhoto
from articles.permissions import may_write, require
from media.models import Photo
from newsroom.models import record


def create(*, by, at, copy=None, kind=Revision.Kind.SAVE, note=""):
    """A new story with ``copy`` (see ``articles.working_copy``) as its first revision; returns the article.

    Raises ``articles.copy_check.CopyError`` and ``PermissionDenied``.
    """
    require(may_write(by), _("write stories"))
    copy = copy_check.check(working_copy.blank() if copy is None else copy)
    with transaction.atomic():
        article = Article(created_at=at, created_by=by, changed_at=at)
        working_copy.put(article, copy)
        _keep(article, copy, kind=kind, number=1, based_on=None, by=by, at=at)
        record("created", article, by=by, at=at, note=note)
    return article


def save(article, copy, *, by, at, based_on, kind=Revision.Kind.SAVE):
    """Make ``copy`` the working copy; ``based_on`` is the number of the revision it was made from.

    Returns the new ``Revision``. Raises ``StaleSave`` when another revision has come since, and
    ``articles.copy_check.CopyError`` for a copy that can't be stored; then nothing is changed.
    """
    require(may_write(by, article), _("edit this story"))
    copy = copy_check.check(copy)
    with transaction.atomic():
        article = lock(article)
        latest = article.latest_revision()
        if latest.number != based_on:
            raise StaleSave(latest)
        article.changed_at = at
        working_copy.put(article, copy)
        revision = _keep(article, copy, kind=kind, number=latest.number + 1, based_on=latest, by=by, at=at)
        record("saved", article, by=by, at=at, revision=revision.number, how=str(kind))
    return revision


def _keep(article, copy, *, kind, number, based_on, by, at):
    revision = Revision.objects.create(
        article=article, number=number, copy=copy, kind=kind, based_on=based_on, saved_by=by, saved_at=at
    )
    photos = Photo.objects.filter(uuid__in=working_copy.photo_uuids(copy))
    RevisionPhoto.objects.bulk_create(RevisionPhoto(revision=revision, photo=photo) for photo in photos)
    return revision
