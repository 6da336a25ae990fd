"""The folder under watch: complete files go in, once, and move; nothing stops the watch but a signal."""

import datetime as dt
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import OperationalError
from django.utils import timezone

from media import disk
from media.intake import watching
from media.intake.watching import Watch
from media.models import Agency, Photo
from tests import build
from tests.media.pictures import encoded, image
from tests.media.test_archives import zipped


@pytest.fixture
def watch(photo_editor, tmp_path):
    build.agency("afp")
    build.agency("dpa")
    watch = Watch(tmp_path / "feeds", photo_editor)
    watch.make_folders()
    return watch


def picture(number=0):
    return encoded(image((60 + number, 40)))


def deliver(watch, name, data=None, agency="afp"):
    path = watch.folder / agency / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(picture() if data is None else data)
    return path


def lying(watch, where, agency="afp"):
    return sorted(path.name for path in (watch.folder / agency / where).glob("*"))


def test_there_is_a_folder_for_each_agency(watch):
    folders = {path.name for path in watch.folder.iterdir()}
    assert folders == set(Agency.objects.values_list("code", flat=True)) >= {"afp", "dpa"}


def test_a_delivery_is_taken_for_its_agency_and_moved(watch):
    path = deliver(watch, "one.jpg", agency="dpa")
    watch.look()
    assert path.exists() and not Photo.objects.exists()
    assert watch.look() == 1
    assert Photo.objects.get().agency == Agency.objects.get(code="dpa")
    assert not path.exists() and lying(watch, "done", "dpa") == ["one.jpg"]


def test_a_file_that_still_grows_is_waited_for(watch):
    path = deliver(watch, "one.jpg", picture()[:500])
    watch.look()
    path.write_bytes(picture())
    os.utime(path, (1, 1))
    watch.look()
    assert not Photo.objects.exists()
    watch.look()
    assert Photo.objects.count() == 1


@pytest.mark.parametrize("name", [".one.jpg", "one.jpg.part", "one.jpg.filepart", "one.TMP", "one.jpg~"])
def test_what_is_still_on_its_way_is_left_alone(watch, name):
    path = deliver(watch, name)
    for _ in range(3):
        assert watch.look() == 0
    assert path.exists()


def test_a_bad_file_is_moved_with_its_reason_and_stops_nothing(watch):
    deliver(watch, "bad.jpg", b"<html>")
    deliver(watch, "good.jpg")
    watch.look()
    assert watch.look() == 2
    assert lying(watch, "failed") == ["bad.jpg", "bad.jpg.txt"]
    assert "web page" in (watch.folder / "afp/failed/bad.jpg.txt").read_text()
    assert lying(watch, "done") == ["good.jpg"]


def test_an_archive_with_a_bad_entry_gives_the_others_and_says_which(watch):
    deliver(watch, "many.zip", zipped(("1.jpg", picture()), ("bad.jpg", b"x" * 600), ("2.jpg", picture(1))))
    watch.look()
    watch.look()
    assert Photo.objects.count() == 2
    assert "bad.jpg: It is no picture" in (watch.folder / "afp/failed/many.zip.txt").read_text()


def test_the_same_name_again_overwrites_nothing(watch):
    for number in range(3):
        deliver(watch, "one.jpg", picture(number))
        watch.look()
        watch.look()
    assert lying(watch, "done") == ["one-2.jpg", "one-3.jpg", "one.jpg"]
    assert Photo.objects.count() == 3


