"""Strangers' files are read in bounded processes: whatever happens there, the server only refuses a file."""

import io
import os
import resource
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from django.db import connection

from media.intake import Refused, guard, take_in
from media.models import Photo
from tests.build import NOON
from tests.cast import person
from tests.media.pictures import encoded, image


def take(data, by, name="picture.jpg"):
    return take_in(io.BytesIO(data), name=name, by=by, at=NOON)


@pytest.fixture
def strange(monkeypatch):
    """Readers that do the harm which the file's name says."""
    guard._nursery.stop()
    monkeypatch.setattr(guard, "MODULE", "tests.media.strange_nursery")
    yield
    guard._nursery.stop()


@pytest.mark.parametrize("name", ["crash.jpg", "throw.jpg", "write.jpg"])
def test_a_file_that_breaks_its_reader_is_refused_and_the_next_is_read(photo_editor, strange, name):
    with pytest.raises(Refused, match="reading it failed"):
        take(encoded(), photo_editor, name)
    assert take(encoded(), photo_editor, "good.jpg").is_new


@pytest.mark.parametrize("name", ["hang.jpg", "spin.jpg"])
def test_a_file_that_takes_for_ever_is_refused_in_time(photo_editor, strange, settings, name):
    settings.PHOTO_READER_SECONDS = 1
    began = time.monotonic()
    with pytest.raises(Refused, match="longer than 1 seconds"):
        take(encoded(), photo_editor, name)
    assert time.monotonic() - began < 10
    assert take(encoded(), photo_editor, "good.jpg").is_new


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="this system bounds no address space")
def test_a_file_that_takes_all_memory_is_refused(photo_editor, strange, settings):
    settings.PHOTO_READER_MEMORY = 64 * 1024 * 1024
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(Refused, match="more memory"):
        take(encoded(), photo_editor, "hog.jpg")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 32 * 1024
    assert take(encoded(), photo_editor, "good.jpg").is_new


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="this system bounds no address space")
def test_a_picture_larger_than_the_memory_for_it_is_refused_in_words(photo_editor, settings):
    settings.PHOTO_READER_MEMORY = 24 * 1024 * 1024
    with pytest.raises(Refused, match="more memory|decoded"):
        take(encoded(image((5000, 4000)), "PNG"), photo_editor, "large.png")


def test_a_real_picture_that_takes_too_long_is_refused(photo_editor, settings):
    settings.PHOTO_READER_SECONDS = 0.01
    with pytest.raises(Refused, match="longer than"):
        take(encoded(image((4000, 3000)), "PNG"), photo_editor, "slow.png")


def test_readers_know_no_secrets(photo_editor, strange, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgres://newsroom:secret@localhost/newsroom")
    with pytest.raises(Refused) as told:
        take(encoded(), photo_editor, "tell.jpg")
    assert "PATH" in str(told.value)
    assert not {"DATABASE_URL", "SECRET_KEY"} & set(str(told.value).split())


def test_the_process_that_starts_readers_may_die_at_any_time(photo_editor, strange):
    assert take(encoded(), photo_editor, "orphan.jpg").is_new  # the reader killed it
    assert take(encoded(image((70, 40))), photo_editor, "good.jpg").is_new
    guard._nursery.process.kill()
    assert take(encoded(image((80, 40))), photo_editor, "good.jpg").is_new


def test_where_no_process_can_be_started_the_file_is_refused_and_not_lost(photo_editor, monkeypatch):
    guard._nursery.stop()
    monkeypatch.setattr(guard, "MODULE", "tests.media.no_such_nursery")
    with pytest.raises(Refused, match="can't read pictures just now"):
        take(encoded(), photo_editor)
    guard._nursery.stop()


def test_many_threads_take_pictures_in_at_once(transactional_db):
    by = person("pia", "photo editor")
    wrong = []

    def send(number):
        try:
            taken = take(encoded(image((100 + number, 60))), by)
            assert (taken.photo.width, taken.photo.height) == (100 + number, 60)
        except Exception as error:
            wrong.append(error)
        connection.close()

    threads = [threading.Thread(target=send, args=[number]) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (wrong, Photo.objects.count()) == ([], 12)


def test_a_fork_of_the_server_starts_its_own_and_leaves_its_parents_alone(photo_editor):
    take(encoded(), photo_editor)
    of_parent = guard._nursery.process.pid
    child = os.fork()
    if child == 0:
        os._exit(0 if guard._nursery.process is None and guard._nursery.line is None else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    take(encoded(image((70, 40))), photo_editor)
    assert guard._nursery.process.pid == of_parent


def test_nothing_stays_behind_when_the_server_ends():
    code = """
import os, io, tempfile
os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
import django; django.setup()
from media.intake import guard
from PIL import Image
with tempfile.TemporaryFile() as file:
    Image.new("RGB", (40, 30)).save(file, "JPEG")
    assert guard.read_guarded(file, name="x.jpg")[0].width == 40
print(guard._nursery.process.pid)
os._exit(0)  # killed: no clearing up
"""
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    pid = told.stdout.split()[-1]
    until = time.monotonic() + 10
    while time.monotonic() < until:
        state = subprocess.run(["ps", "-o", "stat=", "-p", pid], capture_output=True, text=True).stdout
        if state.strip()[:1] in ("", "Z"):
            return
        threading.Event().wait(0.05)
    pytest.fail("the process that starts readers is still there")
