"""What the desk's scripts ask: the picker, uploading, previews, originals; and who may ask."""

import io
import uuid

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image

from media.models import Photo
from media.rendition_files import home
from tests import build
from tests.media.pictures import app1, encoded, image, jpeg, xmp

PICKER, UPLOAD = reverse("admin:media_photo_picker"), reverse("admin:media_photo_upload")
CARD = {
    "id",
    "slug",
    "headline",
    "caption",
    "alt",
    "credit",
    "credit_missing",
    "agency",
    "ai",
    "width",
    "height",
    "thumb",
    "preview",
    "focal",
    "crops",
    "whole",
    "colour",
    "url",
    "refusal",
    "warning",
    "badges",
}


@pytest.fixture
def desk(sign_in, photo_editor):
    return sign_in(photo_editor)


def send(client, data, name="picture.jpg", **fields):
    return client.post(UPLOAD, {"file": SimpleUploadedFile(name, data, "image/jpeg"), **fields})


def test_the_picker_gives_cards_newest_first(desk):
    older = build.photo(uploaded_at=build.NOON - build.DAY, agency=build.agency())
    newer = build.photo(credit_line="")
    answer = desk.get(PICKER).json()
    assert [card["id"] for card in answer["photos"]] == [str(newer.uuid), str(older.uuid)]
    assert (answer["next"], answer["total"]) == (None, 2)
    first, second = answer["photos"]
    assert set(first) == CARD
    assert first["credit_missing"] and not second["credit_missing"]
    assert second["agency"] == "AFP"
    assert second["focal"] == [0.5, 0.5]
    assert desk.get(second["thumb"]).status_code == 200
    assert desk.get(second["url"]).status_code == 200


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("ostend", True),
        ("harbour ostend", True),
        ("doe afp", True),
        ("ferry-queue", True),
        ("tempête", True),
        ("ostend bruges", False),
        ("", True),
        ("%", False),
        ('"', False),
        ("\x00", True),
    ],
)
def test_every_word_has_to_stand_somewhere(desk, words, found):
    build.photo(slug="ferry-queue", caption="Waiting in the harbour", city="Ostend", keywords=["tempête"])
    assert bool(desk.get(PICKER, {"q": words}).json()["photos"]) is found


def test_the_picker_pages(desk):
    for _ in range(45):
        build.photo(size=(20, 20))
    first = desk.get(PICKER).json()
    second = desk.get(PICKER, {"page": first["next"]}).json()
    assert (len(first["photos"]), len(second["photos"])) == (40, 5)
    assert (first["next"], second["next"], first["total"]) == (2, None, 45)
    assert not {card["id"] for card in first["photos"]} & {card["id"] for card in second["photos"]}
    assert desk.get(PICKER, {"page": "x"}).json()["photos"]


def test_what_is_put_away_is_not_offered_but_still_known(desk):
    away = build.photo(put_away_at=build.NOON)
    assert desk.get(PICKER).json()["photos"] == []
    asked = desk.get(PICKER, {"ids": f"{away.uuid},nonsense,{uuid.uuid4()}"}).json()
    assert [card["id"] for card in asked["photos"]] == [str(away.uuid)]


def test_photos_asked_by_id_come_in_the_order_asked(desk):
    photos = [build.photo(size=(20, 20)) for _ in range(3)]
    asked = ",".join(str(photo.uuid) for photo in reversed(photos))
    given = desk.get(PICKER, {"ids": asked}).json()["photos"]
    assert [card["id"] for card in given] == asked.split(",")


def test_the_picker_costs_the_same_for_many(desk, django_assert_max_num_queries):
    for number in range(30):
        build.photo(size=(20, 20), agency=build.agency(f"a{number}"))
    with django_assert_max_num_queries(6):
        desk.get(PICKER)


def test_an_upload_is_answered_with_the_card_and_what_was_found(desk, photo_editor):
    build.agency()
    data = jpeg(app1(xmp("", 'photoshop:Credit="AFP" photoshop:Headline="Rain"')), picture=image((1200, 800)))
    answer = send(desk, data)
    assert answer.status_code == 201
    told = answer.json()
    assert set(told["photo"]) == CARD
    assert (told["photo"]["headline"], told["photo"]["credit"]) == ("Rain", "AFP")
    assert told["found"] == {"headline": "Rain", "credit": "AFP"}
    assert (told["warnings"], told["is_new"]) == ([], True)
    assert Photo.objects.get().uploaded_by == photo_editor


