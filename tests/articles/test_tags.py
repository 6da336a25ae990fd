"""Tags: one for a topic however it is typed, with an address in any script."""

import pytest

from articles import actions
from articles.models import Tag
from tests import build
from tests.build import HOUR, NOON


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


def names(story):
    return sorted(tag.name for tag in story.tags.all())


@pytest.mark.parametrize(("first", "second"), [("Ports", "PORTS"), ("Ärzte", "ÄRZTE"), ("Ελλάδα", "ΕΛΛΆΔΑ")])
def test_a_tag_is_known_again_whatever_its_case(sub_editor, first, second):
    build.story(sub_editor, tags=[first])
    assert names(build.story(sub_editor, tags=[second])) == [first]
    assert Tag.objects.count() == 1


def test_accents_composed_or_not_are_the_same_tag(sub_editor):
    build.story(sub_editor, tags=["Café"])
    assert names(build.story(sub_editor, tags=["Cafe\u0301"])) == ["Café"]


def test_two_tags_that_would_share_an_address_have_one_each(sub_editor):
    story = build.story(sub_editor, tags=["C", "C++", "C#"])
    assert names(story) == ["C", "C#", "C++"]
    assert sorted(Tag.objects.values_list("slug", flat=True)) == ["c", "c-2", "c-3"]


def test_long_names_that_begin_alike_have_addresses_within_the_column(sub_editor):
    story = build.story(sub_editor, tags=["x" * 100, "x" * 99 + "!", "x" * 99 + "?", "ﷺ" * 100])
    assert len({tag.slug for tag in story.tags.all()}) == 4
    assert all(len(tag.slug) <= 100 for tag in story.tags.all())


@pytest.mark.parametrize("name", ["أخبار المدينة", "東京", "Москва", "🎉", "???", "İstanbul", "C++"])
def test_a_tag_in_any_script_or_in_none_has_a_page(sub_editor, client, name):
    edition = build.published(sub_editor, tags=[name], headline="Boats on the river")
    actions.save(edition.article, build.copy(), by=sub_editor, at=NOON + HOUR, based_on=1)
    address = Tag.objects.get(name=name).get_absolute_url()
    page = client.get(address)
    assert page.status_code == 200
    assert "Boats on the river" in page.content.decode()
    assert address in client.get(edition.get_absolute_url()).content.decode()
