"""Which picture file belongs to which slug."""

import unicodedata

import pytest

from articles import wire
from articles.wire.story import Figure, WireStory


def match(slugs, names):
    return wire.match_pictures(WireStory(blocks=[Figure(slug=slug, key=slug) for slug in slugs]), names)


@pytest.mark.parametrize(
    ("slug", "name"),
    [
        ("20231017 xi putin", "20231017 xi putin.jpg"),
        ("20231017 xi putin", "20231017_XI_Putin.JPEG"),
        ("20231017 xi putin", "20231017-xi-putin.png"),
        ("20231017 xi putin", "pictures/20231017 xi putin.jpg"),
        ("20231017_xi_putin.jpg", "20231017 xi putin.webp"),
        ("20231017 straße", unicodedata.normalize("NFD", "20231017 straße.jpg")),
        ("20231017 café", unicodedata.normalize("NFD", "20231017 café.jpg")),
    ],
)
def test_names_that_differ_only_in_writing_are_the_same(slug, name):
    found = match([slug], [name])
    assert found.files == {slug: name}
    assert not found.doubts and not found.missing and not found.extra


@pytest.mark.parametrize(
    "name",
    [
        "20231017 xi putin_1.jpg",
        "20231017 xi putin (1).jpg",
        "20231017 xi putin AFP.jpg",
        "AFP_20231017_xi_putin.jpg",
        "20231017 xi putin copy.jpg",
        "20231017_xi_putin_web_1920x1080.jpg",
    ],
)
def test_what_systems_and_agencies_add_is_left_out(name):
    assert match(["20231017 xi putin"], [name]).files == {"20231017 xi putin": name}


def test_an_equal_name_goes_before_a_longer_one():
    names = ["20231017 xi putin.jpg", "20231017 putin.jpg"]
    found = match(["20231017 putin", "20231017 xi putin"], names)
    assert found.files == {"20231017 putin": names[1], "20231017 xi putin": names[0]}


def test_a_close_name_is_taken_with_a_doubt():
    for name in (
        "xi putin.jpg",
        "20231017 xi puttin.jpg",
        "20231017 putin xi.jpg",
        "20231017 xi putin beijing.jpg",
    ):
        found = match(["20231017 xi putin"], [name])
        assert found.files == {"20231017 xi putin": name}
        assert [doubt.code for doubt in found.doubts] == ["picture-close"]


@pytest.mark.parametrize(
    "name", ["20231018 xi putin.jpg", "20231017 xi putin kim modi scholz.jpg", "harbour.jpg"]
)
def test_another_picture_is_not_taken(name):
    found = match(["20231017 xi putin"], [name])
    assert found.missing == ["20231017 xi putin"] or found.doubts
    assert match(["20231017 quay 1"], ["20231017 quay 2.jpg"]).files == {}


def test_two_files_that_are_equally_close_are_taken_by_neither():
    found = match(["20231017 xi putin"], ["20231017 xi putin beijing.jpg", "20231017 xi putin moscow.jpg"])
    assert found.files == {}
    assert len(found.extra) == 2


def test_two_files_of_one_name_are_a_doubt():
    found = match(["quay"], ["quay.jpg", "quay.png"])
    assert found.files == {"quay": "quay.jpg"}
    assert found.extra == ["quay.png"]
    assert "picture-two-files" in [doubt.code for doubt in found.doubts]


def test_a_file_is_not_given_to_two_slugs():
    assert match(["quay 1", "quay 2"], ["quay.jpg"]).files == {}
    found = match(["Quay", "quay"], ["quay.jpg"])
    assert found.files == {}
    assert "picture-two-slugs" in [doubt.code for doubt in found.doubts]


def test_a_picture_that_was_not_sent_and_one_that_nobody_named():
    found = match(["quay", "crane"], ["quay.jpg", "ferry.jpg", "story.txt"])
    assert (found.files, found.missing, found.extra) == ({"quay": "quay.jpg"}, ["crane"], ["ferry.jpg"])
    assert [doubt.code for doubt in found.doubts] == ["picture-not-sent", "picture-extra"]


def test_a_picture_named_twice_has_one_file():
    found = match(["quay", "quay"], ["quay.jpg"])
    assert found.files == {"quay": "quay.jpg"}
    assert [doubt.code for doubt in found.doubts] == ["picture-twice"]


def test_a_numbered_file_is_that_of_the_second_picture_of_the_same_name():
    names = ["20231017 strike.jpg", "20231017 strike 2.jpg"]
    found = match(["20231017 strike", "20231017 strike"], names)
    assert [found.file_of(index, "20231017 strike") for index in (0, 1)] == names
    assert found.extra == []


def test_a_numbered_file_goes_to_the_slug_with_that_number():
    found = match(["strike", "strike", "strike 2"], ["strike.jpg", "strike 2.jpg"])
    assert found.files == {"strike": "strike.jpg", "strike 2": "strike 2.jpg"}
    assert found.again == {}
