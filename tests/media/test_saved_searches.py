"""Saved searches: keeping, sharing, renaming, deleting."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from media.actions import change_search, delete_search, save_search
from media.models import SavedSearch
from tests import build

pytestmark = pytest.mark.django_db
SHEET, SEARCHES = reverse("admin:media_photo_changelist"), reverse("admin:media_photo_searches")
AT = build.NOON


@pytest.fixture
def desk(sign_in, photo_editor):
    return sign_in(photo_editor)


def kept(by, name="Storms", query="q=storm", **fields):
    return save_search(query, name=name, by=by, at=AT, **fields)


def test_a_search_is_kept_under_a_name_and_replaced_under_the_same(photo_editor):
    kept(photo_editor, "  Storms   in March ")
    kept(photo_editor, "Storms in March", query="q=storm&needs=credit")
    search = SavedSearch.objects.get()
    assert (search.name, search.query, search.is_shared) == ("Storms in March", "q=storm&needs=credit", False)


def test_a_search_without_name_or_words_is_refused(photo_editor):
    for name, query in ((" ", "q=x"), ("x" * 121, "q=x"), ("All", ""), ("Long", "q=" + "x" * 1000)):
        with pytest.raises(ValidationError):
            kept(photo_editor, name, query=query)


def test_one_sees_ones_own_and_those_for_everyone(desk, photo_editor, reporter):
    kept(photo_editor, "Mine")
    kept(reporter, "Hers alone")
    kept(reporter, "For all", is_shared=True)
    for address in (SHEET, SEARCHES):
        page = desk.get(address).content.decode()
        assert "Mine" in page and "For all" in page and "Hers alone" not in page


def test_a_search_is_changed_by_its_owner_or_who_keeps_the_desk(reporter, sub_editor, photo_editor):
    shared, own = kept(reporter, "For all", is_shared=True), kept(reporter, "Hers alone")
    for search in (shared, own):
        with pytest.raises(PermissionDenied):
            delete_search(search, by=sub_editor, at=AT)
    with pytest.raises(PermissionDenied):
        change_search(own, name="x", is_shared=False, by=photo_editor, at=AT)
    change_search(shared, name="For the desk", is_shared=True, by=photo_editor, at=AT)
    with pytest.raises(ValidationError):
        change_search(shared, name="Hers alone", is_shared=True, by=reporter, at=AT)
    delete_search(shared, by=photo_editor, at=AT)
    delete_search(own, by=reporter, at=AT)
    assert not SavedSearch.objects.exists()


def test_the_pages_keep_rename_and_delete(desk, reporter):
    given = {"query": "q=storm&bad=1&needs=credit", "name": "Storms", "is_shared": "on"}
    page = desk.post(SEARCHES, given, follow=True).content.decode()
    assert "kept as “Storms”" in page
    search = SavedSearch.objects.get()
    assert (search.query, search.is_shared) == ("q=storm&needs=credit", True)
    assert "Missing: Missing credit" in desk.get(SEARCHES).content.decode()
    one = reverse("admin:media_photo_search", args=[search.pk])
    desk.post(one, {"name": "Gales"})
    search.refresh_from_db()
    assert (search.name, search.is_shared) == ("Gales", False)
    assert "at most 120" in desk.post(one, {"name": ""}, follow=True).content.decode()
    other = kept(reporter, "Hers alone")
    assert desk.post(reverse("admin:media_photo_search", args=[other.pk]), {"delete": "1"}).status_code == 404
    desk.post(one, {"delete": "1"})
    assert list(SavedSearch.objects.all()) == [other]


def test_a_search_that_can_not_be_kept_says_why(desk):
    page = desk.post(SEARCHES, {"query": "", "name": "All"}, follow=True).content.decode()
    assert "this would be the whole library" in page
