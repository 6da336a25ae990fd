"""What leaves the server: originals to the desk alone, as files; pictures of our making, as what they are."""

import io

import pytest
from django.test import Client
from django.urls import reverse
from PIL import Image

from media.addresses import FORMATS, Crop, address
from media.intake import take_in
from tests import build
from tests.media.pictures import encoded, image, jpeg

HTML = b"<!DOCTYPE html><html><script>alert(1)</script></html>"
KINDS = {"avif": ("image/avif", "AVIF"), "webp": ("image/webp", "WEBP"), "jpg": ("image/jpeg", "JPEG")}


@pytest.fixture
def polyglot(photo_editor):
    """A picture that is a web page and an archive too, under a name that says so."""
    data = jpeg((0xFE, HTML), picture=image((400, 300))) + b"PK\3\4" + HTML
    photo = take_in(io.BytesIO(data), name="page.html", by=photo_editor, at=build.NOON).photo
    photo.credit_line = "Jane Doe/AFP"
    photo.save()
    return photo


def test_originals_are_for_signed_in_members_of_the_desk(client, polyglot, reporter, administrator, stranger):
    where = reverse("admin:media_photo_original", args=[polyglot.uuid])
    for person, status in ((None, 302), (stranger, 302), (reporter, 200), (administrator, 200)):
        visitor = Client()
        if person:
            visitor.force_login(person)
        assert visitor.get(where).status_code == status
        assert visitor.post(where).status_code in (302, 405)
    reporter.is_active = False
    reporter.save()
    client.force_login(reporter)
    assert client.get(where).status_code == 302


def test_an_original_is_a_file_to_keep_and_never_a_page_to_show(sign_in, polyglot, reporter):
    answer = sign_in(reporter).get(reverse("admin:media_photo_original", args=[polyglot.uuid]))
    assert answer["Content-Type"] == "image/jpeg"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Disposition"].startswith("attachment")
    assert "sandbox" in answer["Content-Security-Policy"]
    assert "no-store" in answer["Cache-Control"]


@pytest.mark.parametrize("start", ["/", "/uploads/", "/media/", "/static/", "/photos/"])
def test_no_address_leads_to_the_folder_of_originals(client, polyglot, start):
    for name in (polyglot.original.name, "../uploads/" + polyglot.original.name):
        assert client.get(start + name).status_code in (301, 404)
        assert client.get(start + name, follow=True).status_code == 404


@pytest.mark.parametrize("format", list(FORMATS))
def test_a_rendition_is_what_its_type_says_and_nothing_else(client, polyglot, format):
    answer = client.get(address(polyglot, Crop(), 320, format))
    kind, name = KINDS[format]
    assert (answer.status_code, answer["Content-Type"]) == (200, kind)
    assert answer["X-Content-Type-Options"] == "nosniff"
    body = answer.getvalue()
    assert HTML not in body and b"<script" not in body and b"PK\3\4" not in body
    with Image.open(io.BytesIO(body)) as seen:
        seen.load()
        assert seen.format == name


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF", "GIF"])
def test_a_preview_is_of_our_making_whatever_came(sign_in, photo_editor, format):
    data = encoded(image((400, 300)), format)
    photo = take_in(io.BytesIO(data), name="x.jpg", by=photo_editor, at=build.NOON).photo
    where = reverse("admin:media_photo_preview", args=[photo.uuid, 320])
    assert Client().get(where).status_code == 302
    answer = sign_in(photo_editor).get(where)
    assert (answer["Content-Type"], answer["X-Content-Type-Options"]) == ("image/webp", "nosniff")
    with Image.open(io.BytesIO(answer.getvalue())) as seen:
        assert seen.format == "WEBP"
