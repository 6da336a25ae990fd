"""Kills: who may kill and lift, what is noted, what goes at once and what stays for the desk."""

import pytest
from django.core.exceptions import PermissionDenied
from django.db import transaction

from articles import actions
from media import rights
from media.actions import KillRefused, kill, lift_kill
from media.addresses import Crop
from media.models import Kill, Rendition
from media.previews import preview
from media.renditions import rendition
from newsroom.models import AuditEntry
from tests import build
from tests.build import DAY, HOUR, NOON


@pytest.fixture
def photo(db):
    return build.photo()


def test_a_kill_is_kept_with_its_reason_and_all_that_had_the_picture(photo, photo_editor, sub_editor):
    live = build.published(sub_editor, lead=build.lead(photo), headline="Live one")
    build.story(sub_editor, lead=build.lead(photo), headline="Draft one")
    later = build.story(sub_editor, lead=build.lead(photo), headline="Later one")
    actions.schedule(later, by=sub_editor, at=NOON, start=NOON + DAY)
    old = build.published(sub_editor, lead=build.lead(photo), headline="Old one")
    actions.withdraw(old.article, by=sub_editor, at=NOON + HOUR, note="Gone.")
    build.byline("Jo March").photo_uses.create(photo=photo, role="portrait")
    killed = kill(photo, reason="Wrong man", notice="KILL KILL KILL", by=photo_editor, at=NOON + 2 * HOUR)
    photo.refresh_from_db()
    assert photo.killed_at == NOON + 2 * HOUR
    assert (killed.reason, killed.notice, killed.killed_by) == ("Wrong man", "KILL KILL KILL", photo_editor)
    found = {(place["standing"], place["what"]) for place in Kill.objects.get().places}
    assert found >= {
        ("live", "Live one"),
        ("draft", "Draft one"),
        ("scheduled", "Later one"),
        ("past", "Old one"),
        ("portrait", "Jo March"),
    }
    assert killed.places[0]["address"] == live.get_absolute_url()
    entry = AuditEntry.objects.get(verb="photo killed")
    assert (entry.note, entry.data["places"]) == ("Wrong man", killed.places)


@pytest.mark.django_db(transaction=True)
def test_a_kill_deletes_what_was_made_for_readers_and_leaves_the_desk_its_previews(photo, photo_editor):
    made, ours = rendition(photo, Crop(), 640, "jpg"), preview(photo, 320)
    kill(photo, reason="Wrong man", by=photo_editor, at=NOON)
    assert not made.exists() and ours.exists()
    assert not Rendition.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_a_kill_that_does_not_come_to_pass_deletes_nothing(photo, photo_editor):
    made = rendition(photo, Crop(), 640, "jpg")
    with pytest.raises(RuntimeError), transaction.atomic():
        kill(photo, reason="Wrong man", by=photo_editor, at=NOON)
        raise RuntimeError
    photo.refresh_from_db()
    assert made.exists() and photo.killed_at is None


@pytest.mark.django_db(transaction=True)
def test_a_disk_that_fails_does_not_bring_a_killed_picture_back(photo, photo_editor, monkeypatch):
    def broken(path, missing_ok=False):
        raise OSError

    rendition(photo, Crop(), 640, "jpg")
    monkeypatch.setattr("pathlib.Path.unlink", broken)
    kill(photo, reason="Wrong man", by=photo_editor, at=NOON)
    photo.refresh_from_db()
    assert rights.refusal(photo, NOON)


@pytest.mark.parametrize("who", ["sub_editor", "section_editor", "photo_editor", "chief_editor"])
def test_everyone_who_may_be_alone_at_the_desk_may_kill(photo, who, request):
    assert kill(photo, reason="Wrong man", by=request.getfixturevalue(who), at=NOON)


@pytest.mark.parametrize("who", ["reporter", "administrator", "stranger"])
def test_others_may_not(photo, who, request):
    with pytest.raises(PermissionDenied):
        kill(photo, reason="Wrong man", by=request.getfixturevalue(who), at=NOON)


def test_a_kill_needs_a_reason_and_is_done_once(photo, photo_editor):
    with pytest.raises(KillRefused, match="Say why"):
        kill(photo, reason="  ", by=photo_editor, at=NOON)
    kill(photo, reason="Wrong man", by=photo_editor, at=NOON)
    with pytest.raises(KillRefused, match="already"):
        kill(photo, reason="Again", by=photo_editor, at=NOON)
    assert Kill.objects.count() == 1


def test_the_chief_editor_lifts_a_mistake_with_a_reason_that_is_kept(photo, photo_editor, chief_editor):
    kill(photo, reason="Wrong man", by=photo_editor, at=NOON)
    with pytest.raises(PermissionDenied):
        lift_kill(photo, reason="It was the right one", by=photo_editor, at=NOON)
    with pytest.raises(KillRefused, match="mistake"):
        lift_kill(photo, reason="", by=chief_editor, at=NOON)
    lifted = lift_kill(photo, reason="It was the right one", by=chief_editor, at=NOON + HOUR)
    photo.refresh_from_db()
    assert rights.may_show(photo, NOON)
    assert (lifted.lifted_by, lifted.lifted_at) == (chief_editor, NOON + HOUR)
    assert AuditEntry.objects.get(verb="kill lifted").note == "It was the right one"
    with pytest.raises(KillRefused, match="not killed"):
        lift_kill(photo, reason="Again", by=chief_editor, at=NOON)
    assert kill(photo, reason="The wrong one after all", by=photo_editor, at=NOON + DAY)
