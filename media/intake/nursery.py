"""The process that reads strangers' files: ``python -m media.intake.nursery FD``, started by ``guard.py``.

It has Pillow and our readers, and nothing else: no database, no settings but limits, no secrets. For each
file it forks a child with bounds on memory, processor and wall-clock time, which answers in JSON and ends.
"""

import dataclasses
import gc
import json
import os
import resource
import signal
import socket
import sys
import traceback
import warnings

import django
from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

STARTED = b"."


def main(line):
    settings.configure(INSTALLED_APPS=[], USE_I18N=True, LOGGING_CONFIG=None, PHOTO_MAX_PIXELS=1)
    django.setup()
    from PIL import AvifImagePlugin

    from media.intake import reading_in  # noqa: F401  (before the forks, which then have it for nothing)

    AvifImagePlugin.DEFAULT_MAX_THREADS = 2  # each takes address space, which is bounded
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        # Ends when the line does: a server that stops first lets its last files be read.
        signal.signal(number, signal.SIG_IGN)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    warnings.simplefilter("ignore")  # what decoders murmur of strange files would fill the server's log
    os.nice(5)  # readers of the paper come first
    gc.collect()
    gc.freeze()
    while True:
        head, handles, _flags, _from = socket.recv_fds(line, 4, 2)
        if len(head) < 4 or len(handles) < 2:
            return
        request = json.loads(_exactly(line, int.from_bytes(head, "big")))
        if os.fork() == 0:
            try:
                line.close()
                _child(request, *handles)
            finally:
                os._exit(0)
        for handle in handles:
            os.close(handle)


def _exactly(line, count):
    told = b""
    while len(told) < count:
        piece = line.recv(count - len(told))
        if not piece:
            sys.exit()
        told += piece
    return told


def _child(request, handle, reply):
    bound(request["seconds"], request["memory"])
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # libraries write there what they think of strange files
    with socket.socket(fileno=reply) as answers:
        answers.sendall(STARTED)
        answers.sendall(json.dumps(_read(request, handle)).encode())


def bound(seconds, memory, is_for_one=True):
    """Let this process live ``seconds`` and take ``memory`` bytes more than it has, where the system can.

    One that ``is_for_one`` file has no more processor time than that either, and writes no files.
    """
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    limits = {resource.RLIMIT_CORE: 0}
    if is_for_one:
        limits |= {resource.RLIMIT_CPU: int(seconds) + 1, resource.RLIMIT_FSIZE: 0}
    try:
        with open("/proc/self/statm") as pages:
            limits[resource.RLIMIT_AS] = memory + int(pages.read().split()[0]) * resource.getpagesize()
    except OSError:
        pass  # macOS bounds no address space
    for limit, most in limits.items():
        try:
            resource.setrlimit(limit, (most, most))
        except (OSError, ValueError):
            continue


def _read(request, handle):
    from media.intake.reading_in import read_in
    from media.intake.refused import Refused

    for name, value in request["settings"].items():
        setattr(settings, name, value)
    try:
        with translation.override(request["language"]), open(handle, "rb") as file:
            try:
                seen, found = read_in(file, name=request["name"])
            except (Refused, MemoryError) as refusal:
                return {"refused": _out_of_memory() if _is_of_memory(refusal) else str(refusal)}
        return {"look": dataclasses.asdict(seen), "found": dataclasses.asdict(found)}
    except Exception:
        return {"error": traceback.format_exc(limit=-6)}


def _is_of_memory(error):
    while error is not None:
        if isinstance(error, MemoryError):
            return True
        error = error.__cause__ or error.__context__
    return False


def _out_of_memory():
    return _("Reading it takes more memory than is allowed here. Send a smaller version, or a JPEG.")


if __name__ == "__main__":
    main(socket.socket(fileno=int(sys.argv[1])))
