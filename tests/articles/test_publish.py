"""Publishing: the only door between the working copy and the readers."""

import pytest
from django.core.exceptions import PermissionDenied

from articles import actions
from articles.models import Edition, Path
from newsroom.models import AuditEntry
from tests import build
from tests.build import DAY, HOUR, NOON


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


def test_a_published_story_is_live_from_that_instant_on(sub_editor):
    edition = build.published(sub_editor, at=NOON)
    assert not Edition.objects.live(NOON - HOUR).exists()
    assert Edition.objects.live(NOON).get() == edition
    assert Edition.objects.live(NOON + 1000 * DAY).get() == edition


def test_the_first_edition_has_the_address_of_its_day_on_the_papers_clock(sub_editor):
    build.paper(time_zone="Pacific/Auckland")
    edition = build.published(sub_editor, at=NOON, headline="Late tide", slug="late-tide")
    assert edition.get_absolute_url() == "/world/2026/03/11/late-tide/"


def test_an_update_replaces_the_edition_before_it_without_a_gap(sub_editor):
    first = build.published(sub_editor, at=NOON)
    second = actions.publish(first.article, by=sub_editor, at=NOON + HOUR)
    first.refresh_from_db()
    assert (first.number, first.kind, second.number, second.kind) == (1, "first", 2, "update")
    assert first.live_until == second.live_from == NOON + HOUR
    assert second.first_published_at == NOON
    assert second.shown_updated_at == NOON + HOUR
    assert second.path == first.path


def test_saving_after_publishing_changes_nothing_for_readers(sub_editor):
    edition = build.published(sub_editor, headline="As published")
    actions.save(
        edition.article, build.copy(headline="Half a thought"), by=sub_editor, at=NOON + HOUR, based_on=1
    )
    assert Edition.objects.live(NOON + 2 * HOUR).get().headline == "As published"


def test_an_edition_owns_copies_of_bylines_tags_quotes_and_pictures(sub_editor):
    b = build.body.build
    photo, jo = build.photo(), build.byline()
    doc = b.doc(
        b.paragraph("The harbour opened at dawn."),
        b.pull_quote("The harbour opened", speaker="Ana Ruiz", role="pilot"),
        b.figure(photo=str(photo.uuid), caption="Printed here"),
    )
    edition = build.published(
        sub_editor,
        body=doc,
        tags=["Ports"],
        bylines=[{"byline": jo.pk, "role": "by"}],
        lead=build.lead(build.photo(), focal=[0.2, 0.8]),
    )
    actions.save(edition.article, build.copy(), by=sub_editor, at=NOON + HOUR, based_on=1)
    assert [tag.name for tag in edition.tags.all()] == ["Ports"]
    assert [line.byline for line in edition.bylines.all()] == [jo]
    quote = edition.pull_quotes.get()
    assert (quote.speaker, quote.speaker_role, quote.is_in_text) == ("Ana Ruiz", "pilot", True)
    lead, figure = edition.photo_uses.all()
    assert lead.role == "lead" and lead.focal_point == (0.2, 0.8)
    assert (figure.role, figure.photo, figure.caption) == ("body", photo, "Printed here")


def test_a_published_picture_follows_a_corrected_credit(sub_editor):
    photo = build.photo(credit_line="Jane Doh/AFP")
    edition = build.published(sub_editor, lead=build.lead(photo))
    photo.credit_line = "Jane Doe/AFP"
    photo.save()
    assert edition.photo_uses.get().credit == "Jane Doe/AFP"


def test_an_edition_is_immutable(sub_editor):
    edition = build.published(sub_editor)
    edition.headline = "Another"
    with pytest.raises(TypeError):
        edition.save()
    with pytest.raises(TypeError):
        edition.delete()


@pytest.mark.parametrize(
    ("fields", "code", "place"),
    [
        ({"headline": ""}, "headline", "headline"),
        ({"section": None}, "section", "section"),
        ({"body": build.body.build.doc(build.body.build.paragraph())}, "body", "body"),
    ],
)
def test_publishing_without_what_it_needs_is_refused_with_its_place(sub_editor, fields, code, place):
    story = build.story(sub_editor, **fields)
    with pytest.raises(actions.PreflightFailed) as failure:
        actions.publish(story, by=sub_editor, at=NOON)
    assert [(check.code, check.place) for check in failure.value.checks] == [(code, place)]
    assert not Edition.objects.exists()


