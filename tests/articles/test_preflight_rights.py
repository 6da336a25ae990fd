"""The preflight and the rights of pictures: what blocks, what warns, who overrides, what stays listed."""

import pytest
from django.urls import reverse

from articles import actions
from media.actions import grant, kill
from newsroom.models import AuditEntry
from tests import build
from tests.articles import desk
from tests.build import DAY, HOUR, NOON

b = build.body.build
CLEARED = {"usage_rights": "staff", "photographer": "Jane Doe"}


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


def checks_of(by, photo, *, at=NOON, **fields):
    return found(build.story(by, lead=build.lead(photo), **fields), at=at)


def found(story, *, at=NOON):
    return [
        (check.code, check.blocking, check.overridable)
        for check in actions.preflight(story, at=at)
        if check.code not in ("byline", "standfirst")
    ]


def test_a_picture_whose_rights_are_clear_passes(sub_editor):
    assert checks_of(sub_editor, build.photo(**CLEARED)) == []


def test_unknown_rights_warn(sub_editor):
    assert checks_of(sub_editor, build.photo()) == [("rights_unknown", False, False)]


@pytest.mark.parametrize(
    ("fields", "wanting"),
    [
        ({"usage_rights": "creative-commons", "licence": "CC BY 4.0"}, "licence address"),
        ({"usage_rights": "social", "found_at": "https://example.org/1"}, "permission on file"),
        ({"usage_rights": "handout"}, "source"),
        ({"usage_rights": "agency"}, "agency"),
    ],
)
def test_what_a_kind_of_rights_requires_blocks_where_it_is_missing(sub_editor, fields, wanting):
    story = build.story(sub_editor, lead=build.lead(build.photo(**fields)))
    (check,) = [check for check in actions.preflight(story, at=NOON) if check.blocking]
    assert (check.code, check.place, check.overridable) == ("rights_fields", "lead", True)
    assert check.message.endswith(f": {wanting}.")


def test_a_killed_picture_blocks_and_nobody_overrides_it(chief_editor):
    photo = build.photo(**CLEARED)
    kill(photo, reason="Wrong man", by=chief_editor, at=NOON)
    assert checks_of(chief_editor, photo) == [("rights", True, False)]
    story = build.story(chief_editor, lead=build.lead(photo))
    with pytest.raises(actions.PreflightFailed, match="it has been killed"):
        actions.publish(story, by=chief_editor, at=NOON, overrides={"rights": "I know better"})


def test_rights_are_those_of_the_scheduled_start(sub_editor, photo_editor):
    photo = build.photo(**CLEARED)
    grant(
        photo,
        effect="allow",
        starts_at=NOON + DAY,
        ends_at=NOON + 20 * DAY,
        reach="take-down",
        by=photo_editor,
        at=NOON,
    )
    story = build.story(sub_editor, lead=build.lead(photo))
    for start in (NOON + HOUR, NOON + 20 * DAY):
        with pytest.raises(actions.PreflightFailed):
            actions.schedule(story, by=sub_editor, at=NOON, start=start)
    assert actions.schedule(story, by=sub_editor, at=NOON, start=NOON + DAY)
    assert found(story, at=NOON + 2 * DAY) == []


def test_a_picture_that_leaves_the_story_within_a_week_warns_with_the_time(sub_editor, photo_editor):
    photo = build.photo(**CLEARED)
    grant(photo, effect="allow", ends_at=NOON + 7 * DAY, reach="take-down", by=photo_editor, at=NOON)
    assert checks_of(sub_editor, photo) == [("rights_end", False, False)]
    assert checks_of(sub_editor, photo, at=NOON - HOUR) == []
    story = build.story(sub_editor, lead=build.lead(photo))
    assert any("17 March 2026, 12:00" in check.message for check in actions.preflight(story, at=NOON))


def test_an_end_that_leaves_published_stories_alone_warns_nobody(sub_editor, photo_editor):
    photo = build.photo(**CLEARED)
    grant(photo, effect="allow", ends_at=NOON + DAY, by=photo_editor, at=NOON)
    assert checks_of(sub_editor, photo) == []


def test_no_new_use_blocks_a_story_that_takes_the_picture_up(sub_editor, photo_editor):
    photo = build.photo(**CLEARED)
    grant(photo, effect="deny", by=photo_editor, at=NOON)
    assert checks_of(sub_editor, photo) == [("rights", True, False)]


def test_a_story_that_has_the_picture_keeps_it_through_its_updates(sub_editor, photo_editor):
    photo = build.photo(**CLEARED)
    story = build.published(sub_editor, lead=build.lead(photo)).article
    grant(photo, effect="deny", by=photo_editor, at=NOON)
    assert found(story, at=NOON + HOUR) == [("rights_kept", False, False)]
    assert actions.publish(story, by=sub_editor, at=NOON + HOUR).number == 2
    actions.withdraw(story, by=sub_editor, at=NOON + 2 * HOUR, note="Gone.")
    assert found(story, at=NOON + 3 * HOUR) == [("rights", True, False)]


