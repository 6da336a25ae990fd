"""Slug lines, captions and credits, line by line."""

import pytest

from articles import wire
from articles.wire.credits import is_credit_line, photographer, split_credit
from articles.wire.slug_lines import read_slug_line
from tests.wire import assert_whole, codes, paragraphs, pictures


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("The quay (L) and the crane (R). Image Credit: AFP", "The quay (L) and the crane (R).", "AFP"),
        ("The quay. Image credit : AFP", "The quay.", "AFP"),
        ("The quay CREDIT: AFP", "The quay", "AFP"),
        ("The quay. Photo: Jane Doe/AFP", "The quay.", "Jane Doe/AFP"),
        ("The quay. Photo credit: Mara Lind / NordPress", "The quay.", "Mara Lind / NordPress"),
        ("The quay. Photo by Jane Doe", "The quay.", "Jane Doe"),
        (
            "The quay. (Photo by John Roe / AFP via Getty Images)",
            "The quay.",
            "John Roe / AFP via Getty Images",
        ),
        (
            "The quay on Tuesday, Nov. 3, 2023. (AP Photo/Jane Doe, File)",
            "The quay on Tuesday, Nov. 3, 2023.",
            "AP Photo/Jane Doe, File",
        ),
        ("The quay. AP Photo/Jane Doe", "The quay.", "AP Photo/Jane Doe"),
        ("The quay. REUTERS/Jane Doe/File Photo", "The quay.", "REUTERS/Jane Doe/File Photo"),
        ("The quay. Picture: Jane Doe", "The quay.", "Jane Doe"),
        ("The quay. © AFP", "The quay.", "AFP"),
        ("The quay © Jane Doe, AFP", "The quay", "Jane Doe, AFP"),
        ("Der Kai. Foto: Jana Muster/dpa", "Der Kai.", "Jana Muster/dpa"),
        ("Le quai. Crédit photo : Luc Perrin / AFP", "Le quai.", "Luc Perrin / AFP"),
        (
            "The quay, a spokesman said. / AFP / SAID KHATIB",
            "The quay, a spokesman said.",
            "AFP / SAID KHATIB",
        ),
        ("The quay – Reuters pic", "The quay", "Reuters pic"),
        ("The quay - AFP", "The quay", "AFP"),
        ("The quay. Jane Doe/NordPress", "The quay.", "Jane Doe/NordPress"),
        ("The quay. Photo courtesy of the Harbour Trust", "The quay.", "the Harbour Trust"),
        ("The quay. Photo credit should read: Jane Doe/PA Wire", "The quay.", "Jane Doe/PA Wire"),
        ("The quay [Jane Doe/Al Jazeera]", "The quay", "Jane Doe/Al Jazeera"),
        ("The quay. (Jane Doe)", "The quay.", "Jane Doe"),
        ("The quay. Image: J. Doe / NASA", "The quay.", "J. Doe / NASA"),
        ("الرصيف. تصوير: أ ف ب", "الرصيف.", "أ ف ب"),
    ],
)
def test_a_credit_is_split_from_its_caption(text, caption, credit):
    found = split_credit(text)
    assert (found.caption, found.credit) == (caption, credit)
    assert text.startswith(found.caption) and text.endswith(found.as_sent)


@pytest.mark.parametrize(
    "text",
    [
        "The minister (L) and the mayor (R)",
        "She told AFP.",
        "The quay, seen in this photo by a resident of Borum.",
        "The photo credits Jane Doe with the discovery.",
        "He said: “No.”",
        "Archive photo: the quay at night.",
    ],
)
def test_what_is_no_credit_stays_in_the_caption(text):
    assert split_credit(text) is None


def test_a_line_that_is_only_a_credit():
    for line in ("Image Credit: AFP", "Photo: Jane Doe", "(AFP)", "© Jane Doe/AFP", "REUTERS/Jane Doe"):
        assert is_credit_line(line)
    assert not is_credit_line("The quay. Image Credit: AFP")


