"""A nursery whose readers do what the file's name says: the harm that a hostile file might do to one."""

import ctypes
import os
import socket
import sys
import tempfile
import time

from media.intake import nursery, reading_in


def read_in(file, *, name):
    match name.partition(".")[0]:
        case "crash":
            ctypes.string_at(0)
        case "hang":
            while True:
                time.sleep(60)
        case "spin":
            while True:
                pass
        case "hog":
            held = bytearray()
            while True:
                held += bytes(8 * 1024 * 1024)
        case "throw":
            raise RuntimeError("what nobody foresaw")
        case "write":
            with tempfile.TemporaryFile() as file:
                file.write(b"x" * 100_000)
        case "tell":
            from media.intake.refused import Refused

            raise Refused(" ".join(sorted(os.environ)))
        case "orphan":
            os.kill(os.getppid(), 9)
    return real(file, name=name)


if __name__ == "__main__":
    real, reading_in.read_in = reading_in.read_in, read_in
    nursery.main(socket.socket(fileno=int(sys.argv[1])))
