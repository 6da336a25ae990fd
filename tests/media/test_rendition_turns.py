"""Renditions under pressure: each is made once, few at a time, whole or not at all."""

import contextlib
import fcntl
import io
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.conf import settings
from django.db import connection
from django.utils import timezone
from PIL import Image

from media import rendition_files, renditions
from media.addresses import Crop, address
from media.decoding import Undecodable
from media.models import Photo, Rendition
from media.previews import make_ready
from media.rendition_files import HANDS, LINE, Busy, in_line, turn, write
from tests import build


@pytest.fixture
def photo(db):
    return build.photo(size=(1200, 800))


def test_ten_who_ask_at_once_get_the_one_that_was_made(transactional_db, monkeypatch):
    photo = build.photo(size=(1200, 800))
    made = []
    cut = renditions.cut
    monkeypatch.setattr(renditions, "cut", lambda *asked: made.append(asked) or cut(*asked))

    def ask(_number):
        path = renditions.rendition(photo, Crop(), 640, "webp")
        connection.close()
        return path.read_bytes()

    with ThreadPoolExecutor(10) as pool:
        answers = set(pool.map(ask, range(10)))
    assert len(answers) == len(made) == 1
    assert Rendition.objects.count() == 1


def test_no_more_pictures_are_in_hand_at_once_than_there_are_hands(photo):
    inside, most, lock = [0], [0], threading.Lock()

    def work(number):
        with turn(f"family {number}"):
            with lock:
                inside[0] += 1
                most[0] = max(most[0], inside[0])
            threading.Event().wait(0.02)
            with lock:
                inside[0] -= 1

    with ThreadPoolExecutor(12) as pool:
        list(pool.map(work, range(12)))
    assert most[0] == HANDS


def test_another_process_holds_a_turn_against_this_one(photo):
    script = (
        "import fcntl, sys\n"
        "files = [open(name, 'w') for name in sys.argv[1:]]\n"
        "[fcntl.flock(file, fcntl.LOCK_EX) for file in files]\n"
        "print('held', flush=True)\n"
        "sys.stdin.read()\n"
    )
    with turn("warm"):
        pass
    folder = settings.MEDIA_ROOT / "renditions" / ".locks"
    names = [str(folder / f"hand-{number}") for number in range(HANDS)]
    other = subprocess.Popen(
        [sys.executable, "-c", script, *names], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout.readline() == "held\n"
    with pytest.raises(Busy), turn("mine", patience=0.05):
        pass
    other.kill()
    other.wait()
    with turn("mine", patience=5):
        pass  # the system gives up the locks of a process that dies


def test_a_reader_whose_turn_does_not_come_is_told_when_to_ask_again(client, photo, monkeypatch):
    monkeypatch.setattr(rendition_files, "PATIENCE", 0)

    def busy(*asked):
        raise Busy

    monkeypatch.setattr("media.views.for_reader", busy)
    answer = client.get(address(photo, Crop(), 320, "jpg"))
    assert (answer.status_code, answer["Retry-After"], answer["Cache-Control"]) == (503, "5", "no-store")


@pytest.fixture
def full_line():
    """As many readers of this process wait for pictures as may."""
    with contextlib.ExitStack() as stack:
        for _ in range(LINE):
            stack.enter_context(in_line())
        yield


def test_a_flood_for_a_picture_nobody_has_made_leaves_threads_for_pages(client, photo, full_line):
    asked = address(photo, Crop(), 320, "jpg")
    assert client.get(asked).status_code == 503  # at once, without a turn
    assert not Rendition.objects.exists()


def test_in_a_flood_a_reader_gets_the_nearest_width_that_is_there(client, photo, full_line):
    for width in (480, 960):
        renditions.rendition(photo, Crop(), width, "webp")
    answer = client.get(address(photo, Crop(), 800, "webp"))
    assert answer.status_code == 200
    assert answer["Cache-Control"] == "no-store"
    assert Image.open(io.BytesIO(answer.getvalue())).width == 960


def test_a_reader_never_sees_a_hole_where_a_thumbnail_was_made_on_arrival(client, photo, full_line):
    make_ready(photo)
    answer = client.get(address(photo, Crop.around("3:2", (0.5, 0.5)), 480, "avif"))
    assert (answer.status_code, answer["Content-Type"]) == (200, "image/webp")
    assert answer["Cache-Control"] == "no-store"


def test_a_thumbnail_with_words_from_before_a_correction_is_not_shown(client, photo, full_line):
    make_ready(photo)
    Photo.objects.update(edited_at=timezone.now() + build.HOUR)
    assert client.get(address(photo, Crop(), 480, "avif")).status_code == 503


def test_what_is_there_needs_no_place_in_the_line(client, photo, full_line):
    renditions.rendition(photo, Crop(), 320, "jpg")
    answer = client.get(address(photo, Crop(), 320, "jpg"))
    assert (answer.status_code, "max-age" in answer["Cache-Control"]) == (200, True)


def test_half_a_file_is_never_left_where_readers_look(photo, monkeypatch):
    path = renditions.path_of(photo, Crop(), 320, "jpg")

    def full(*args):
        raise OSError("No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError):
        write(path, b"x" * 100)
    assert list(path.parent.iterdir()) == []


def test_an_original_that_is_gone_is_no_server_error(client, photo):
    photo.original.storage.delete(photo.original.name)
    answer = client.get(address(photo, Crop(), 320, "jpg"))
    assert (answer.status_code, answer["Cache-Control"]) == (404, "no-store")


def test_an_original_that_broke_on_the_disk_is_no_server_error(client, photo):
    with open(photo.original.path, "r+b") as file:
        file.truncate(500)
    with pytest.raises(Undecodable):
        renditions.rendition(photo, Crop(), 320, "jpg")
    assert client.get(address(photo, Crop(), 320, "jpg")).status_code == 404


def test_making_all_again_makes_nothing(photo, monkeypatch):
    first = renditions.make_all(photo, (Crop(), Crop.around("16:9", (0.5, 0.5))))
    monkeypatch.setattr(renditions, "cut", None)
    assert renditions.make_all(photo, (Crop(), Crop.around("16:9", (0.5, 0.5)))) == first
    assert Rendition.objects.count() == len(first)


def test_making_all_makes_only_what_is_missing(photo):
    one = renditions.rendition(photo, Crop(), 640, "avif")
    before = one.stat().st_mtime_ns
    renditions.make_all(photo)
    assert one.stat().st_mtime_ns == before


def test_locks_are_free_again_after_a_failure(photo):
    with pytest.raises(RuntimeError), turn("x"):
        raise RuntimeError
    folder = settings.MEDIA_ROOT / "renditions" / ".locks"
    for name in folder.iterdir():
        with open(name, "w") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
