"""The real input: an agency story as text, with two pictures, without headline and byline."""

import datetime as dt

import pytest

from articles import body, wire
from tests.shared import shared
from tests.wire import assert_whole, codes, paragraphs, pictures, shape, speakers, subheads


@pytest.fixture(scope="module")
def folder():
    return shared("wire/story")


@pytest.fixture(scope="module")
def text(folder):
    return wire.decode((folder / "20231017-xi-putin.txt").read_bytes()).text


@pytest.fixture(scope="module")
def read(text):
    return wire.read(text, name="20231017-xi-putin.txt")


def test_both_pictures_have_their_caption_without_the_credit(read):
    assert pictures(read) == [
        (
            "20231017 xi putin",
            "China’s President Xi Jinping (L) and and Russia's President Vladimir Putin (R).",
            "AFP",
        ),
        (
            "20231017 putin",
            "Russia's President Vladimir Putin (2nd R) arrives at Beijing Capital International Airport "
            "to attend the Third Belt and Road Forum in Beijing.",
            "AFP",
        ),
    ]
    assert {(figure.credit_as_sent, figure.agency) for figure in read.figures} == {
        ("Image Credit: AFP", "AFP")
    }


def test_the_subheads_keep_their_quotation_marks(read):
    assert subheads(read) == ["'Pro-Russia neutrality'", "'Client relationship'"]


def test_every_paragraph_is_there_in_order(read, text):
    lines = [line for line in text.split("\n") if line]
    expected = [
        line
        for number, line in enumerate(lines)
        if not line.startswith("2023") and "Image Credit" not in line and line not in subheads(read)
    ]
    assert paragraphs(read) == expected
    assert shape(read) == "FPPPPF" + "P" * 11 + "S" + "P" * 9 + "S" + "P" * 6
    assert_whole(text, read)


def test_the_people_quoted_are_the_speakers_with_their_roles(read):
    bachulska = (
        "Alicja Bachulska",
        "an expert on Chinese foreign policy at the European Council on Foreign Relations",
    )
    webster = ("Joe Webster", "an expert on China-Russia relations at the Atlantic Council")
    duben = ("Bjorn Alexander Duben", "an international relations scholar at China's Jilin University")
    gabuev = ("Alexander Gabuev", "director of the Carnegie Russia Eurasia Center")
    assert speakers(read) == [bachulska, bachulska, webster, duben, duben, gabuev, gabuev]


def test_quotes_are_verbatim_and_scare_quotes_are_left_alone(read):
    assert read.quotes[0].text == "(The) Russian delegation's presence in Beijing is important for Moscow"
    for quote in read.quotes:
        assert quote.text in read.blocks[quote.paragraph].text
    assert not any("no-limits" in quote.text or "best friend" in quote.text for quote in read.quotes)


def test_pronouns_are_marked_as_less_sure_than_names(read):
    sure, unsure = read.quotes[0], read.quotes[1]
    assert sure.confidence > unsure.confidence
    doubt = next(d for d in read.doubts if d.code == "speaker-pronoun")
    assert doubt.block == unsure.paragraph
    assert str(doubt) == "“she” was taken to be Alicja Bachulska."
    assert unsure.why


def test_headline_slug_date_and_agency_are_proposed(read):
    assert read.headline == "Xi Jinping and Vladimir Putin will meet again in Beijing on Wednesday"
    assert not read.is_headline_given
    assert "headline-proposed" in codes(read)
    assert read.slug.startswith("xi-jinping-vladimir-putin")
    assert len(read.slug) <= 60
    assert (read.date, read.agency, read.language) == (dt.date(2023, 10, 17), "AFP", "en")
    assert read.bylines == []


def test_the_picture_files_are_found_by_slug(read, folder):
    names = sorted(path.name for path in folder.iterdir())
    match = wire.match_pictures(read, names)
    assert match.files == {
        "20231017 xi putin": "20231017 xi putin.jpg",
        "20231017 putin": "20231017 putin.jpg",
    }
    assert not match.missing
    assert not match.extra
    assert not match.doubts


def test_the_body_is_valid_and_its_blocks_are_known_by_id(read):
    doc, anchors = wire.to_body(read)
    assert body.check(doc) == doc
    assert [block["attrs"]["id"] for block in doc["content"]] == anchors
    figures = body.figures(doc)
    assert [(figure.photo, figure.slug, figure.credit) for figure in figures] == [
        (None, "20231017 xi putin", "AFP"),
        (None, "20231017 putin", "AFP"),
    ]
    assert figures[0].block_id == anchors[0]