def test_the_photographer_is_told_from_the_agency():
    assert photographer("Jane Doe/AFP") == "Jane Doe"
    assert photographer("John Roe / AFP via Getty Images") == "John Roe"
    assert photographer("Coastal News/IDRIS BELLO") == "IDRIS BELLO"
    assert photographer("AFP") == photographer("Borum Museum") == ""


@pytest.mark.parametrize(
    ("line", "slug"),
    [
        ("20231017 xi putin", "20231017 xi putin"),
        ("20231017 Xi Putin", "20231017 Xi Putin"),
        ("20231017_xi_putin.jpg", "20231017_xi_putin.jpg"),
        ("2023-10-17 xi putin", "2023-10-17 xi putin"),
        ("20231017 شي بوتين", "20231017 شي بوتين"),
        ("PHOTO: 20231017 xi putin", "20231017 xi putin"),
        ("PICTURE: harbour-fire-2", "harbour-fire-2"),
        ("Picture 1: foo.jpg", "foo.jpg"),
        ("Image 3 - 20231101_quay.jpeg", "20231101_quay.jpeg"),
        ("[photo: harbour dawn]", "harbour dawn"),
        ("Bild 1: 20231120 hafen.jpg", "20231120 hafen.jpg"),
    ],
)
def test_a_slug_line_is_known_by_its_form(line, slug):
    found = read_slug_line(line)
    assert found.slug == slug
    assert found.is_sure


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Jane Doe/AFP",
        "Foto: Jana Muster/dpa",
        "(Photo by John Roe / AFP)",
        "Images of the war shocked the capital",
        "In 2019, the leader even threw a birthday bash.",
        "Picture this: a small harbour town in the north, where nobody locks the door.",
    ],
)
def test_credits_and_sentences_are_no_slug_lines(line):
    assert read_slug_line(line) is None


PROSE = (
    "The quay of Borum will be rebuilt in the spring, the town said on Monday, after two years of "
    "waiting.\n\n"
    "Nobody was asked. Everybody agrees."
)


def test_a_caption_may_be_missing():
    read = wire.read(f"{PROSE}\n\n20231017 quay\n\n{PROSE}")
    assert pictures(read) == [("20231017 quay", "", "")]
    assert {"picture-without-caption", "picture-without-credit"} <= set(codes(read))
    assert len(paragraphs(read)) == 4


def test_a_caption_without_a_credit_is_a_caption_that_needs_one():
    read = wire.read(f"20231017 quay\nThe quay in the morning.\n\n{PROSE}")
    assert pictures(read) == [("20231017 quay", "The quay in the morning.", "")]
    assert "picture-without-credit" in codes(read)


def test_slug_and_caption_may_share_a_line():
    text = f"20231017 quay: The quay in the morning. Image Credit: AFP\n\n{PROSE}"
    read = wire.read(text)
    assert pictures(read) == [("20231017 quay", "The quay in the morning.", "AFP")]
    assert "slug-split" in codes(read)
    assert_whole(text, read)


def test_a_caption_without_a_slug_is_a_picture_to_be_matched_by_hand():
    read = wire.read(f"{PROSE}\n\nThe quay in the morning. (Photo by Jane Doe / AFP)\n\n{PROSE}")
    assert pictures(read) == [("", "The quay in the morning.", "Jane Doe / AFP")]
    assert read.figures[0].key == "picture 1"
    assert "picture-without-slug" in codes(read)
    assert wire.match_pictures(read, ["IMG_1.jpg"]).files == {"picture 1": "IMG_1.jpg"}


def test_labelled_captions_credits_and_alt_lines_belong_to_their_picture():
    text = f"{PROSE}\n\nPicture 2: quay.jpg\nCaption: The quay in the morning.\nCredit: Jane Doe"
    read = wire.read(text)
    assert pictures(read) == [("quay.jpg", "The quay in the morning.", "Jane Doe")]
    assert_whole(text, read)
