"""RSS for the site and its sections: full text, every caption and credit, read as feed readers do."""

import feedparser
import pytest

from articles import actions
from tests import build
from tests.build import DAY, HOUR, NOON

b = build.body.build


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper(name="The Test Courier", tagline="All that is tested")


def feed(reader, address="/feed/", **when):
    parsed = feedparser.parse(reader.get(address, **when).content)
    assert not parsed.bozo, parsed.bozo_exception
    return parsed


def test_the_feed_says_whose_it_is_and_where(sub_editor, reader):
    build.published(sub_editor)
    parsed = feed(reader)
    assert parsed.version == "rss20"
    assert parsed.feed.title == "The Test Courier"
    assert parsed.feed.subtitle == "All that is tested"
    assert parsed.feed.language == "en-gb"
    assert parsed.feed.link == "http://testserver/"
    assert {"rel": "self", "href": "http://testserver/feed/"}.items() <= parsed.feed.links[1].items()


def test_a_story_comes_whole(sub_editor, reader):
    edition = build.published(
        sub_editor,
        headline="Harbour reopens",
        standfirst="Ships are moving again.",
        dateline="OSTREY",
        bylines=[{"byline": build.byline().pk, "role": "by"}],
        tags=["storm"],
        body=b.doc(
            b.paragraph("See ", b.text("the mole", b.link("/world/")), "."),
            b.subhead("Half"),
            b.paragraph("End."),
        ),
    )
    [entry] = feed(reader).entries
    assert entry.title == "Harbour reopens"
    assert entry.summary == "Ships are moving again."
    assert entry.link == f"http://testserver{edition.get_absolute_url()}"
    assert entry.id == f"urn:uuid:{edition.article.uuid}"
    assert entry.author == "Jo March"
    assert [tag.term for tag in entry.tags] == ["World", "storm"]
    html = entry.content[0].value
    assert "OSTREY" in html
    assert 'href="http://testserver/world/"' in html
    assert html.index("Half") < html.index("End.")


def test_a_story_without_a_standfirst_is_told_by_its_first_sentence(sub_editor, reader):
    words = "Ships & ferries left “at dawn”. Nobody was hurt."
    build.published(sub_editor, standfirst="", body=b.doc(b.pull_quote("At dawn."), b.paragraph(words)))
    [entry] = feed(reader).entries
    assert entry.summary == "Ships & ferries left “at dawn”."


def test_pictures_carry_caption_and_credit_in_the_text_and_as_media(sub_editor, reader, client):
    lead = build.photo(caption="Ships at dawn.", credit_line="Jane Doe/AFP", alt_text="Three ships")
    figure = build.photo(caption="The mole.", credit_line="Ann Roe/AFP")
    gallery = build.photo(caption="A gull.", credit_line="Sam Poe/AFP")
    body = b.doc(b.paragraph("Text."), b.figure(photo=figure.uuid), b.gallery(b.figure(photo=gallery.uuid)))
    build.published(sub_editor, lead=build.lead(lead), body=body)
    xml = reader.read("/feed/")
    [entry] = feedparser.parse(xml).entries
    assert [credit["content"] for credit in entry.media_credit] == [
        "Jane Doe/AFP",
        "Ann Roe/AFP",
        "Sam Poe/AFP",
    ]
    assert [media["medium"] for media in entry.media_content] == ["image"] * 3
    html = entry.content[0].value
    for words in ("Ships at dawn.", "Jane Doe/AFP", "The mole.", "Ann Roe/AFP", "A gull.", "Sam Poe/AFP"):
        assert words in html
    picture = entry.media_content[0]
    assert (picture["width"], picture["height"]) == ("1200", "800")
    got = client.get(picture["url"].removeprefix("http://testserver"))
    assert (got.status_code, got["Content-Type"]) == (200, "image/jpeg")


def test_an_update_keeps_identity_and_first_date(sub_editor, reader):
    first = build.published(sub_editor, slug="late-tide")
    actions.publish(first.article, by=sub_editor, at=NOON + HOUR)
    xml = reader.get("/feed/", at=NOON + DAY).content.decode()
    [entry] = feed(reader, at=NOON + DAY).entries
    assert entry.id == f"urn:uuid:{first.article.uuid}"
    assert entry.published == "Tue, 10 Mar 2026 12:00:00 +0000"
    assert "<atom:updated>2026-03-10T13:00:00+00:00</atom:updated>" in xml


def test_a_section_has_its_own_feed(sub_editor, reader):
    build.published(sub_editor, headline="In the world")
    build.published(sub_editor, section=build.section("sport").pk, headline="On the pitch")
    parsed = feed(reader, "/feed/sport/")
    assert [entry.title for entry in parsed.entries] == ["On the pitch"]
    assert parsed.feed.title == "The Test Courier – Sport"
    assert reader.get("/feed/nowhere/").status_code == 404


def test_drafts_scheduled_and_withdrawn_stories_are_not_in_it(sub_editor, reader):
    build.story(sub_editor)
    actions.schedule(build.story(sub_editor), by=sub_editor, at=NOON, start=NOON + DAY)
    gone = build.published(sub_editor, at=NOON - DAY)
    actions.withdraw(gone.article, by=sub_editor, at=NOON - HOUR, note="Wrong.")
    assert feed(reader).entries == []
    assert len(feed(reader, at=NOON + DAY).entries) == 1


def test_a_character_that_xml_cannot_hold_breaks_nothing(sub_editor, reader):
    """Stories are refused with one; names of sections and words of agencies may bring it."""
    section = build.section("world", name="Wor\x0bld", description="All\x1b of it")
    photo = build.photo(caption="Ships\x08 at dawn.", credit_line="Jane\x0c Doe/AFP")
    build.published(sub_editor, section=section.pk, lead=build.lead(photo))
    for address in ("/feed/", "/feed/world/"):
        [entry] = feed(reader, address).entries
        assert entry.tags[0].term == "World"
        assert "Ships at dawn." in entry.content[0].value


def test_the_feed_names_the_newest_thirty(reader):
    from tests.articles.many import many_editions

    editions = many_editions(40)
    assert [entry.title for entry in feed(reader).entries] == [edition.headline for edition in editions[:30]]
