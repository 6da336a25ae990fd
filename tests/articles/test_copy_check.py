"""What a working copy may hold: whatever is sent is stored whole, or refused by the name of the field."""

import json
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles import actions, body, working_copy
from articles.copy_check import CopyError, check
from articles.models import Article, Revision
from media.models import Agency
from tests import build
from tests.build import HOUR, NOON

UNKNOWN = "0b5c1f7e-0000-4000-8000-000000000000"


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


def refused(by, **fields):
    """The problems, as text, of a story that is refused; it leaves nothing behind."""
    with pytest.raises(CopyError) as refusal:
        build.story(by, **fields)
    assert not Article.objects.exists()
    return str(refusal.value)


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("headline", "x" * 251, "Headline: This is too long: 251 characters, at most 250"),
        ("headline", None, "Headline: This should be text"),
        ("headline", 7, "Headline: This should be text"),
        ("headline", "Two\nlines", "Headline: There is a control character"),
        ("headline", "A \x00 in it", "Headline: There is a control character"),
        ("kicker", "Half a pair \ud83d", "Kicker: There is a control character"),
        ("kicker", "x" * 81, "Kicker: This is too long"),
        ("standfirst", "x" * 1001, "Standfirst: This is too long"),
        ("standfirst", "Form\x0cfeed", "Standfirst: There is a control character"),
        ("notes", "\x00", "Notes for editors: There is a control character"),
        ("dateline", "x" * 121, "Dateline: This is too long"),
        ("slug", "x" * 101, "Slug: This is too long"),
        ("slug", "../../admin", "Slug: Enter a valid"),
        ("slug", "café", "Slug: Enter a valid"),
        ("language", "en_GB!", "Language: This is not the code"),
        ("language", "en" * 20, "Language: This is too long"),
        ("search_headline", "x" * 121, "Search headline: This is too long"),
        ("social_description", "x" * 301, "Social description: This is too long"),
        ("canonical_url", "javascript:alert(1)", "Canonical address: Enter a valid URL"),
        ("canonical_url", f"https://example.org/{'x' * 500}", "Canonical address: This is too long"),
        ("section", 4711, "Section: There is no such section"),
        ("section", "world", "Section: There is no such section"),
        ("section", True, "Section: There is no such section"),
        ("section", 10**30, "Section: There is no such section"),
        ("source_agency", -1, "Source agency: There is no such agency"),
        ("embargo", "soon", "Embargo: This is not a date"),
        ("embargo", "2026-03-10T12:00:00", "Embargo: This is not a date"),
        ("embargo", "9999-12-31T23:59:00-12:00", "Embargo: This is not a date"),
        ("embargo", 1773144000, "Embargo: This is not a date"),
        ("bylines", None, "Bylines: Choose"),
        ("bylines", [4], "Bylines: Choose"),
        ("bylines", [{"byline": 4711, "role": "by"}], "Bylines: Choose"),
        ("bylines", [{"byline": [], "role": "by"}], "Bylines: Choose"),
        ("bylines", [{"role": "by"}], "Bylines: Choose"),
        ("tags", "Ports", "Tags: This should be a list"),
        ("tags", [None], "Tags: This should be text"),
        ("tags", ["x" * 101], "Tags: This is too long"),
        ("tags", ["Po\x00rts"], "Tags: There is a control character"),
        ("lead", UNKNOWN, "Lead picture: Choose"),
        ("lead", {"photo": UNKNOWN}, "Lead picture: Choose"),
    ],
)
def test_what_can_t_be_stored_is_refused_by_name(reporter, field, value, says):
    assert says in refused(reporter, **{field: value})


@pytest.mark.parametrize("given", [UNKNOWN, "no uuid", None, "", 7])
def test_a_lead_picture_that_is_not_in_the_library_is_refused(reporter, given):
    lead = {"photo": given, "caption": "", "alt": "", "focal": None}
    assert "Lead picture: This picture is not in the library" in refused(reporter, lead=lead)


BAD_POINTS = [[1.5, 0.5], [0.5], [0.5, None], [float("nan"), 0], ["0", "1"], [True, False], 0.5]


@pytest.mark.parametrize("focal", BAD_POINTS)
def test_a_focal_point_outside_the_picture_is_refused(reporter, focal):
    lead = build.lead(build.photo(), focal=focal)
    assert "Lead picture: Focal point" in refused(reporter, lead=lead)


def test_a_photo_is_named_as_the_library_names_it(reporter):
    lead = build.lead(build.photo())
    for spelling in (lead["photo"].upper(), lead["photo"].replace("-", "")):
        if spelling != lead["photo"]:
            assert "not in the library" in refused(reporter, lead={**lead, "photo": spelling})


