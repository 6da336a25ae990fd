"""My desk, the door, and the times as the desk tells them."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from articles import actions
from articles.models import Proposal
from newsroom import moments
from newsroom.models import User
from tests import build
from tests.articles.desk import MINUTE, earlier, story

pytestmark = pytest.mark.django_db

INDEX = reverse("admin:index")


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


def test_my_desk_shows_what_is_mine_live_next_on_the_way_and_to_decide(sign_in, section_editor, sub_editor):
    build.published(sub_editor, at=earlier(), headline="Live story")
    waiting = story(sub_editor, headline="Next story")
    actions.schedule(waiting, by=sub_editor, at=earlier(5), start=timezone.now() + 60 * MINUTE)
    mine = story(section_editor, headline="My story")
    Proposal.objects.create(article=mine, kind="doubt", message="Which storm?")
    build.photo(credit_line="", slug="uncredited harbour")
    actions.move(story(sub_editor, headline="Filed story"), "filed", by=sub_editor, at=earlier())
    page = sign_in(section_editor).get(INDEX).context
    assert [story.headline for story in page["mine"]] == ["My story"]
    assert [edition.headline for edition in page["live"]] == ["Live story"]
    assert [edition.headline for edition in page["scheduled"]] == ["Next story"]
    assert [(stage, len(stories)) for stage, stories, _ in page["stages"]] == [("writing", 1), ("filed", 1)]
    assert [photo.slug for photo in page["uncredited"]] == ["uncredited harbour"]
    assert [row["count"] for row in page["proposed"]] == [1]


def test_my_desk_costs_the_same_however_much_lies_on_it(
    sign_in, section_editor, django_assert_max_num_queries
):
    def some(count):
        for _ in range(count):
            build.published(section_editor, at=earlier())
            article = story(section_editor)
            Proposal.objects.create(article=article, kind="doubt", message="Which?")
            waiting = story(section_editor)
            actions.schedule(waiting, by=section_editor, at=earlier(5), start=timezone.now() + 60 * MINUTE)
            build.photo(credit_line="")

    client = sign_in(section_editor)
    some(1)
    client.get(INDEX)
    with django_assert_max_num_queries(12) as few:
        client.get(INDEX)
    some(12)
    with django_assert_max_num_queries(len(few.captured_queries)):
        client.get(INDEX)


def test_an_empty_desk_says_so(sign_in, reporter):
    page = sign_in(reporter).get(INDEX).content.decode()
    for words in ("You have not changed a story yet", "Nothing is open", "Nothing is scheduled", "No drafts"):
        assert words in page


def test_the_door_names_the_demo_people_only_where_the_demo_is_on(client, settings):
    User.objects.create_user("chief-editor", password="newsroom-demo", is_staff=True, is_demo=True)
    door = reverse("admin:login")
    settings.DEMO = True
    page = client.get(door).content.decode()
    assert "chief-editor" in page
    assert "newsroom-demo" in page
    assert "The Test Courier" in page
    settings.DEMO = False
    page = client.get(door).content.decode()
    assert "chief-editor" not in page
    assert "newsroom-demo" not in page


def test_a_wrong_password_is_said_in_words(client, reporter):
    response = client.post(reverse("admin:login"), {"username": "rosa-reporter", "password": "wrong"})
    assert 'role="alert"' in response.content.decode()


def test_a_form_that_is_too_old_gives_the_words_back(reporter):
    from django.test import Client

    client = Client(enforce_csrf_checks=True)
    client.force_login(reporter)
    response = client.post(reverse("admin:articles_article_add"), {"headline": "Typed with care"})
    assert response.status_code == 403
    assert "Typed with care" in response.content.decode()


NOW = dt.datetime(2026, 11, 23, 14, 3, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, "just now"),
        (1, "1 minute ago"),
        (59, "59 minutes ago"),
        (60, "1 hour ago"),
        (11 * 60, "11 hours ago"),
        (13 * 60, "today, 01:03"),
        (20 * 60, "yesterday, 18:03"),
        (3 * 1440, "Friday, 14:03"),
        (30 * 1440, "24 October, 15:03"),
        (400 * 1440, "19 October 2025"),
        (-12, "in 12 minutes"),
        (-120, "in 2 hours"),
        (-20 * 60, "tomorrow, 10:03"),
    ],
)
def test_times_are_told_relative_to_now(minutes, said):
    with timezone.override("Europe/London"):
        assert moments.relative(NOW - minutes * MINUTE, NOW) == said


def test_the_exact_time_names_its_zone():
    with timezone.override("Europe/Amsterdam"):
        assert moments.exact(NOW) == "23 November 2026, 15:03 CET"
