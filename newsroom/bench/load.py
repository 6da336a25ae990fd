"""A small load generator: keep-alive connections from processes of its own, loopback only."""

import contextlib
import socket
import time
from concurrent.futures import ProcessPoolExecutor

CONNECTIONS = 4  # in each of two processes
PROCESSES = 2


def requests_per_second(port, path, seconds):
    """Answers a second for ``path`` on 127.0.0.1; raises ``RuntimeError`` for an answer other than 200."""
    with ProcessPoolExecutor(PROCESSES) as pool:
        counts = list(pool.map(_hammer, [(port, path, seconds)] * PROCESSES))
    return sum(counts) / seconds


def _hammer(task):
    port, path, seconds = task
    request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept-Encoding: identity\r\n\r\n".encode()
    connections = [None] * CONNECTIONS
    done, until = 0, time.monotonic() + seconds
    while time.monotonic() < until:
        # All are asked before any is read, so that the server always has work waiting.
        for index in range(CONNECTIONS):
            connections[index] = _ask(connections[index], port, request)
        for index in range(CONNECTIONS):
            connections[index] = _answer(connections[index])
            done += 1
    for connection in connections:
        if connection:
            connection.close()
    return done


def _ask(connection, port, request):
    if connection:
        with contextlib.suppress(OSError):
            connection.sendall(request)
            return connection
        connection.close()
    connection = socket.create_connection(("127.0.0.1", port), timeout=30)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    connection.sendall(request)
    return connection


def _answer(connection):
    """Read one answer; returns the connection, or None where the server has closed it."""
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = connection.recv(65536)
        if not chunk:
            raise RuntimeError("The server closed the connection without an answer.")
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 200"):
        raise RuntimeError(head.split(b"\r\n")[0].decode())
    lower = head.lower()
    left = int(lower.split(b"content-length:")[1].split(b"\r\n")[0]) - len(body)
    while left > 0:
        left -= len(connection.recv(min(left, 262144)))
    if b"connection: close" in lower:
        connection.close()
        return None
    return connection
