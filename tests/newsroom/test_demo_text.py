"""The words of the demo newsroom: enough of them, in every form, and true to each other."""

import datetime as dt
import re
import uuid
from collections import Counter

import pytest

from articles import body
from articles.body.blocks import BLOCK_BY_NAME
from articles.body.embeds import match
from articles.models.byline import BylineLine
from articles.models.section import RESERVED_SLUGS
from newsroom import roles
from newsroom.demo import cast
from newsroom.demo.picture_list import PICTURES
from newsroom.demo.text import read_stories

TODAY = dt.date(2026, 3, 14)
STORIES = read_stories()
FINISHED = [story for story in STORIES if story.status in ("published", "scheduled", "withdrawn")]
KEYS = {brief.key for brief in PICTURES}
MARKS = {"link", "bold", "italic", "strike", "superscript", "subscript", "language"}


def photo_id(key):
    return str(uuid.uuid5(uuid.NAMESPACE_URL, key))


def document_of(story, today=TODAY):
    return story.body(photo_id, today=today)


def nodes(node):
    yield node
    for child in node.get("content", ()):
        yield from nodes(child)


def every(story):
    return pytest.mark.parametrize("story", story, ids=lambda story: story.slug)


def test_the_paper_is_full():
    published = [story for story in STORIES if story.status == "published"]
    assert len(published) >= 26
    assert Counter(story.status for story in STORIES) == {
        "published": len(published),
        "filed": 1,
        "draft": 1,
        "scheduled": 1,
        "withdrawn": 1,
    }
    assert {story.language for story in published} == {"", "ar", "de"}
    assert max(story.days_ago for story in published) >= 18


def test_each_section_has_stories_for_a_strip():
    slugs = {section.slug for section in cast.SECTIONS}
    assert len(slugs) == 6
    assert not slugs & set(RESERVED_SLUGS)
    count = Counter(story.section for story in STORIES if story.status == "published")
    assert count.keys() == slugs
    assert min(count.values()) >= 4
    assert all(section.description for section in cast.SECTIONS)


def test_the_bylines_are_people_with_lives_and_desks():
    assert sum(byline.kind == "person" for byline in cast.BYLINES) == 8
    assert len({byline.slug for byline in cast.BYLINES}) == len(cast.BYLINES)
    for byline in cast.BYLINES:
        assert 60 <= len(byline.biography.split()) <= 120, byline.slug
        assert (byline.kind == "person") == (byline.portrait in KEYS), byline.slug


def test_everyone_who_has_a_byline_has_written():
    wrote = {slug for story in STORIES if story.status == "published" for slug, _ in story.bylines}
    assert wrote == {byline.slug for byline in cast.BYLINES}


def test_topics_are_spelt_in_one_way():
    tags = {tag for story in STORIES for tag in story.tags}
    assert len({tag.casefold() for tag in tags}) == len(tags)
    assert tags >= cast.TAG_DESCRIPTIONS.keys()


def test_the_desk_has_one_person_for_each_role():
    assert [user.role for user in cast.USERS] == list(roles.ROLES)
    assert all(user.username == user.role.replace(" ", "-") for user in cast.USERS)
    named = {user.username: user.display_name for user in cast.USERS}
    for byline in cast.BYLINES:
        assert not byline.user or named[byline.user] == byline.name


@every(STORIES)
def test_a_story_names_what_exists(story):
    roles_known = {role.value for role in BylineLine.Role}
    assert story.section in {section.slug for section in cast.SECTIONS}
    assert {slug for slug, _ in story.bylines} <= {byline.slug for byline in cast.BYLINES}
    assert {role for _, role in story.bylines} <= roles_known
    assert story.agency in {"", *(agency.code for agency in cast.AGENCIES)}
    assert set(story.picture_keys) <= KEYS
    assert len(story.headline) <= 250
    assert re.fullmatch(r"[a-z0-9-]+", story.slug)


@every(STORIES)
def test_a_story_is_a_body_as_it_stands(story):
    doc = document_of(story)
    known = {photo_id(key) for key in KEYS}
    assert body.check(doc, photos=lambda asked: asked & known) == doc


@every(FINISHED)
def test_a_finished_story_has_the_length_of_one(story):
    assert 300 <= body.word_count(document_of(story)) <= 900
    assert story.headline
    assert story.standfirst
    assert story.tags


@every(FINISHED)
def test_a_finished_story_shows_only_pictures_that_were_sent(story):
    assert all(figure.photo for figure in body.figures(document_of(story)))


@every(FINISHED)
def test_the_words_of_a_pull_quote_stand_in_the_text(story):
    assert [quote.text for quote in body.pull_quotes(document_of(story)) if not quote.in_text] == []


@every([story for story in FINISHED if story.language != "de"])
def test_quotation_marks_are_set_as_in_print(story):
    words = " ".join([story.headline, story.standfirst, body.plain_text(document_of(story))])
    assert '"' not in words
    assert "'" not in words
    assert words.count("“") == words.count("”")


