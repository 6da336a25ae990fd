"""Taking pictures in: what the library knows afterwards, and what it leaves alone."""

import datetime as dt
import hashlib
import io
import threading

import pytest
from django.core.exceptions import PermissionDenied
from django.core.files.storage import default_storage
from django.db import connection
from PIL import Image

from media.agencies import add_known
from media.intake import Refused, take_in
from media.models import Agency, Photo
from newsroom.models import AuditEntry
from tests.build import NOON, paper
from tests.cast import person
from tests.media.pictures import UTF8, app1, app13, encoded, iim, image, jpeg, photoshop, words, xmp
from tests.shared import shared


def take(data, by, name="picture.jpg", **options):
    return take_in(io.BytesIO(data), name=name, by=by, at=NOON, **options)


@pytest.fixture
def agencies(db):
    add_known(Agency)


def agency_picture(credit="AFP", byline="Jane Doe", **more):
    values = {5: "20260310 harbour", 80: byline, 110: credit, 115: "AFP", 120: "Ships leave Ostend.", **more}
    return jpeg(app13(photoshop(iim(values.items(), UTF8))), picture=image((1200, 800)))


def test_the_photo_has_what_the_file_says(photo_editor, agencies):
    data = agency_picture()
    taken = take(data, photo_editor, name="AFP_123.jpg")
    photo = Photo.objects.get()
    assert taken.is_new and taken.photo == photo
    assert (photo.slug, photo.caption) == ("20260310 harbour", "Ships leave Ostend.")
    assert (photo.agency.code, photo.photographer, photo.credit_line) == ("afp", "Jane Doe", "Jane Doe/AFP")
    assert (photo.width, photo.height, photo.format, photo.bytes) == (1200, 800, "JPEG", len(data))
    assert (photo.uploaded_by, photo.uploaded_at, photo.file_name) == (photo_editor, NOON, "AFP_123.jpg")
    assert taken.found["credit"] == "AFP"
    assert photo.embedded["chosen"]["credit"] == {"value": "AFP", "from": "IIM 2:110"}


def test_the_original_is_kept_as_it_came(photo_editor, db):
    data = agency_picture()
    photo = take(data, photo_editor).photo
    assert photo.original.name == f"originals/{photo.content_hash[:2]}/{photo.content_hash}.jpg"
    assert hashlib.sha256(data).hexdigest() == photo.content_hash
    with photo.original.open("rb") as kept:
        assert kept.read() == data


def test_the_same_bytes_again_give_the_photo_that_is_there(photo_editor, reporter):
    data = encoded(image((1200, 800)))
    first = take(data, photo_editor)
    again = take(data, reporter, name="another name.jpg")
    assert (again.photo, again.is_new) == (first.photo, False)
    assert again.warnings
    assert Photo.objects.count() == 1


def test_a_photo_that_was_put_away_comes_back_when_it_is_sent_again(photo_editor):
    data = encoded(image((1200, 800)))
    photo = take(data, photo_editor).photo
    Photo.objects.update(put_away_at=NOON)
    assert take(data, photo_editor).photo.put_away_at is None
    assert Photo.objects.on_the_desk().get() == photo
    assert AuditEntry.objects.filter(verb="photo brought back").count() == 1


def test_taking_in_is_in_the_audit_log(photo_editor):
    photo = take(encoded(), photo_editor, pasted=True).photo
    entry = AuditEntry.objects.get(verb="photo taken in")
    assert (entry.by, entry.at, entry.key) == (photo_editor, NOON, str(photo.uuid))
    assert entry.data == {"file": "picture.jpg", "pasted": True}


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF", "GIF"])
def test_every_format_is_taken_in_under_its_own_name(photo_editor, format):
    photo = take(encoded(image((80, 50)), format), photo_editor, name="no-ending").photo
    assert (photo.format, photo.width, photo.height) == (format, 80, 50)
    assert default_storage.exists(photo.original.name)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_width_and_height_are_as_seen(photo_editor, orientation, format):
    exif = Image.Exif()
    exif[0x0112] = orientation
    photo = take(encoded(image((90, 60)), format, exif=exif), photo_editor).photo
    assert (photo.width, photo.height) == ((60, 90) if orientation > 4 else (90, 60))


def test_colour_and_likeness_are_noted(photo_editor):
    photo = take(encoded(image((600, 400)), "PNG"), photo_editor).photo
    assert photo.dominant_colour == "#336699"
    smaller = take(encoded(image((300, 200)), "WEBP"), photo_editor).photo
    assert smaller.perceptual_hash == photo.perceptual_hash != "0" * 16
    other = take(encoded(image((600, 400)).rotate(180)), photo_editor).photo
    assert other.perceptual_hash != photo.perceptual_hash


def test_a_picture_without_a_credit_says_what_it_needs(photo_editor):
    taken = take(encoded(image((1200, 800))), photo_editor, name="IMG_2041.jpg")
    assert taken.photo.credit_line == ""
    assert any("no credit" in warning for warning in taken.warnings)
    assert taken.photo.slug == "IMG 2041"


def test_a_pasted_picture_is_not_credited_by_guess(photo_editor, agencies):
    data = jpeg(app1(xmp("<photoshop:Source>AFP</photoshop:Source>")))
    assert take(data, photo_editor, pasted=True).photo.credit_line == ""
    Photo.objects.all().delete()
    assert take(data, photo_editor).photo.credit_line == "AFP"
    with_credit = jpeg(app1(xmp("<photoshop:Credit>Jane Doe/AFP</photoshop:Credit>")))
    assert take(with_credit, photo_editor, pasted=True).photo.credit_line == "Jane Doe/AFP"