def test_the_thumbnail_is_there_when_the_upload_is_answered(desk):
    send(desk, encoded(image((1200, 800))))
    assert (home(Photo.objects.get().uuid) / "desk-320.webp").exists()


def test_the_same_file_again_is_answered_with_the_photo_there_is(desk):
    first = send(desk, encoded()).json()
    again = send(desk, encoded(), name="other.jpg")
    assert again.status_code == 201
    assert (again.json()["photo"], again.json()["is_new"]) == (first["photo"], False)


def test_a_file_that_is_refused_is_named_with_its_reason(desk):
    answer = send(desk, b"<html>", name="page.jpg")
    assert answer.status_code == 400
    assert answer.json()["name"] == "page.jpg"
    assert "web page" in answer.json()["error"]
    assert not Photo.objects.exists()


def test_an_upload_without_a_file_says_so(desk):
    answer = desk.post(UPLOAD, {"other": "1"})
    assert answer.status_code == 400 and answer.json()["error"]


def test_a_file_too_large_is_refused_by_what_it_announces(desk, settings):
    settings.PHOTO_MAX_BYTES = 100
    answer = send(desk, b"\xff\xd8\xff" + b"x" * 200_000)
    assert answer.status_code == 413 and "larger than" in answer.json()["error"]
    assert send(desk, b"\xff\xd8\xff" + b"x" * 300).status_code == 413


def test_a_pasted_picture_has_no_credit_but_its_own(desk):
    build.agency()
    answer = send(desk, jpeg(app1(xmp("", 'photoshop:Source="AFP"'))), pasted="1").json()
    assert answer["photo"]["credit_missing"]


def test_an_upload_needs_the_token(photo_editor):
    client = Client(enforce_csrf_checks=True)
    client.force_login(photo_editor)
    assert send(client, encoded()).status_code == 403
    client.get(reverse("admin:media_photo_add"))
    token = client.cookies["csrftoken"].value
    file = SimpleUploadedFile("x.jpg", encoded())
    answer = client.post(UPLOAD, {"file": file}, headers={"x-csrftoken": token})
    assert answer.status_code == 201


def test_strangers_are_told_so_in_json(client, stranger):
    for who in (None, stranger):
        if who:
            client.force_login(who)
        for answer in (client.get(PICKER), send(client, encoded())):
            assert answer.status_code == 401
            assert answer.json()["error"]
    assert not Photo.objects.exists()


def test_an_administrator_may_look_but_not_upload(sign_in, administrator):
    client = sign_in(administrator)
    assert client.get(PICKER).status_code == 200
    assert send(client, encoded()).status_code == 403


def test_each_endpoint_has_its_method(desk):
    assert desk.post(PICKER).status_code == 405
    assert desk.get(UPLOAD).status_code == 405


def test_previews_are_shown_to_the_desk_alone_credited_or_not(desk, client):
    photo = build.photo(size=(1200, 800), credit_line="")
    where = reverse("admin:media_photo_preview", args=[photo.uuid, 640])
    answer = desk.get(where)
    assert (answer.status_code, answer["Content-Type"]) == (200, "image/webp")
    assert answer["Cache-Control"].startswith("private")
    with Image.open(io.BytesIO(answer.getvalue())) as seen:
        assert seen.size == (640, 427)
    assert desk.get(where, headers={"if-none-match": answer["ETag"]}).status_code == 304
    assert Client().get(where).status_code == 302


def test_a_preview_is_never_larger_than_the_photo(desk):
    photo = build.photo(size=(200, 100))
    answer = desk.get(reverse("admin:media_photo_preview", args=[photo.uuid, 960]))
    with Image.open(io.BytesIO(answer.getvalue())) as seen:
        assert seen.size == (200, 100)


def test_previews_have_few_sizes(desk):
    photo = build.photo()
    for width in (1, 321, 5000):
        assert desk.get(reverse("admin:media_photo_preview", args=[photo.uuid, width])).status_code == 404
    gone = reverse("admin:media_photo_preview", args=[uuid.uuid4(), 320])
    assert desk.get(gone).status_code == 404


def test_the_original_is_handed_out_as_a_file_to_the_desk_alone(desk):
    photo = build.photo(file_name="Düne & See.jpg")
    where = reverse("admin:media_photo_original", args=[photo.uuid])
    answer = desk.get(where)
    with photo.original.open("rb") as kept:
        assert answer.getvalue() == kept.read()
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer["Content-Security-Policy"]
    assert Client().get(where).status_code == 302
    photo.original.storage.delete(photo.original.name)
    assert desk.get(where).status_code == 404
