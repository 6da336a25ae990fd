"""The query budget: six for a story, eight for a list, with twenty stories as with two thousand."""

import pytest

from articles.models import Section
from tests import build
from tests.articles.many import many_editions
from tests.build import HOUR, NOON

SECTIONS = ("world", "sport", "opinion", "culture", "harbour", "delta")
LISTS = (
    "/",
    "/world/",
    "/world/?before={middle}",
    "/byline/jo-march/",
    "/tag/harbour/",
    "/archive/",
    "/archive/2026/03/",
    "/archive/2026/03/09/",
    "/feed/",
    "/feed/world/",
    "/nowhere/",
)


@pytest.fixture(params=[20, 2000], ids=["20 stories", "2000 stories"])
def editions(request, db):
    build.paper()
    made = many_editions(request.param, sections=SECTIONS)
    Section.objects.create(name="Football", slug="football", parent=build.section("sport"))
    return made


def counted(django_assert_max_num_queries, reader, address, most):
    with django_assert_max_num_queries(most) as queries:
        response = reader.get(address)
    return response, [query["sql"] for query in queries.captured_queries]


@pytest.mark.parametrize("address", LISTS)
def test_a_list_costs_at_most_eight_queries(address, editions, reader, django_assert_max_num_queries):
    from articles.views.paging import place

    address = address.format(middle=place(editions[len(editions) // 2]))
    response, _queries = counted(django_assert_max_num_queries, reader, address, 8)
    assert response.status_code == (404 if address == "/nowhere/" else 200)


def test_a_story_costs_at_most_six_queries(editions, sub_editor, reader, django_assert_max_num_queries):
    b = build.body.build
    photos = [build.photo() for _ in range(3)]
    rich = build.published(
        sub_editor,
        at=NOON - HOUR / 2,
        body=b.doc(
            b.paragraph("Text."), b.figure(photo=photos[0].uuid), b.gallery(b.figure(photo=photos[1].uuid))
        ),
        lead=build.lead(photos[2]),
        tags=["storm", "tide", "harbour"],
        bylines=[{"byline": build.byline(name).pk, "role": "by"} for name in ("Jo March", "Amy Lee")],
        source_agency=build.agency().pk,
    )
    for edition in (rich, editions[0], editions[-1]):
        response, queries = counted(django_assert_max_num_queries, reader, edition.get_absolute_url(), 6)
        assert response.status_code == 200
    assert not any("articles_revision" in sql for sql in queries)


def test_the_cheapest_answers_cost_next_to_nothing(editions, reader, django_assert_max_num_queries):
    from articles.views.masthead import Masthead

    address = Masthead.read().stylesheet_address
    counted(django_assert_max_num_queries, reader, address, 1)
