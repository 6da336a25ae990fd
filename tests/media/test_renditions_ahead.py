"""Pictures are made when a story is published, in the serving process, and nothing waits for them."""

import pytest

from articles import body
from media import ahead, renditions
from media.actions import kill
from media.addresses import Crop
from tests import build


@pytest.fixture
def orders(monkeypatch):
    """What is ordered, instead of a thread that makes it."""
    placed = []
    monkeypatch.setattr(ahead, "_is_on", True)
    monkeypatch.setattr(ahead, "_start", lambda: placed.append(ahead._orders.get_nowait()))
    return placed


def test_publishing_orders_each_picture_whole_and_the_first_as_lists_cut_it(
    orders, chief_editor, django_capture_on_commit_callbacks
):
    lead, second = build.photo(), build.photo()
    b = body.build
    text = b.doc(b.paragraph("Words."), b.figure(photo=str(second.uuid)))
    with django_capture_on_commit_callbacks(execute=True):
        build.published(chief_editor, lead=build.lead(lead, focal=[0.2, 0.3]), body=text)
    whole = [photo for photo, crops, _ in orders if crops == (Crop(),)]
    assert whole == [lead.pk, second.pk]
    cuts = [(photo, [crop.code for crop in crops]) for photo, crops, _ in orders if crops != (Crop(),)]
    assert cuts == [(lead.pk, ["3x2-20-30", "16x9-20-30"])]


def test_what_was_ordered_is_made_and_kept(db):
    photo = build.photo(size=(700, 500))
    ahead.make(photo.pk, (Crop(),))
    assert renditions.path_of(photo, Crop(), 640, "avif").exists()
    assert photo.renditions.count() == 3 * 4


def test_a_picture_that_broke_is_left_to_the_readers_and_named_in_the_log(db, caplog):
    photo = build.photo()
    photo.original.storage.delete(photo.original.name)
    ahead.make(photo.pk, (Crop(),))
    assert str(photo.uuid) in caplog.text


def test_a_photo_that_was_deleted_meanwhile_is_passed_over(db):
    ahead.make(987654, (Crop(),))


def test_nothing_is_ordered_where_no_reader_is_served(db):
    ahead.order(1, (Crop(),))
    assert ahead._orders.empty()


def test_in_a_rush_orders_are_dropped_rather_than_piled_up(monkeypatch):
    monkeypatch.setattr(ahead, "_is_on", True)
    monkeypatch.setattr(ahead, "_start", lambda: None)
    for number in range(ahead.LONGEST + 5):
        ahead.order(number, (Crop(),))
    assert ahead._orders.qsize() == ahead.LONGEST
    while not ahead._orders.empty():
        ahead._orders.get_nowait()


def test_a_killed_picture_is_not_made_ahead(db, photo_editor):
    photo = build.photo(size=(700, 500))
    kill(photo, reason="Wrong man", by=photo_editor, at=build.NOON)
    ahead.make(photo.pk, (Crop(),))
    assert not renditions.path_of(photo, Crop(), 640, "avif").exists()


def test_one_that_is_killed_while_it_is_made_is_deleted(db, photo_editor, monkeypatch):
    photo = build.photo(size=(700, 500))

    def slow(*asked, **more):
        renditions.make_all(*asked, **more)
        kill(photo, reason="Wrong man", by=photo_editor, at=build.NOON)

    monkeypatch.setattr(ahead, "make_all", slow)
    ahead.make(photo.pk, (Crop(),))
    assert photo.renditions.count() == 0
    assert not renditions.path_of(photo, Crop(), 640, "avif").exists()
