"""Which stories need another picture: now and seven days ahead, without anything that runs on time."""

import pytest
from django.urls import reverse
from django.utils import timezone

from articles import actions
from articles.pictures_that_go import going
from media.actions import grant, kill
from media.models import Agency, Photo, PhotoVersion
from tests import build
from tests.articles import desk
from tests.build import DAY, HOUR, NOON

b = build.body.build
PAGE = reverse("admin:articles_article_pictures")


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


@pytest.fixture
def photo():
    return build.photo()


def told(at=NOON):
    return [(each.use.role, each.why, each.is_gone) for each in going(at)]


def test_nothing_goes_where_all_is_well(sub_editor, photo):
    build.published(sub_editor, lead=build.lead(photo))
    assert going(NOON) == []


def test_a_killed_picture_is_listed_with_the_story_that_had_it(sub_editor, photo_editor, photo):
    edition = build.published(sub_editor, lead=build.lead(photo))
    kill(photo, reason="Wrong man", by=photo_editor, at=NOON)
    (found,) = going(NOON)
    assert (found.edition, found.why, found.is_gone, found.is_killed) == (
        edition,
        "it has been killed",
        True,
        True,
    )


@pytest.mark.parametrize(("days", "listed"), [(7, True), (8, False)])
def test_it_looks_seven_days_ahead(sub_editor, photo_editor, photo, days, listed):
    build.published(sub_editor, lead=build.lead(photo))
    grant(photo, effect="allow", ends_at=NOON + days * DAY, reach="take-down", by=photo_editor, at=NOON)
    assert told() == ([("lead", "its rights end", False)] if listed else [])
    assert told(NOON + days * DAY) == [("lead", "its rights have ended", True)]


def test_a_right_that_ends_as_no_new_use_takes_nothing_away(sub_editor, photo_editor, photo):
    build.published(sub_editor, lead=build.lead(photo))
    grant(photo, effect="allow", ends_at=NOON + DAY, by=photo_editor, at=NOON)
    assert told() == [] == told(NOON + 2 * DAY)


def denied(photo, by):
    grant(photo, effect="deny", starts_at=NOON + DAY, reach="take-down", by=by, at=NOON)


def elsewhere(photo, by):
    grant(photo, effect="allow", section="sport", reach="take-down", by=by, at=NOON)


def begins_later(photo, by):
    grant(photo, effect="allow", starts_at=NOON + DAY, by=by, at=NOON)


def contract(photo, by):
    agency = build.agency("wire", contract_ends_at=NOON + 2 * DAY, contract_reach="take-down")
    Photo.objects.filter(pk=photo.pk).update(agency=agency)


def embargo(photo, by):
    Photo.objects.filter(pk=photo.pk).update(embargoed_until=NOON + DAY)


def no_credit(photo, by):
    Photo.objects.filter(pk=photo.pk).update(credit_line="")


@pytest.mark.parametrize("lost", [denied, elsewhere, begins_later, contract, embargo, no_credit])
def test_every_way_to_lose_a_picture_is_found(sub_editor, photo_editor, photo, lost):
    build.published(sub_editor, lead=build.lead(photo))
    lost(photo, photo_editor)
    assert len(told()) == 1


def test_a_scheduled_story_is_judged_from_its_start_on(sub_editor, photo_editor, photo):
    story = build.story(sub_editor, lead=build.lead(photo))
    actions.schedule(story, by=sub_editor, at=NOON, start=NOON + 20 * DAY)
    lease = {"effect": "allow", "reach": "take-down", "by": photo_editor, "at": NOON}
    grant(photo, ends_at=NOON + 26 * DAY, **lease)
    (found,) = going(NOON)
    assert found.is_scheduled and not found.is_gone and found.since == NOON + 26 * DAY


def test_what_another_edition_has_replaced_by_then_is_not_listed(sub_editor, photo_editor, photo):
    story = build.published(sub_editor, lead=build.lead(photo)).article
    grant(photo, effect="allow", ends_at=NOON + 2 * DAY, reach="take-down", by=photo_editor, at=NOON)
    actions.save(story, build.copy(), by=sub_editor, at=NOON, based_on=1)
    actions.schedule(story, by=sub_editor, at=NOON, start=NOON + DAY)
    assert told() == []


