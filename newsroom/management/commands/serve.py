"""``manage.py serve``: what ``make run`` runs. Migrate, load the demo, collect static files, serve."""

import errno
import hashlib
import os
import socket
import sys
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from newsroom.demo.load import is_wanted
from newsroom.demo.logins import DEMO_PASSWORD, demo_users
from newsroom.models import Publication

LOOPBACK = ("127.0.0.1", "localhost", "::1")
# Threads, so that a slow upload does not hold up readers.
GUNICORN = [
    *("--worker-class", "gthread", "--threads", "4"),
    *("--timeout", "120", "--graceful-timeout", "10"),
    *("--log-level", "warning", "--no-control-socket"),
]


def refuse_taken(host, port):
    """Raise ``CommandError`` where nothing can be served at ``port``, before anything else is done."""
    try:
        bind(host, port)
    except OverflowError as error:
        raise CommandError(f"There is no port {port}: choose one from 1024 to 65535.") from error
    except PermissionError as error:
        raise CommandError(f"{port} is for the system only; try PORT=8000 make run") from error
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise CommandError(f"{host}:{port} can't be served: {error.strerror or error}.") from error
        raise CommandError(f"{port} is taken; try PORT={free_after(host, port)} make run") from error


def free_after(host, port):
    """The next port that is free, or just the next."""
    for other in range(port + 1, min(port + 30, 65536)):
        try:
            bind(host, other)
        except OSError:
            continue
        return other
    return port + 1 if port < 65535 else 8000


def bind(host, port):
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as tried:
        # As gunicorn does it: what another process has only just left counts as free.
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        tried.bind((host, port))


class Command(BaseCommand):
    help = "Bring this installation up to date and serve it on this machine with gunicorn."

    def add_arguments(self, parser):
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--workers", type=int, default=2)

    def handle(self, *, host, port, workers, **options):
        if not settings.LOCAL:
            raise CommandError(
                "serve is for one machine, over plain HTTP. In production run gunicorn behind a proxy: "
                "docs/operations.md says how."
            )
        refuse_taken(host, port)
        settings.VAR_DIR.mkdir(parents=True, exist_ok=True)
        settings.MEDIA_ROOT.mkdir(parents=True, exist_ok=True)
        call_command("migrate", interactive=False, verbosity=0)
        if settings.DEMO and is_wanted():
            call_command("load_demo", stdout=self.stdout)
        self.collect_static()
        self.greet(host, port)
        self.stdout.flush()
        if host not in LOOPBACK:
            os.environ.setdefault("ALLOWED_HOSTS", "*" if host in ("0.0.0.0", "::") else host)  # noqa: S104
        address = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        # gunicorn takes this process's place, so that signals reach it.
        command = [sys.executable, "-m", "gunicorn", "newsroom.wsgi:application", *GUNICORN]
        os.execv(sys.executable, [*command, "--bind", address, "--workers", str(workers)])  # noqa: S606

    def collect_static(self):
        """Collect only when a static file has changed since the last time: it takes seconds."""
        seen = hashlib.sha256()
        for finder in get_finders():
            for path, storage in finder.list([]):
                stat = Path(storage.path(path)).stat()
                seen.update(f"{path} {stat.st_size} {stat.st_mtime_ns}\n".encode())
        stamp = settings.STATIC_ROOT / ".collected"
        if not stamp.exists() or stamp.read_text() != seen.hexdigest():
            call_command("collectstatic", interactive=False, clear=True, verbosity=0)
            stamp.write_text(seen.hexdigest())

    def greet(self, host, port):
        shown = "127.0.0.1" if host in ("0.0.0.0", "::") else host  # noqa: S104
        site = f"http://{shown}:{port}/"
        paper = Publication.current()
        say = self.stdout.write
        say("")
        say(self.style.SUCCESS(f"  {paper.name}"))
        say(f"  Readers  {site}")
        say(f"  Desk     {site}admin/")
        people = demo_users() if settings.DEMO else []
        if people:
            say("")
            say(f"  Demo logins (password {DEMO_PASSWORD}):")
            for person in people:
                say(f"    {person.username:<16} {person}")
            if host not in LOOPBACK:
                say(self.style.WARNING("  These logins are open to everyone who can reach this machine."))
            say("")
            say("  To make it your own paper: .venv/bin/python manage.py start_newsroom")
        elif not Publication.objects.exists():
            say("  Nothing is set up yet: .venv/bin/python manage.py start_newsroom")
        say("")
        say("  Stop with Ctrl-C.")
        say("")