def test_no_picture_is_published_without_its_credit_not_even_by_the_chief_editor(chief_editor):
    story = build.story(chief_editor, lead=build.lead(build.photo(credit_line="")))
    with pytest.raises(actions.PreflightFailed) as failure:
        actions.publish(story, by=chief_editor, at=NOON, overrides={"credit": "No time"})
    assert failure.value.checks[0].code == "credit"
    assert failure.value.checks[0].place == "lead"


def test_a_picture_that_was_not_sent_blocks_publishing(chief_editor):
    b = build.body.build
    missing = b.figure(
        photo=None, slug="20260310 harbour", caption="The harbour", credit="AFP", id="missing01"
    )
    story = build.story(chief_editor, body=b.doc(b.paragraph("Text."), missing))
    with pytest.raises(actions.PreflightFailed) as failure:
        actions.publish(story, by=chief_editor, at=NOON)
    assert [(check.code, check.place) for check in failure.value.checks] == [
        ("picture_missing", "block:missing01")
    ]


@pytest.mark.parametrize("alt", ["", "The  harbour at dawn."])
def test_alt_text_that_is_missing_or_repeats_the_caption_blocks(sub_editor, alt):
    photo = build.photo(caption="The harbour at dawn", alt_text=alt)
    story = build.story(sub_editor, lead=build.lead(photo))
    with pytest.raises(actions.PreflightFailed) as failure:
        actions.publish(story, by=sub_editor, at=NOON, overrides={"alt_text": "Breaking"})
    assert [check.code for check in failure.value.checks] == ["alt_text"]


def test_the_chief_editor_overrides_the_alt_text_with_a_reason_that_is_logged(chief_editor):
    story = build.story(chief_editor, lead=build.lead(build.photo(alt_text="")))
    with pytest.raises(actions.PreflightFailed):
        actions.publish(story, by=chief_editor, at=NOON, overrides={"alt_text": "  "})
    actions.publish(story, by=chief_editor, at=NOON, overrides={"alt_text": "Ship aground, text to follow"})
    entry = AuditEntry.objects.get(verb="overrode")
    assert (entry.by, entry.note, entry.data["check"]) == (
        chief_editor,
        "Ship aground, text to follow",
        "alt_text",
    )


def test_an_embargo_holds_until_its_instant(chief_editor):
    story = build.story(chief_editor, embargo=(NOON + HOUR).isoformat())
    with pytest.raises(actions.PreflightFailed):
        actions.publish(story, by=chief_editor, at=NOON)
    actions.schedule(story, by=chief_editor, at=NOON, start=NOON + HOUR)
    assert not Edition.objects.live(NOON + HOUR - build.dt.timedelta(seconds=1)).exists()
    assert Edition.objects.live(NOON + HOUR).exists()


def test_a_reporter_files_but_does_not_publish(reporter):
    story = build.story(reporter)
    with pytest.raises(PermissionDenied):
        actions.publish(story, by=reporter, at=NOON)


def test_what_the_editor_did_not_see_is_not_published(sub_editor, reporter):
    story = build.story(reporter)
    actions.save(story, build.copy(headline="Changed meanwhile"), by=reporter, at=NOON, based_on=1)
    with pytest.raises(actions.StaleSave):
        actions.publish(story, by=sub_editor, at=NOON, based_on=1)


def test_an_address_belongs_to_one_story_for_ever(sub_editor):
    one = build.published(sub_editor, slug="storm")
    two = build.published(sub_editor, slug="storm")
    assert one.get_absolute_url() == "/world/2026/03/10/storm/"
    assert two.get_absolute_url() == "/world/2026/03/10/storm-2/"
    again = actions.publish(two.article, by=sub_editor, at=NOON + HOUR)
    assert again.path == two.path
    assert Path.objects.count() == 2


def test_a_new_slug_gives_a_new_address_and_keeps_the_day(sub_editor):
    first = build.published(sub_editor, slug="strom")
    actions.save(first.article, build.copy(slug="storm"), by=sub_editor, at=NOON + DAY, based_on=1)
    second = actions.publish(first.article, by=sub_editor, at=NOON + DAY)
    assert second.get_absolute_url() == "/world/2026/03/10/storm/"


def test_every_act_leaves_an_audit_entry(sub_editor):
    edition = build.published(sub_editor)
    actions.withdraw(edition.article, by=sub_editor, at=NOON + HOUR, note="Wrong.")
    assert list(AuditEntry.objects.order_by("pk").values_list("verb", flat=True)) == [
        "created",
        "published",
        "withdrew",
    ]
