"""The article page: everything the edition has, in its place."""

import gzip
import re

import pytest

from articles import actions
from tests import build
from tests.build import HOUR, NOON

b = build.body.build


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


def published(by, *blocks, **fields):
    body = b.doc(*blocks) if blocks else b.doc(b.paragraph("The harbour opened at dawn."))
    return build.published(by, body=body, **fields)


def test_a_story_shows_its_words_in_order(sub_editor, reader):
    edition = published(
        sub_editor,
        b.paragraph("First paragraph."),
        b.subhead("A subhead"),
        b.paragraph("Second paragraph."),
        headline="Harbour reopens",
        kicker="The storm",
        standfirst="Ships are moving again.",
        dateline="OSTREY",
    )
    html = reader.read(edition.get_absolute_url())
    words = [
        "The storm",
        "Harbour reopens",
        "Ships are moving again.",
        "OSTREY",
        "First paragraph.",
        "A subhead",
    ]
    places = [html.index(word, html.index("<main")) for word in [*words, "Second paragraph."]]
    assert places == sorted(places)
    assert '<p><span class="dateline">OSTREY</span> First paragraph.</p>' in html


def test_bylines_are_named_with_what_they_did_and_lead_to_their_pages(sub_editor, reader):
    jo, amy, beth = build.byline("Jo March"), build.byline("Amy Lee"), build.byline("Beth Orr")
    lines = [
        {"byline": jo.pk, "role": "by"},
        {"byline": amy.pk, "role": "by"},
        {"byline": beth.pk, "role": "photographs"},
    ]
    html = reader.read(published(sub_editor, bylines=lines).get_absolute_url())
    line = re.sub(r"<[^>]+>", "", html[html.index("story-bylines") :].split("</p>")[0])
    assert "By Jo March and Amy Lee" in line
    assert "Photographs by Beth Orr" in line
    assert '<a href="/byline/jo-march/" rel="author">Jo March</a>' in html


def test_a_wire_story_without_a_byline_names_its_agency(sub_editor, reader):
    html = reader.read(published(sub_editor, source_agency=build.agency("afp").pk).get_absolute_url())
    assert '<span class="story-source">AFP</span>' in html


def test_times_are_those_of_the_papers_clock(sub_editor, reader):
    build.paper(time_zone="Europe/Berlin")
    edition = published(sub_editor, at=NOON)
    html = reader.read(edition.get_absolute_url())
    assert '<time datetime="2026-03-10T12:00:00Z">10 March 2026, 13:00 CET</time>' in html
    assert "Updated" not in html


def test_an_updated_story_says_when(sub_editor, reader):
    first = published(sub_editor, at=NOON)
    actions.publish(first.article, by=sub_editor, at=NOON + HOUR)
    html = reader.read(first.get_absolute_url(), at=NOON + 2 * HOUR)
    assert 'Updated <time datetime="2026-03-10T13:00:00Z">13:00 GMT</time>' in html


def test_the_lead_picture_has_its_caption_and_its_credit_apart(sub_editor, reader):
    photo = build.photo(caption="Ships at dawn.", credit_line="Jane Doe/AFP", alt_text="Three ships")
    html = reader.read(published(sub_editor, lead=build.lead(photo)).get_absolute_url())
    lead = html[html.index('<figure class="lead-picture') :].split("</figure>")[0]
    assert '<span class="caption" dir="auto">Ships at dawn.</span>' in lead
    assert '<span class="credit">Jane Doe/AFP</span>' in lead
    assert lead.count("Jane Doe/AFP") == 1
    assert 'alt="Three ships"' in lead
    assert 'fetchpriority="high"' in lead
    assert 'loading="lazy"' not in lead
    assert '<link rel="preload" as="image"' in html


def test_a_figure_stands_where_the_text_has_it_with_what_this_use_says(sub_editor, reader):
    photo = build.photo(caption="The agency's words.")
    edition = published(
        sub_editor,
        b.paragraph("Before."),
        b.figure(photo=photo.uuid, caption="Printed here.", alt="Printed alt", size="wide"),
        b.paragraph("After."),
    )
    html = reader.read(edition.get_absolute_url())
    figure = html[html.index('<figure class="figure figure-wide') :].split("</figure>")[0]
    assert "Printed here." in figure
    assert "The agency's words." not in figure
    assert 'alt="Printed alt"' in figure
    assert 'loading="lazy"' in figure
    assert html.index("Before.") < html.index("figure-wide") < html.index("After.")


def test_a_gallery_counts_its_pictures_and_credits_each(sub_editor, reader):
    photos = [build.photo(credit_line=f"Photographer {n}/AFP") for n in range(3)]
    edition = published(
        sub_editor, b.paragraph("Text."), b.gallery(*[b.figure(photo=p.uuid) for p in photos], title="Dawn")
    )
    html = reader.read(edition.get_absolute_url())
    assert "3 pictures" in html
    assert [f"{n} of 3" in html for n in (1, 2, 3)] == [True] * 3
    assert [f"Photographer {n}/AFP" in html for n in range(3)] == [True] * 3


