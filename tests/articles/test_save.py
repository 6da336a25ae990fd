"""Saving: a revision each time, the rows in step, never over somebody else's words."""

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError

from articles import actions, body, working_copy
from articles.models import Article, Revision
from tests import build
from tests.build import HOUR, NOON


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


def test_what_is_saved_is_what_is_read_back(reporter):
    b = body.build
    copy = build.copy(
        kicker="Ports",
        dateline="Ostend",
        tags=["Ports", "Storms"],
        bylines=[{"byline": build.byline().pk, "role": "by"}],
        lead=build.lead(build.photo(), caption="Here", alt="A pier", focal=[0.25, 0.5]),
        embargo=NOON.isoformat(),
        body=b.doc(b.paragraph("One."), b.figure(photo=str(build.photo().uuid))),
    )
    story = actions.create(by=reporter, at=NOON, copy=copy)
    assert working_copy.take(Article.objects.get(pk=story.pk)) == copy
    assert story.revisions.get().copy == copy


def test_each_save_is_a_revision_that_names_the_one_before(reporter):
    story = build.story(reporter)
    revision = actions.save(story, build.copy(headline="Second"), by=reporter, at=NOON + HOUR, based_on=1)
    assert (revision.number, revision.based_on.number, revision.saved_at) == (2, 1, NOON + HOUR)
    assert Article.objects.get().headline == "Second"


def test_a_save_based_on_a_stale_revision_changes_nothing_and_names_who_was_first(reporter, sub_editor):
    story = build.story(reporter)
    actions.save(story, build.copy(headline="Sam's"), by=sub_editor, at=NOON, based_on=1)
    with pytest.raises(actions.StaleSave) as stale:
        actions.save(story, build.copy(headline="Rosa's"), by=reporter, at=NOON, based_on=1)
    assert stale.value.latest.saved_by == sub_editor
    assert Article.objects.get().headline == "Sam's"
    assert Revision.objects.count() == 2


def test_quotes_and_pictures_stay_in_step_with_the_body(reporter):
    b = body.build
    one, two = build.photo(), build.photo()
    story = build.story(
        reporter,
        body=b.doc(
            b.paragraph("Text."),
            b.pull_quote("Gone", speaker="A"),
            b.gallery(b.figure(photo=str(one.uuid)), b.figure(photo=str(two.uuid))),
        ),
    )
    assert [use.photo for use in story.photo_uses.filter(role="gallery")] == [one, two]
    kept = b.doc(b.paragraph("Text."), b.figure(photo=str(two.uuid)))
    actions.save(story, build.copy(body=kept), by=reporter, at=NOON, based_on=1)
    assert not story.pull_quotes.exists()
    assert [(use.photo, use.role) for use in story.photo_uses.all()] == [(two, "body")]


def test_a_photo_that_does_not_exist_is_refused_by_name(reporter):
    b = body.build
    unknown = "0b5c1f7e-0000-4000-8000-000000000000"
    with pytest.raises(body.BodyError):
        build.story(reporter, body=b.doc(b.paragraph("x"), b.figure(photo=unknown)))
    assert not Article.objects.exists()


def test_a_photo_in_use_or_in_history_is_never_deleted(reporter):
    b = body.build
    photo = build.photo()
    story = build.story(reporter, body=b.doc(b.paragraph("x"), b.figure(photo=str(photo.uuid))))
    with pytest.raises(ProtectedError):
        photo.delete()
    actions.save(story, build.copy(), by=reporter, at=NOON, based_on=1)
    with pytest.raises(ProtectedError):
        photo.delete()


def test_a_section_slug_is_unique_and_shadows_no_route(db):
    build.section("world")
    with pytest.raises(IntegrityError), transaction.atomic():
        build.Section.objects.create(name="Again", slug="world")
    with pytest.raises(IntegrityError), transaction.atomic():
        build.Section.objects.create(name="Admin", slug="admin")


def test_a_stranger_and_a_photo_editor_do_not_write(stranger, photo_editor):
    for user in (stranger, photo_editor):
        with pytest.raises(PermissionDenied):
            build.story(user)
