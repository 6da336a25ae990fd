"""Collections and shoots: making, filling, ordering, naming, putting away, and their own contact sheet."""

import re

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from media import actions
from media.models import Collection, CollectionPhoto, Photo
from newsroom.models import AuditEntry
from tests import build

pytestmark = pytest.mark.django_db
SHEET, COLLECT = reverse("admin:media_photo_changelist"), reverse("admin:media_photo_collect")
LIST = reverse("admin:media_photo_collections")
AT = build.NOON


@pytest.fixture
def desk(sign_in, photo_editor):
    return sign_in(photo_editor)


def photos(*slugs):
    return [build.photo(slug=slug, size=(20, 20)) for slug in slugs]


def made(by, *slugs, **fields):
    pks = [photo.pk for photo in photos(*slugs)]
    return actions.make_collection(**{"name": "Storm", "photos": pks, "by": by, "at": AT, **fields})


def order(collection):
    return list(collection.places.values_list("photo__slug", flat=True))


def slugs(answer):
    return re.findall(r'class="frame-slug">([^<]*)<', answer.content.decode())


def pk(slug):
    return Photo.objects.get(slug=slug).pk


def test_a_collection_is_made_of_a_selection_in_its_order(photo_editor):
    collection = made(photo_editor, "b", "a", "c", kind="shoot", caption=" The storm. ")
    assert order(collection) == ["b", "a", "c"]
    assert (collection.made_by, collection.caption, collection.kind) == (photo_editor, "The storm.", "shoot")
    with pytest.raises(ValidationError):
        made(photo_editor, name=" ")


def test_photos_are_added_once_at_the_end_and_taken_out(photo_editor):
    collection = made(photo_editor, "a", "b")
    [new] = photos("c")
    count = actions.add_to_collection(collection, [new.pk, pk("a"), new.pk, 999_999], by=photo_editor, at=AT)
    assert (count, order(collection)) == (1, ["a", "b", "c"])
    assert actions.take_out_of_collection(collection, [pk("b"), 999_999], by=photo_editor, at=AT) == 1
    assert order(collection) == ["a", "c"] and Photo.objects.filter(slug="b").exists()


@pytest.mark.parametrize(
    ("moved", "before", "result"),
    [("c", "a", "cab"), ("a", None, "bca"), ("a", "c", "bac"), ("a", "a", "abc"), ("b", "x", "abc")],
)
def test_a_photo_is_moved_before_another_or_to_the_end(photo_editor, moved, before, result):
    collection = made(photo_editor, "a", "b", "c")
    photos("x")
    before = pk(before) if before else None
    actions.move_in_collection(collection, pk(moved), before=before, by=photo_editor, at=AT)
    assert "".join(order(collection)) == result


def test_every_change_is_noted(photo_editor):
    collection = made(photo_editor, "a", "b")
    actions.change_collection(collection, {"name": "Gale", "caption": "A gale."}, by=photo_editor, at=AT)
    actions.change_collection(collection, {"name": "Gale"}, by=photo_editor, at=AT)
    actions.move_in_collection(collection, pk("b"), before=pk("a"), by=photo_editor, at=AT)
    actions.put_away_collection(collection, by=photo_editor, at=AT)
    actions.bring_back_collection(collection, by=photo_editor, at=AT)
    verbs = AuditEntry.objects.filter(kind="media.collection").order_by("pk").values_list("verb", flat=True)
    assert list(verbs) == [
        "collection made",
        "photos collected",
        "collection changed",
        "collection ordered",
        "collection put away",
        "collection brought back",
    ]


def test_only_those_who_handle_pictures_change_collections(photo_editor, administrator):
    collection, by = made(photo_editor, "a"), {"by": administrator, "at": AT}
    for act in (
        lambda: actions.make_collection(name="x", **by),
        lambda: actions.add_to_collection(collection, [pk("a")], **by),
        lambda: actions.take_out_of_collection(collection, [pk("a")], **by),
        lambda: actions.move_in_collection(collection, pk("a"), before=None, **by),
        lambda: actions.change_collection(collection, {"name": "x"}, **by),
        lambda: actions.put_away_collection(collection, **by),
    ):
        with pytest.raises(PermissionDenied):
            act()


