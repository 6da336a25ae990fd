"""Whatever arrives: a body is stored as sent or refused with a reason, and brings no HTML of its own."""

import json
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles import body
from articles.body import build
from tests.body.damage import damaged, without_ids
from tests.body.documents import DOCUMENTS, WORDS
from tests.body.pages import Page, cleaned_by_another
from tests.body.test_corpus import KEPT, read

many = settings(
    max_examples=80,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)


def html_of(doc):
    return "".join(part for part in body.render(doc) if isinstance(part, str))


def nodes(node):
    yield node
    for child in node.get("content", ()):
        yield from nodes(child)


def visible(doc):
    """The words that an editor wrote for readers, but for captions: those belong to the holes."""
    for node in nodes(doc):
        attrs = node.get("attrs", {})
        if node["type"] in ("paragraph", "subhead", "pullQuote"):
            words = "".join(child.get("text", "") for child in node.get("content", ()))
            shown = words.strip()
            if shown:
                yield shown
            if node["type"] == "pullQuote" and not shown:
                continue
        for name in {
            "pullQuote": ("speaker", "role"),
            "factBox": ("title",),
            "timedUpdate": ("headline",),
            "table": ("caption",),
        }.get(node["type"], ()):
            yield attrs.get(name, "").strip()
        if node["type"] == "embed" and attrs.get("url"):
            yield attrs.get("title", "").strip()


def assert_as_sent(sent, stored):
    assert without_ids(sent) == without_ids(stored)
    found = [
        node["attrs"]["id"] for node in nodes(stored) if node["type"] not in ("doc", "text", "hardBreak")
    ]
    assert len(found) == len(set(found))
    json.dumps(stored, allow_nan=False, ensure_ascii=False).encode()
    assert body.check(stored) == stored


def assert_readable(doc):
    """Everything that is made of a body can be made of this one, and is JSON and UTF-8 where it is kept."""
    json.dumps(body.render(doc), allow_nan=False, ensure_ascii=False).encode()
    body.plain_text(doc).encode()
    body.word_count(doc)
    body.figures(doc)
    body.pull_quotes(doc)


@many
@given(DOCUMENTS)
def test_a_body_within_the_schema_is_stored_as_it_was_sent(doc):
    before = json.dumps(doc)
    stored = body.check(doc)

    assert_as_sent(doc, stored)
    assert json.dumps(doc) == before
    kept = {node["attrs"]["id"] for node in nodes(stored) if "id" in node.get("attrs", {})}
    assert {node["attrs"]["id"] for node in nodes(doc) if "id" in node.get("attrs", {})} <= kept


@many
@given(DOCUMENTS)
def test_all_that_was_written_is_in_the_html_and_nothing_of_it_is_markup(doc):
    doc = body.check(doc)
    html = html_of(doc)
    page = Page(html)

    # A sanitiser that knows our tags and no others finds nothing to take away.
    assert page.events == Page(cleaned_by_another(html)).events
    for words in visible(doc):
        assert words in page.words
    assert len(page.ids) == len(set(page.ids))
    assert_readable(doc)


PLACES = {
    "a paragraph": lambda words: build.paragraph(build.text(words, "bold", build.link("/x/"))),
    "the title of a box": lambda words: build.fact_box("x", title=words),
    "a quote": lambda words: build.pull_quote(words),
    "the speaker": lambda words: build.pull_quote("x", words),
    "the speaker's role": lambda words: build.pull_quote("x", "y", words),
    "the headline of an update": lambda words: build.timed_update("x", headline=words),
    "the caption of a table": lambda words: build.table([["x"]], caption=words),
    "a cell of a table": lambda words: build.table([[words]]),
    "the title of an embed": lambda words: build.embed("https://youtu.be/abcDEF12345", words),
}


@pytest.mark.parametrize("place", PLACES)
@settings(many, max_examples=40)
@given(words=WORDS.filter(str.strip))
def test_no_words_become_markup_wherever_they_stand(place, words):
    def tags(words):
        doc = body.check(build.doc(PLACES[place](words)))
        return [event[:2] for event in Page(html_of(doc)).events if event[0] != "text"]

    assert tags(words) == tags("harmless")


def stored_or_refused(doc):
    """True where the document may be stored; it fails for anything but a refusal with its reasons."""
    try:
        stored = body.check(doc)
    except body.BodyError as refusal:
        assert refusal.problems
        for problem in refusal.problems:
            assert problem.message
            json.dumps([problem.path, problem.block_id, problem.message], ensure_ascii=False).encode()
        return False
    assert_as_sent(doc, stored)
    assert_readable(stored)
    return True


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_thousands_of_damaged_bodies_are_refused_or_stored_as_they_are(path):
    doc = read(path)
    chance = random.Random(path.stem)
    stored = sum(stored_or_refused(damaged(doc, chance)) for _ in range(250))

    # Some damage does no harm (a block lost, two blocks swapped): were all refused, nothing was tested.
    assert 0 < stored < 250


@many
@given(DOCUMENTS, st.integers(0, 2**32))
def test_generated_bodies_that_are_damaged_are_refused_or_stored_as_they_are(doc, seed):
    chance = random.Random(seed)
    for _ in range(6):
        stored_or_refused(damaged(doc, chance))


_JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text()),
    lambda children: st.one_of(
        st.lists(children),
        st.dictionaries(
            st.one_of(st.text(), st.sampled_from(["type", "attrs", "content", "marks", "text"])), children
        ),
    ),
    max_leaves=20,
)


@many
@given(_JSON, _JSON)
def test_any_json_is_refused_or_stored_as_it_is(anything, content):
    stored_or_refused(anything)
    stored_or_refused({"type": "doc", "attrs": {"schema": 1}, "content": content})
    stored_or_refused(body.build.doc({"type": "paragraph", "attrs": anything, "content": content}))
