"""The addresses of renditions follow the rights of their photo to the second, and so do caches."""

from unittest import mock

import pytest

from media.actions import grant, kill
from media.addresses import Crop, address
from media.models import Rendition
from tests import build
from tests.build import DAY, HOUR, NOON


@pytest.fixture
def photo(db):
    return build.photo()


def get(client, photo, *, at=NOON, **headers):
    with mock.patch("newsroom.clock.timezone.now", return_value=at):
        return client.get(address(photo, Crop(), 320, "jpg"), headers=headers)


def test_a_killed_picture_is_gone_at_its_address(client, photo, photo_editor):
    assert get(client, photo).status_code == 200
    kill(photo, reason="Wrong man", by=photo_editor, at=NOON)
    answer = get(client, photo)
    assert (answer.status_code, answer["Cache-Control"]) == (410, "no-store")
    assert not answer.content


def test_an_etag_answers_never_for_a_refused_picture(client, photo, photo_editor):
    tag = get(client, photo)["ETag"]
    assert get(client, photo, **{"if-none-match": tag}).status_code == 304
    kill(photo, reason="Wrong man", by=photo_editor, at=NOON)
    assert get(client, photo, **{"if-none-match": tag}).status_code == 410


def test_a_right_that_ends_as_take_down_ends_at_its_second(client, photo, photo_editor):
    grant(photo, effect="allow", ends_at=NOON + HOUR, reach="take-down", by=photo_editor, at=NOON)
    assert get(client, photo, at=NOON + HOUR - build.DAY / 86400).status_code == 200
    assert get(client, photo, at=NOON + HOUR).status_code == 410


def test_a_right_that_ends_as_no_new_use_ends_no_address(client, photo, photo_editor):
    grant(photo, effect="allow", ends_at=NOON + HOUR, by=photo_editor, at=NOON)
    assert get(client, photo, at=NOON + DAY).status_code == 200


def test_a_lease_for_one_section_ends_no_address_that_others_use(client, photo, photo_editor):
    grant(photo, effect="deny", section="sport", reach="take-down", by=photo_editor, at=NOON)
    assert get(client, photo).status_code == 200


def test_it_is_kept_no_longer_than_to_the_next_boundary(client, photo, photo_editor):
    assert get(client, photo)["Cache-Control"] == "public, max-age=86400, s-maxage=0"
    grant(photo, effect="allow", ends_at=NOON + HOUR, reach="take-down", by=photo_editor, at=NOON)
    assert get(client, photo)["Cache-Control"] == "public, max-age=3600, s-maxage=0"
    kept = get(client, photo, **{"if-none-match": get(client, photo)["ETag"]})
    assert (kept.status_code, kept["Cache-Control"]) == (304, "public, max-age=3600, s-maxage=0")


def test_a_picture_that_is_killed_while_it_is_made_is_not_served(client, photo, photo_editor, monkeypatch):
    from media import renditions, views

    def slow(*asked):
        made = renditions.for_reader(*asked)
        kill(photo, reason="Wrong man", by=photo_editor, at=NOON)
        return made

    monkeypatch.setattr(views, "for_reader", slow)
    assert get(client, photo).status_code == 410
    assert not Rendition.objects.exists()
    assert not renditions.path_of(photo, Crop(), 320, "jpg").exists()


def test_the_contract_of_an_agency_costs_no_query_more(client, django_assert_num_queries, db):
    photo = build.photo(agency=build.agency(contract_ends_at=NOON + DAY))
    get(client, photo)
    with django_assert_num_queries(1):
        get(client, photo)
