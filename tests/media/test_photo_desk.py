"""The photo desk's pages: the contact sheet, one photo, uploading without scripts, agencies."""

import io
import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from media.intake import take_in
from media.models import Agency, Photo
from newsroom.models import AuditEntry
from tests import build
from tests.media.pictures import UTF8, app1, app13, encoded, iim, image, jpeg, photoshop, words, xmp

SHEET, ADD = reverse("admin:media_photo_changelist"), reverse("admin:media_photo_add")


@pytest.fixture
def desk(sign_in, photo_editor):
    return sign_in(photo_editor)


def slugs(answer):
    return re.findall(r'class="frame-slug">([^<]*)<', answer.content.decode())


def form_of(client, photo):
    """The form of a photo's page as a browser would send it back."""
    data = {}
    for bound in client.get(photo.get_absolute_url()).context["adminform"].form:
        value = bound.value()
        data[bound.html_name] = "" if value is None else value
    data["keywords"] = ", ".join(photo.keywords)
    return data


def test_a_day_without_a_time_is_shown_without_one(desk, sign_in, photo_editor, administrator):
    build.paper(time_zone="Europe/Paris")
    day = take_in(
        io.BytesIO(jpeg(app1(xmp("", 'photoshop:DateCreated="2023-10-17"')))),
        name="day.jpg",
        by=photo_editor,
        at=build.NOON,
    ).photo
    page = desk.get(day.get_absolute_url()).content.decode()
    shown = [re.search(rf'<input[^>]*name="taken_at_{n}"[^>]*>', page)[0] for n in (0, 1)]
    assert 'value="2023-10-17"' in shown[0] and "value" not in shown[1]
    sent = form_of(desk, day) | {"taken_at_0": "2023-10-17", "taken_at_1": "", "caption": "A harbour."}
    done = desk.post(day.get_absolute_url(), sent)
    assert done.status_code == 302, done.context["adminform"].form.errors
    entry = AuditEntry.objects.get(verb="photo edited")
    assert list(entry.data["changes"]) == ["caption"]
    looking = sign_in(administrator)
    assert "17 October 2023<" in looking.get(day.get_absolute_url()).content.decode()
    client = sign_in(photo_editor)
    client.post(day.get_absolute_url(), sent | {"taken_at_1": "14:30"})
    page = client.get(day.get_absolute_url()).content.decode()
    assert 'value="14:30"' in re.search(r'<input[^>]*name="taken_at_1"[^>]*>', page)[0]
    looking = sign_in(administrator)
    assert "17 October 2023, 14:30 CEST" in looking.get(day.get_absolute_url()).content.decode()
    client = sign_in(photo_editor)
    fresh = form_of(client, day) | {"taken_at_0": "", "taken_at_1": ""}
    client.post(day.get_absolute_url(), fresh)
    day.refresh_from_db()
    assert day.taken_at is None


def test_the_sheet_shows_pictures_with_slug_agency_and_credit(desk):
    build.photo(slug="ostend harbour", agency=build.agency("reuters"), credit_line="Jane Doe")
    build.photo(slug="bare", credit_line="")
    page = desk.get(SHEET)
    assert slugs(page) == ["bare", "ostend harbour"]
    text = page.content.decode()
    assert text.count("Needs a credit") == 1
    assert "Jane Doe" in text and "Reuters" in text
    assert "style=" not in text and "onclick" not in text


def test_the_sheet_costs_the_same_for_many(desk, django_assert_max_num_queries):
    for number in range(40):
        build.photo(size=(20, 20), agency=build.agency(f"a{number}"))
    # Nine for the pictures and what narrows them, one for kills asked for, one for feeds that are silent.
    with django_assert_max_num_queries(11):
        desk.get(SHEET)


