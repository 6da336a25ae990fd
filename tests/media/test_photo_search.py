"""Searching the library: words, facts, orders, pages; the same on both databases."""

import datetime as dt
from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from media import rights
from media.actions import edit_photo, put_away, remove
from media.models import Collection, CollectionPhoto, Lease, Photo, PhotoDocument, Reach
from media.rights import lease_terms
from media.rights.standing import STANDINGS, standing
from media.search import Asked, facts, find, index
from media.search.counting import counted
from media.search.facets import chosen, facets
from media.search.finding import matching
from media.search.words import folded, terms
from tests import build

pytestmark = pytest.mark.django_db


def slugs(query="", at=build.NOON, **options):
    return [photo.slug for photo in find(Asked.from_string(query), at, **options).photos]


def counts(query="", at=build.NOON):
    asked = Asked.from_string(query)
    found = facets(asked, counted(find(asked, at).pks, at, periods=asked.facets.get("taken", ())))
    return {facet.name: {str(choice.label): choice.count for choice in facet.choices} for facet in found}


@pytest.mark.parametrize(
    "query",
    [
        "q=aero",
        "q=ÆRØ",
        "q=harb",
        "q=storm+harbour",
        'q="ostend+harbour"',
        "q=harbour+-market",
        "q=jean-luc",
        "q=strasse",
        "q=Ostende",
        "q=AFP_1234.jpg",
        "q=urn:newsml",
        "q=regatta",
        "q=agence",
        "q=-market",
    ],
)
def test_a_photo_is_found_by_every_kind_of_word_that_is_known_of_it(query):
    afp = build.agency(aliases="Agence France-Presse")
    build.photo(
        slug="ostend harbour",
        caption="A storm over Ærø and the Große Straße",
        headline="Waves",
        photographer="Jean-Luc Żółty",
        city="Ostende",
        keywords=["regatta", "Größe"],
        file_name="AFP_1234.JPG",
        supplier_id="urn:newsml:afp.com:20260310",
        agency=afp,
    )
    build.photo(slug="market", caption="A market", file_name="market.jpg")
    assert slugs(query) == ["ostend harbour"]


@pytest.mark.parametrize("query", ["q=harbour+market", 'q="harbour+ostend"', "q=arbour", "q=harb+storm"])
def test_what_is_not_known_of_a_photo_does_not_find_it(query):
    build.photo(slug="ostend harbour", caption="A storm")
    assert slugs(query) == []


def test_only_the_word_being_typed_may_be_a_beginning():
    build.photo(slug="harbour storm")
    assert slugs("q=harbour+sto") == ["harbour storm"]
    assert slugs("q=harb+storm") == []
    assert slugs("q=harbour+s") == [], "one letter is no beginning yet"


@given(st.text(max_size=80))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_that_can_be_typed_is_an_error(words):
    find(Asked(words=words), build.NOON)


@pytest.mark.parametrize(
    "words",
    [
        '"',
        '""',
        '- -- "-"',
        "NEAR(a b)",
        "a OR",
        "names : x",
        "* ^ ( )",
        "'; DROP TABLE",
        "a:*&|!",
        "\\",
        "\0a",
        "_desk",
    ],
)
def test_signs_that_mean_something_to_a_database_mean_nothing_here(words):
    build.photo(slug="quiet")
    find(Asked(words=words), build.NOON)
    assert Photo.objects.count() == 1


def test_words_are_folded_alike_when_read_and_when_asked():
    assert folded("ÆRØ Straße Łódź İstanbul") == "aero strasse lodz istanbul"
    assert [term.words for term in terms('one "two three" -four')] == [("one",), ("two", "three"), ("four",)]
    assert [term.is_excluded for term in terms("one -two")] == [False, True]


def test_the_newest_come_first_and_pages_go_on_where_the_last_one_ended():
    for number in range(9):
        build.photo(slug=f"p{number}", uploaded_at=build.NOON + number * build.HOUR, size=(20, 20))
    first = find(Asked(), build.NOON, page=4)
    assert [photo.slug for photo in first.photos] == ["p8", "p7", "p6", "p5"]
    assert (len(first.pks), first.has_more_than_counted) == (9, False)
    build.photo(slug="just in", uploaded_at=build.NOON + build.DAY)
    second = find(Asked(), build.NOON, after=first.next, page=4)
    assert [photo.slug for photo in second.photos] == ["p4", "p3", "p2", "p1"]
    third = find(Asked(), build.NOON, after=second.next, page=4)
    assert ([photo.slug for photo in third.photos], third.next) == (["p0"], None)


