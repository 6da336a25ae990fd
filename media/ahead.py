"""Renditions made ahead of readers, in a thread of the process that serves them.

Nothing depends on it: what it does not get to is made when a reader first asks. Off until the server's entry
point turns it on, so that commands and tests make no picture that nobody asked for.
"""

import logging
import queue
import threading

from django.db import close_old_connections, connection

from media.decoding import Undecodable
from media.models import Photo
from media.rendition_files import Busy
from media.renditions import forget_all, make_all

log = logging.getLogger(__name__)
LONGEST = 200  # orders that wait; in a rush the readers' own requests make the rest

_orders = queue.Queue(LONGEST)
_is_on = False
_starting = threading.Lock()
_maker = None


def turn_on(first=None):
    """Let this process make renditions ahead, beginning with what ``first`` (called in its thread) orders."""
    global _is_on
    _is_on = True
    if first is not None:
        _orders.put(first)
        _start()


def order(photo_id, crops, *, widest=None):
    """Have the ladders of ``crops`` made soon, if this process does such things and is not behind."""
    if not _is_on:
        return
    try:
        _orders.put_nowait((photo_id, crops, widest))
    except queue.Full:
        return
    _start()


def _start():
    """One maker a process, begun only when there is something to make: after gunicorn has forked."""
    global _maker
    with _starting:
        if _maker is None or not _maker.is_alive():
            _maker = threading.Thread(target=_work, name="renditions-ahead", daemon=True)
            _maker.start()


def _work():
    while True:
        ordered = _orders.get()
        close_old_connections()
        try:
            ordered() if callable(ordered) else make(*ordered)
        except Exception:
            log.exception("Pictures could not be made ahead of readers")
        if _orders.empty():
            connection.close()


def make(photo_id, crops, widest=None):
    """Make the ladders of one photo now; what can't be made is logged and left to the readers' requests."""
    photo = Photo.objects.select_related("agency").defer("embedded").filter(pk=photo_id).first()
    if photo is None or photo.killed_at is not None:
        return
    try:
        make_all(photo, crops, widest=widest, hands=1)
        if Photo.objects.filter(pk=photo_id).exclude(killed_at=None).exists():
            forget_all(photo)  # killed meanwhile, after what there was had been deleted
    except (Busy, Undecodable, OSError):
        log.warning("Renditions of photo %s could not be made ahead", photo.uuid, exc_info=True)
