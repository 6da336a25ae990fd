"""Editing, putting away and removing photos: who may, what is noted, what follows."""

from pathlib import Path

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from articles import actions, working_copy
from media.actions import InUse, bring_back, edit_photo, put_away, remove
from media.addresses import Crop
from media.models import Photo, Rendition
from media.renditions import rendition
from media.uses import uses_of
from newsroom.models import AuditEntry
from tests import build
from tests.build import NOON


@pytest.fixture
def photo(db):
    return build.photo()


def test_an_edit_is_written_and_noted_with_before_and_after(photo, photo_editor):
    edited = edit_photo(photo, {"credit_line": " Jo March/AFP ", "city": "Ostend"}, by=photo_editor, at=NOON)
    assert edited.credit_line == "Jo March/AFP"
    entry = AuditEntry.objects.get()
    assert (entry.verb, entry.by, entry.key) == ("photo edited", photo_editor, str(photo.uuid))
    assert entry.data["changes"] == {"credit_line": ["Jane Doe/AFP", "Jo March/AFP"], "city": ["", "Ostend"]}


def test_what_stays_the_same_is_no_edit(photo, photo_editor):
    edit_photo(photo, {"credit_line": photo.credit_line}, by=photo_editor, at=NOON)
    assert not AuditEntry.objects.exists()


def test_an_edit_follows_to_the_stories_that_follow_the_photo(photo, sub_editor, photo_editor):
    edition = build.published(sub_editor, lead=build.lead(photo))
    edit_photo(photo, {"caption": "Corrected."}, by=photo_editor, at=NOON)
    assert edition.photo_uses.get().caption == "Corrected."


@pytest.mark.parametrize(
    "changes",
    [{"focal_x": 1.5}, {"licence_url": "javascript:alert(1)"}, {"headline": "x" * 400}, {"keywords": "rain"}],
)
def test_what_is_not_right_is_not_written(photo, photo_editor, changes):
    with pytest.raises(ValidationError) as refused:
        edit_photo(photo, changes, by=photo_editor, at=NOON)
    assert set(refused.value.message_dict) == set(changes)
    photo.refresh_from_db()
    assert photo.focal_x == 0.5
    assert not AuditEntry.objects.exists()


def test_what_the_file_is_can_not_be_edited(photo, photo_editor):
    with pytest.raises(ValueError, match="content_hash"):
        edit_photo(photo, {"content_hash": "0"}, by=photo_editor, at=NOON)


def test_those_outside_the_photo_desk_edit_nothing(photo, administrator, stranger):
    for person in (administrator, stranger):
        for action in (put_away, bring_back, remove):
            with pytest.raises(PermissionDenied):
                action(photo, by=person, at=NOON)
        with pytest.raises(PermissionDenied):
            edit_photo(photo, {"city": "Ostend"}, by=person, at=NOON)


def test_renditions_with_old_words_are_thrown_away(photo, photo_editor, django_capture_on_commit_callbacks):
    old = rendition(photo, Crop(), 320, "jpg")
    with django_capture_on_commit_callbacks(execute=True):
        edit_photo(photo, {"caption": "Corrected."}, by=photo_editor, at=NOON)
    assert not old.exists()
    assert not Rendition.objects.exists()


def test_renditions_stay_when_nothing_in_them_changed(
    photo, photo_editor, django_capture_on_commit_callbacks
):
    old = rendition(photo, Crop(), 320, "jpg")
    with django_capture_on_commit_callbacks(execute=True):
        edit_photo(photo, {"city": "Ostend"}, by=photo_editor, at=NOON)
    assert old.exists()


def test_a_photo_put_away_can_not_be_chosen_and_comes_back(photo, reporter):
    put_away(photo, by=reporter, at=NOON)
    assert not Photo.objects.on_the_desk().exists()
    bring_back(photo, by=reporter, at=NOON)
    assert Photo.objects.on_the_desk().get() == photo
    assert list(AuditEntry.objects.order_by("pk").values_list("verb", flat=True)) == [
        "photo put away",
        "photo brought back",
    ]


def test_a_photo_that_nothing_names_is_deleted_with_its_files(
    photo, photo_editor, django_capture_on_commit_callbacks
):
    original, made = photo.original.path, rendition(photo, Crop(), 320, "jpg")
    with django_capture_on_commit_callbacks(execute=True):
        remove(photo, by=photo_editor, at=NOON)
    assert not Photo.objects.exists()
    assert not made.exists()
    assert not Path(original).exists()
    assert AuditEntry.objects.get().verb == "photo deleted"


def test_a_photo_in_use_is_not_deleted_and_says_where_it_is(photo, sub_editor, photo_editor):
    edition = build.published(sub_editor, lead=build.lead(photo), headline="Harbour reopens")
    with pytest.raises(InUse, match="Harbour reopens") as refused:
        remove(photo, by=photo_editor, at=NOON)
    assert {use.state for use in refused.value.uses} >= {"working copy", "published, edition 1"}
    assert Photo.objects.get() == edition.photo_uses.get().photo


def test_a_photo_that_only_a_revision_names_is_used(photo, sub_editor):
    article = build.story(sub_editor, lead=build.lead(photo))
    copy = {**working_copy.take(article), "lead": None}
    actions.save(article, copy, by=sub_editor, at=NOON, based_on=1)
    assert [use.state for use in uses_of(photo)] == ["earlier revision"]


def test_asking_for_uses_costs_two_queries_however_many_there_are(
    photo, sub_editor, django_assert_max_num_queries
):
    for _ in range(4):
        build.published(sub_editor, lead=build.lead(photo))
    with django_assert_max_num_queries(2):
        assert len(uses_of(photo)) >= 8
