"""Clearing away: what nobody wanted leaves the desk, then the disk; what anybody named or touched stays."""

import datetime as dt
import sys

import pytest
from django.core.exceptions import PermissionDenied
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from media.actions import bring_back, keep, let_go, sweep, sweep_when_due
from media.addresses import Crop
from media.intake import take_in
from media.models import Collection, Kill, Lease, Photo, PhotoVersion, Sweep
from media.models.photo import PARTS
from media.rendition_files import home
from media.renditions import rendition
from newsroom.models import AuditEntry
from tests import build
from tests.build import DAY, NOON

SWEEPING = sys.modules["media.actions.sweep"]
LATER = NOON + 22 * DAY
MUCH_LATER = LATER + 15 * DAY


def on_the_desk(photo):
    return Photo.objects.on_the_desk().filter(pk=photo.pk).exists()


def test_a_picture_that_nobody_wanted_leaves_the_desk_and_then_the_disk(
    db, django_capture_on_commit_callbacks
):
    photo = build.photo(uploaded_at=NOON)
    rendition(photo, Crop(), 320, "jpg")
    assert sweep(by=None, at=NOON + 20 * DAY).removed == 0
    assert sweep(by=None, at=LATER).removed == 1
    assert not on_the_desk(photo) and photo.original.storage.exists(photo.original.name)
    assert sweep(by=None, at=LATER + 13 * DAY).deleted == 0
    with django_capture_on_commit_callbacks(execute=True):
        swept = sweep(by=None, at=MUCH_LATER)
    assert (swept.deleted, swept.freed) == (1, photo.bytes)
    assert not Photo.objects.exists()
    assert not photo.original.storage.exists(photo.original.name)
    assert not home(photo.uuid).exists()
    assert list(AuditEntry.objects.order_by("pk").values_list("verb", "by_name")) == [
        ("photo removed", "Newsroom"),
        ("photo deleted", "Newsroom"),
    ]


@pytest.mark.parametrize("field", ["edited_at", "kept_at"])
def test_a_picture_that_was_edited_or_kept_stays(db, field):
    photo = build.photo(uploaded_at=NOON, **{field: NOON})
    assert sweep(by=None, at=LATER).removed == 0
    assert on_the_desk(photo)


def collected(photo, by):
    made = Collection.objects.create(name="Rally", made_at=NOON)
    made.places.create(photo=photo, added_at=NOON)


def leased(photo, by):
    Lease.objects.create(photo=photo, effect="allow", made_at=NOON, revoked_at=NOON)


def killed(photo, by):
    Kill.objects.create(photo=photo, reason="Wrong man", killed_at=NOON, lifted_at=NOON)


def drafted(photo, by):
    build.story(by, lead=build.lead(photo))


def published(photo, by):
    build.published(by, lead=build.lead(photo))


def portrayed(photo, by):
    build.byline().photo_uses.create(photo=photo, role="portrait")


@pytest.mark.parametrize("want", [collected, leased, killed, drafted, published, portrayed])
def test_a_picture_that_anything_names_stays(chief_editor, want):
    photo = build.photo(uploaded_at=NOON)
    want(photo, chief_editor)
    swept = sweep(by=None, at=LATER)
    assert (swept.removed, swept.deleted) == (0, 0)
    assert on_the_desk(photo)


def test_every_relation_to_a_photo_is_either_a_part_of_it_or_a_reason_to_keep_it():
    named = {relation.name for relation in Photo._meta.related_objects}
    assert {"uses", "revisions", "places", "leases", "kills"} <= named
    assert set(PARTS) <= named


def test_a_version_goes_with_its_photo_and_so_does_its_file(db, django_capture_on_commit_callbacks):
    photo, other = build.photo(uploaded_at=NOON), build.photo(uploaded_at=NOON, kept_at=NOON)
    PhotoVersion.objects.create(
        photo=photo,
        number=2,
        state="offered",
        original=(name := "originals/ab/version.jpg"),
        width=1,
        height=1,
        format="JPEG",
        bytes=1,
        content_hash="v",
        received_at=NOON,
    )
    photo.original.storage.save(name, photo.original)
    sweep(by=None, at=LATER)
    with django_capture_on_commit_callbacks(execute=True):
        sweep(by=None, at=MUCH_LATER)
    assert not photo.original.storage.exists(name)
    assert other.original.storage.exists(other.original.name)


def test_what_was_removed_can_be_brought_back_and_stays_then(photo_editor):
    photo = build.photo(uploaded_at=NOON)
    sweep(by=None, at=LATER)
    photo = bring_back(photo, by=photo_editor, at=LATER)
    assert (photo.removed_at, photo.kept_at) == (None, LATER)
    assert sweep(by=None, at=MUCH_LATER).removed == 0
    assert on_the_desk(photo)


