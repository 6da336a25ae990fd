"""The endpoint for a ZIP: a line of JSON for each picture in it, and who may send one."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from media.models import Photo
from tests.media.pictures import encoded, image
from tests.media.test_archives import zipped

WHERE = reverse("admin:media_photo_upload_archive")


def send(client, data):
    return client.post(WHERE, {"file": SimpleUploadedFile("rally.zip", data, "application/zip")})


def lines(answer):
    return [json.loads(line) for line in b"".join(answer.streaming_content).splitlines()]


def test_each_picture_has_its_line_and_a_bad_one_spoils_no_other(sign_in, photo_editor):
    data = zipped(
        ("1.jpg", encoded()),
        ("bad.jpg", b"<html>"),
        ("2.jpg", encoded(image((70, 40)))),
        ("3.jpg", encoded()),
    )
    answer = send(sign_in(photo_editor), data)
    assert answer.status_code == 201
    told = lines(answer)
    assert [each["name"] for each in told] == ["1.jpg", "bad.jpg", "2.jpg", "3.jpg"]
    assert "web page" in told[1]["error"]
    assert [each.get("is_new") for each in told] == [True, None, True, False]
    assert Photo.objects.count() == 2


def test_what_is_no_archive_is_one_line_with_the_reason(sign_in, photo_editor):
    (told,) = lines(send(sign_in(photo_editor), b"PK\3\4 nonsense"))
    assert (told["name"], "damaged" in told["error"]) == ("rally.zip", True)


def test_who_may_not_and_how_large(sign_in, reporter, administrator, stranger, settings):
    data = zipped(("1.jpg", encoded()))
    assert send(Client(), data).status_code == 401
    assert send(sign_in(stranger), data).status_code == 401
    assert send(sign_in(administrator), data).status_code == 403
    client = sign_in(reporter)
    assert client.get(WHERE).status_code == 405
    assert client.post(WHERE).status_code == 400
    settings.PHOTO_ARCHIVE_MAX_BYTES = 10
    assert send(client, bytes(100_000)).status_code == 413
    assert not Photo.objects.exists()


def test_an_archive_needs_the_token(photo_editor):
    client = Client(enforce_csrf_checks=True)
    client.force_login(photo_editor)
    assert send(client, zipped(("1.jpg", encoded()))).status_code == 403


@pytest.mark.parametrize("keep", ["1", "0"])
def test_keeping_a_photo_is_for_those_who_edit(sign_in, administrator, photo_editor, keep):
    from tests import build

    where = reverse("admin:media_photo_keep", args=[build.photo().pk])
    assert sign_in(administrator).post(where, {"keep": keep}).status_code == 403
    client = sign_in(photo_editor)
    assert client.get(where).status_code == 405
    assert client.post(where, {"keep": keep}).status_code == 302
    assert bool(Photo.objects.get().kept_at) is (keep == "1")
