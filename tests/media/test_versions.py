"""The same supplier's identifier again is a new version: taken at once, offered, taken in parts, declined."""

import io

import pytest
from django.core.exceptions import PermissionDenied
from django.core.files.storage import default_storage
from django.urls import reverse

from media.actions import Settled, decline_version, edit_photo, remove, take_over
from media.addresses import Crop
from media.agencies import add_known
from media.intake import take_in
from media.intake.kill_words import kill_words
from media.models import Agency, Photo, PhotoVersion
from media.renditions import rendition
from newsroom.models import AuditEntry
from tests import build
from tests.build import HOUR, NOON, paper
from tests.media.pictures import UTF8, app13, iim, image, jpeg, photoshop

LATER = NOON + HOUR
NUMBER = "RC2ZYH9V73PW"


@pytest.fixture(autouse=True)
def agencies(db):
    add_known(Agency)
    paper(time_zone="UTC")


def wire(
    caption="Ships leave Ostend.", *, colour="#336699", fixture="RC2ZYH9V73PW", credit="REUTERS", **more
):
    """A Reuters picture; its number stands in the fixture."""
    values = {22: fixture, 80: "Jane Doe", 110: credit, 120: caption}
    values |= {{"city": 90, "instructions": 40}[name]: value for name, value in more.items()}
    picture = image((1200, 800), colour)
    return jpeg(app13(photoshop(iim(sorted(values.items()), UTF8))), picture=picture)


def take(data, by, at=NOON, name="a.jpg"):
    return take_in(io.BytesIO(data), name=name, by=by, at=at)


@pytest.fixture
def used(photo_editor, sub_editor):
    """A photo that a live story has."""
    photo = take(wire(), photo_editor).photo
    photo.alt_text = "Ships"
    photo.save(update_fields=["alt_text"])
    build.published(sub_editor, lead=build.lead(photo))
    return photo


def test_a_photo_that_nobody_used_or_edited_takes_a_new_version_at_once(photo_editor):
    first = take(wire(), photo_editor).photo
    old = first.content_hash
    taken = take(wire("Ships leave Ostend, Belgium.", colour="#993366"), photo_editor, LATER)
    assert (taken.is_new, taken.photo.pk) == (False, first.pk)
    assert "taken its place" in " ".join(taken.warnings)
    photo = Photo.objects.get()
    assert photo.caption == "Ships leave Ostend, Belgium."
    assert photo.content_hash != old and photo.dominant_colour.startswith("#99")
    assert (photo.caption_changed_at, photo.edited_at) == (LATER, None)
    states = list(photo.versions.order_by("number").values_list("number", "state", "content_hash"))
    assert states == [(1, "earlier", old), (2, "current", photo.content_hash)]
    assert default_storage.exists(photo.versions.get(number=1).original.name)
    third = take(wire("Ships leave Ostend in Belgium.", colour="#993366"), photo_editor, LATER)
    assert third.version.number == 3
    assert photo.versions.filter(state="current").count() == 1


def test_renditions_and_previews_show_the_new_version(photo_editor, django_capture_on_commit_callbacks):
    photo = take(wire(), photo_editor).photo
    old = rendition(photo, Crop(), 320, "jpg")
    with django_capture_on_commit_callbacks(execute=True):
        take(wire("Ships.", colour="#993366"), photo_editor, LATER)
    assert not old.exists()
    assert rendition(Photo.objects.get(), Crop(), 320, "jpg") != old


def test_a_photo_that_is_used_is_only_offered_the_version(used, photo_editor):
    taken = take(wire("Corrected."), photo_editor, LATER)
    used.refresh_from_db()
    assert used.caption == "Ships leave Ostend."
    assert taken.version.state == "offered"
    assert list(Photo.objects.with_offered_versions()) == [used]


def test_a_photo_that_was_edited_is_only_offered_the_version(photo_editor):
    photo = take(wire(), photo_editor).photo
    edit_photo(photo, {"city": "Ostend"}, by=photo_editor, at=NOON)
    assert take(wire("Corrected."), photo_editor, LATER).version.state == "offered"


def test_what_is_taken_over_reaches_every_use_that_follows(used, photo_editor, sub_editor):
    own = build.published(sub_editor, lead=build.lead(used, caption="Our own words."))
    version = take(wire("Corrected.", colour="#993366"), photo_editor, LATER).version
    photo = take_over(version, by=photo_editor, at=LATER)
    assert photo.caption == "Corrected."
    assert photo.alt_text == "Ships"  # the supplier sends none, and takes none away
    assert photo.caption_changed_at == LATER
    captions = {use.caption for use in photo.uses.exclude(edition=None)}
    assert captions == {"Corrected.", "Our own words."}
    assert own.photo_uses.get().caption == "Our own words."
    entry = AuditEntry.objects.get(verb="photo version taken over")
    assert entry.data["changes"]["caption"] == ["Ships leave Ostend.", "Corrected."]


