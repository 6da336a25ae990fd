"""Watching a folder to which agencies deliver by push: one folder for each, named by the agency's code.

Polling, which works on every system and on network folders. A file is taken when two looks in a row have
seen it the same; it moves to ``done`` or ``failed`` inside its agency's folder, a failed one with a text
beside it that says why. What a crash left between taking in and moving is found to be in the library.
"""

import contextlib
import logging
import os
import time
from dataclasses import dataclass, field
from pathlib import Path

from django.conf import settings
from django.db import InterfaceError, OperationalError
from django.utils import timezone

from media import feeds
from media.actions.sweep import sweep_when_due
from media.disk import is_full
from media.intake.importing import import_file
from media.intake.refused import Paused
from media.models import Agency

log = logging.getLogger(__name__)
UNFINISHED = (".part", ".partial", ".tmp", ".temp", ".filepart", ".crdownload", ".uploading", "~")
DONE, FAILED = "done", "failed"
TRIES = 3  # looks until a file that the server had trouble with counts as failed
DAY = 24 * 60 * 60


@dataclass
class Watch:
    """``folder`` holds one folder for each agency. ``look`` once in a while; it never raises for a file."""

    folder: Path
    by: object
    seen: dict = field(default_factory=dict)
    silent: set = field(default_factory=set)
    troubles: dict = field(default_factory=dict)
    is_waiting: bool = False
    cleared_at: float = 0

    def make_folders(self):
        """A folder for each agency that is known, so that deliveries have somewhere to go."""
        for code in Agency.objects.values_list("code", flat=True):
            (self.folder / code).mkdir(parents=True, exist_ok=True)

    def look(self, should_stop=lambda: False):
        """Take what is complete, until ``should_stop()``; how many files were settled."""
        settled = 0
        try:
            agencies = {agency.code.lower(): agency for agency in Agency.objects.all()}
            seen = {}
            for path, agency in self._deliveries(agencies):
                if should_stop():
                    break
                if self._is_complete(path, seen) and not self._has_to_wait():
                    settled += self._settle(path, agency)
            self.seen = seen
            self._warn(Agency.objects.all())
            self._clear_done(agencies)
            if settled:
                sweep_when_due(at=timezone.now())
        except (OSError, OperationalError, InterfaceError):
            # A network folder or the database is away for a while: the files are still there when it is back.
            log.exception("The watch could not look; it tries again")
        return settled

    def _deliveries(self, agencies):
        """(file, agency) of everything delivered, folders inside an agency's folder included."""
        for folder in sorted(self.folder.iterdir()):
            agency = agencies.get(folder.name.lower())
            if folder.is_dir() and agency:
                for path in _files(folder):
                    yield path, agency

    def _is_complete(self, path, seen):
        """Whether two looks have found it the same."""
        try:
            stat = path.stat()
        except OSError:
            return False  # it was taken back, or renamed, between listing and now
        seen[path] = (stat.st_size, stat.st_mtime_ns, stat.st_ino)
        return self.seen.get(path) == seen[path]

    def _has_to_wait(self):
        """Say once that intake is paused, and once that it goes on."""
        if is_full() != self.is_waiting:
            self.is_waiting = not self.is_waiting
            if self.is_waiting:
                log.error("The disk is nearly full: intake is paused. Deliveries wait where they are")
            else:
                log.warning("There is room on the disk again: intake goes on")
        return self.is_waiting

    def _settle(self, path, agency):
        feeds.arrived(agency, timezone.now())
        reasons = []
        try:
            for outcome in import_file(path, by=self.by, agency=agency):
                if outcome.is_ours and self._may_try_again(path, outcome):
                    return 0
                if outcome.reason:
                    reasons.append(f"{outcome.name}: {outcome.reason}")
                    log.warning("%s: %s is not taken in: %s", agency.code, outcome.name, outcome.reason)
                else:
                    word = "taken in" if outcome.is_new else "is in the library already"
                    log.info("%s: %s %s", agency.code, outcome.name, word)
        except Paused:
            return 0
        except (OperationalError, InterfaceError):
            raise
        except Exception:
            log.exception("%s: %s could not be taken in", agency.code, path.name)
            reasons.append(f"{path.name}: something went wrong on the server; its log says what.")
        self.troubles.pop(path, None)
        self._move(path, FAILED if reasons else DONE, agency, reasons)
        return 1

    def _may_try_again(self, path, outcome):
        self.troubles[path] = self.troubles.get(path, 0) + 1
        if self.troubles[path] >= TRIES:
            return False
        log.warning("%s: %s It is tried again", outcome.name, outcome.reason)
        return True

    def _move(self, path, where, agency, reasons):
        folder = self.folder / _own_name(self.folder, agency) / where
        folder.mkdir(exist_ok=True)
        target = _free(folder / path.name)
        if reasons:
            target.with_name(f"{target.name}.txt").write_text("\n".join(reasons) + "\n", encoding="utf-8")
        with contextlib.suppress(OSError):
            os.utime(path)  # from now on it counts since when it lies there
        os.replace(path, target)

    def _clear_done(self, agencies):
        """Once a day delete what was taken in long ago: the library has it, and the disk would fill."""
        now = time.time()
        if now - self.cleared_at < DAY:
            return
        self.cleared_at = now
        for code in agencies:
            for path in (self.folder / code / DONE).glob("*"):
                if path.is_file() and now - path.stat().st_mtime > settings.PHOTO_DELIVERED_DAYS * DAY:
                    path.unlink(missing_ok=True)

    def _warn(self, agencies):
        """Log each feed once when it falls silent, and once when it is back."""
        now = timezone.now()
        silent = {agency.code for agency in agencies if feeds.is_silent(agency, now)}
        for code in sorted(silent - self.silent):
            log.warning("%s has delivered nothing for longer than it may: look after its feed", code)
        for code in sorted(self.silent - silent):
            log.info("%s delivers again", code)
        self.silent = silent


def _files(folder):
    """Files delivered into ``folder``, those that are still being written left out."""
    for base, folders, names in os.walk(folder):
        if Path(base) == folder:
            folders[:] = [name for name in folders if name not in (DONE, FAILED)]
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(base) / name
            if not name.startswith(".") and not name.lower().endswith(UNFINISHED) and not path.is_symlink():
                yield path


def _own_name(folder, agency):
    """The agency's folder as it is written: its code, in whichever case."""
    return next(each.name for each in folder.iterdir() if each.name.lower() == agency.code.lower())


def _free(path):
    """``path``, or with a number where that is taken."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free
