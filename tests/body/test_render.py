"""What readers get of a body: HTML with holes for pictures."""

import datetime as dt
import re
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from articles import body
from articles.body import build
from articles.body.rendering import Page

PHOTO = "5f0c6a34-9d1b-4c77-8f5e-0a3b1c2d4e5f"


def html(*blocks, **options):
    return "".join(
        part for part in body.render(build.doc(*blocks), **options) if isinstance(part, str)
    ).strip()


def test_words_are_escaped():
    assert html(build.paragraph("<script>alert('x') & \"y\"</script>")) == (
        "<p>&lt;script&gt;alert(&#x27;x&#x27;) &amp; &quot;y&quot;&lt;/script&gt;</p>"
    )


def test_what_a_block_adds_is_escaped_unless_it_is_markup_of_ours():
    page = Page(repeated_quotes=(), zone=dt.UTC)

    page.add("<b>")
    with page.element("p", {"title": '"<'}):
        page.add("&")

    assert page.parts() == ['&lt;b&gt;<p title="&quot;&lt;">&amp;</p>']


def test_pictures_leave_holes_between_the_html():
    figure = build.figure(PHOTO, size="wide", id="the-figure")

    before, hole, after = body.render(build.doc(build.paragraph("a"), figure, build.paragraph("b")))

    assert (before, after) == ("<p>a</p>\n", "<p>b</p>\n")
    assert hole == {"figure": "the-figure", "size": "wide", "within": ""}


def test_a_picture_in_a_fact_box_knows_where_it_stands():
    parts = body.render(build.doc(build.fact_box(build.figure(id="in-the-box")), build.figure(id="outside")))

    within = {part["figure"]: part["within"] for part in parts if isinstance(part, dict)}
    assert within == {"in-the-box": "factBox", "outside": ""}


def test_a_gallery_is_one_hole():
    gallery = build.gallery(
        build.figure(id="figure-1"), build.figure(id="figure-2"), title="Two", id="the-gallery"
    )

    (hole,) = body.render(build.doc(gallery))

    assert hole == {
        "gallery": "the-gallery",
        "title": "Two",
        "figures": ["figure-1", "figure-2"],
        "within": "",
    }


def test_a_link_over_several_runs_is_one_link():
    link = build.link("https://example.org/?a=1&b=2")
    paragraph = build.paragraph(build.text("a ", link), build.text("b", link, "bold"), build.text(" c", link))

    assert html(paragraph) == (
        '<p><a href="https://example.org/?a=1&amp;b=2" rel="noopener">a <strong>b</strong> c</a></p>'
    )


def test_two_links_side_by_side_stay_two():
    one, other = build.link("/a/"), build.link("/b/")

    assert html(build.paragraph(build.text("a", one), build.text("b", other))) == (
        '<p><a href="/a/">a</a><a href="/b/">b</a></p>'
    )


@pytest.mark.parametrize(
    ("tag", "direction"),
    [
        ("fr", "ltr"),
        ("ar", "rtl"),
        ("AR-eg", "rtl"),
        ("he", "rtl"),
        ("ur", "rtl"),
        ("az-Arab", "rtl"),
        ("ar-Latn", "ltr"),
        ("zh-Hant-TW", "ltr"),
        ("sr-RS", "ltr"),
    ],
)
def test_words_in_another_language_say_which_and_how_it_runs(tag, direction):
    assert html(build.paragraph(build.text("x", build.language(tag)))) == (
        f'<p><span lang="{tag}" dir="{direction}">x</span></p>'
    )


def test_a_pull_quote_from_the_text_is_hidden_from_assistive_technology():
    said = build.paragraph("“We won’t wait – not again,” she said.")

    assert 'aria-hidden="true"' in html(said, build.pull_quote("We won't wait — NOT again.", "Ada Marsh"))
    assert "aria-hidden" not in html(said, build.pull_quote("We will not wait again", "Ada Marsh"))


def test_a_timed_update_has_an_anchor_and_shows_the_papers_clock():
    update = build.timed_update("Open.", time="2026-11-23T14:03:00Z", headline="Bridge", id="the-update")

    shown = html(update, language="en-gb", zone=ZoneInfo("Asia/Tokyo"))

    assert 'id="update-the-update"' in shown
    assert '<a href="#update-the-update"><time datetime="2026-11-23T14:03:00Z">' in shown
    assert ">23 November 2026, 23:03</time>" in shown
    assert '<h2 class="timed-update-headline">Bridge</h2>' in shown


