"""Leases: who may grant and revoke them, what is noted, and that the photo's row stays in step."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management import CommandError, call_command

from media import rights
from media.actions import edit_photo, grant, revoke
from media.models import Lease, Photo, Reach
from media.rights import lease_terms
from media.rights.checking import problems
from newsroom.models import AuditEntry
from tests import build
from tests.build import DAY, NOON


@pytest.fixture
def photo(db):
    return build.photo()


def test_a_lease_is_written_to_the_photos_own_row_and_noted(photo, photo_editor):
    lease = grant(photo, effect="allow", ends_at=NOON + DAY, notes=" Paid. ", by=photo_editor, at=NOON)
    photo.refresh_from_db()
    assert photo.lease_terms == lease_terms.written([lease])
    assert rights.no_new_use(photo, NOON + DAY)
    entry = AuditEntry.objects.get()
    assert (entry.verb, entry.by, entry.note, entry.data["lease"]) == (
        "photo leased",
        photo_editor,
        "Paid.",
        lease.pk,
    )


def test_a_lease_that_is_revoked_says_nothing_any_more_and_stays_on_record(photo, photo_editor, chief_editor):
    kept = grant(photo, effect="allow", by=photo_editor, at=NOON)
    denied = grant(photo, effect="deny", reach=Reach.TAKE_DOWN, by=photo_editor, at=NOON)
    photo.refresh_from_db()
    assert rights.refusal(photo, NOON)
    revoked = revoke(denied, by=chief_editor, at=NOON + DAY)
    assert (revoked.revoked_by, revoked.revoked_at) == (chief_editor, NOON + DAY)
    photo.refresh_from_db()
    assert photo.lease_terms == lease_terms.written([kept])
    assert rights.may_show(photo, NOON)
    assert revoke(denied, by=photo_editor, at=NOON + 2 * DAY).revoked_at == NOON + DAY
    assert AuditEntry.objects.filter(verb="lease revoked").count() == 1


@pytest.mark.parametrize(
    ("category", "reach"), [("agency", Reach.NO_NEW_USE), ("creative-commons", Reach.TAKE_DOWN)]
)
def test_a_lease_reaches_as_far_as_the_photos_rights_say(db, photo_editor, category, reach):
    photo = build.photo(usage_rights=category)
    assert grant(photo, effect="allow", by=photo_editor, at=NOON).reach == reach
    assert grant(photo, effect="allow", reach="take-down", by=photo_editor, at=NOON).reach == Reach.TAKE_DOWN


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"starts_at": NOON, "ends_at": NOON}, "ends_at"),
        ({"effect": "perhaps"}, "effect"),
        ({"covers": "radio"}, "covers"),
        ({"reach": "far"}, "reach"),
        ({"section": "no slug"}, "section"),
    ],
)
def test_a_lease_that_is_not_right_is_not_written(photo, photo_editor, wrong, field):
    with pytest.raises(ValidationError) as refused:
        grant(photo, **{"effect": "allow", **wrong}, by=photo_editor, at=NOON)
    assert field in refused.value.message_dict
    assert not Lease.objects.exists() and not AuditEntry.objects.exists()


def test_reporters_and_sub_editors_lease_nothing(photo, reporter, sub_editor, photo_editor):
    lease = grant(photo, effect="allow", by=photo_editor, at=NOON)
    for person in (reporter, sub_editor):
        with pytest.raises(PermissionDenied):
            grant(photo, effect="deny", by=person, at=NOON)
        with pytest.raises(PermissionDenied):
            revoke(lease, by=person, at=NOON)


def test_check_rights_tells_what_is_out_of_step(photo, photo_editor, capsys):
    grant(photo, effect="deny", by=photo_editor, at=NOON)
    assert list(problems()) == []
    call_command("check_rights")
    Photo.objects.update(lease_terms=[], killed_at=NOON)
    assert len(list(problems())) == 2
    with pytest.raises(CommandError, match="2 found"):
        call_command("check_rights")


def test_naming_the_agency_of_a_picture_of_unknown_rights_gives_it_those_of_the_agency(photo, photo_editor):
    edit_photo(photo, {"agency": build.agency("ap")}, by=photo_editor, at=NOON)
    photo.refresh_from_db()
    assert photo.usage_rights == "agency"
    assert AuditEntry.objects.get().data["changes"]["usage_rights"] == ["unknown", "agency"]


def test_naming_the_agency_leaves_rights_alone_that_the_desk_has_chosen(photo, photo_editor):
    edit_photo(photo, {"usage_rights": "handout"}, by=photo_editor, at=NOON)
    edit_photo(photo, {"agency": build.agency("ap")}, by=photo_editor, at=NOON)
    photo.refresh_from_db()
    assert photo.usage_rights == "handout"


def test_what_rights_ask_for_is_edited_with_the_rest(photo, photo_editor):
    told = {
        "usage_rights": "social",
        "permission": "By message, 10 March, kept in the desk's mail.",
        "found_at": "https://example.org/post/1",
        "licence": "CC BY 4.0",
        "embargoed_until": NOON + DAY,
    }
    edit_photo(photo, told, by=photo_editor, at=NOON)
    photo.refresh_from_db()
    assert {name: getattr(photo, name) for name in told} == told
    for wrong in ({"usage_rights": "free"}, {"found_at": "somewhere"}):
        with pytest.raises(ValidationError):
            edit_photo(photo, wrong, by=photo_editor, at=NOON)