def test_alt_text_printed_with_a_picture_differs_from_its_caption():
    facts = {photo_id(brief.key): brief for brief in PICTURES}
    for story in FINISHED:
        for figure in body.figures(document_of(story)):
            brief = facts[figure.photo]
            assert (figure.alt or brief.alt) != (figure.caption or brief.caption), story.slug
        assert not story.lead_alt or story.lead_alt != story.lead_caption


def test_every_block_and_mark_of_the_schema_is_used():
    blocks, marks, levels = Counter(), Counter(), Counter()
    for story in FINISHED:
        for node in nodes(document_of(story)):
            blocks[node["type"]] += 1
            marks.update(mark["type"] for mark in node.get("marks", ()))
            levels[node.get("attrs", {}).get("level")] += 1
    rare = {name for name in BLOCK_BY_NAME if blocks[name] < 3}
    assert rare <= {"embed"}
    assert blocks["embed"] == 2
    assert marks.keys() == MARKS
    assert min(levels[2], levels[3]) >= 3


def test_a_running_story_has_five_updates_and_more():
    most = max(sum(node["type"] == "timedUpdate" for node in nodes(document_of(story))) for story in FINISHED)
    assert most >= 5


def test_updates_are_over_when_their_story_is_published():
    for story in FINISHED:
        for node in nodes(document_of(story)):
            if node["type"] == "timedUpdate":
                assert dt.datetime.fromisoformat(node["attrs"]["time"]) <= story.published_at(TODAY)


def test_a_gallery_has_three_to_six_pictures():
    every_node = [node for story in FINISHED for node in nodes(document_of(story))]
    galleries = [node for node in every_node if node["type"] == "gallery"]
    assert len(galleries) >= 3
    assert all(3 <= len(gallery["content"]) <= 6 for gallery in galleries)


def test_embeds_are_of_services_on_the_list():
    for story in STORIES:
        for node in nodes(document_of(story)):
            if node["type"] == "embed":
                assert match(node["attrs"]["url"]), story.slug


def test_links_lead_to_stories_that_readers_can_open():
    open_paths = {story.path(TODAY) for story in STORIES if story.status == "published"}
    links = [
        mark["attrs"]["href"]
        for story in FINISHED
        for node in nodes(document_of(story))
        for mark in node.get("marks", ())
        if mark["type"] == "link"
    ]
    assert len(links) >= 15
    assert set(links) <= open_paths


def test_a_table_is_as_wide_in_every_row():
    for story in STORIES:
        for node in nodes(document_of(story)):
            if node["type"] == "table":
                assert len({len(row["content"]) for row in node["content"]}) == 1, story.slug


def test_every_picture_is_printed_somewhere():
    printed = {key for story in FINISHED for key in story.picture_keys}
    printed |= {byline.portrait for byline in cast.BYLINES}
    assert printed >= KEYS
    assert len(PICTURES) >= 32
    assert len(KEYS) == len(PICTURES)


def test_every_picture_has_its_words_and_an_honest_credit():
    for brief in PICTURES:
        assert brief.caption
        assert brief.alt
        assert brief.alt != brief.caption
        assert brief.keywords
        assert brief.credit.startswith(f"Illustration: {brief.illustrator}/")
        assert brief.agency in {"", *(agency.code for agency in cast.AGENCIES)}


def test_the_filed_story_waits_for_a_credit():
    filed = next(story for story in STORIES if story.status == "filed")
    missing = [figure for figure in body.figures(document_of(filed)) if not figure.photo]
    assert [figure.credit for figure in missing] == [""]
    assert "credit" in filed.note


def test_the_wire_draft_keeps_the_places_of_its_pictures():
    draft = next(story for story in STORIES if story.status == "draft")
    missing = [figure for figure in body.figures(document_of(draft)) if not figure.photo]
    assert [bool(figure.slug and figure.credit) for figure in missing] == [True, True]


def test_times_are_those_of_the_papers_clock():
    scheduled = next(story for story in STORIES if story.status == "scheduled")
    assert scheduled.published_at(dt.date(2026, 1, 10)) == dt.datetime(2026, 1, 11, 5, tzinfo=dt.UTC)
    assert scheduled.published_at(dt.date(2026, 7, 10)) == dt.datetime(2026, 7, 11, 4, tzinfo=dt.UTC)


def test_a_story_reads_the_same_each_time():
    again = read_stories()
    assert again == STORIES
    assert [document_of(story) for story in again] == [document_of(story) for story in STORIES]


def test_block_ids_do_not_hang_on_the_day():
    def ids(today):
        return [
            [node["attrs"].get("id") for node in nodes(document_of(story, today)) if "attrs" in node]
            for story in STORIES
        ]

    assert ids(TODAY) == ids(TODAY + dt.timedelta(days=200))