def test_pages_of_other_orders_go_on_too():
    for number in range(5):
        taken = build.NOON - number * build.DAY if number else None
        build.photo(
            slug=f"p{number}", taken_at=taken, size=(20, 20), uploaded_at=build.NOON - number * build.HOUR
        )
    asked = Asked.from_string("sort=taken")
    first = find(asked, build.NOON, page=3)
    rest = find(asked, build.NOON, after=first.next, page=3)
    assert [photo.slug for photo in first.photos + rest.photos] == ["p1", "p2", "p3", "p4", "p0"]
    assert rest.next is None


def test_the_best_match_comes_first_where_that_is_asked_for():
    build.photo(slug="harbour", caption="Ships", uploaded_at=build.NOON - build.DAY)
    build.photo(slug="town", caption=f"{'A long caption about a town. ' * 9} Behind it the harbour.")
    assert slugs("q=harbour") == ["town", "harbour"]
    assert slugs("q=harbour&sort=relevance") == ["harbour", "town"]


def test_facets_narrow_and_are_counted(sub_editor):
    afp, world = build.agency(), build.section("world")
    sport = build.section("sport")
    lead = build.photo(slug="a", agency=afp, photographer="Jane Doe", usage_rights="staff")
    build.published(sub_editor, lead=build.lead(lead), section=world.pk)
    build.photo(slug="b", credit_line="", taken_at=dt.datetime(2026, 3, 9, 23, 30, tzinfo=dt.UTC))
    build.photo(slug="c", alt_text="", kind="graphic", size=(400, 600), usage_rights="staff")
    build.photo(
        slug="d", digital_source_type="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
    )
    assert slugs(f"agency={afp.pk}") == ["a"]
    assert slugs("photographer=jane+DOE") == ["a"]
    assert slugs("needs=credit") == ["b"]
    assert slugs("needs=alt") == ["c"]
    assert slugs("needs=alt&needs=credit") == []
    assert slugs("kind=graphic") == slugs("orientation=portrait") == ["c"]
    assert slugs("kind=graphic&kind=photograph") == ["d", "c", "b", "a"]
    assert slugs("usage=staff") == ["c", "a"]
    assert slugs("used=yes") == slugs(f"section={world.pk}") == ["a"]
    assert slugs(f"section={sport.pk}") == []
    assert slugs("used=never") == ["d", "c", "b"]
    assert slugs("ai=yes") == ["d"]
    # A quarter past midnight in the paper's zone would be another day; the paper is in London here.
    for period in ("2026", "2026-03", "2026-W11", "2026-03-09", "2026-03-01..2026-03-20"):
        assert slugs(f"taken={period}") == ["b"], period
    assert slugs("taken=2025") == slugs("taken=2026-03-10..2027-01-01") == []
    found = counts()
    assert found["agency"] == {"AFP": 1}
    assert found["needs"] == {"Missing credit": 1, "Missing alt text": 1}
    assert found["used"] == {"Never used": 3, "Used": 1}
    assert found["section"] == {"World": 1}
    assert found["orientation"] == {"landscape": 3, "portrait": 1}
    assert found["rights"] == {"usable": 2, "rights unknown": 1, "hidden from readers": 1}
    assert counts("taken=2026")["taken"] == {"March 2026": 1, "2026": 1}


def test_a_span_of_days_is_asked_as_years_months_and_days():
    assert facts.of_period("2024-12-31..2026-02-02") == (
        "_d20241231",
        "_y2025",
        "_m202601",
        "_d20260201",
        "_d20260202",
    )
    assert (
        facts.of_period("2026-03-02..2026-03-01")
        == facts.of_period("rubbish")
        == facts.of_period("2026-99")
        == ()
    )


def test_an_address_that_means_nothing_finds_what_it_can():
    build.photo(slug="a")
    assert slugs("agency=x&taken=never&rights=none&shelf=?&sort=up&page=9&needs=love") == ["a"]
    assert slugs("agency=999999") == []
    assert [str(each.label) for each in chosen(Asked.from_string("agency=999999&used=never"))] == [
        "Agency: #999999",
        "Use: Never used",
    ]


def lease(photo, **fields):
    given = {"photo": photo, "effect": "allow", "covers": "use", "made_at": build.NOON, **fields}
    Lease.objects.create(**given)
    photo.lease_terms = lease_terms.written(photo.leases.standing())
    photo.save(update_fields=["lease_terms"])


