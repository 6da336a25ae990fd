"""The list of stories: what it shows, how it is narrowed down, and what it does to several at once."""

import re

import pytest
from django.urls import reverse
from django.utils import timezone

from articles import actions
from articles.models import Article, Edition
from newsroom.models import AuditEntry
from tests import build
from tests.articles.desk import MINUTE, earlier, messages, story

pytestmark = pytest.mark.django_db

LIST = reverse("admin:articles_article_changelist")


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


@pytest.fixture
def desk(sign_in, section_editor):
    return sign_in(section_editor)


def shown(response):
    return [article.headline for article in response.context["cl"].result_list]


def row(response, headline):
    page = response.content.decode()
    return next(part for part in page.split("<tr>") if headline in part)


def test_a_row_says_where_the_story_stands(desk, section_editor):
    bylines = [{"byline": build.byline("Jo March").pk, "role": "by"}]
    build.published(section_editor, at=earlier(), headline="Out", slug="out", bylines=bylines)
    waiting = story(section_editor, headline="Waiting")
    actions.schedule(waiting, by=section_editor, at=earlier(5), start=timezone.now() + 180 * MINUTE)
    gone = build.published(section_editor, at=earlier(), headline="Gone").article
    actions.withdraw(gone, by=section_editor, at=earlier(2), note="Wrong.")
    story(section_editor, headline="Only written")
    response = desk.get(LIST)
    out = row(response, "Out")
    assert "Live" in out
    assert "Jo March" in out
    assert ">out</span>" in out
    assert "10 minutes ago" in out
    assert 'title="' in out
    assert "Scheduled" in row(response, "Waiting")
    assert "in 2 hours" in row(response, "Waiting")
    assert "Withdrawn" in row(response, "Gone")
    assert "Live" not in row(response, "Gone")
    assert "Not published" in row(response, "Only written")


def chips(response, headline):
    return re.findall(r'class="chip[^"]*">([^<]+)<', row(response, headline))


def test_a_row_names_the_stage_only_of_what_is_being_worked_on(desk, section_editor):
    build.published(section_editor, at=earlier(), headline="Out")
    again = build.published(section_editor, at=earlier(), headline="Rewritten").article
    actions.save(again, build.copy(headline="Rewritten"), by=section_editor, at=earlier(5), based_on=1)
    waiting = story(section_editor, headline="Waiting")
    actions.schedule(waiting, by=section_editor, at=earlier(5), start=timezone.now() + 180 * MINUTE)
    gone = build.published(section_editor, at=earlier(), headline="Gone").article
    actions.withdraw(gone, by=section_editor, at=earlier(2), note="Wrong.")
    story(section_editor, headline="Only written")
    actions.move(story(section_editor, headline="Put aside"), "spiked", by=section_editor, at=earlier())
    response = desk.get(LIST)
    assert chips(response, "Out") == ["Live"]
    assert sorted(chips(response, "Rewritten")) == ["Live", "unpublished changes", "writing"]
    assert chips(response, "Waiting") == ["Scheduled"]
    assert chips(response, "Gone") == ["Withdrawn"]
    assert chips(response, "Only written") == ["writing"]
    assert chips(response, "Put aside") == ["spiked"]
    assert set(shown(desk.get(LIST + "?stage=writing"))) == {"Rewritten", "Only written"}
    assert shown(desk.get(LIST + "?stage=spiked")) == ["Put aside"]
    assert shown(desk.get(LIST + "?state=changed")) == ["Rewritten"]


@pytest.mark.parametrize(
    ("narrowed", "expected"),
    [
        ("?q=harbour", {"Harbour live"}),
        ("?q=march", {"By Jo"}),
        ("?section=sport", {"Sport"}),
        ("?section=none", {"Nowhere"}),
        ("?stage=filed", {"Filed"}),
        ("?state=live", {"Harbour live"}),
        ("?state=scheduled", {"Waiting"}),
        ("?state=withdrawn", {"Gone"}),
        ("?state=unpublished", {"By Jo", "Sport", "Nowhere", "Filed", "French"}),
        ("?language=fr", {"French"}),
        ("?language=paper", {"Harbour live", "By Jo", "Sport", "Nowhere", "Filed", "Waiting", "Gone"}),
    ],
)
def test_the_list_is_narrowed_down(desk, section_editor, narrowed, expected):
    build.published(section_editor, at=earlier(), headline="Harbour live")
    story(section_editor, headline="By Jo", bylines=[{"byline": build.byline("Jo March").pk, "role": "by"}])
    story(section_editor, headline="Sport", section=build.section("sport").pk)
    story(section_editor, headline="Nowhere", section=None)
    actions.move(story(section_editor, headline="Filed"), "filed", by=section_editor, at=earlier())
    waiting = story(section_editor, headline="Waiting")
    actions.schedule(waiting, by=section_editor, at=earlier(5), start=timezone.now() + 60 * MINUTE)
    gone = build.published(section_editor, at=earlier(), headline="Gone").article
    actions.withdraw(gone, by=section_editor, at=earlier(2), note="Wrong.")
    story(section_editor, headline="French", language="fr")
    assert set(shown(desk.get(LIST + narrowed))) == expected


