"""``manage.py import_photos PATH…``: pictures from files, folders and archives; or a folder under watch."""

import logging
import shutil
import signal
import threading
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import close_old_connections
from django.utils import timezone

from media.actions.sweep import sweep_when_due
from media.intake.importing import files_in, import_file
from media.intake.refused import Paused
from media.intake.watching import Watch
from media.models import Agency
from media.permissions import may_add_photos
from newsroom.models import User
from newsroom.roles import CHIEF_EDITOR, PHOTO_EDITOR


class Command(BaseCommand):
    help = (
        "Take pictures into the library: files, folders and archives (ZIP, tar). Safe to run again: what is "
        "in the library is not taken twice. With --watch it waits for what agencies deliver by push."
    )

    def add_arguments(self, parser):
        parser.add_argument("paths", nargs="*", metavar="PATH", type=Path, help="file, folder or archive")
        parser.add_argument("--agency", metavar="CODE", help="who sent those that name no agency")
        parser.add_argument("--by", metavar="USERNAME", help="who imports; default: the first photo editor")
        parser.add_argument(
            "--watch", metavar="DIR", type=Path, help="take what arrives in the folders of the agencies there"
        )
        parser.add_argument(
            "--every", metavar="SECONDS", type=float, default=5, help="how often --watch looks (default: 5)"
        )

    def handle(self, *, paths, agency, by, watch, every, **options):
        by = _importer(by)
        if watch:
            if paths or agency:
                raise CommandError("--watch takes no PATH and no --agency: the folder says who sent it.")
            return self.watch(watch, by, every)
        if not paths:
            raise CommandError("Name files, folders or archives, or --watch a folder.")
        missing = [str(path) for path in paths if not path.exists()]
        if missing:
            raise CommandError(f"There is no {', no '.join(missing)}.")
        self.take(list(files_in(paths)), by, _agency(agency))

    def take(self, files, by, agency):
        """Take ``files`` one by one; fails at the end if any of them did, or where intake is paused."""
        counts = {"new": 0, "known": 0, "uncredited": 0}
        failed = []
        stopped = ""
        for number, path in enumerate(files, 1):
            try:
                for outcome in import_file(path, by=by, agency=agency):
                    if outcome.reason:
                        failed.append(outcome)
                        continue
                    counts["new" if outcome.is_new else "known"] += 1
                    counts["uncredited"] += not outcome.photo.has_credit
                    self.progress(number - 1, len(files), outcome.name)
            except Paused as paused:
                stopped = f"Stopped at {path}. {paused}"
                break
            self.progress(number, len(files), path.name)
        self.sum(counts, failed)
        sweep_when_due(at=timezone.now())
        if stopped or failed:
            raise CommandError(stopped or f"{len(failed)} could not be taken in.")

    def progress(self, number, count, name):
        """A bar on a terminal; elsewhere a line for every tenth part."""
        if self.stdout.isatty():
            width = shutil.get_terminal_size().columns
            done = 30 * number // count
            bar = f"{'█' * done}{'·' * (30 - done)} {number} of {count}  {name}"
            self.stdout.write(f"\r\x1b[K{bar[: width - 1]}", ending="")
            self.stdout.flush()
        elif (tenth := number * 10 // count) > self.tenth:
            self.tenth = tenth
            self.stdout.write(f"{number} of {count}")
            self.stdout.flush()

    tenth = 0

    def sum(self, counts, failed):
        if self.stdout.isatty():
            self.stdout.write("\r\x1b[K", ending="")
        words = [f"{counts['new']} taken in", f"{counts['known']} in the library already"]
        if counts["uncredited"]:
            words.append(f"{counts['uncredited']} without a credit")
        self.stdout.write(self.style.SUCCESS(", ".join([*words, f"{len(failed)} failed"]) + "."))
        for outcome in failed:
            self.stdout.write(f"  {outcome.name}: {outcome.reason}")

    def watch(self, folder, by, every):
        if not folder.is_dir():
            raise CommandError(f"There is no folder {folder}. Make it, and let agencies deliver into it.")
        logging.getLogger("media").setLevel(logging.INFO)
        stop = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stop.set())
        watch = Watch(folder, by)
        watch.make_folders()
        self.stdout.write(f"Watching {folder}: one folder for each agency. Stop with Ctrl-C.")
        self.stdout.flush()
        while not stop.is_set():
            close_old_connections()
            watch.look(should_stop=stop.is_set)
            stop.wait(every)
        self.stdout.write("Stopped. What is not taken yet stays where it is.")


def _importer(username):
    """Who takes the pictures in: the one named, or the first photo editor, or the first chief editor."""
    people = User.objects.filter(is_active=True).order_by("pk")
    if username:
        user = people.filter(username=username).first()
        if user is None:
            raise CommandError(f"Nobody is called {username}.")
    else:
        user = (
            people.filter(groups__name=PHOTO_EDITOR).first()
            or people.filter(groups__name=CHIEF_EDITOR).first()
            or people.filter(is_superuser=True).first()
        )
        if user is None:
            raise CommandError(
                "There is no photo editor yet: run start_newsroom, or name somebody with --by."
            )
    if not may_add_photos(user):
        raise CommandError(f"The role of {user.username} does not let them add pictures.")
    return user


def _agency(code):
    if not code:
        return None
    found = Agency.objects.filter(code__iexact=code).first()
    if found is None:
        known = ", ".join(Agency.objects.values_list("code", flat=True)) or "none yet"
        raise CommandError(f"There is no agency “{code}”. There are: {known}.")
    return found
