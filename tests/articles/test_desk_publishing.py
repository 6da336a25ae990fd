"""Publishing, scheduling and withdrawing from the desk, and what stands in the way of each."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from articles import actions, body
from articles.models import Article, Edition
from newsroom.models import AuditEntry
from tests import build
from tests.articles.desk import MINUTE, earlier, messages, story, story_url, typed_again

pytestmark = pytest.mark.django_db

b = body.build


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


@pytest.fixture
def desk(sign_in, section_editor):
    return sign_in(section_editor)


def live(article):
    return Edition.objects.live(timezone.now()).filter(article=article).first()


def scheduled(article):
    return Edition.objects.scheduled(timezone.now()).filter(article=article).first()


def when(instant):
    """The two fields of a local time in London."""
    local = instant.astimezone(build.paper().zone)
    return {"start_date": f"{local:%Y-%m-%d}", "start_time": f"{local:%H:%M}"}


def test_publishing_saves_what_is_typed_first_and_gives_the_public_address(desk, section_editor):
    article = story(section_editor)
    response = desk.post(
        story_url(article), typed_again(article, headline="Out now", then="publish"), follow=True
    )
    edition = live(article)
    assert edition.headline == "Out now"
    assert f'<a href="http://testserver{edition.path.address}">' in messages(response)


def test_a_blocked_story_is_saved_and_says_what_to_do_and_where(desk, section_editor):
    photo = build.photo(credit_line="")
    article = story(
        section_editor,
        section=None,
        body=b.doc(b.figure(photo=str(photo.uuid), id="figure0001"), b.paragraph("Words.")),
    )
    response = desk.post(
        story_url(article), typed_again(article, headline="Kept", then="publish"), follow=True
    )
    page = response.content.decode()
    assert not live(article)
    assert "Saved, but not published yet" in messages(response)
    assert response.redirect_chain[-1][0].endswith("#checks")
    assert 'href="#field-section"' in page
    assert 'href="#block-figure0001" data-block="figure0001"' in page
    article.refresh_from_db()
    assert article.headline == "Kept"


def test_a_reporter_has_no_button_to_publish_and_is_refused(sign_in, reporter, section_editor):
    article = story(section_editor)
    client = sign_in(reporter)
    page = client.get(story_url(article)).content.decode()
    assert 'value="publish"' not in page
    assert 'value="file"' in page
    assert client.post(story_url(article), typed_again(article, then="publish")).status_code == 403
    for page in ("publish", "schedule", "unschedule", "withdraw"):
        assert client.post(story_url(article, page)).status_code == 403
    assert not live(article)


@pytest.mark.parametrize(("who", "is_offered"), [("chief_editor", True), ("section_editor", False)])
def test_only_the_chief_editor_publishes_without_alt_text_and_says_why(request, sign_in, who, is_offered):
    user = request.getfixturevalue(who)
    photo = build.photo(alt_text="")
    article = story(user, lead=build.lead(photo))
    client = sign_in(user)
    assert ('name="reason"' in client.get(story_url(article)).content.decode()) == is_offered
    client.post(story_url(article), typed_again(article, then="publish", reason="Breaking news"))
    assert bool(live(article)) == is_offered
    logged = AuditEntry.objects.filter(verb="overrode", note="Breaking news")
    assert logged.exists() == is_offered


def test_the_page_that_asks_takes_the_reason_too(sign_in, chief_editor):
    article = story(chief_editor, lead=build.lead(build.photo(alt_text="")))
    client = sign_in(chief_editor)
    page = client.get(story_url(article, "publish")).content.decode()
    assert 'name="reason"' in page
    assert "needs an alt text of its own" in page
    client.post(story_url(article, "publish"), {"based_on": 1, "reason": "Breaking news"})
    assert live(article)
    assert AuditEntry.objects.filter(verb="overrode", note="Breaking news").exists()


def test_the_page_that_asks_offers_no_button_that_cannot_work(desk, section_editor):
    article = story(section_editor, section=None)
    page = desk.get(story_url(article, "publish")).content.decode()
    assert "Choose the section it belongs to." in page
    assert '<button class="button primary"' not in page


def test_a_reason_does_not_override_anything_else(sign_in, chief_editor):
    article = story(chief_editor, lead=build.lead(build.photo(alt_text="", credit_line="")))
    client = sign_in(chief_editor)
    assert 'name="reason"' not in client.get(story_url(article)).content.decode()
    client.post(story_url(article), typed_again(article, then="publish", reason="Breaking news"))
    assert not live(article)


def test_publishing_over_a_scheduled_edition_is_asked_about(desk, section_editor):
    article = story(section_editor)
    actions.schedule(article, by=section_editor, at=earlier(5), start=timezone.now() + 60 * MINUTE)
    asked = desk.post(story_url(article), typed_again(article, headline="At once", then="publish"))
    assert asked.status_code == 409
    assert "Publish in its place" in asked.content.decode()
    assert not live(article)
    number = asked.context["latest"].number
    desk.post(story_url(article, "publish"), {"based_on": number, "in_its_place": "yes"})
    assert live(article).headline == "At once"
    assert not scheduled(article)


def test_what_a_colleague_saved_meanwhile_is_not_published_unseen(desk, section_editor):
    article = story(section_editor)
    actions.save(article, build.copy(headline="Unseen"), by=section_editor, at=earlier(1), based_on=1)
    response = desk.post(story_url(article, "publish"), {"based_on": 1}, follow=True)
    assert "saved this story after you opened it" in messages(response)
    assert not live(article)


def test_scheduling_leads_to_a_page_and_freezes_what_is_saved(desk, section_editor):
    article = story(section_editor, headline="Tomorrow")
    response = desk.post(story_url(article), typed_again(article, then="schedule"))
    assert response.url == story_url(article, "schedule")
    page = desk.get(response.url)
    assert "Europe/London" in page.content.decode()
    start = (timezone.now() + dt.timedelta(days=1)).replace(second=0, microsecond=0)
    sent = {"based_on": page.context["latest"].number, **when(start)}
    response = desk.post(story_url(article, "schedule"), sent, follow=True)
    assert scheduled(article).live_from == start
    assert "goes live tomorrow" in messages(response)


def test_a_time_that_has_passed_is_refused(desk, section_editor):
    article = story(section_editor)
    response = desk.post(story_url(article, "schedule"), when(earlier(120)))
    assert response.status_code == 422
    assert "That time has passed" in response.content.decode()


@pytest.mark.parametrize(
    "sent", [{"start_date": "2031-01-05", "start_time": ""}, {"start_date": "", "start_time": ""}]
)
def test_half_a_time_is_no_time(desk, section_editor, sent):
    article = story(section_editor)
    assert desk.post(story_url(article, "schedule"), sent).status_code == 422
    assert not scheduled(article)


def test_a_time_that_the_clocks_jump_over_is_refused_and_explained(desk, section_editor):
    article = story(section_editor)
    sent = {"start_date": "2031-03-30", "start_time": "01:30"}
    response = desk.post(story_url(article, "schedule"), sent)
    assert response.status_code == 422
    page = response.content.decode()
    assert "There is no 01:30 on 30 March 2031 in Europe/London" in page
    assert 'value="01:30"' in page


@pytest.mark.parametrize(("fold", "hour"), [("0", 0), ("1", 1)])
def test_of_a_time_that_comes_twice_one_has_to_be_chosen(desk, section_editor, fold, hour):
    article = story(section_editor)
    sent = {"start_date": "2031-10-26", "start_time": "01:30"}
    page = desk.post(story_url(article, "schedule"), sent)
    assert page.status_code == 422
    assert "comes twice" in page.content.decode()
    assert "01:30 BST" in page.content.decode()
    assert "01:30 GMT" in page.content.decode()
    desk.post(story_url(article, "schedule"), sent | {"start_fold": fold})
    assert scheduled(article).live_from == dt.datetime(2031, 10, 26, hour, 30, tzinfo=dt.UTC)


def test_scheduling_a_story_that_is_not_ready_says_what_is_missing(desk, section_editor):
    article = story(section_editor, section=None)
    response = desk.post(story_url(article, "schedule"), when(timezone.now() + 60 * MINUTE))
    assert "Choose the section it belongs to." in response.content.decode()
    assert not scheduled(article)


def test_an_embargo_is_proposed_as_the_time_to_go_live(desk, section_editor):
    embargo = dt.datetime(2031, 5, 1, 5, 30, tzinfo=dt.UTC)
    article = story(section_editor, embargo=embargo.isoformat())
    Article.objects.filter(pk=article.pk).update(stage="edited")
    assert desk.get(story_url(article)).context["first_step"].value == "schedule"
    page = desk.get(story_url(article, "schedule")).content.decode()
    assert 'value="2031-05-01"' in page
    assert 'value="06:30"' in page


def test_a_schedule_can_be_cancelled(desk, section_editor):
    article = story(section_editor)
    actions.schedule(article, by=section_editor, at=earlier(5), start=timezone.now() + 60 * MINUTE)
    assert story_url(article, "unschedule") in desk.get(story_url(article)).content.decode()
    assert "It was to go live" in desk.get(story_url(article, "unschedule")).content.decode()
    response = desk.post(story_url(article, "unschedule"), follow=True)
    assert "The schedule is cancelled" in messages(response)
    assert not scheduled(article)
    again = desk.post(story_url(article, "unschedule"), follow=True)
    assert "Nothing is scheduled" in messages(again)


def test_withdrawing_asks_for_the_note_that_readers_find(desk, section_editor):
    article = build.published(section_editor, at=earlier()).article
    assert story_url(article, "withdraw") in desk.get(story_url(article)).content.decode()
    refused = desk.post(story_url(article, "withdraw"), {"note": " "})
    assert refused.status_code == 422
    assert "Say in a public note" in refused.content.decode()
    response = desk.post(story_url(article, "withdraw"), {"note": "The figures were wrong."}, follow=True)
    assert "Withdrawn" in messages(response)
    assert not live(article)
    assert article.withdrawals.get().note == "The figures were wrong."


@pytest.mark.parametrize(
    ("stage", "step"),
    [
        ("writing", "publish"),
        ("filed", "edited"),
        ("edited", "publish"),
        ("ready", "publish"),
        ("spiked", "revive"),
    ],
)
def test_the_first_button_knows_the_stage(desk, section_editor, stage, step):
    article = story(section_editor)
    Article.objects.filter(pk=article.pk).update(stage=stage)
    assert desk.get(story_url(article)).context["first_step"].value == step


@pytest.mark.parametrize(("stage", "step"), [("writing", "file"), ("filed", None), ("spiked", "revive")])
def test_the_first_button_knows_that_a_reporter_does_not_publish(sign_in, reporter, stage, step):
    article = story(reporter)
    Article.objects.filter(pk=article.pk).update(stage=stage)
    first = sign_in(reporter).get(story_url(article)).context["first_step"]
    assert (first and first.value) == step


@pytest.mark.parametrize(("stage", "further"), [("writing", "file"), ("filed", "publish")])
def test_what_is_not_the_first_button_stays_within_reach(desk, section_editor, stage, further):
    article = story(section_editor)
    Article.objects.filter(pk=article.pk).update(stage=stage)
    page = desk.get(story_url(article))
    assert further in [step.value for step in page.context["further_steps"]]
    assert f'name="then" value="{further}"' in page.content.decode()


def test_a_new_story_can_be_published_or_filed_at_once(sign_in, section_editor, reporter):
    new = reverse("admin:articles_article_add")
    assert sign_in(section_editor).get(new).context["first_step"].value == "publish"
    assert sign_in(reporter).get(new).context["first_step"].value == "file"


def test_the_first_button_of_a_live_story_updates_it(desk, section_editor):
    article = build.published(section_editor, at=earlier()).article
    first = desk.get(story_url(article)).context["first_step"]
    assert (first.value, first.label) == ("publish", "Publish update")
    response = desk.post(
        story_url(article), typed_again(article, headline="Newer", then="publish"), follow=True
    )
    assert "Updated. Readers see it at" in messages(response)
    assert live(article).number == 2


def test_the_chief_editor_can_schedule_without_alt_text_and_says_why(sign_in, chief_editor):
    article = story(chief_editor, lead=build.lead(build.photo(alt_text="")))
    client = sign_in(chief_editor)
    sent = when(timezone.now() + 60 * MINUTE)
    assert 'name="reason"' not in client.get(story_url(article, "schedule")).content.decode()
    assert 'name="reason"' in client.post(story_url(article, "schedule"), sent).content.decode()
    client.post(story_url(article, "schedule"), sent | {"reason": "Breaking news"})
    assert scheduled(article)
    assert AuditEntry.objects.filter(verb="overrode", note="Breaking news").exists()