def test_a_removed_picture_that_arrives_again_is_back_and_counts_as_new(photo_editor):
    photo = build.photo(uploaded_at=NOON)
    sweep(by=None, at=LATER)
    with photo.original.open("rb") as file:
        taken = take_in(file, name="again.jpg", by=photo_editor, at=LATER + DAY)
    assert (taken.photo.pk, taken.is_new) == (photo.pk, False)
    assert any("back on the desk" in warning for warning in taken.warnings)
    assert sweep(by=None, at=LATER + 2 * DAY).removed == 0
    assert on_the_desk(photo)


def test_a_removed_picture_that_gets_into_a_story_is_back_on_the_desk(chief_editor):
    photo = build.photo(uploaded_at=NOON)
    sweep(by=None, at=LATER)
    build.story(chief_editor, lead=build.lead(photo))
    swept = sweep(by=None, at=MUCH_LATER)
    assert (swept.returned, swept.deleted) == (1, 0)
    assert on_the_desk(photo)


def test_days_are_settings(db, settings):
    settings.PHOTO_KEEP_DAYS, settings.PHOTO_RECOVER_DAYS = 2, 1
    build.photo(uploaded_at=NOON)
    assert sweep(by=None, at=NOON + 3 * DAY).removed == 1
    assert sweep(by=None, at=NOON + 5 * DAY).deleted == 1


def test_keeping_and_letting_go_are_in_the_audit_log(photo_editor):
    photo = build.photo(uploaded_at=NOON)
    keep(photo, by=photo_editor, at=NOON)
    keep(photo, by=photo_editor, at=NOON)
    assert sweep(by=None, at=LATER).removed == 0
    let_go(photo, by=photo_editor, at=LATER)
    assert sweep(by=None, at=LATER).removed == 1
    verbs = list(AuditEntry.objects.order_by("pk").values_list("verb", flat=True))
    assert verbs == ["photo kept", "photo no longer kept", "photo removed"]


def test_who_may_not(administrator, reporter):
    photo = build.photo()
    for refused in (lambda: keep(photo, by=administrator, at=NOON), lambda: sweep(by=reporter, at=NOON)):
        with pytest.raises(PermissionDenied):
            refused()


def test_it_runs_by_itself_at_most_once_an_hour(db):
    build.photo(uploaded_at=NOON)
    assert sweep_when_due(at=LATER).removed == 1
    build.photo(uploaded_at=NOON)
    assert sweep_when_due(at=LATER + dt.timedelta(minutes=59)) is None
    assert sweep_when_due(at=LATER + dt.timedelta(minutes=61)).removed == 1


def test_one_that_did_not_end_goes_on_soon(db, monkeypatch):
    monkeypatch.setattr(SWEEPING, "BATCH", 1)
    monkeypatch.setattr(SWEEPING, "AFTER_INTAKE", 0)
    for _ in range(2):
        build.photo(uploaded_at=NOON, size=(20, 20))
    assert sweep_when_due(at=LATER).removed == 1
    assert sweep_when_due(at=LATER + dt.timedelta(minutes=1)) is None
    assert sweep_when_due(at=LATER + dt.timedelta(minutes=6)).removed == 1


def test_what_goes_wrong_in_it_never_fails_the_upload(db, monkeypatch, caplog):
    def fails(**options):
        raise RuntimeError("a disk that is read-only")

    monkeypatch.setattr(SWEEPING, "sweep", fails)
    assert sweep_when_due(at=LATER) is None
    assert "could not be cleared away" in caplog.text
    assert Sweep.objects.count() == 1


def test_it_works_in_batches_whose_cost_does_not_grow_with_the_library(db):
    def cost(count):
        for _ in range(count):
            build.photo(uploaded_at=NOON, size=(20, 20))
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert sweep(by=None, at=LATER).removed == count
        return len(queries) - count  # an audit entry each

    assert cost(20) == cost(60)


def test_the_database_itself_protects_what_a_story_took_in_between(chief_editor, monkeypatch):
    taken, idle = (build.photo(uploaded_at=NOON, size=(20, 20)) for _ in range(2))
    sweep(by=None, at=LATER)
    delete = SWEEPING._delete

    def meanwhile_used(swept, keys, **options):
        if not taken.uses.exists():
            build.story(chief_editor, lead=build.lead(taken))
        delete(swept, keys, **options)

    monkeypatch.setattr(SWEEPING, "_delete", meanwhile_used)
    swept = sweep(by=None, at=MUCH_LATER)
    assert (swept.deleted, swept.stuck) == (1, {taken.pk})
    assert list(Photo.objects.all()) == [taken]
    assert idle.pk not in swept.stuck


def test_the_command_says_what_would_go_and_what_went(db, capsys):
    build.photo(uploaded_at=NOON)
    call_command("tidy_photos", "--dry-run")
    assert "would leave the desk: 1" in capsys.readouterr().out
    assert Photo.objects.on_the_desk().count() == 1
    call_command("tidy_photos")
    assert "Left the desk: 1" in capsys.readouterr().out
    assert Photo.objects.on_the_desk().count() == 0