def test_single_facts_can_be_taken_over_without_the_picture(used, photo_editor):
    version = take(wire("Corrected.", colour="#993366", city="Ostend"), photo_editor, LATER).version
    old = used.content_hash
    photo = take_over(version, facts=["city"], picture=False, by=photo_editor, at=LATER)
    assert (photo.city, photo.caption, photo.content_hash) == ("Ostend", "Ships leave Ostend.", old)
    version.refresh_from_db()
    assert (version.state, version.settled_at) == ("earlier", LATER)
    assert photo.versions.get(state="current").content_hash == old


def test_a_declined_version_is_kept_on_file_and_asks_nobody_any_more(used, photo_editor):
    version = take(wire("Corrected."), photo_editor, LATER).version
    decline_version(version, by=photo_editor, at=LATER)
    used.refresh_from_db()
    assert used.caption == "Ships leave Ostend."
    assert not Photo.objects.with_offered_versions().exists()
    for again in (take_over, decline_version):
        with pytest.raises(Settled):
            again(version, by=photo_editor, at=LATER)


def test_only_the_photo_desk_decides_on_a_version(used, photo_editor, administrator, stranger):
    version = take(wire("Corrected."), photo_editor, LATER).version
    for person in (administrator, stranger):
        for action in (take_over, decline_version):
            with pytest.raises(PermissionDenied):
                action(version, by=person, at=LATER)


def test_instructions_of_a_version_bind_and_an_embargo_by_hand_stays(used, photo_editor):
    Photo.objects.update(embargoed_until=NOON + 9 * HOUR)
    data = wire("Ships.", instructions="UK OUT")
    photo = take_over(take(data, photo_editor, LATER).version, by=photo_editor, at=LATER)
    assert photo.restrictions == ["out:GB"]
    assert photo.embargoed_until == NOON + 9 * HOUR


def test_the_same_bytes_are_never_kept_twice(used, photo_editor):
    data = wire("Corrected.")
    first = take(data, photo_editor, LATER)
    again = take(data, photo_editor, LATER, name="b.jpg")
    assert again.photo == used and again.is_new is False
    assert f"version {first.version.number}" in " ".join(again.warnings)
    assert again.found["caption"] == "Corrected."
    assert (Photo.objects.count(), PhotoVersion.objects.count()) == (1, 2)
    assert take(wire(), photo_editor, LATER).photo == used


def test_another_supplier_or_another_number_is_another_photo(photo_editor):
    take(wire(), photo_editor)
    take(wire(fixture="RC2ZYH9V73PX", colour="#112233"), photo_editor)
    take(wire(colour="#332211", credit="AFP"), photo_editor)
    assert Photo.objects.count() == 3
    assert not PhotoVersion.objects.exists()


def test_files_of_every_version_go_when_the_photo_is_deleted(
    photo_editor, django_capture_on_commit_callbacks
):
    photo = take(wire(), photo_editor).photo
    take(wire("Corrected."), photo_editor, LATER)
    names = list(photo.versions.values_list("original", flat=True))
    assert len(names) == 2 and all(map(default_storage.exists, names))
    with django_capture_on_commit_callbacks(execute=True):
        remove(photo, by=photo_editor, at=LATER)
    assert not any(map(default_storage.exists, names))


@pytest.mark.parametrize(
    "chosen",
    [
        {"caption": "MANDATORY KILL: Reuters withdraws this picture."},
        {"headline": "PICTURE KILL - Ostend harbour"},
        {"caption": "***KILL***\nShips leave Ostend."},
        {"caption": "ATTENTION EDITORS: PLEASE KILL photo XYZ101"},
        {"instructions": "Kill"},
        {"instructions": "This image has been WITHDRAWN"},
        {"caption": "WITHDRAWN - Ships leave Ostend."},
        {"caption": "PICTURE KILLED. Ships."},
        {"headline": "DO NOT USE - DO NOT USE"},
        {"caption": "ELIMINATE XYZ101. The picture shows another ship."},
        {"caption": "Please remove from your systems."},
        {"edit_status": "KILL"},
        {"caption": "Das Bild wurde zurückgezogen."},
        {"instructions": "Bitte nicht mehr verwenden"},
    ],
)
def test_kill_wording_is_found(chosen):
    assert kill_words(chosen)


