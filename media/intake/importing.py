"""Pictures by the dozen, from files, folders and archives: each has its own outcome and spoils no other."""

import os
from dataclasses import dataclass, field
from pathlib import Path

from django.utils import timezone
from django.utils.translation import gettext as _

from media.intake.archives import entries, is_archive
from media.intake.refused import Paused, Refused
from media.intake.taking_in import take_in
from media.models import Photo


@dataclass
class Outcome:
    """What became of one file: its ``photo``, or the ``reason`` why there is none.

    ``is_ours`` where the reason is the server's trouble and not the file's: it may go in later.
    """

    name: str
    photo: Photo | None = None
    is_new: bool = False
    warnings: list = field(default_factory=list)
    reason: str = ""
    is_ours: bool = False


def files_in(paths):
    """Every file under ``paths`` in the order of their names, dot files left out; folders are walked."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith(".") and name != "__MACOSX")
            yield from (Path(folder) / name for name in sorted(names) if not name.startswith("."))


def import_file(path, *, by, agency=None):
    """An ``Outcome`` for the picture at ``path``, or one for each in the archive there. Raises ``Paused``."""
    try:
        file = path.open("rb")
    except OSError as error:
        yield Outcome(path.name, reason=_unreadable(error), is_ours=True)
        return
    with file:
        if is_archive(path.name):
            yield from import_archive(file, path.name, by=by, agency=agency)
        else:
            yield import_one(file, path.name, by=by, agency=agency)


def import_archive(file, name, *, by, agency=None):
    """An ``Outcome`` for each picture in the archive ``file``, and one for itself where it breaks off."""
    try:
        for entry in entries(file, name):
            if entry.refused:
                yield Outcome(entry.name, reason=entry.refused)
            else:
                yield import_one(entry.file, entry.name, by=by, agency=agency)
    except Paused:
        raise
    except Refused as refused:
        yield Outcome(name, reason=str(refused))


def import_one(file, name, *, by, agency=None):
    """The ``Outcome`` of one picture. Raises ``Paused``: what is not taken then may be taken later."""
    try:
        taken = take_in(file, name=name, by=by, at=timezone.now(), agency=agency)
    except Paused:
        raise
    except Refused as refused:
        return Outcome(name, reason=str(refused))
    except OSError as error:
        return Outcome(name, reason=_unreadable(error), is_ours=True)
    return Outcome(name, taken.photo, taken.is_new, [str(warning) for warning in taken.warnings])


def _unreadable(error):
    return _("It can't be read or stored just now: %(why)s.") % {"why": error.strerror or error}
