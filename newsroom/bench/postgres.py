"""A PostgreSQL of the benchmark's own, in a temporary folder, where its programs are installed."""

import getpass
import shutil
import socket
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path


def programs():
    """The folder of ``initdb`` and ``pg_ctl``, or None."""
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    found = str(versions[-1]) if versions else shutil.which("initdb")
    return Path(found).parent if found else None


@contextmanager
def server():
    """Gives the address of an empty database, or None where no PostgreSQL is installed."""
    where = programs()
    if where is None:
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="newsroom-pg-", dir="/tmp") as folder:  # noqa: S108  (short paths for sockets)
        # PostgreSQL refuses to run as root.
        is_root = getpass.getuser() == "root"
        prefix = ["runuser", "-u", "postgres", "--"] if is_root else []
        if is_root:
            shutil.chown(folder, "postgres")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        data, quiet = f"{folder}/data", {"check": True, "stdout": subprocess.DEVNULL, "cwd": folder}
        subprocess.run(
            [*prefix, where / "initdb", "-D", data, "-U", "newsroom", "--auth=trust", "--encoding=UTF8"],
            **quiet,
        )
        options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
        control = [*prefix, where / "pg_ctl", "-D", data, "-w", "-l", f"{folder}/log"]
        subprocess.run([*control, "-o", options, "start"], **quiet)
        try:
            yield f"postgres://newsroom@127.0.0.1:{port}/postgres"
        finally:
            subprocess.run([*control, "-m", "immediate", "stop"], **quiet)