@pytest.mark.parametrize(
    "chosen",
    [
        {"headline": "STRIKES KILL FOUR IN GAZA"},
        {"caption": "Police killed a man; the killing is investigated."},
        {"caption": "Troops have withdrawn from the town."},
        {"caption": "A game to eliminate the champions."},
        {"instructions": "Sperrfrist: 11. März 2026, 18.00 Uhr"},
        {"instructions": "EMBARGOED UNTIL 1800 GMT"},
        {"instructions": "Do not use without credit"},
        {"caption": "KILLER WHALES off the coast"},
        {"edit_status": "NORMAL"},
        {"caption": "The headline: Kill Bill, a film."},
    ],
)
def test_other_words_are_no_kill_wording(chosen):
    assert kill_words(chosen) == ""


def test_kill_wording_alerts_and_is_never_taken_over_by_itself(photo_editor):
    photo = take(wire(), photo_editor).photo
    taken = take(wire("MANDATORY KILL. Ships leave Ostend."), photo_editor, LATER)
    assert taken.version.state == "offered"
    assert "MANDATORY KILL" in taken.version.kill_words
    assert any("killed" in warning for warning in taken.warnings)
    assert list(Photo.objects.with_kill_words()) == [photo]
    decline_version(taken.version, by=photo_editor, at=LATER)
    assert not Photo.objects.with_kill_words().exists()


def test_a_killed_photo_needs_no_decision_any_more(photo_editor):
    take(wire(), photo_editor)
    take(wire("MANDATORY KILL."), photo_editor, LATER)
    Photo.objects.update(killed_at=LATER)
    assert not Photo.objects.with_kill_words().exists()


def test_a_picture_that_first_comes_with_kill_wording_alerts_too(photo_editor):
    taken = take(wire("MANDATORY KILL. Ships."), photo_editor)
    assert taken.is_new
    assert list(Photo.objects.with_kill_words()) == [taken.photo]


def page(photo):
    return reverse("admin:media_photo_change", args=[photo.pk])


def test_the_photos_page_shows_old_and_new_and_takes_over_what_is_ticked(used, photo_editor, sign_in):
    version = take(wire("Corrected.", colour="#993366"), photo_editor, LATER).version
    client = sign_in(photo_editor)
    shown = client.get(page(used)).content.decode()
    assert "A new version from its supplier" in shown and "Corrected." in shown and "Take over" in shown
    preview = client.get(reverse("admin:media_photo_version", args=[used.uuid, version.number]))
    assert (preview.status_code, preview["Content-Type"]) == (200, "image/webp")
    where = reverse("admin:media_photo_decide", args=[used.pk, version.number])
    assert client.get(where).status_code == 405
    nothing = client.post(where, {"decision": "take"}, follow=True)
    assert "Choose what to take over" in nothing.content.decode()
    client.post(where, {"decision": "take", "fact": ["caption"]})
    used.refresh_from_db()
    assert used.caption == "Corrected." and used.dominant_colour.startswith("#33")
    assert "A new version" not in client.get(page(used)).content.decode()


def test_keep_ours_keeps_ours(used, photo_editor, sign_in):
    version = take(wire("Corrected."), photo_editor, LATER).version
    where = reverse("admin:media_photo_decide", args=[used.pk, version.number])
    sign_in(photo_editor).post(where, {"decision": "keep"})
    version.refresh_from_db()
    assert version.state == "declined"


def test_others_may_look_at_no_version_and_decide_nothing(
    used, photo_editor, stranger, administrator, sign_in
):
    version = take(wire("Corrected."), photo_editor, LATER).version
    decide = reverse("admin:media_photo_decide", args=[used.pk, version.number])
    show = reverse("admin:media_photo_version", args=[used.uuid, version.number])
    client = sign_in(stranger)
    assert (
        client.get(show).status_code == 302 and client.post(decide, {"decision": "take"}).status_code == 302
    )
    client = sign_in(administrator)
    assert client.get(show).status_code == 200
    assert client.post(decide, {"decision": "take", "picture": "1"}).status_code == 403


def test_kill_wording_stands_in_red_on_the_page_with_kill_one_step_away(photo_editor, sign_in):
    photo = take(wire(), photo_editor).photo
    take(wire("MANDATORY KILL. Ships."), photo_editor, LATER)
    client = sign_in(photo_editor)
    shown = client.get(page(photo)).content.decode()
    assert 'href="#kill"' in shown and "MANDATORY KILL" in shown
    needs = client.get(reverse("admin:media_photo_changelist"), {"needs": "kill"}).content.decode()
    assert str(photo.uuid) in needs


def test_the_endpoint_tells_of_a_version(used, photo_editor, sign_in):
    file = io.BytesIO(wire("Corrected."))
    file.name = "b.jpg"
    answer = sign_in(photo_editor).post(reverse("admin:media_photo_upload"), {"file": file}).json()
    assert answer["is_new"] is False
    assert answer["version"]["state"] == "offered"
    assert answer["version"]["differences"]["caption"] == ["Ships leave Ostend.", "Corrected."]