def test_the_day_is_shown_again_only_when_it_changes():
    times = ["2026-11-23T23:30:00Z", "2026-11-23T23:10:00Z", "2026-11-23T22:50:00Z"]

    shown = html(*(build.timed_update("x", time=time) for time in times), zone=ZoneInfo("Europe/Berlin"))

    assert [("2026" in said) for said in re.findall(r">([^<]*)</time>", shown)] == [True, False, True]


def test_without_a_zone_the_current_one_counts():
    update = build.timed_update("x", time=dt.datetime(2026, 1, 1, 12, tzinfo=dt.UTC))

    with timezone.override("America/New_York"):
        assert "7 a.m." in html(update)


def test_subheads_step_down_below_the_title_of_a_box():
    subheads = build.subhead("a"), build.subhead("b", level=3)

    assert re.findall(r"<h\d", html(*subheads)) == ["<h2", "<h3"]
    assert re.findall(r"<h\d", html(build.fact_box(*subheads))) == ["<h2", "<h3"]
    assert re.findall(r"<h\d", html(build.fact_box(*subheads, title="t"), *subheads)) == [
        "<h2",
        "<h3",
        "<h4",
        "<h2",
        "<h3",
    ]


def test_a_fact_box_is_named_by_its_title():
    shown = html(build.fact_box("x", title="Facts", id="the-box"))

    assert '<aside class="fact-box" aria-labelledby="box-the-box">' in shown
    assert '<h2 class="fact-box-title" id="box-the-box">Facts</h2>' in shown


def test_a_table_scrolls_in_a_region_that_the_keyboard_reaches():
    captioned = html(build.table([["a"], ["b"]], caption="Results", id="the-table"))
    bare = html(build.table([["a"]]), build.table([["b"]]))

    assert 'role="region" aria-labelledby="table-the-table" tabindex="0"' in captioned
    assert '<caption id="table-the-table">Results</caption>' in captioned
    assert re.findall(r'aria-label="([^"]+)"', bare) == ["Table 1", "Table 2"]


def test_header_cells_say_what_they_head():
    head = build.table_row(build.table_cell("Party", header=True), build.table_cell("Votes", header=True))
    row = build.table_row(build.table_cell("Greens", header=True), build.table_cell("12"))

    assert "<thead><tr>" in (shown := html(build.table([head, row])))
    assert re.findall(r'<th scope="(\w+)">(\w+)', shown) == [
        ("col", "Party"),
        ("col", "Votes"),
        ("row", "Greens"),
    ]


def test_the_empty_corner_of_a_table_heads_nothing():
    assert "<tr><td></td><th" in html(build.table([["", "Votes"], ["Greens", "12"]]))


def test_a_list_may_begin_with_another_number():
    assert html(build.ordered_list("x", start=5)).startswith('<ol start="5">')
    assert html(build.ordered_list("x")).startswith("<ol>")


def test_an_embed_is_a_link_until_the_reader_asks():
    shown = html(build.embed("https://youtu.be/abcDEF12345", "The <opening>"))

    assert shown == (
        '<embed-card class="embed-card" data-src="https://www.youtube-nocookie.com/embed/abcDEF12345"'
        ' data-provider="youtube" data-shape="video"><a href="https://youtu.be/abcDEF12345" rel="noopener">'
        '<span class="embed-card-provider">YouTube</span> '
        '<span class="embed-card-title">The &lt;opening&gt;</span></a></embed-card>'
    )


def test_an_embed_of_a_service_that_has_left_the_list_stays_a_link():
    shown = html(build.embed("https://gone.example/video/1", "A film"))

    assert '<a href="https://gone.example/video/1" rel="noopener">' in shown
    assert "data-" not in shown


def test_an_address_that_no_check_would_pass_is_not_shown_even_so():
    assert html(build.embed("javascript:alert(1)")) == ""


@pytest.mark.parametrize(
    "empty",
    [
        build.paragraph(),
        build.paragraph(" \u00a0"),
        build.paragraph(build.hard_break()),
        build.subhead(),
        build.pull_quote("", "Ada Marsh"),
        build.blockquote(build.paragraph()),
        build.embed(""),
        build.fact_box(build.paragraph()),
        build.timed_update(build.paragraph()),
    ],
    ids=lambda block: block["type"],
)
def test_readers_do_not_see_what_is_still_empty(empty):
    assert body.render(body.check(build.doc(empty))) == []


def test_nothing_brings_a_style_or_a_script():
    blocks = [
        build.table([["a"]]),
        build.embed("https://youtu.be/abcDEF12345"),
        build.timed_update("x"),
        build.fact_box("x"),
    ]

    assert not re.search(r"<script|style=|\son\w+=", html(*blocks))