def test_a_lease_for_another_section_blocks_in_the_storys_own(sub_editor, photo_editor):
    photo = build.photo(**CLEARED)
    grant(photo, effect="allow", section="sport", by=photo_editor, at=NOON)
    assert checks_of(sub_editor, photo) == [("rights", True, False)]
    assert checks_of(sub_editor, photo, section=build.section("sport").pk) == []


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("no-internet", ("restriction", True, True)),
        ("out:GB", ("restriction", True, True)),
        ("no-archive", ("restriction_said", False, False)),
        ("no-cropping", ("restriction_said", False, False)),
        ("mandatory-credit", ("restriction_said", False, False)),
        ("embargo", ("restriction", True, True)),
        ("one-time-use", ("restriction_said", False, False)),
    ],
)
def test_a_restriction_does_what_its_effect_says(sub_editor, code, expected):
    assert checks_of(sub_editor, build.photo(**CLEARED, restrictions=[code])) == [expected]


def test_a_code_of_an_older_list_and_an_embargo_with_its_time_say_nothing(sub_editor):
    photo = build.photo(**CLEARED, restrictions=["no-such-thing", "embargo"], embargoed_until=NOON)
    assert checks_of(sub_editor, photo) == []


def test_one_time_use_counts_what_other_stories_had(sub_editor):
    photo = build.photo(**CLEARED, restrictions=["one-time-use"])
    first = build.published(sub_editor, lead=build.lead(photo), headline="The first").article
    assert [check[0] for check in found(first, at=NOON + HOUR)] == ["restriction_said"]
    second = build.story(sub_editor, lead=build.lead(photo))
    (check,) = [check for check in actions.preflight(second, at=NOON) if check.blocking]
    assert check.code == "restriction" and "“The first” has had it" in check.message


def test_what_was_scheduled_and_cancelled_has_used_nothing_up(sub_editor):
    photo = build.photo(**CLEARED, restrictions=["one-time-use"])
    other = build.story(sub_editor, lead=build.lead(photo))
    actions.schedule(other, by=sub_editor, at=NOON, start=NOON + DAY)
    assert ("restriction", True, True) in checks_of(sub_editor, photo)
    actions.cancel_schedule(other, by=sub_editor, at=NOON + HOUR)
    assert ("restriction", True, True) not in checks_of(sub_editor, photo, at=NOON + 2 * HOUR)


def test_the_right_role_overrides_a_restriction_and_each_kind_is_logged_with_what_it_found(
    sub_editor, section_editor
):
    photo = build.photo(usage_rights="handout", restrictions=["no-internet"])
    story = build.story(sub_editor, lead=build.lead(photo))
    given = {"restriction": "The agency agreed by telephone", "rights_fields": "Source follows"}
    with pytest.raises(actions.PreflightFailed):
        actions.publish(story, by=sub_editor, at=NOON, overrides=given)
    with pytest.raises(actions.PreflightFailed):
        actions.publish(story, by=section_editor, at=NOON, overrides={"restriction": "Agreed"})
    actions.publish(story, by=section_editor, at=NOON, overrides=given)
    logged = {entry.data["check"]: entry for entry in AuditEntry.objects.filter(verb="overrode")}
    assert set(logged) == set(given)
    assert logged["restriction"].note == "The agency agreed by telephone"
    assert logged["restriction"].data["found"] == [f"“{photo}”: Not for the web."]


def test_a_section_editor_does_not_override_a_missing_alt_text(section_editor):
    story = build.story(section_editor, lead=build.lead(build.photo(**CLEARED, alt_text="")))
    with pytest.raises(actions.PreflightFailed):
        actions.publish(story, by=section_editor, at=NOON, overrides={"alt_text": "Breaking"})


def test_what_was_overridden_stays_listed_on_the_story_with_who_and_why(sign_in, section_editor):
    photo = build.photo(**CLEARED, restrictions=["no-internet"])
    article = desk.story(section_editor, lead=build.lead(photo))
    client = sign_in(section_editor)
    sent = desk.typed_again(article, then="publish", reason="The agency agreed")
    client.post(desk.story_url(article), sent)
    assert article.editions.exists()
    page = client.get(desk.story_url(article)).content.decode()
    assert "Not for the web" in page
    assert "Published in spite of it by Selma Sectioneditor: “The agency agreed”" in page


def test_the_checks_of_many_pictures_cost_as_much_as_those_of_one(sub_editor, django_assert_max_num_queries):
    photos = [
        build.photo(**CLEARED, agency=build.agency(f"a{n}"), restrictions=["one-time-use"]) for n in range(12)
    ]
    body = b.doc(b.paragraph("Text."), *(b.figure(photo=photo.uuid) for photo in photos))
    story = build.story(sub_editor, body=body)
    with django_assert_max_num_queries(7):
        actions.preflight(story, at=NOON)


def test_each_check_names_its_picture_and_its_place(sub_editor):
    photo = build.photo(slug="pier at dawn", restrictions=["no-internet"], **CLEARED)
    body = b.doc(b.paragraph("Text."), b.figure(photo=photo.uuid, id="figure01"))
    (check,) = [
        check
        for check in actions.preflight(build.story(sub_editor, body=body), at=NOON)
        if check.code == "restriction"
    ]
    assert check.place == "block:figure01" and "pier at dawn" in check.message


def test_the_photo_editor_publishes_nothing_rights_or_not(sign_in, photo_editor, sub_editor):
    article = desk.story(sub_editor)
    where = reverse("admin:articles_article_publish", args=[article.pk])
    assert sign_in(photo_editor).post(where).status_code == 403
