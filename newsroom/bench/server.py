"""An installation and a gunicorn of the bench's own, in a folder that is thrown away."""

import contextlib
import os
import socket
import subprocess
import sys
import time


def environment(folder):
    """What a throw-away local installation in ``folder`` needs to be told."""
    return {
        **os.environ,
        "NEWSROOM_MODE": "local",
        "NEWSROOM_DEMO": "on",
        "SECRET_KEY": "for-one-run-of-the-benchmark-on-this-machine-only",
        "NEWSROOM_VAR": str(folder),
        "DATABASE_URL": f"sqlite:///{folder}/bench.sqlite3",
    }


def manage(*arguments, env):
    subprocess.run([sys.executable, "manage.py", *arguments], env=env, check=True, stdout=subprocess.DEVNULL)


@contextlib.contextmanager
def gunicorn(application, *, env):
    """Serve with two workers of four threads; gives the port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [
        "gunicorn",
        application,
        "--bind",
        f"127.0.0.1:{port}",
        "--workers",
        "2",
        "--log-level",
        "error",
    ]
    command += ["--no-control-socket", "--worker-class", "gthread", "--threads", "4", "--keep-alive", "30"]
    process = subprocess.Popen([sys.executable, "-m", *command], env=env)
    try:
        _wait_for(port, process)
        yield port
    finally:
        process.terminate()
        process.wait(20)


def _wait_for(port, process):
    for _ in range(200):
        if process.poll() is not None:
            raise RuntimeError("gunicorn did not start; its message stands above.")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise RuntimeError("gunicorn did not answer within ten seconds.")
