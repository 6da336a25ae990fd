"""``manage.py import_photos``: files, folders and archives, each with its outcome, safe to run again."""

import shutil

import pytest
from django.core.management import CommandError, call_command

from media import disk
from media.models import Photo
from tests import build
from tests.media.pictures import UTF8, app13, encoded, iim, image, jpeg, photoshop
from tests.media.test_archives import tarred, zipped
from tests.shared import shared

FULL = shutil._ntuple_diskusage(10**11, 10**11, 10**6)


def picture(number=0):
    return encoded(image((60 + number, 40)))


@pytest.fixture
def run(photo_editor, capsys):
    """``run(path, …)``: (what it printed, whether it failed)."""

    def _run(*arguments):
        try:
            call_command("import_photos", *map(str, arguments))
        except CommandError as error:
            return capsys.readouterr().out + str(error), True
        return capsys.readouterr().out, False

    return _run


def test_files_folders_and_archives_are_taken_each_with_its_outcome(run, tmp_path, photo_editor):
    (tmp_path / "one.jpg").write_bytes(picture())
    folder = tmp_path / "folder"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "two.jpg").write_bytes(picture(1))
    (folder / ".hidden.jpg").write_bytes(picture(2))
    (folder / "page.jpg").write_bytes(b"<html>")
    (tmp_path / "three.zip").write_bytes(zipped(("3.jpg", picture(3)), ("bad.jpg", b"no picture here")))
    (tmp_path / "four.tgz").write_bytes(tarred(("4.jpg", picture(4))))
    told, has_failed = run(tmp_path / "one.jpg", folder, tmp_path / "three.zip", tmp_path / "four.tgz")
    assert has_failed
    assert "4 taken in, 0 in the library already, 4 without a credit, 2 failed." in told
    assert "page.jpg: It is a web page" in told and "bad.jpg: It is no picture" in told
    assert Photo.objects.count() == 4
    assert {photo.uploaded_by for photo in Photo.objects.all()} == {photo_editor}


def test_it_is_safe_to_run_again(run, tmp_path):
    path = tmp_path / "one.jpg"
    path.write_bytes(picture())
    told, has_failed = run(path)
    assert "1 taken in, 0 in the library already" in told and not has_failed
    told, has_failed = run(path)
    assert "0 taken in, 1 in the library already" in told and not has_failed
    assert Photo.objects.count() == 1


def test_the_agency_named_is_that_of_files_that_name_none(run, tmp_path):
    afp, dpa = build.agency("afp"), build.agency("dpa")
    (tmp_path / "bare.jpg").write_bytes(jpeg(app13(photoshop(iim([(80, "Jane Doe")], UTF8)))))
    (tmp_path / "named.jpg").write_bytes(jpeg(app13(photoshop(iim([(110, "DPA")], UTF8)))))
    run(tmp_path, "--agency", "AFP")
    bare, named = Photo.objects.get(file_name="bare.jpg"), Photo.objects.get(file_name="named.jpg")
    assert (bare.agency, bare.credit_line) == (afp, "Jane Doe/AFP")
    assert named.agency == dpa


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        ([], "Name files"),
        (["/no/such/folder"], "There is no /no/such/folder"),
        ([".", "--agency", "nobody"], "There are: afp"),
        ([".", "--by", "nobody"], "Nobody is called nobody"),
        ([".", "--watch", "."], "takes no PATH"),
        (["--watch", "/no/such/folder"], "There is no folder"),
    ],
)
def test_what_is_wrong_is_said_with_what_to_do(run, arguments, advice):
    build.agency("afp")
    told, has_failed = run(*arguments)
    assert has_failed and advice in told


def test_whose_role_does_not_let_them_may_not(run, administrator, tmp_path):
    told, has_failed = run(tmp_path, "--by", administrator.username)
    assert has_failed and "role" in told


def test_nothing_is_taken_while_the_disk_is_full(run, tmp_path, monkeypatch):
    (tmp_path / "one.jpg").write_bytes(picture())
    monkeypatch.setattr(
        disk.shutil, "disk_usage", lambda folder: shutil._ntuple_diskusage(10**11, 10**11, 10**6)
    )
    told, has_failed = run(tmp_path)
    assert has_failed and "Stopped at" in told and "disk is nearly full" in told
    assert not Photo.objects.exists()


def test_progress_goes_by_tenths_where_there_is_no_terminal(run, tmp_path):
    for number in range(25):
        (tmp_path / f"{number}.txt").write_bytes(b"")
    told, _has_failed = run(tmp_path)
    assert told.splitlines()[:10] == [f"{number} of 25" for number in (3, 5, 8, 10, 13, 15, 18, 20, 23, 25)]


def test_the_real_pictures_are_taken_and_the_bad_ones_named(run):
    told, has_failed = run(shared("wire/photos"))
    assert has_failed
    assert "libvips__truncated.jpg: It ends too early" in told
    taken = Photo.objects.count()
    assert taken >= 30 and f"{taken} taken in" in told
