"""A body as plain text, its words, its quotes and its pictures."""

import pytest

from articles import body
from articles.body import build, words

PHOTO = "5f0c6a34-9d1b-4c77-8f5e-0a3b1c2d4e5f"


def test_paragraphs_have_a_blank_line_between_them():
    doc = build.doc(
        build.subhead("Bridge"),
        build.paragraph("One ", build.text("bold", "bold"), " word,", build.hard_break(), "new line."),
        build.paragraph(),
        build.figure(PHOTO, caption="Not part of the text"),
        build.bullet_list("a", build.list_item("b", build.bullet_list("c"))),
        build.table([["x", "y"], ["1", "2"]], caption="Table"),
        build.fact_box("Fact.", title="Box"),
    )

    assert body.plain_text(doc) == (
        "Bridge\n\nOne bold word,\nnew line.\n\na\nb\nc\n\nTable\n\nx\ty\n1\t2\n\nBox\n\nFact."
    )


def test_a_pull_quote_is_read_once():
    doc = build.doc(
        build.paragraph("“We did it,” she said."),
        build.pull_quote("We did it", "Ada Marsh", "engineer"),
        build.pull_quote("Something else", "Ada Marsh", "engineer"),
    )

    assert body.plain_text(doc) == "“We did it,” she said.\n\nSomething else\nAda Marsh, engineer"
    assert body.word_count(doc) == 5 + 5


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", 0),
        ("one", 1),
        ("It’s a well-known fact — really.", 5),
        ("3.5% of U.S. voters", 4),
        ("… – — ! ?", 0),
        ("2019–2020 and/or", 4),
        ("漢字とかな", 5),
        ("在 2026 年", 3),
        ("हिन्दी में समाचार", 3),
        ("افتتح الجسر", 2),
        ("👍 👎", 0),
    ],
)
def test_words_are_counted_as_a_desk_would(text, number):
    assert words.count(text) == number


@pytest.mark.parametrize(
    ("said", "pulled"),
    [
        ("“We will not wait,” he said.", "We will not wait."),
        ("'It's over' - he said", "“It’s over – HE said”"),
        ("One paragraph\u00a0and", "one   paragraph and"),
        ("a co\u00adop\u200beration", "cooperation"),
        ("e\u0301te\u0301 ﬁn", "été fin"),
        ("« Nous voilà »", "nous voilà"),
        ("他说:我们赢了。", "我们赢了"),
        ("وقال: «لم نبنه لأنفسنا».", "لم نبنه لأنفسنا"),
    ],
)
def test_a_pull_quote_is_found_in_the_text_however_it_is_punctuated(said, pulled):
    (quote,) = body.pull_quotes(build.doc(build.paragraph(said), build.pull_quote(pulled)))

    assert quote.in_text


@pytest.mark.parametrize(
    ("said", "pulled"), [("the party won", "art"), ("We won", "We won it"), ("!", "!"), ("x", "…")]
)
def test_other_words_are_not_found_in_the_text(said, pulled):
    (quote,) = body.pull_quotes(build.doc(build.paragraph(said), build.pull_quote(pulled)))

    assert not quote.in_text


def test_the_same_words_in_two_pull_quotes_are_not_in_the_text():
    quotes = body.pull_quotes(build.doc(build.pull_quote("We won"), build.pull_quote("We won")))

    assert [quote.in_text for quote in quotes] == [False, False]


def test_pull_quotes_are_listed_with_who_said_them():
    doc = build.doc(
        build.pull_quote(" First ", " Ada Marsh ", "engineer", id="quote-1"),
        build.pull_quote("", "Nobody"),
        build.timed_update(build.pull_quote("Second", id="quote-2")),
    )

    assert body.pull_quotes(doc) == [
        body.Quote("quote-1", "First", "Ada Marsh", "engineer", False),
        body.Quote("quote-2", "Second", "", "", False),
    ]


def test_pictures_are_listed_in_the_order_of_the_text():
    doc = build.doc(
        build.figure(PHOTO, caption="c", alt="a", focal=(0, 0.5), size="wide", id="figure-1"),
        build.gallery(build.figure(slug="20231017 bridge", credit="Agency", id="figure-2"), id="the-gallery"),
        build.fact_box(build.figure(id="figure-3")),
    )

    first, second, third = body.figures(doc)

    assert first == body.Figure("figure-1", PHOTO, "c", "a", [0, 0.5], "wide", "", "", "", 0)
    assert second == body.Figure(
        "figure-2", None, "", "", None, "column", "20231017 bridge", "Agency", "the-gallery", 1
    )
    assert (third.block_id, third.gallery, third.position) == ("figure-3", "", 2)
