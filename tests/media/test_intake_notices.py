"""What the photo desk says of its intake: room on the disk, a pause, a feed that has fallen silent."""

import datetime as dt
import shutil

import pytest
from django.core.cache import cache
from django.core.exceptions import ImproperlyConfigured
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from media import disk
from media.models import Agency, Photo
from newsroom.space import space
from tests import build
from tests.media.pictures import encoded

PAGES = [reverse("admin:media_photo_changelist"), reverse("admin:media_photo_add")]
GIGABYTE = 10**9


@pytest.fixture
def desk(sign_in, photo_editor):
    cache.clear()
    yield sign_in(photo_editor)
    cache.clear()


@pytest.fixture
def free(monkeypatch):
    """``free(bytes)``: as if the disk of 100 GB had so many left."""

    def _free(left):
        usage = shutil._ntuple_diskusage(100 * GIGABYTE, 100 * GIGABYTE - left, left)
        monkeypatch.setattr(disk.shutil, "disk_usage", lambda folder: usage)

    return _free


@pytest.mark.parametrize("page", PAGES)
def test_the_days_of_disk_left_go_by_the_pace_of_the_last_week(desk, free, page):
    free(62 * GIGABYTE)
    now = timezone.now()
    build.photo(uploaded_at=now - dt.timedelta(days=3, hours=1), bytes=8 * GIGABYTE)
    build.photo(uploaded_at=now - dt.timedelta(days=30), bytes=80 * GIGABYTE)
    # 8 GB in four days, and 15 per cent for what is made of them: 60 GB last for 26 days.
    assert "room for 26 days" in desk.get(page).content.decode()


def test_few_days_left_are_pointed_out(desk, free):
    free(5 * GIGABYTE)
    build.photo(uploaded_at=timezone.now(), bytes=2 * GIGABYTE)
    told = desk.get(PAGES[0]).content.decode()
    assert "notice-amber" in told and "room for 1 day of pictures" in told


@pytest.mark.parametrize("page", PAGES)
def test_a_full_disk_pauses_intake_loudly_and_readers_notice_nothing(desk, client, free, page, chief_editor):
    edition = build.published(chief_editor)
    free(GIGABYTE)
    told = desk.get(page).content.decode()
    assert "notice-red" in told and "Intake is paused" in told
    file = SimpleUploadedFile("x.jpg", encoded())
    answer = desk.post(reverse("admin:media_photo_upload"), {"file": file})
    assert answer.status_code == 507 and "disk is nearly full" in answer.json()["error"]
    plain = desk.post(PAGES[1], {"file": SimpleUploadedFile("x.jpg", encoded())}).content.decode()
    assert "Not taken in" in plain and "Nothing is lost" in plain
    assert not Photo.objects.exists()
    assert client.get(edition.get_absolute_url()).status_code == 200


@pytest.mark.parametrize("page", PAGES)
def test_a_silent_feed_is_named(desk, page):
    now = timezone.now()
    build.agency("afp", silent_after=None)
    Agency.objects.filter(code="afp").update(silent_after=6, last_arrival_at=now - dt.timedelta(hours=7))
    assert "has delivered nothing for more than 6 hours" in desk.get(page).content.decode()
    Agency.objects.filter(code="afp").update(last_arrival_at=now - dt.timedelta(hours=5))
    assert "has delivered nothing" not in desk.get(page).content.decode()


@pytest.mark.parametrize(
    ("words", "means"), [("2GB", 2 * 10**9), ("500 mb", 500 * 10**6), ("5%", 0.05), ("1024", 1024)]
)
def test_space_is_written_as_a_size_or_a_share(words, means):
    assert space(words) == means


@pytest.mark.parametrize("words", ["", "lots", "120%", "-1GB"])
def test_what_is_no_space_says_how_to_write_it(words):
    with pytest.raises(ImproperlyConfigured, match="2GB"):
        space(words)
