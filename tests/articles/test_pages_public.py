"""What all public pages share: no cookies, revalidation, the paper's language, nothing but reading."""

import gzip
import re

import pytest
from django.urls import reverse

from articles.models import Section
from newsroom.models import Publication
from tests import build
from tests.build import DAY, HOUR, NOON

PAGES = [
    "/",
    "/world/",
    "/world/2026/03/10/late-tide/",
    "/archive/",
    "/archive/2026/03/10/",
    "/byline/jo-march/",
    "/tag/storm/",
    "/feed/",
    "/feed/world/",
]


@pytest.fixture(autouse=True)
def paper(db, sub_editor):
    build.paper(name="The Test Courier", tagline="All that is tested")
    lines = [{"byline": build.byline().pk, "role": "by"}]
    build.published(sub_editor, at=NOON - HOUR, bylines=lines, tags=["storm"], slug="late-tide")


@pytest.fixture(params=PAGES)
def page(request):
    return request.param


def test_every_page_is_asked_for_again_by_its_etag(page, reader):
    response = reader.get(page)
    assert response.status_code == 200
    assert response["Cache-Control"] == "no-cache"
    again = reader.get(page, **{"If-None-Match": response["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_a_compressed_page_has_an_etag_that_matches_too(page, reader):
    response = reader.get(page, **{"Accept-Encoding": "gzip"})
    assert response["Content-Encoding"] == "gzip"
    assert gzip.decompress(response.content) == reader.get(page).content
    again = reader.get(page, **{"Accept-Encoding": "gzip", "If-None-Match": response["ETag"]})
    assert again.status_code == 304


def test_no_page_looks_at_cookies_or_sets_one(page, reader, sub_editor):
    plain = reader.get(page)
    assert "Cookie" not in plain.get("Vary", "")
    assert not plain.cookies
    reader.client.force_login(sub_editor)
    signed_in = reader.get(page)
    assert signed_in.content == plain.content
    assert "Cookie" not in signed_in.get("Vary", "")
    assert not signed_in.cookies


def test_no_page_leads_to_the_desk(page, reader):
    html = reader.get(page).content.decode()
    assert "/admin" not in html
    assert "/desk" not in html
    assert "csrf" not in html


def test_head_answers_as_get_does_without_the_page(page, reader):
    response = reader.head(page)
    assert response.status_code == 200
    assert response.content == b""
    assert response["ETag"] == reader.get(page)["ETag"]


def test_nobody_can_post_to_a_page(page, client):
    assert client.post(page).status_code == 405


def test_every_page_names_the_feed_and_the_paper(page, reader):
    if page.startswith("/feed/"):
        return
    html = reader.read(page)
    assert '<link rel="alternate" type="application/rss+xml" title="The Test Courier" href="/feed/">' in html
    assert "<title>" in html
    assert "The Test Courier</title>" in html or "The Test Courier –" in html
    assert html.count("<h1") == 1
    assert '<a class="skip-link" href="#content">' in html


def test_words_and_times_are_in_the_papers_language(page, reader):
    Publication.objects.update(language="de", time_zone="Europe/Berlin")
    html = reader.get(page, at=NOON + DAY).content.decode()
    if page.startswith("/feed/"):
        assert "<language>de</language>" in html
    else:
        assert '<html lang="de" dir="ltr">' in html
        assert "11. März 2026" in html


def test_the_language_of_the_browser_changes_nothing(page, reader):
    assert reader.get(page, **{"Accept-Language": "fr"}).content == reader.get(page).content


def test_the_stylesheet_is_kept_for_a_year_and_its_address_changes_with_a_hue(reader):
    def address():
        return re.search(r'<link rel="stylesheet" href="([^"]+)">', reader.read("/"))[1]

    first = address()
    response = reader.get(first)
    assert response["Content-Type"].startswith("text/css")
    assert "immutable" in response["Cache-Control"]
    assert ".hue-world{--hue:#" in response.content.decode()
    Section.objects.update(hue="#005500")
    assert address() != first
    assert "#005500" in reader.get(address()).content.decode()
    assert reader.get(first)["Cache-Control"] == "no-cache"


def test_the_stylesheet_is_small(reader):
    response = reader.get(reverse("stylesheet", args=["x"]), **{"Accept-Encoding": "gzip"})
    assert response["Content-Encoding"] == "gzip"
    assert len(response.content) < 9 * 1024


def test_a_paper_that_has_not_been_set_up_has_a_front_page_all_the_same(reader):
    Publication.objects.all().delete()
    assert "Newsroom" in reader.read("/")


def test_a_colour_that_is_none_takes_no_page_down(reader):
    Section.objects.update(hue="red;}")
    Publication.objects.update(accent="")
    css = reader.get(reverse("stylesheet", args=["x"])).content.decode()
    assert "red;}" not in css
    assert "Test Courier" in reader.read("/")