def test_a_collection_is_a_contact_sheet_of_its_own(desk, photo_editor):
    collection = made(photo_editor, "b", "a", "c", caption="The storm of March.")
    photos("other b")
    answer = desk.get(f"{SHEET}?collection={collection.pk}")
    assert slugs(answer) == ["b", "a", "c"]
    page = answer.content.decode()
    assert "The storm of March." in page and "Take out of this collection" in page and "data-order" in page
    assert slugs(desk.get(f"{SHEET}?collection={collection.pk}&q=b")) == ["b"]


def test_the_pages_make_fill_order_and_put_away(desk):
    chosen = {"photo": [photo.pk for photo in photos("a", "b")]}
    assert "Into a new one" in desk.post(COLLECT, chosen).content.decode()
    given = {"photos": f"{pk('a')},{pk('b')}", "step": "new", "kind": "collection"}
    assert "This field is required" in desk.post(COLLECT, {**given, "name": ""}).content.decode()
    desk.post(COLLECT, {**given, "name": "Storm"})
    collection = Collection.objects.get()
    photos("c")
    page = desk.post(COLLECT, {"photo": pk("c"), "step": "into", "into": collection.pk}, follow=True)
    assert "1 new picture in “Storm”" in page.content.decode()
    where = reverse("admin:media_photo_collection_order", args=[collection.pk])
    assert desk.post(where, {"photo": pk("c"), "before": pk("a")}).status_code == 200
    assert order(collection) == ["c", "a", "b"]
    assert desk.post(where, {"photo": "x"}).status_code == 400
    out = reverse("admin:media_photo_uncollect", args=[collection.pk])
    assert "1 picture is taken out" in desk.post(out, {"photo": pk("a")}, follow=True).content.decode()
    page = reverse("admin:media_photo_collection", args=[collection.pk])
    desk.post(page, {"name": "Gale", "kind": "shoot", "caption": "A gale."})
    assert "Gale" in desk.get(LIST).content.decode() and "Gale" in desk.get(f"{LIST}?q=gal").content.decode()
    assert "put away; its pictures stay" in desk.post(page, {"away": "1"}, follow=True).content.decode()
    assert (
        "Gale" not in desk.get(LIST).content.decode()
        and "Gale" in desk.get(f"{LIST}?away=1").content.decode()
    )
    desk.post(page, {"away": "0"})
    assert Collection.objects.get().put_away_at is None


def test_the_list_costs_the_same_for_many(desk, photo_editor, django_assert_max_num_queries):
    for number in range(12):
        made(photo_editor, f"a{number}", f"b{number}", name=f"Shoot {number}")
    with django_assert_max_num_queries(7):
        desk.get(LIST)


def test_an_administrator_looks_and_changes_nothing(sign_in, administrator, photo_editor, stranger):
    collection = made(photo_editor, "a")
    client = sign_in(administrator)
    assert client.get(LIST).status_code == 200
    assert client.post(COLLECT, {"photo": pk("a")}).status_code == 403
    where = reverse("admin:media_photo_collection_order", args=[collection.pk])
    assert client.post(where, {"photo": pk("a")}).status_code == 403
    page = reverse("admin:media_photo_collection", args=[collection.pk])
    assert client.post(page, {"name": "x", "kind": "shoot"}).status_code == 403
    assert sign_in(stranger).get(LIST).status_code == 302


def test_a_photos_page_names_the_collections_it_is_in(desk, photo_editor):
    made(photo_editor, "a", name="Storm of March")
    assert "Storm of March" in desk.get(Photo.objects.get(slug="a").get_absolute_url()).content.decode()
    assert CollectionPhoto.objects.count() == 1
