"""The story page: writing, saving, and what comes back when a save is refused."""

import json
import re

import pytest
from django.utils import timezone

from articles import actions, body, working_copy
from articles.models import Article, Revision
from tests import build
from tests.articles.desk import MINUTE, earlier, messages, story, story_url, typed, typed_again

pytestmark = pytest.mark.django_db

b = body.build
NEW = "/admin/articles/article/add/"


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


@pytest.fixture
def desk(sign_in, section_editor):
    return sign_in(section_editor)


def test_a_new_story_is_stored_with_its_first_save_only(desk):
    assert desk.get(NEW).status_code == 200
    assert not Article.objects.exists()
    response = desk.post(NEW, typed(build.copy(headline="Ferries run again")), follow=True)
    article = Article.objects.get()
    assert response.redirect_chain[-1][0] == article.get_absolute_url()
    assert "Saved as revision 1" in messages(response)
    assert article.headline == "Ferries run again"


def test_every_field_of_the_working_copy_goes_through_the_page_and_back(desk, section_editor):
    agency = build.agency()
    photo = build.photo()
    jo, mo = build.byline("Jo March"), build.byline("Mo Reed")
    copy = build.copy(
        kicker="Harbour",
        slug="harbour",
        dateline="OSTREY",
        language="fr",
        notes="Call the harbour master.\n\nTwice.",
        search_headline="Harbour open",
        search_description="After the storm.",
        social_headline="It is open",
        social_description="At last.",
        canonical_url="https://example.org/harbour/",
        source_agency=agency.pk,
        tags=["ferries", "storms"],
        bylines=[{"byline": mo.pk, "role": "by"}, {"byline": jo.pk, "role": "photographs"}],
        lead=build.lead(photo, caption="Ships.", alt="Two ships in fog", focal=[0.25, 0.75]),
    )
    article = story(section_editor)
    sent = typed(copy, based_on=1) | {"lead-focal_x": "0.25", "lead-focal_y": "0.75"}
    sent |= {"embargo_date": "2031-01-05", "embargo_time": "06:30"}
    desk.post(story_url(article), sent)
    article.refresh_from_db()
    assert working_copy.take(article) == {**copy, "embargo": "2031-01-05T06:30:00+00:00"}
    page = desk.get(story_url(article))
    assert typed_again(article)["headline"] == page.context["form"]["headline"].value()
    assert page.context["form"]["lead"].value()["focal"] == [0.25, 0.75]


def test_saving_what_stands_already_makes_no_revision(desk, section_editor):
    article = story(section_editor)
    desk.post(story_url(article), typed_again(article))
    assert article.revisions.count() == 1


def test_a_save_over_a_colleagues_gives_everything_typed_back(desk, section_editor, sub_editor):
    article = story(section_editor, headline="As it was")
    mine = typed_again(article, headline="Mine", notes="My note")
    theirs = {**working_copy.take(article), "headline": "Theirs"}
    actions.save(article, theirs, by=sub_editor, at=earlier(5), based_on=1)
    response = desk.post(story_url(article), mine)
    page = response.content.decode()
    assert response.status_code == 409
    assert f"{sub_editor} saved this story meanwhile" in page
    assert response.context["form"]["headline"].value() == "Mine"
    assert response.context["form"]["notes"].value() == "My note"
    assert story_url(article, "revision", 2) in page
    article.refresh_from_db()
    assert article.headline == "Theirs"


def test_mine_can_be_made_the_newest_version_deliberately_and_theirs_is_kept(
    desk, section_editor, sub_editor
):
    article = story(section_editor)
    mine = typed_again(article, headline="Mine")
    actions.save(
        article,
        {**working_copy.take(article), "headline": "Theirs"},
        by=sub_editor,
        at=earlier(5),
        based_on=1,
    )
    response = desk.post(story_url(article), {**mine, "then": "save-mine", "newer": 2}, follow=True)
    article.refresh_from_db()
    assert article.headline == "Mine"
    assert [revision.copy["headline"] for revision in article.revisions.all()][:2] == ["Mine", "Theirs"]
    assert "is kept" in messages(response)


def test_a_third_save_in_between_is_asked_about_again(desk, section_editor, sub_editor):
    article = story(section_editor)
    mine = typed_again(article, headline="Mine")
    copy = working_copy.take(article)
    actions.save(article, {**copy, "headline": "Theirs"}, by=sub_editor, at=earlier(5), based_on=1)
    actions.save(article, {**copy, "headline": "Theirs, better"}, by=sub_editor, at=earlier(4), based_on=2)
    response = desk.post(story_url(article), {**mine, "then": "save-mine", "newer": 2})
    assert response.status_code == 409
    assert response.context["newer"].number == 3


