"""What was published, saved or logged is never rewritten: not row by row, not through a queryset."""

import pytest
from django.db import transaction
from django.db.models import ProtectedError

from articles import actions
from articles.models import (
    Byline,
    Edition,
    EditionByline,
    Path,
    PhotoUse,
    PullQuote,
    Revision,
    Section,
    Tag,
    Withdrawal,
)
from newsroom.models import AuditEntry, record
from tests import build
from tests.build import HOUR, NOON


@pytest.fixture
def edition(sub_editor):
    build.paper()
    b = build.body.build
    edition = build.published(
        sub_editor,
        tags=["Ports"],
        bylines=[{"byline": build.byline().pk, "role": "by"}],
        lead=build.lead(build.photo()),
        body=b.doc(b.paragraph("The harbour opened."), b.pull_quote("The harbour opened", speaker="A")),
    )
    actions.withdraw(edition.article, by=sub_editor, at=NOON + HOUR, note="Gone.")
    return edition


@pytest.mark.parametrize(
    ("model", "change"),
    [
        (Edition, {"headline": "Another"}),
        (Edition, {"live_until": None}),
        (EditionByline, {"position": 3}),
        (Edition.tags.through, {"tag": 1}),
        (Path, {"address": "/elsewhere/"}),
        (Withdrawal, {"note": "Another"}),
        (AuditEntry, {"verb": "did nothing"}),
        (Revision, {"number": 7}),
    ],
)
def test_it_is_neither_changed_nor_deleted(edition, model, change):
    row = model.objects.first()
    for name, value in change.items():
        setattr(row, f"{name}_id" if name == "tag" else name, value)
    for write in (
        row.save,
        row.delete,
        lambda: model.objects.update(**change),
        lambda: model.objects.bulk_update([row], list(change)),
        lambda: model.objects.all().delete(),
    ):
        with pytest.raises(TypeError, match="never|only"), transaction.atomic():
            write()


@pytest.mark.parametrize("model", [PhotoUse, PullQuote])
def test_rows_of_an_edition_are_frozen_with_it_while_those_of_the_working_copy_follow(edition, model):
    frozen, working = model.objects.get(edition=edition), model.objects.get(article=edition.article)
    for write in (
        frozen.save,
        frozen.delete,
        lambda: model.objects.update(position=9),
        lambda: model.objects.bulk_update([frozen], ["position"]),
        lambda: model.objects.all().delete(),
    ):
        with pytest.raises(TypeError, match="never changed"), transaction.atomic():
            write()
    working.position = 9
    working.save()
    model.objects.filter(article=edition.article).update(position=10)
    working.delete()


def test_the_tags_of_an_edition_are_not_taken_off(edition):
    for write in (edition.tags.clear, lambda: edition.tags.set([]), lambda: edition.tags.remove("Ports")):
        with pytest.raises(TypeError, match="never"), transaction.atomic():
            write()


@pytest.mark.parametrize("model", [Section, Byline, Tag])
def test_what_editions_and_old_revisions_name_is_renamed_but_never_deleted(edition, model):
    row = model.objects.first()
    model.objects.filter(pk=row.pk).update(name="Renamed")
    with pytest.raises(TypeError, match="never deleted"):
        row.delete()
    with pytest.raises(TypeError, match="never deleted"):
        model.objects.all().delete()


def test_the_end_of_a_window_that_has_passed_is_not_moved(edition):
    assert Edition.objects.filter(pk=edition.pk).end(at=NOON + HOUR, until=None) == 0
    with pytest.raises(ValueError, match="past"):
        Edition.objects.filter(pk=edition.pk).end(at=NOON + HOUR, until=NOON)


def test_a_person_who_signed_nothing_leaves_the_log_standing(edition, stranger, administrator):
    record("looked", edition.article, by=stranger, at=NOON)
    stranger.delete()
    entry = AuditEntry.objects.get(verb="looked")
    assert (entry.by, entry.by_name) == (None, "Stan Stranger")
    with pytest.raises(ProtectedError):
        edition.published_by.delete()