def test_a_time_without_a_zone_is_on_the_papers_clock(photo_editor):
    paper(time_zone="Europe/Brussels")
    taken = take(jpeg(app1(xmp("", 'photoshop:DateCreated="2026-07-01T09:30:00"'))), photo_editor)
    assert taken.photo.taken_at == dt.datetime(2026, 7, 1, 7, 30, tzinfo=dt.UTC)


def test_what_is_too_long_is_cut_and_told(photo_editor):
    packet = xmp(f"<photoshop:Credit>{'x' * 20000}</photoshop:Credit>")
    taken = take(jpeg(app1(packet)), photo_editor)
    assert len(taken.photo.credit_line) == 500
    assert any("credit" in warning and "500" in warning for warning in taken.warnings)
    assert len(taken.found["credit"]) == 20000


def test_what_cameras_write_by_themselves_is_no_caption(photo_editor):
    exif = Image.Exif()
    exif[270] = "OLYMPUS DIGITAL CAMERA         "
    assert take(encoded(exif=exif), photo_editor).photo.caption == ""


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("https://agency.example/terms", "https://agency.example/terms"),
        ("agency.example/terms", "https://agency.example/terms"),
        ("javascript:alert(1)", ""),
        ("see the contract", ""),
        ("http://[broken", ""),
    ],
)
def test_only_web_addresses_are_kept_as_licences(photo_editor, written, kept):
    packet = xmp(f"<xmpRights:WebStatement>{written}</xmpRights:WebStatement>")
    assert take(jpeg(app1(packet)), photo_editor).photo.licence_url == kept


def test_a_picture_made_with_ai_is_told_and_filed_as_an_illustration(photo_editor):
    made_with = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
    packet = xmp(f"<Iptc4xmpExt:DigitalSourceType>{made_with}</Iptc4xmpExt:DigitalSourceType>")
    taken = take(jpeg(app1(packet)), photo_editor)
    assert (taken.photo.digital_source_type, taken.photo.kind) == (made_with, "illustration")
    assert any("AI" in warning for warning in taken.warnings)


def test_instructions_are_put_before_the_desk(photo_editor):
    packet = xmp(words("dc:description", "x") + "<photoshop:Instructions>UK OUT</photoshop:Instructions>")
    taken = take(jpeg(app1(packet)), photo_editor)
    assert taken.photo.special_instructions == "UK OUT"
    assert any("UK OUT" in warning for warning in taken.warnings)


def test_a_profile_of_another_kind_of_picture_is_told(photo_editor):
    path = shared("wire/photos") / "grid__rgb-with-cmyk-profile.jpg"
    taken = take(path.read_bytes(), photo_editor, name=path.name)
    assert any("colour profile" in warning for warning in taken.warnings)


@pytest.mark.parametrize(
    "name", ["../../etc/passwd.jpg", "..\\..\\boot.jpg", "a\x00b\u202e.jpg", "x" * 400 + ".jpg", ""]
)
def test_a_file_name_is_only_a_name(photo_editor, name):
    photo = take(encoded(), photo_editor, name=name).photo
    assert not set(photo.file_name) & set("/\\\x00\u202e")
    assert len(photo.file_name) <= 255
    assert photo.original.name.startswith("originals/")


def test_those_who_may_not_add_pictures_are_refused(stranger, administrator):
    for user in (stranger, administrator):
        with pytest.raises(PermissionDenied):
            take(encoded(), user)
    assert not Photo.objects.exists()


def test_a_file_may_be_a_stream(photo_editor):
    class Stream:
        def __init__(self, data):
            self.data = io.BytesIO(data)

        def read(self, size=-1):
            return self.data.read(size)

    assert take_in(Stream(encoded()), name="s.jpg", by=photo_editor, at=NOON).is_new


def test_nothing_is_decoded_within_a_transaction(photo_editor, monkeypatch, transactional_db):
    from media.intake import taking_in

    seen = []
    read_guarded = taking_in.read_guarded

    def watched(file, **options):
        seen.append(connection.in_atomic_block)
        return read_guarded(file, **options)

    monkeypatch.setattr(taking_in, "read_guarded", watched)
    take(encoded(), photo_editor)
    assert seen == [False]


def test_the_same_file_sent_twice_at_once_is_one_photo(transactional_db):
    by = person("pia", "photo editor")
    data = encoded(image((900, 600)))
    gate, taken = threading.Barrier(2), []

    def send():
        gate.wait()
        taken.append(take(data, by))
        connection.close()

    threads = [threading.Thread(target=send) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Photo.objects.count() == 1
    assert len({each.photo.pk for each in taken}) == 1


def test_a_file_beyond_the_limit_is_refused_before_it_is_read_to_its_end(photo_editor, settings):
    settings.PHOTO_MAX_BYTES = 1000

    class Endless:
        asked = 0

        def read(self, size):
            self.asked += size
            return b"\xff" * size

    file = Endless()
    with pytest.raises(Refused, match="larger than") as refused:
        take_in(file, name="x.jpg", by=photo_editor, at=NOON)
    assert refused.value.too_large
    assert file.asked < 4_000_000


def test_the_sample_storys_pictures_are_agency_pictures(photo_editor, agencies):
    for path in sorted(shared("wire/story").glob("*.jpg")):
        photo = take(path.read_bytes(), photo_editor, name=path.name).photo
        assert (photo.slug, photo.agency.name, photo.credit_line) == (path.stem, "AFP", "AFP")
        assert photo.caption
        assert (photo.width, photo.height) == (3000, 2000)