def test_no_picture_is_decoded_while_the_sheet_is_drawn(desk, monkeypatch):
    from media import previews, renditions

    build.photo()
    monkeypatch.setattr(renditions, "cut", None)
    monkeypatch.setattr(previews, "cut", None)
    assert desk.get(SHEET).status_code == 200


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("", ["c", "b", "a"]),
        ("?needs=credit", ["b"]),
        ("?needs=alt", ["c"]),
        ("?kind__exact=graphic", ["c"]),
        ("?shelf=away", ["d"]),
        ("?shelf=all", ["d", "c", "b", "a"]),
        ("?q=harbour", ["a"]),
        ("?q=harbour+jane", ["a"]),
        ("?q=nothing", []),
    ],
)
def test_the_sheet_is_narrowed_by_search_and_filters(desk, query, shown):
    build.photo(slug="a", caption="The harbour")
    build.photo(slug="b", credit_line="")
    build.photo(slug="c", alt_text="", kind="graphic")
    build.photo(slug="d", put_away_at=build.NOON)
    assert slugs(desk.get(SHEET + query)) == shown


def test_the_sheet_is_narrowed_by_agency(desk):
    afp = build.agency()
    build.photo(slug="a", agency=afp)
    build.photo(slug="b", agency=build.agency("ap"))
    assert slugs(desk.get(f"{SHEET}?agency__id__exact={afp.pk}")) == ["a"]


def test_an_empty_library_says_what_to_do(desk):
    assert "Upload the first pictures" in desk.get(SHEET).content.decode()


def test_strangers_do_not_see_the_photo_desk(client, stranger, sign_in):
    photo = build.photo()
    assert client.get(SHEET).status_code == 302
    outsider = sign_in(stranger)
    for page in (SHEET, ADD, photo.get_absolute_url()):
        assert outsider.get(page).status_code == 302


def test_an_administrator_looks_and_changes_nothing(sign_in, administrator):
    photo = build.photo()
    client = sign_in(administrator)
    page = client.get(photo.get_absolute_url())
    assert page.status_code == 200 and 'name="_save"' not in page.content.decode()
    assert client.get(ADD).status_code == 403
    assert client.post(photo.get_absolute_url(), {"caption": "x"}).status_code == 403
    shelf = reverse("admin:media_photo_shelf", args=[photo.pk])
    assert client.post(shelf).status_code == 403


def test_the_photos_page_shows_what_was_found_and_where_it_is_used(desk, photo_editor, sub_editor):
    block = iim([(110, "AP"), (120, "From IIM")], UTF8)
    packet = xmp(words("dc:description", "From XMP"), 'photoshop:Credit="AFP"')
    data = jpeg(app1(packet), app13(photoshop(block)), picture=image((1200, 800)))
    photo = take_in(io.BytesIO(data), name="x.jpg", by=photo_editor, at=build.NOON).photo
    photo.alt_text = "A pier"
    photo.save()
    build.published(sub_editor, lead=build.lead(photo), headline="Harbour reopens")
    page = desk.get(photo.get_absolute_url()).content.decode()
    for text in ("XMP dc:description", "From XMP", "IIM 2:120", "From IIM", "XMP photoshop:Credit"):
        assert text in page
    assert page.count("Harbour reopens") >= 2
    assert "published, edition 1" in page and "working copy" in page


def test_saving_the_page_is_an_edit_with_its_audit_entry(desk):
    photo = build.photo(keywords=["rain"])
    data = {
        **form_of(desk, photo),
        "credit_line": "Jo March",
        "focal_x": "0.25",
        "keywords": "rain, sea\nrain",
    }
    answer = desk.post(photo.get_absolute_url(), data)
    assert answer.status_code == 302, answer.context["adminform"].form.errors
    photo.refresh_from_db()
    assert (photo.credit_line, photo.focal_x, photo.keywords) == ("Jo March", 0.25, ["rain", "sea"])
    entry = AuditEntry.objects.get()
    assert (entry.verb, set(entry.data["changes"])) == (
        "photo edited",
        {"credit_line", "focal_x", "keywords"},
    )
    history = desk.get(reverse("admin:media_photo_history", args=[photo.pk])).content.decode()
    assert "Jane Doe/AFP" in history and "Jo March" in history