def test_neither_drafts_nor_the_past_need_a_picture(sub_editor, photo_editor, photo):
    build.story(sub_editor, lead=build.lead(photo))
    old = build.published(sub_editor, lead=build.lead(photo)).article
    actions.withdraw(old, by=sub_editor, at=NOON + HOUR, note="Gone.")
    kill(photo, reason="Wrong man", by=photo_editor, at=NOON + HOUR)
    assert told(NOON + 2 * HOUR) == []


def test_portraits_are_listed_and_a_story_once_for_each_picture(sub_editor, photo_editor, photo):
    build.byline().photo_uses.create(photo=photo, role="portrait")
    body = b.doc(b.paragraph("Text."), b.figure(photo=photo.uuid))
    build.published(sub_editor, lead=build.lead(photo), body=body)
    kill(photo, reason="Wrong man", by=photo_editor, at=NOON)
    assert len(told()) == 2


def test_it_costs_one_query_however_many(sub_editor, photo_editor, django_assert_num_queries):
    for number in range(12):
        photo = build.photo(agency=build.agency(f"a{number}"))
        section = build.section(f"section-{number}").pk
        build.published(sub_editor, lead=build.lead(photo), section=section)
        kill(photo, reason="Wrong man", by=photo_editor, at=NOON)
    with django_assert_num_queries(1):
        found = going(NOON)
        assert len([str(each.photo.agency) + each.edition.section.name for each in found]) == 12


@pytest.fixture
def killed_story(sub_editor, photo_editor, photo):
    edition = build.published(sub_editor, at=desk.earlier(60), lead=build.lead(photo))
    kill(photo, reason="Wrong man", by=photo_editor, at=desk.earlier())
    return edition


def test_the_page_links_the_story_and_the_picture(sign_in, photo_editor, killed_story, photo):
    page = sign_in(photo_editor).get(PAGE).content.decode()
    assert killed_story.headline in page and desk.story_url(killed_story.article) in page
    assert f"{photo.get_absolute_url()}#rights" in page
    assert "style=" not in page


def test_the_page_names_rights_that_end(sign_in, photo_editor, photo):
    now = timezone.now()
    grant(photo, effect="allow", ends_at=now + DAY, by=photo_editor, at=now)
    Agency.objects.filter(code="afp").update(contract_ends_at=now + 20 * DAY)
    page = sign_in(photo_editor).get(PAGE).content.decode()
    assert "Rights that end" in page and "AFP" in page and str(photo) in page


@pytest.mark.parametrize("who", ["reporter", "sub_editor", "administrator"])
def test_every_member_of_the_desk_may_look_at_the_page(who, sign_in, request, killed_story):
    client = sign_in(request.getfixturevalue(who))
    assert client.get(PAGE).status_code == 200
    assert client.post(PAGE).status_code == 405


def test_an_outsider_does_not_see_it(client, stranger, sign_in):
    assert client.get(PAGE).status_code == 302
    assert sign_in(stranger).get(PAGE).status_code == 302


@pytest.mark.parametrize("who", ["photo_editor", "section_editor", "chief_editor"])
def test_my_desk_tells_those_who_answer_for_pictures(who, sign_in, request, killed_story):
    page = sign_in(request.getfixturevalue(who)).get(reverse("admin:index")).content.decode()
    assert "panel-pictures" in page and killed_story.headline in page


@pytest.mark.parametrize("who", ["reporter", "sub_editor", "administrator"])
def test_my_desk_leaves_the_others_alone(who, sign_in, request, killed_story):
    page = sign_in(request.getfixturevalue(who)).get(reverse("admin:index")).content.decode()
    assert "panel-pictures" not in page


def test_a_kill_wording_that_came_is_shown_until_it_is_settled(sign_in, photo_editor, photo):
    version = PhotoVersion.objects.create(
        photo=photo,
        number=2,
        state="offered",
        original="originals/x.jpg",
        width=10,
        height=10,
        format="JPEG",
        bytes=1,
        content_hash="x",
        kill_words="KILL KILL KILL wrong man",
        received_at=desk.earlier(),
    )
    client = sign_in(photo_editor)
    pages = (PAGE, reverse("admin:index"), reverse("admin:media_photo_changelist"))
    for page in pages:
        html = client.get(page).content.decode()
        assert "KILL KILL KILL wrong man" in html and f"{photo.get_absolute_url()}#kill" in html
    kill(photo, reason="Wrong man", by=photo_editor, at=desk.earlier())
    for page in pages:
        assert "KILL KILL KILL" not in client.get(page).content.decode()
    assert version.state == "offered"