def test_pull_quotes_boxes_tables_and_embeds_are_there(sub_editor, reader):
    edition = published(
        sub_editor,
        b.paragraph("Text."),
        b.pull_quote("We will rebuild.", speaker="Ana Ruiz", role="pilot"),
        b.fact_box(b.paragraph("Built in 1979."), title="The barrier"),
        b.table([["Gauge", "Level"], ["North Mole", "3.41"]], caption="Levels"),
        b.embed("https://www.youtube.com/watch?v=abcdefghijk", "A film"),
    )
    html = reader.read(edition.get_absolute_url())
    for words in (
        "We will rebuild.",
        "Ana Ruiz",
        "pilot",
        "The barrier",
        "Built in 1979.",
        "North Mole",
        "A film",
    ):
        assert words in html
    assert "embed-card.js" in html
    assert "<iframe" not in html


def test_a_page_without_embeds_has_no_script_at_all(sub_editor, reader):
    assert "<script" not in reader.read(published(sub_editor).get_absolute_url())


def test_timed_updates_are_listed_above_with_anchors(sub_editor, reader):
    edition = published(
        sub_editor,
        b.paragraph("Text."),
        b.timed_update(
            b.paragraph("All dry."), time="2026-03-10T09:35:00Z", headline="The gates are up", id="first1"
        ),
        b.timed_update(
            b.paragraph("Water rises."), time="2026-03-10T07:30:00Z", headline="Trams run", id="second"
        ),
    )
    html = reader.read(edition.get_absolute_url())
    assert '<a href="#update-first1"><span class="update-list-time">09:35</span> The gates are up</a>' in html
    assert 'id="update-first1"' in html


def test_tags_and_section_are_linked(sub_editor, reader):
    html = reader.read(published(sub_editor, tags=["storm"]).get_absolute_url())
    assert '<a href="/tag/storm/" rel="tag">storm</a>' in html
    assert '<a href="/world/">World</a>' in html


def test_more_from_the_section_leaves_the_story_itself_out(sub_editor, reader):
    others = [published(sub_editor, at=NOON - n * HOUR, headline=f"Other {n}") for n in range(1, 7)]
    html = reader.read(published(sub_editor, headline="This one").get_absolute_url())
    more = html[html.index('id="more"') :]
    assert "This one" not in more
    assert [other.headline in more for other in others] == [True] * 4 + [False] * 2


def test_an_arabic_story_runs_from_right_to_left_in_an_english_paper(sub_editor, reader):
    edition = published(sub_editor, language="ar", headline="مقهى الريح", slug="wind-cafe")
    html = reader.read(edition.get_absolute_url())
    assert '<html lang="en-gb" dir="ltr">' in html
    assert 'lang="ar" dir="rtl" aria-labelledby="headline"' in html
    assert '<div class="story-line" lang="en-gb" dir="ltr">' in html


def test_words_are_escaped_wherever_they_stand(sub_editor, reader):
    nasty = '<script>alert("x")</script>'
    edition = published(
        sub_editor,
        b.paragraph(nasty),
        headline=nasty,
        kicker=nasty[:80],
        standfirst=nasty,
        dateline=nasty,
        slug="nasty",
        lead=build.lead(build.photo(caption=nasty, credit_line=nasty, alt_text=f"Alt {nasty}")),
    )
    html = reader.read(edition.get_absolute_url())
    assert "<script" not in html
    assert html.count("&lt;script&gt;") >= 8


def test_no_inline_style_or_script_anywhere(sub_editor, reader):
    photo = build.photo()
    edition = published(sub_editor, b.paragraph("Text."), b.figure(photo=photo.uuid), lead=build.lead(photo))
    html = reader.read(edition.get_absolute_url())
    assert not re.search(r"<style|\sstyle=|\son\w+=", html)


def test_a_long_story_with_pictures_stays_under_14_kb_compressed(sub_editor, reader):
    words = "The harbour opened at dawn and the first of {} ships left with the tide for the islands. "
    blocks = []
    for n in range(20):
        blocks.append(b.paragraph("".join(words.format(n * 7 + k) for k in range(5))))
        if n % 4 == 0:
            blocks.append(b.figure(photo=build.photo().uuid, caption=f"Caption number {n}, of some length."))
    for n in range(5):
        published(sub_editor, at=NOON - n * HOUR, lead=build.lead(build.photo()))
    edition = published(sub_editor, *blocks, lead=build.lead(build.photo()))
    html = reader.read(edition.get_absolute_url())
    assert len(gzip.compress(html.encode())) <= 14 * 1024


def test_the_edition_of_the_instant_is_shown(sub_editor, reader):
    first = published(sub_editor, at=NOON, headline="As it stood", slug="same")
    actions.save(
        first.article,
        build.copy(headline="As it stands", slug="same"),
        by=sub_editor,
        at=NOON + HOUR,
        based_on=1,
    )
    actions.publish(first.article, by=sub_editor, at=NOON + HOUR)
    assert "As it stood" in reader.read(first.get_absolute_url(), at=NOON + HOUR / 2)
    assert "As it stands" in reader.read(first.get_absolute_url(), at=NOON + HOUR)


def test_stories_alone_may_frame_the_services_that_can_be_embedded(sub_editor, reader):
    edition = published(sub_editor)
    first = reader.get(edition.get_absolute_url())
    again = reader.get(edition.get_absolute_url(), **{"If-None-Match": first["ETag"]})
    assert again.status_code == 304
    for response in (first, again):
        assert "https://www.youtube-nocookie.com" in response["Content-Security-Policy"]
        assert "unsafe" not in response["Content-Security-Policy"]
    assert "youtube" not in reader.get("/")["Content-Security-Policy"]
