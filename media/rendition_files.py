"""Where renditions lie, how they get there whole, and who may make one just now, across processes."""

import contextlib
import fcntl
import os
import shutil
import tempfile
import threading
import time
import zlib
from pathlib import Path

from django.conf import settings

# Pictures decoded and encoded at once on this machine; more would fill memory and starve readers.
HANDS = 2
LOCKS = 64  # lock files that all families of renditions share
PATIENCE = 15  # seconds that a request waits for its turn
PAUSE = 0.02
# Requests of readers that may make a picture or wait for their turn in one process at once: the other threads
# go on serving pages, however many pictures nobody has made yet are asked for.
LINE = 3
_line = threading.BoundedSemaphore(LINE)


class Busy(Exception):
    """So many pictures are being made that this one did not get its turn in time."""


def home(uuid):
    """The folder of everything made of one photo: ``renditions/<two letters>/<uuid>``."""
    return Path(settings.MEDIA_ROOT) / "renditions" / uuid.hex[:2] / uuid.hex


def write(path, data):
    """Put ``data`` at ``path`` whole or not at all: readers never see half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, unfinished = tempfile.mkstemp(dir=path.parent, prefix=".making-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(unfinished, settings.FILE_UPLOAD_PERMISSIONS or 0o644)
        os.replace(unfinished, path)
    finally:
        Path(unfinished).unlink(missing_ok=True)


def forget(uuid):
    """Delete everything made of a photo."""
    shutil.rmtree(home(uuid), ignore_errors=True)


@contextlib.contextmanager
def in_line():
    """Stand in the short line of readers in this process. Raises ``Busy`` at once where it is full."""
    if not _line.acquire(blocking=False):
        raise Busy
    try:
        yield
    finally:
        _line.release()


@contextlib.contextmanager
def turn(family, patience=PATIENCE, hands=HANDS):
    """Hold the only right to make renditions of ``family`` (a name), and one pair of hands. Raises ``Busy``.

    Who works ahead of readers takes one of fewer ``hands``, so that there is always one for a reader.
    The system gives up the locks of a process that dies, so nothing is ever left locked.
    """
    until = time.monotonic() + patience
    own = zlib.crc32(family.encode()) % LOCKS
    with _held([f"family-{own}"], until), _held([f"hand-{number}" for number in range(hands)], until):
        yield


@contextlib.contextmanager
def turn_to_read(patience=PATIENCE):
    """Hold one of the rights to read an arriving file: the memory of all readers together is bounded."""
    with _held([f"reader-{number}" for number in range(HANDS)], time.monotonic() + patience):
        yield


@contextlib.contextmanager
def _held(names, until):
    """Hold the first of ``names`` that is free."""
    folder = Path(settings.MEDIA_ROOT) / "renditions" / ".locks"
    folder.mkdir(parents=True, exist_ok=True)
    with contextlib.ExitStack() as stack:
        files = [stack.enter_context(open(folder / name, "w")) for name in names]
        while True:
            for file in files:
                with contextlib.suppress(BlockingIOError):
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    yield
                    return
            if time.monotonic() > until:
                raise Busy
            time.sleep(PAUSE)