def test_the_list_costs_the_same_for_forty_stories_as_for_two(
    desk, section_editor, django_assert_max_num_queries
):
    def some(count):
        for number in range(count):
            byline = build.byline(f"Person {number}")
            build.published(
                section_editor,
                at=earlier(),
                bylines=[{"byline": byline.pk, "role": "by"}],
                tags=[f"tag {number}"],
            )

    some(2)
    desk.get(LIST)
    with django_assert_max_num_queries(9) as few:
        desk.get(LIST)
    some(40)
    with django_assert_max_num_queries(len(few.captured_queries)):
        assert len(shown(desk.get(LIST))) == 42


def chosen(*articles, action, **more):
    return {"action": action, "_selected_action": [article.pk for article in articles], **more}


def test_publishing_several_shows_their_checks_first(desk, section_editor):
    good, bad = story(section_editor, headline="Good"), story(section_editor, headline="Bad", section=None)
    asked = desk.post(LIST, chosen(good, bad, action="publish_selected"))
    page = asked.content.decode()
    assert "Choose the section it belongs to." in page
    assert not Edition.objects.exists()
    done = desk.post(LIST, chosen(good, bad, action="publish_selected", confirmed="yes"), follow=True)
    assert [edition.headline for edition in Edition.objects.all()] == ["Good"]
    assert "Readers see it at" in messages(done)
    assert "Choose the section it belongs to." in messages(done)


def test_no_button_offers_to_publish_what_is_blocked(desk, section_editor):
    bad = story(section_editor, section=None)
    page = desk.post(LIST, chosen(bad, action="publish_selected")).content.decode()
    assert "It stays as it is until that is mended." in page
    assert '<button class="button primary"' not in page


def test_the_chief_editor_gives_the_reason_for_each_story_of_several(sign_in, chief_editor):
    undescribed = [story(chief_editor, lead=build.lead(build.photo(alt_text=""))) for _ in range(2)]
    client = sign_in(chief_editor)
    page = client.post(LIST, chosen(*undescribed, action="publish_selected")).content.decode()
    assert all(f'name="reason-{article.pk}"' in page for article in undescribed)
    reason = {f"reason-{undescribed[0].pk}": "Breaking news"}
    client.post(LIST, chosen(*undescribed, action="publish_selected", confirmed="yes", **reason))
    assert [edition.article for edition in Edition.objects.all()] == undescribed[:1]
    assert AuditEntry.objects.get(verb="overrode").note == "Breaking news"


def test_withdrawing_several_asks_for_the_note(desk, section_editor):
    article = build.published(section_editor, at=earlier()).article
    assert (
        "What readers are told"
        in desk.post(LIST, chosen(article, action="withdraw_selected")).content.decode()
    )
    empty = desk.post(LIST, chosen(article, action="withdraw_selected", confirmed="yes", note=""))
    assert "Say in a public note" in empty.content.decode()
    desk.post(LIST, chosen(article, action="withdraw_selected", confirmed="yes", note="Wrong."))
    assert article.withdrawals.get().note == "Wrong."


def test_several_are_passed_on_or_spiked_at_once(desk, section_editor):
    one, other = story(section_editor), story(section_editor)
    desk.post(LIST, chosen(one, other, action="pass_selected"))
    assert set(Article.objects.values_list("stage", flat=True)) == {"edited"}
    response = desk.post(LIST, chosen(one, other, action="spike_selected"), follow=True)
    assert set(Article.objects.values_list("stage", flat=True)) == {"spiked"}
    assert "2 stories are now: spiked" in messages(response)


def test_a_reporter_finds_no_actions_and_can_send_none(sign_in, reporter, section_editor):
    article = story(section_editor)
    client = sign_in(reporter)
    assert "publish_selected" not in client.get(LIST).content.decode()
    client.post(LIST, chosen(article, action="publish_selected", confirmed="yes"))
    assert not Edition.objects.exists()


def test_an_empty_list_says_what_to_do(desk):
    assert "Write the first one" in desk.get(LIST).content.decode()
    assert "Nothing here matches" in desk.get(LIST + "?q=nowhere").content.decode()