def test_a_save_whose_answer_was_lost_can_be_sent_again(desk, section_editor):
    article = story(section_editor)
    sent = typed_again(article, headline="Once")
    desk.post(story_url(article), sent)
    assert desk.post(story_url(article), sent).status_code == 302
    assert article.revisions.count() == 2


@pytest.mark.parametrize(
    "broken",
    [
        {"type": "doc", "content": []},
        {"type": "doc", "attrs": {"schema": 1}, "content": [{"type": "marquee"}]},
        [],
    ],
)
def test_a_text_outside_the_schema_comes_back_with_what_is_wrong(desk, section_editor, broken):
    article = story(section_editor)
    response = desk.post(story_url(article), typed_again(article, body=json.dumps(broken), headline="Kept"))
    assert response.status_code == 422
    assert response.context["problems"]
    assert response.context["form"]["body"].value() == json.dumps(broken)
    assert response.context["form"]["headline"].value() == "Kept"
    assert article.revisions.count() == 1


def test_a_text_that_is_no_json_comes_back_as_it_was_sent(desk, section_editor):
    article = story(section_editor)
    response = desk.post(story_url(article), typed_again(article, body="{half a docu"))
    assert response.status_code == 422
    assert "{half a docu" in response.content.decode()


def test_a_problem_leads_to_its_block(desk, section_editor):
    article = story(section_editor)
    doc = b.doc(
        b.paragraph(
            b.text("here", {"type": "link", "attrs": {"href": "javascript:alert(1)"}}), id="badlink001"
        )
    )
    response = desk.post(story_url(article), typed_again(article, body=json.dumps(doc)))
    assert 'href="#block-badlink001"' in response.content.decode()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("headline", "long " * 60),
        ("slug", "Not a slug!"),
        ("canonical_url", "not an address"),
        ("lead-photo", "6b1f8a3e-0000-4000-8000-000000000000"),
        ("lead-photo", "nonsense"),
        ("tags", "x" * 101),
        ("section", "99999"),
    ],
)
def test_a_field_that_is_not_right_is_marked_and_nothing_typed_is_lost(desk, section_editor, field, value):
    article = story(section_editor)
    response = desk.post(
        story_url(article), typed_again(article, **{field: value, "notes": "Typed with care"})
    )
    assert response.status_code == 422
    assert list(response.context["form"].errors) == [field.partition("-")[0]]
    assert response.context["form"]["notes"].value() == "Typed with care"
    assert f'href="#field-{field.partition("-")[0]}"' in response.content.decode()


def test_a_person_cannot_stand_twice_in_one_role(desk, section_editor):
    article = story(section_editor)
    jo = build.byline()
    sent = typed_again(article) | {"bylines-byline": [jo.pk, jo.pk], "bylines-role": ["by", "by"]}
    assert "bylines" in desk.post(story_url(article), sent).context["form"].errors


def test_tags_keep_the_spelling_of_those_that_exist(desk, section_editor):
    article = story(section_editor, tags=["Skerra"])
    other = story(section_editor)
    desk.post(story_url(other), typed_again(other, tags="skerra,  new  quay , New Quay"))
    assert set(other.tags.names()) == {"Skerra", "new quay"}
    assert article.tags.get().name == "Skerra"


def test_words_from_the_device_are_shown_and_not_saved(desk, section_editor):
    article = story(section_editor, headline="As it was")
    response = desk.post(story_url(article), typed_again(article, headline="From the device", then="show"))
    assert response.status_code == 200
    assert response.context["form"]["headline"].value() == "From the device"
    assert "not saved yet" in response.content.decode()
    article.refresh_from_db()
    assert article.headline == "As it was"


def test_the_browser_is_told_which_sitting_is_safe_once_it_is(desk, section_editor):
    article = story(section_editor)
    sitting = "0123456789abcdef"
    refused = desk.post(story_url(article), typed_again(article, slug="Not a slug!", typing=sitting))
    assert "newsroom_saved" not in refused.cookies
    saved = desk.post(story_url(article), typed_again(article, headline="Changed", typing=sitting))
    assert saved.cookies["newsroom_saved"].value == sitting


def test_saving_in_place_answers_with_what_changed_around_the_text(desk, section_editor):
    article = story(section_editor, standfirst="")
    sent = typed_again(article, headline="In place")
    response = desk.post(story_url(article), sent, headers={"accept": "application/json"})
    said = response.json()
    assert said["based_on"] == 2
    assert "There is no standfirst" in said["checks"]
    assert "Revision 2" in said["history"]
    assert Revision.objects.filter(article=article).count() == 2


def test_a_refused_save_in_place_is_no_json(desk, section_editor):
    article = story(section_editor)
    sent = typed_again(article, slug="Not a slug!")
    response = desk.post(story_url(article), sent, headers={"accept": "application/json"})
    assert response.status_code == 422
    assert response["Content-Type"].startswith("text/html")