def test_a_crash_between_taking_in_and_moving_takes_nothing_twice(watch, photo_editor, monkeypatch):
    deliver(watch, "one.jpg")
    watch.look()
    monkeypatch.setattr(watching.os, "replace", lambda *paths: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        watch.look()
    monkeypatch.undo()
    assert Photo.objects.count() == 1
    after = Watch(watch.folder, photo_editor)
    after.look()
    assert after.look() == 1
    assert Photo.objects.count() == 1
    assert lying(watch, "done") == ["one.jpg"]


def test_what_nobody_foresaw_in_one_file_stops_nothing(watch, monkeypatch):
    take_in = watching.import_file

    def fails_for_one(path, **options):
        if path.name == "odd.jpg":
            raise RuntimeError("what nobody foresaw")
        return take_in(path, **options)

    monkeypatch.setattr(watching, "import_file", fails_for_one)
    deliver(watch, "odd.jpg")
    deliver(watch, "good.jpg")
    watch.look()
    assert watch.look() == 2
    assert "log says" in (watch.folder / "afp/failed/odd.jpg.txt").read_text()


def test_trouble_of_the_servers_own_is_tried_again_before_it_counts(watch, monkeypatch):
    from media.intake import importing

    def no_space(*args, **options):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(importing, "take_in", no_space)
    path = deliver(watch, "one.jpg")
    for _ in range(3):
        watch.look()
    assert path.exists()
    monkeypatch.undo()
    watch.look()
    assert lying(watch, "done") == ["one.jpg"]


def test_a_database_that_is_away_ends_a_look_and_not_the_watch(watch, monkeypatch, caplog):
    path = deliver(watch, "one.jpg")
    watch.look()

    def away(*args, **options):
        raise OperationalError("server closed the connection")

    monkeypatch.setattr(watching, "import_file", away)
    assert watch.look() == 0
    assert "tries again" in caplog.text and path.exists()
    monkeypatch.undo()
    watch.look()
    assert watch.look() + Photo.objects.count() >= 1


def test_a_full_disk_is_waited_out_loudly(watch, monkeypatch, caplog):
    path = deliver(watch, "one.jpg")
    watch.look()
    monkeypatch.setattr(disk.shutil, "disk_usage", lambda folder: shutil._ntuple_diskusage(10**11, 10**11, 0))
    watch.look()
    watch.look()
    assert path.exists()
    assert caplog.text.count("intake is paused") == 1
    monkeypatch.undo()
    watch.look()
    assert "intake goes on" in caplog.text
    assert lying(watch, "done") == ["one.jpg"]


def test_links_are_not_followed(watch, tmp_path):
    secret = tmp_path / "secret.jpg"
    secret.write_bytes(picture())
    (watch.folder / "afp" / "link.jpg").symlink_to(secret)
    watch.look()
    assert watch.look() == 0 and secret.exists()


def test_a_folder_of_no_agency_is_left_alone(watch):
    path = deliver(watch, "one.jpg", agency="unknown")
    watch.look()
    assert watch.look() == 0 and path.exists()


def test_a_feed_that_falls_silent_is_logged_once_and_when_it_is_back(watch, caplog):
    caplog.set_level("INFO", "media")
    now = timezone.now()
    Agency.objects.filter(code="afp").update(silent_after=2, last_arrival_at=now - dt.timedelta(hours=3))
    watch.look()
    watch.look()
    assert caplog.text.count("afp has delivered nothing") == 1
    deliver(watch, "one.jpg")
    watch.look()
    watch.look()
    assert "afp delivers again" in caplog.text
    assert Agency.objects.get(code="afp").last_arrival_at >= now


def test_what_was_taken_in_long_ago_leaves_the_folder(watch):
    old, recent, failed = (
        watch.folder / "afp" / name for name in ("done/old.jpg", "done/new.jpg", "failed/x.jpg")
    )
    for path in (old, recent, failed):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"x")
    for path in (old, failed):
        os.utime(path, (1, 1))
    watch.look()
    assert (old.exists(), recent.exists(), failed.exists()) == (False, True, True)


def test_the_command_ends_cleanly_when_told_to(tmp_path):
    env = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "newsroom.settings",
        "NEWSROOM_VAR": str(tmp_path / "var"),
        "DATABASE_URL": f"sqlite:///{tmp_path}/newsroom.sqlite3",
    }
    (tmp_path / "var").mkdir()
    feeds = tmp_path / "feeds"
    feeds.mkdir()
    manage = [sys.executable, "manage.py"]
    root = Path(__file__).resolve().parents[2]
    subprocess.run([*manage, "migrate", "-v0"], env=env, cwd=root, check=True)
    make = "from tests.cast import person; person('pia', 'photo editor')"
    subprocess.run([*manage, "shell", "-c", make], env=env, cwd=root, check=True, capture_output=True)
    command = [*manage, "import_photos", "--watch", str(feeds), "--every", "0.05"]
    piped = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    running = subprocess.Popen(command, env=env, cwd=root, **piped)
    assert "Watching" in running.stdout.readline()
    (feeds / "afp" / "one.jpg").write_bytes(picture())
    while line := running.stderr.readline():
        if "taken in" in line:
            break
    running.send_signal(signal.SIGTERM)
    told, _log = running.communicate(timeout=30)
    assert (running.returncode, "Stopped" in told) == (0, True)