def test_saving_the_page_unchanged_notes_nothing(desk):
    photo = build.photo(keywords=["rain", "sea"])
    assert desk.post(photo.get_absolute_url(), form_of(desk, photo)).status_code == 302
    assert not AuditEntry.objects.exists()


def test_a_page_that_is_not_right_is_given_back_with_its_words(desk):
    photo = build.photo()
    data = {**form_of(desk, photo), "focal_x": "7", "caption": "Typed at length"}
    answer = desk.post(photo.get_absolute_url(), data)
    assert answer.status_code == 200
    assert "Typed at length" in answer.content.decode()
    assert "focal_x" in answer.context["adminform"].form.errors


def test_a_photo_is_put_away_and_brought_back_from_its_page(desk):
    photo = build.photo()
    shelf = reverse("admin:media_photo_shelf", args=[photo.pk])
    assert desk.get(shelf).status_code == 405
    page = desk.post(shelf, follow=True).content.decode()
    photo.refresh_from_db()
    assert photo.put_away_at and "Bring back" in page
    desk.post(shelf, {"away": "0"})
    photo.refresh_from_db()
    assert photo.put_away_at is None


def test_deleting_asks_first_and_then_deletes(desk):
    photo = build.photo()
    where = reverse("admin:media_photo_delete", args=[photo.pk])
    assert "Delete for good" in desk.get(where).content.decode()
    assert desk.post(where).status_code == 302
    assert not Photo.objects.exists()


def test_deleting_a_photo_in_use_says_where_it_is_and_offers_to_put_it_away(desk, sub_editor):
    photo = build.photo()
    build.story(sub_editor, lead=build.lead(photo), headline="Harbour reopens")
    where = reverse("admin:media_photo_delete", args=[photo.pk])
    page = desk.get(where).content.decode()
    assert "Harbour reopens" in page and "Put away" in page and "Delete for good" not in page
    assert "Harbour reopens" in desk.post(where, follow=True).content.decode()
    assert Photo.objects.exists()


def test_a_reporter_may_not_delete(sign_in, reporter):
    photo = build.photo()
    where = reverse("admin:media_photo_delete", args=[photo.pk])
    assert sign_in(reporter).post(where).status_code == 403


def test_uploading_works_without_scripts(desk):
    files = [
        SimpleUploadedFile("one.jpg", encoded(image((1200, 800)))),
        SimpleUploadedFile("two.png", encoded(image((900, 600)), "PNG")),
        SimpleUploadedFile("page.jpg", b"<html>"),
    ]
    page = desk.post(ADD, {"file": files}).content.decode()
    assert Photo.objects.count() == 2
    assert "2 of 3 taken in" in page
    assert "It is a web page" in page and "Needs a credit" in page
    for photo in Photo.objects.all():
        assert f'href="{photo.get_absolute_url()}"' in page
    assert "Choose at least one file" in desk.post(ADD, follow=True).content.decode()


def test_an_agency_is_kept_by_those_who_keep_the_desk(sign_in, photo_editor, reporter):
    agency = build.agency()
    where = reverse("admin:media_agency_change", args=[agency.pk])
    data = {
        "name": "AFP",
        "aliases": "Agence France-Presse",
        "credit_pattern": "{photographer} / AFP",
        "usage_rights": "agency",
        "contract_ends_at_date": "2026-07-01",
        "contract_ends_at_time": "00:00",
        "contract_reach": "take-down",
    }
    assert sign_in(reporter).post(where, data).status_code == 403
    bad = sign_in(photo_editor).post(where, {**data, "credit_pattern": "{who}"})
    assert "credit_pattern" in bad.context["adminform"].form.errors
    assert sign_in(photo_editor).post(where, data).status_code == 302
    kept = Agency.objects.get(code="afp")
    assert kept.credit("Jane Doe") == "Jane Doe / AFP"
    assert kept.contract_ends_at.isoformat() == "2026-06-30T23:00:00+00:00"
    assert kept.contract_reach == "take-down"
    assert AuditEntry.objects.get().verb == "changed"