@pytest.mark.parametrize(
    ("then", "stage"), [("file", "filed"), ("edited", "edited"), ("back", "writing"), ("spike", "spiked")]
)
def test_a_step_saves_what_is_typed_and_moves_the_story(desk, section_editor, then, stage):
    article = story(section_editor)
    desk.post(story_url(article), typed_again(article, headline="Moved on", then=then))
    article.refresh_from_db()
    assert (article.headline, article.stage) == ("Moved on", stage)


def test_a_live_story_is_not_spiked(desk, section_editor):
    edition = build.published(section_editor, at=earlier())
    response = desk.post(story_url(edition.article), typed_again(edition.article, then="spike"), follow=True)
    assert "Withdraw it before you spike it" in messages(response)
    edition.article.refresh_from_db()
    assert edition.article.stage == "writing"


def test_those_who_may_not_write_read_the_story(sign_in, photo_editor, section_editor):
    article = story(section_editor, headline="To be read")
    client = sign_in(photo_editor)
    page = client.get(story_url(article)).content.decode()
    assert "To be read" in page
    assert "Nobody was hurt." in page
    assert "<form" not in page.partition("<main")[2]
    assert client.post(story_url(article), typed_again(article, headline="Changed")).status_code == 403


def test_the_page_costs_as_many_queries_for_a_long_story_as_for_a_short_one(
    desk, section_editor, django_assert_max_num_queries
):
    short = story(section_editor)
    photos = [build.photo() for _ in range(6)]
    long = story(
        section_editor,
        body=b.doc(
            *[b.figure(photo=str(photo.uuid)) for photo in photos],
            *[b.paragraph("Words.") for _ in range(40)],
        ),
        tags=[f"tag {n}" for n in range(8)],
        bylines=[{"byline": build.byline(f"Byline {n}").pk, "role": "by"} for n in range(6)],
        lead=build.lead(photos[0]),
    )
    counts = []
    for article in (short, long):
        with django_assert_max_num_queries(24) as asked:
            desk.get(story_url(article))
        counts.append(len(asked.captured_queries))
    assert counts[1] - counts[0] <= 3  # the lead picture, its agency and its photo


def chips(response):
    """The marks in the bar of the story page, in their order."""
    bar = response.content.decode().partition("data-bar-state")[2].partition("data-words")[0]
    return re.findall(r'class="chip[^"]*">([^<]+)<', bar)


def test_the_bar_says_what_is_true_of_the_story(desk, section_editor):
    article = story(section_editor, tags=["b", "a"])
    assert chips(desk.get(story_url(article))) == ["writing"]
    actions.publish(article, by=section_editor, at=earlier(9))
    assert chips(desk.get(story_url(article))) == ["Live"]
    desk.post(story_url(article), typed_again(article, headline="Newer"))
    assert chips(desk.get(story_url(article))) == ["Live", "unpublished changes", "writing"]
    actions.schedule(article, by=section_editor, at=timezone.now(), start=timezone.now() + 60 * MINUTE)
    assert chips(desk.get(story_url(article))) == ["Live", "Scheduled"]
    actions.cancel_schedule(article, by=section_editor, at=timezone.now())
    actions.withdraw(article, by=section_editor, at=timezone.now(), note="Wrong.")
    assert chips(desk.get(story_url(article))) == ["Withdrawn"]
    desk.post(story_url(article), typed_again(article, headline="Newest"))
    assert chips(desk.get(story_url(article))) == ["Withdrawn", "writing"]
    actions.move(article, "spiked", by=section_editor, at=timezone.now())
    assert chips(desk.get(story_url(article))) == ["Withdrawn", "spiked"]


def test_words_taken_back_to_what_readers_see_are_no_changes(desk, section_editor):
    article = build.published(section_editor, at=earlier(), headline="As it was").article
    desk.post(story_url(article), typed_again(article, headline="Newer"))
    desk.post(story_url(article), typed_again(article, headline="As it was"))
    assert chips(desk.get(story_url(article))) == ["Live"]


@pytest.mark.parametrize("day", ["9999-99-99", "2027-02-30", "0000-00-00"])
def test_a_day_that_no_calendar_has_comes_back_with_the_words(desk, section_editor, day):
    article = story(section_editor)
    sent = typed_again(article, headline="Typed", embargo_date=day, embargo_time="06:30")
    response = desk.post(story_url(article), sent)
    assert response.status_code == 422
    assert response.context["form"]["headline"].value() == "Typed"
    assert f'value="{day}"' in response.content.decode()


def test_more_tags_than_anybody_follows_come_back_with_a_word(desk, section_editor):
    article = story(section_editor)
    many = ", ".join(f"tag {number}" for number in range(51))
    response = desk.post(story_url(article), typed_again(article, headline="Typed", tags=many))
    assert response.status_code == 422
    assert "up to 50 tags; these are 51" in response.content.decode()
    assert response.context["form"]["headline"].value() == "Typed"
    assert many in response.content.decode()