def test_the_database_says_the_same_of_rights_as_the_rules_do():
    at, day = build.NOON, build.DAY
    ended = build.agency("old", contract_ends_at=at - day)
    gone = build.agency("gone", contract_ends_at=at - day, contract_reach=Reach.TAKE_DOWN)
    staff = {"usage_rights": "staff", "size": (20, 20)}
    photos = [build.photo(slug=f"p{number}", **staff) for number in range(9)]
    lease(photos[0], effect="deny")
    lease(photos[1], effect="deny", reach=Reach.TAKE_DOWN)
    lease(photos[2], ends_at=at - day)
    lease(photos[3], ends_at=at - day, reach=Reach.TAKE_DOWN)
    lease(photos[4], starts_at=at + day)
    lease(photos[5], ends_at=at - day, reach=Reach.TAKE_DOWN)
    lease(photos[5], ends_at=at + day)
    lease(photos[6], ends_at=at - day, reach=Reach.TAKE_DOWN)
    lease(photos[6], effect="deny", starts_at=at - day)
    lease(photos[7], effect="deny", section="sport")
    lease(photos[8], effect="deny", covers="syndication")
    build.photo(slug="killed", killed_at=at, **staff)
    build.photo(slug="bare", credit_line="", **staff)
    build.photo(slug="bare and killed", credit_line="", killed_at=at, **staff)
    build.photo(slug="embargo", embargoed_until=at + day, **staff)
    build.photo(slug="out", embargoed_until=at - day, **staff)
    build.photo(slug="unknown")
    build.photo(slug="restricted", restrictions=["no-internet"], **staff)
    build.photo(slug="said", restrictions=["mandatory-credit"], **staff)
    build.photo(slug="old", agency=ended, **staff)
    build.photo(slug="gone", agency=gone, **staff)
    for moment in (at - 2 * day, at, at + 2 * day):
        said = {}
        for photo in Photo.objects.select_related("agency"):
            said.setdefault(standing(photo, moment), set()).add(photo.slug)
            assert bool(rights.no_new_use(photo, moment)) == (
                standing(photo, moment) in ("closed", "hidden", "killed")
            )
        for name in STANDINGS:
            assert set(slugs(f"rights={name}", moment)) == said.get(name, set()), (name, moment)
        open_to_all = {slug for name in ("usable", "restricted", "unknown") for slug in said.get(name, ())}
        assert set(slugs("rights=open", moment)) == open_to_all


def test_a_collection_is_shown_in_its_own_order():
    shoot = Collection.objects.create(name="Storm", made_at=build.NOON)
    for position, slug in enumerate(("b", "c", "a")):
        CollectionPhoto.objects.create(
            collection=shoot, photo=build.photo(slug=slug), position=position, added_at=build.NOON
        )
    build.photo(slug="other")
    assert slugs(f"collection={shoot.pk}") == ["b", "c", "a"]
    assert slugs(f"collection={shoot.pk}&sort=newest") == ["a", "c", "b"]
    assert counts()["collection"] == {"Storm": 3}


def test_every_action_keeps_the_search_in_step(photo_editor):
    photo = build.photo(slug="pier", caption="A pier", agency=build.agency())
    edit_photo(photo, {"caption": "A lighthouse"}, by=photo_editor, at=build.NOON)
    assert slugs("q=pier+lighthouse") == ["pier"]
    put_away(photo, by=photo_editor, at=build.NOON)
    assert (slugs("q=lighthouse"), slugs("q=lighthouse&shelf=away"), slugs("shelf=all")) == (
        [],
        ["pier"],
        ["pier"],
    )
    remove(photo, by=photo_editor, at=build.NOON)
    assert slugs("shelf=all") == [] and not PhotoDocument.objects.exists()


def test_the_search_can_be_read_anew():
    photo = build.photo(slug="pier")
    Photo.objects.filter(pk=photo.pk).update(caption="A lighthouse")
    assert slugs("q=lighthouse") == []
    out = StringIO()
    call_command("index_photos", stdout=out)
    assert slugs("q=lighthouse") == ["pier"] and "1 photos" in out.getvalue()


def test_a_photo_whose_arrival_is_dated_anew_moves():
    first, second = build.photo(slug="first"), build.photo(slug="second")
    first.uploaded_at = build.NOON + build.DAY
    first.save()
    index(first, second)
    assert slugs() == ["first", "second"]


def test_a_search_costs_the_same_however_much_it_finds(django_assert_num_queries):
    for number in range(30):
        build.photo(size=(20, 20), agency=build.agency(f"a{number}"), photographer=f"Photographer {number}")
    asked = Asked.from_string("q=caption&sort=newest")
    with django_assert_num_queries(2):
        found = find(asked, timezone.now())
    with django_assert_num_queries(2):
        facets(asked, counted(found.pks, timezone.now(), periods=()))
    assert len(matching(asked, timezone.now(), 10)) == 10
