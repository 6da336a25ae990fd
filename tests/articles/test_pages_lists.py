"""Section fronts, byline pages and tag pages: newest first, page after page."""

import re

import pytest

from articles import actions
from articles.models import Section, Tag
from tests import build
from tests.articles.many import many_editions
from tests.build import DAY, HOUR, NOON


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


def addresses(html):
    return re.findall(r'href="(/[\w-]+/\d{4}/\d\d/\d\d/[\w-]+/)"', html[html.index("<main") :])


@pytest.mark.parametrize("page", ["/world/", "/byline/jo-march/", "/tag/harbour/"])
def test_earlier_stories_follow_page_by_page_without_gap_or_repeat(page, reader):
    editions = many_editions(55, sections=("world",))
    found, query = [], ""
    while query is not None:
        html = reader.read(page + query)
        found += addresses(html)
        older = re.search(r'<a class="pages-older" href="(\?before=[\w-]+)" rel="next">', html)
        query = older and older[1]
    assert found == [edition.get_absolute_url() for edition in editions]


@pytest.mark.parametrize(
    "before", ["", "x", "1-", "-1", "1", "9" * 30 + "-1", "1-" + "9" * 30, "١-١", "0-0", "1773144000000000-5"]
)
def test_a_made_up_place_in_the_list_is_never_an_error(before, reader):
    many_editions(3, sections=("world",))
    assert reader.get(f"/world/?before={before}").status_code in (200, 404)


def test_stories_of_one_instant_are_told_apart(sub_editor, reader):
    for n in range(25):
        build.published(sub_editor, at=NOON - HOUR, headline=f"Story {n}")
    first = reader.read("/world/")
    query = re.search(r"\?before=[\w-]+", first)[0]
    assert len(set(addresses(first)) | set(addresses(reader.read(f"/world/{query}")))) == 25


def test_an_empty_section_says_so_and_leads_on(reader):
    build.section("culture", description="Music and books.")
    html = reader.read("/culture/")
    assert "No stories here yet" in html
    assert "Music and books." in html


def test_a_section_shows_its_own_stories_only_and_names_its_parts(sub_editor, reader):
    world, sport = build.section("world"), build.section("sport")
    Section.objects.create(name="Football", slug="football", parent=sport)
    build.published(sub_editor, section=world.pk, headline="In the world")
    build.published(sub_editor, section=sport.pk, headline="On the pitch")
    html = reader.read("/sport/")
    assert "On the pitch" in html
    assert "In the world" not in html
    assert '<a href="/football/">Football</a>' in html
    assert 'title="The Test Courier – Sport" href="/feed/sport/"' in html


def test_a_section_is_marked_in_the_navigation(reader):
    build.section("world")
    assert '<a href="/world/" aria-current="page">World</a>' in reader.read("/world/")


def test_a_byline_page_shows_who_it_is(sub_editor, reader):
    from articles.models import PhotoUse

    jo = build.byline(
        "Jo March", role_line="Harbour correspondent", biography="Jo has sailed.\n\nAnd written."
    )
    PhotoUse.objects.create(byline=jo, photo=build.photo(credit_line="Self/Courier"), role="portrait")
    lines = [{"byline": jo.pk, "role": "by"}, {"byline": jo.pk, "role": "photographs"}]
    build.published(sub_editor, bylines=lines, headline="Signed twice")
    html = reader.read("/byline/jo-march/")
    for words in ("Harbour correspondent", "Jo has sailed.", "<p>And written.</p>", "Self/Courier"):
        assert words in html
    assert html.count("Signed twice") == 1


def test_a_byline_or_tag_of_drafts_alone_is_not_found(sub_editor, reader):
    lines = [{"byline": build.byline().pk, "role": "by"}]
    article = build.story(sub_editor, bylines=lines, tags=["secret inquiry"])
    assert reader.get("/byline/jo-march/").status_code == 404
    assert reader.get("/tag/secret-inquiry/").status_code == 404
    actions.publish(article, by=sub_editor, at=NOON + HOUR)
    assert reader.get("/byline/jo-march/", at=NOON + DAY).status_code == 200
    assert reader.get("/tag/secret-inquiry/", at=NOON + DAY).status_code == 200


def test_a_tag_page_has_its_description(sub_editor, reader):
    build.published(sub_editor, tags=["storm"], headline="A windy night")
    Tag.objects.filter(name="storm").update(description="Wind above force nine.")
    html = reader.read("/tag/storm/")
    assert "Wind above force nine." in html
    assert "A windy night" in html


def test_an_old_edition_is_listed_nowhere(sub_editor, reader):
    first = build.published(sub_editor, headline="As it stood", tags=["storm"])
    actions.save(
        first.article, build.copy(headline="As it stands"), by=sub_editor, at=NOON + HOUR, based_on=1
    )
    actions.publish(first.article, by=sub_editor, at=NOON + HOUR)
    for page in ("/", "/world/"):
        assert "As it stood" not in reader.read(page, at=NOON + DAY)
        assert "As it stands" in reader.read(page, at=NOON + DAY)
    assert reader.get("/tag/storm/", at=NOON + DAY).status_code == 404
