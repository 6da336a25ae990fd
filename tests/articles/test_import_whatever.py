"""Whatever an agency sends becomes a draft that holds each of its words, or is refused with a reason."""

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from articles import actions, wire
from articles.actions.import_story import import_story
from articles.models import Article, Byline, Proposal
from newsroom.models import AuditEntry
from tests import build
from tests.build import NOON

LONG = " ".join(f"word{number}" for number in range(1200))
LINES = st.sampled_from(
    [
        "",
        "20231017 xi putin",
        "Two men shake hands. Image Credit: AFP",
        "HEADLINE: Harbour reopens after the storm",
        f"HEADLINE: {LONG}",
        f"HEADLINE: {LONG[:300]}",
        f"Kicker: {LONG[:100]}",
        f"Kicker: {LONG}",
        f"Standfirst: {LONG} {LONG}",
        "Standfirst: The harbour is open.",
        "Slug: مقهى",
        f"Slug: {'slug-' * 60}",
        "By Jane Doe in Beijing",
        f"By {'Jane ' * 60}Doe",
        "By JANE DOE and Ana Ruiz",
        "Von Jürgen Müller, AFP",
        f"Tags: Ports, C++, 🎉, {'x' * 140}, {LONG[:300]}",
        "Section: World",
        "Section: ВЕСТИ",
        "EMBARGO: 12 March 2026 06:00 GMT",
        "Language: ar",
        f"Dateline: {LONG[:400]}",
        "BEIJING, Oct 17 (AFP) -- The harbour opened at dawn on Tuesday.",
        "'A quiet morning'",
        '"Nobody slept, and nobody complained," said Ana Ruiz, the harbour master.',
        f'"Nobody slept," said Ana Ruiz, {LONG[:900]}.',
        "100000. An item far down a list",
        "100001. And another",
        "-5. Below nought",
        "* An item",
        "* Another item",
        "* * *",
        "\tIndented with a tab",
        "Nul \x00 bell \x07 and delete \x7f",
        "Half a pair \ud83d and a private \ue000 one",
        "مقهى الريح يغلق أبوابه بعد ثلاثين عاما",
        "ENDS",
        "(AFP)",
        f"{LONG} Image Credit: {LONG[:700]}",
        f"Caption: {LONG} {LONG}",
        "x" * 6000,
    ]
)


@pytest.fixture(autouse=True)
def paper(db):
    build.section("world")
    build.section("vesti", name="Вести")
    return build.paper()


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for child in value.values():
            yield from strings(child)
    elif isinstance(value, list):
        for child in value:
            yield from strings(child)


def words_of(article):
    """Every word in the stored working copy and in the names of those who sign it."""
    copy = article.latest_revision().copy
    names = [line.byline.name for line in article.bylines.all()]
    return folded_words(*strings(copy), *names)


def folded_words(*texts):
    """Names and tags are known again in any case, so case does not count."""
    return wire.words("\n".join(texts).casefold())


@settings(
    max_examples=40,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(lines=st.lists(LINES, max_size=12), gaps=st.sampled_from(["\n", "\n\n", "\r\n\r\n"]))
def test_every_word_of_whatever_comes_stands_in_the_draft(sub_editor, lines, gaps):
    text = gaps.join(lines)
    assume(wire.words(text))  # a text without a word is refused: test_import_story.py
    article = import_story(text, by=sub_editor, at=NOON).article
    story = wire.read(text)
    furniture = [*story.markers, *(header.label for header in story.headers)]
    furniture += [figure.credit_as_sent for figure in story.figures]
    assert not folded_words(text) - words_of(article) - folded_words(*furniture)
    actions.preflight(article, at=NOON)


def test_what_is_too_long_for_its_field_is_cut_and_stands_whole_in_the_notes(sub_editor):
    headline = LONG[:300]
    text = f"HEADLINE: {headline}\n\nThe harbour opened at dawn on Tuesday after two days."
    article = import_story(text, by=sub_editor, at=NOON).article
    assert 240 < len(article.headline) <= 250 and article.headline.endswith("…")
    assert headline in article.notes
    doubts = article.proposals.filter(kind=Proposal.Kind.DOUBT)
    assert doubts.filter(message__startswith="Headline was too long and was cut").count() == 1


def test_what_is_said_beside_a_name_stands_in_the_notes(sub_editor):
    text = "HEADLINE: Harbour reopens\n\nBy Jane Doe in Beijing\n\nThe harbour opened at dawn on Tuesday."
    article = import_story(text, by=sub_editor, at=NOON).article
    assert [line.byline.name for line in article.bylines.all()] == ["Jane Doe"]
    assert "Beijing" in article.notes


def test_more_than_a_story_holds_is_refused_and_leaves_nothing(sub_editor):
    for text in ("word " * 210_000, "line\n" * 11_000):
        with pytest.raises(wire.TooLong, match="too long"):
            import_story(text, by=sub_editor, at=NOON)
    assert not Article.objects.exists()


def signed(name, by):
    text = f"HEADLINE: Harbour reopens\n\nBy {name}\n\nThe harbour opened at dawn on Tuesday."
    return [line.byline for line in import_story(text, by=by, at=NOON).article.bylines.all()]


def test_who_signs_is_known_again_whatever_the_case_and_is_logged_when_new(sub_editor):
    [first] = signed("Jürgen Müller", sub_editor)
    assert signed("JÜRGEN MÜLLER", sub_editor) == [first]
    assert AuditEntry.objects.get(verb="added").label == "Jürgen Müller"


def test_names_that_share_an_address_have_one_each(sub_editor):
    build.byline("Jane Doe the Elder", slug="jane-doe-elder")
    build.byline("Jane Doe III", slug="jane-doe-3")
    build.byline("Another Jane", slug="jane-doe")
    [made] = signed("Jane Doe", sub_editor)
    assert (made.name, made.slug) == ("Jane Doe", "jane-doe-2")
    assert Byline.objects.count() == 4


def test_a_section_is_known_by_its_name_in_any_case(sub_editor):
    text = "Section: ВЕСТИ\n\nHEADLINE: Harbour reopens\n\nThe harbour opened at dawn on Tuesday."
    assert import_story(text, by=sub_editor, at=NOON).article.section.slug == "vesti"
