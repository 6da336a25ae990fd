"""A stranger's file is read in a process of its own, which has little memory, little time and no secrets.

Beside each process that takes pictures in waits one quiet ``nursery`` (``nursery.py``), started at the first
file. For each file it forks a child that reads this one and ends. See docs/decisions/0014.
"""

import atexit
import json
import logging
import os
import socket
import subprocess
import sys
import threading
import time

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from media.intake.looking import Look
from media.intake.refused import Refused
from media.metadata import Found
from media.rendition_files import Busy, turn_to_read

log = logging.getLogger(__name__)
ANSWER = 16 * 1024 * 1024  # bytes of an answer, at most
GRACE = 5  # seconds beyond those that the child has
PATIENCE = 120  # seconds that a file waits until it may be read: others are before it
MODULE = "media.intake.nursery"
KEPT = ("PATH", "PYTHONPATH", "LANG", "LC_ALL", "TMPDIR", "HOME")


class Gone(Exception):
    """The nursery did not start a child."""


def read_guarded(copy, *, name):
    """(``Look``, ``metadata.Found``) of the picture in ``copy``, a real file. Raises ``Refused``."""
    request = {
        "name": name,
        "language": translation.get_language() or settings.LANGUAGE_CODE,
        "seconds": settings.PHOTO_READER_SECONDS,
        "memory": settings.PHOTO_READER_MEMORY,
        "settings": {key: getattr(settings, key) for key in dir(settings) if key.startswith("PHOTO_MAX")},
    }
    handle = copy.fileno()
    copy.flush()
    position = os.lseek(handle, 0, os.SEEK_CUR)  # which the child shares
    try:
        with turn_to_read(PATIENCE):
            answer = _answered(handle, request)
    except Busy as busy:
        raise Refused(
            _("So many pictures are arriving that it did not get its turn. Send it again.")
        ) from busy
    finally:
        os.lseek(handle, position, os.SEEK_SET)
    if "refused" in answer:
        raise Refused(answer["refused"])
    return Look(**answer["look"]), Found(**answer["found"])


def _answered(handle, request):
    for is_last in (False, True):
        try:
            return _asked(handle, request)
        except Gone:
            _nursery.stop()
            if is_last:
                log.exception("No process could be started to read a picture")
                raise Refused(_("The server can't read pictures just now. Send it again later.")) from None


def _asked(handle, request):
    seconds = request["seconds"]
    ours, theirs = socket.socketpair()
    with ours, theirs:
        began = time.monotonic()
        _nursery.send(json.dumps(request).encode(), [handle, theirs.fileno()])
        theirs.close()
        told = _all_of(ours, began + seconds + GRACE)
    if not told:
        raise Gone
    try:
        answer = json.loads(told[1:])
    except ValueError:
        # A child that broke off: by its limits, or by what it read.
        if time.monotonic() - began >= seconds - 0.5:
            reason = _("It took longer than %(seconds)s seconds to read and is refused. Export it as JPEG.")
            raise Refused(reason % {"seconds": seconds}) from None
        log.warning("A picture called %r broke the process that read it", request["name"])
        raise Refused(_("It is damaged: reading it failed. Ask for it to be sent again.")) from None
    if "error" in answer:
        log.error("A picture called %r could not be read:\n%s", request["name"], answer["error"])
        raise Refused(_("It is damaged: reading it failed. Ask for it to be sent again."))
    return answer


def _all_of(ours, until):
    """Everything until the child closes its end: nothing, if no child was started."""
    told = bytearray()
    while len(told) < ANSWER:
        ours.settimeout(max(0.01, until - time.monotonic()))
        try:
            piece = ours.recv(256 * 1024)
        except TimeoutError:
            _nursery.stop()  # a child that outlives its alarm is no longer ours to trust
            break
        except ConnectionError:
            break
        if not piece:
            break
        told += piece
    return bytes(told)


class Nursery:
    """The process that forks readers. Any thread may send to it; after a fork of ours it is another's."""

    def __init__(self):
        self.lock = threading.Lock()
        self.process = self.line = None

    def send(self, request, handles):
        """Hand a request and its open files over. Raises ``Gone``."""
        with self.lock:
            if self.process is None or self.process.poll() is not None:
                self._start()
            try:
                socket.send_fds(self.line, [len(request).to_bytes(4, "big")], handles)
                self.line.sendall(request)
            except OSError as error:
                raise Gone from error

    def _start(self):
        self._close()
        self.line, theirs = socket.socketpair()
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        with theirs:
            self.process = subprocess.Popen(
                [sys.executable, "-m", MODULE, str(theirs.fileno())],
                cwd=settings.BASE_DIR,
                env={**kept, "MALLOC_ARENA_MAX": "1"},
                stdin=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )

    def stop(self):
        """End it; the next file starts another."""
        with self.lock:
            self._close()

    def _close(self):
        if self.line is not None:
            self.line.close()
        if self.process is not None:
            self.process.kill()
            self.process.wait()
        self.process = self.line = None

    def forget(self):
        """In a fork: what is the parent's stays the parent's."""
        if self.line is not None:
            self.line.close()
        self.__init__()


_nursery = Nursery()
os.register_at_fork(after_in_child=_nursery.forget)
atexit.register(_nursery.stop)