def test_a_byline_stands_once_in_a_role_and_in_as_many_roles_as_it_has(reporter):
    by = {"byline": build.byline().pk, "role": "by"}
    assert "twice" in refused(reporter, bylines=[by, by])
    assert "Bylines" in refused(reporter, bylines=[{**by, "role": "tea"}])
    story = build.story(reporter, bylines=[by, {**by, "role": "photographs"}])
    assert story.bylines.count() == 2


def test_all_that_is_wrong_is_said_at_once_the_text_included(reporter):
    problems = refused(reporter, headline="x" * 300, section=4711, body={"type": "doc", "content": []})
    assert problems.count("\n") >= 2 and "Headline" in problems and "Section" in problems


@pytest.mark.parametrize("copy", [None, [], "copy", {}, {"copy": 2}, {"copy": True}, {1: 2}])
def test_what_is_no_working_copy_is_refused(copy):
    with pytest.raises(CopyError, match="not a working copy"):
        check(copy)


def test_unknown_and_missing_fields_are_named(reporter):
    assert "“titel”" in refused(reporter, titel="Headline")
    copy = build.copy()
    del copy["kicker"]
    with pytest.raises(CopyError, match="“kicker” is missing"):
        actions.create(by=reporter, at=NOON, copy=copy)
    story = build.story(reporter)
    with pytest.raises(CopyError):
        actions.save(story, copy, by=reporter, at=NOON, based_on=1)
    with pytest.raises(CopyError):
        actions.create(by=reporter, at=NOON, copy={})
    assert Revision.objects.count() == 1


def test_what_is_stored_is_what_is_read_back_in_one_spelling(reporter):
    copy = build.copy(embargo="2026-03-10T14:00:00+02:00", tags=["storms", " Ports ", "ports", "STORMS", ""])
    story = actions.create(by=reporter, at=NOON, copy=copy)
    stored = story.revisions.get().copy
    assert stored["embargo"] == "2026-03-10T12:00:00+00:00"
    assert stored["tags"] == ["Ports", "storms"]
    assert working_copy.take(Article.objects.get()) == stored


def test_an_old_revision_whose_agency_is_gone_says_so_when_it_is_restored(reporter):
    agency = Agency.objects.create(name="Tidewire", code="tidewire")
    story = build.story(reporter, source_agency=agency.pk)
    actions.save(story, build.copy(), by=reporter, at=NOON, based_on=1)
    agency.delete()
    old = story.revisions.get(number=1).copy
    with pytest.raises(CopyError, match="Source agency: There is no such agency"):
        actions.save(story, old, by=reporter, at=NOON, based_on=2, kind="restore")


def test_an_old_revision_with_a_photo_that_was_put_away_is_restored(reporter):
    photo = build.photo()
    story = build.story(reporter, lead=build.lead(photo))
    actions.save(story, build.copy(), by=reporter, at=NOON, based_on=1)
    photo.put_away_at = NOON + HOUR
    photo.save()
    old = story.revisions.get(number=1).copy
    actions.save(story, old, by=reporter, at=NOON + 2 * HOUR, based_on=2, kind="restore")
    assert story.photo_uses.get().photo == photo


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(), max_size=300)
    | st.sampled_from(["by", UNKNOWN, "2026-03-10T12:00:00Z", "9999-12-31T23:59:59-14:00", "x" * 5001]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)


@pytest.fixture
def good_copy(paper):
    return build.copy(
        tags=["Ports"],
        bylines=[{"byline": build.byline().pk, "role": "by"}],
        lead=build.lead(build.photo()),
        embargo=NOON.isoformat(),
    )


@settings(
    max_examples=100,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data(), seed=st.integers(0, 2**32))
def test_whatever_is_sent_is_stored_whole_or_refused_with_a_reason(reporter, good_copy, data, seed):
    whole = dict(good_copy)
    for name in random.Random(seed).sample(sorted(whole), 2):
        inside = whole[name] if name == "lead" and data.draw(st.booleans()) else None
        if inside:
            whole[name] = {**inside, data.draw(st.sampled_from(sorted(inside))): data.draw(anything)}
        else:
            whole[name] = data.draw(anything)
    try:
        story = actions.create(by=reporter, at=NOON, copy=whole)
    except body.BodyError as refusal:
        assert str(refusal).strip()
        return
    stored = Revision.objects.get(article=story).copy
    assert json.loads(json.dumps(stored)) == working_copy.take(Article.objects.get(pk=story.pk))
