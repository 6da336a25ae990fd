"""A caption of a story's own beside a photo's that changed: told, taken over, kept, and never forgotten."""

import pytest
from django.urls import reverse

from articles import actions, body, working_copy
from articles.models import PhotoUse
from media.actions import edit_photo
from newsroom.models import AuditEntry
from tests import build

b = body.build


@pytest.fixture
def photo(db):
    return build.photo(caption="Old words.")


def changed(photo, by, words="New words."):
    return edit_photo(photo, {"caption": words}, by=by, at=build.NOON + build.HOUR)


def told(story):
    return [(use.block_id, use.caption_known) for use in story.photo_uses.told()]


def resave(story, by, **fields):
    copy = {**working_copy.take(story), **fields}
    latest = story.latest_revision()
    actions.save(story, copy, by=by, at=build.NOON, based_on=latest.number)
    story.refresh_from_db()


def test_only_a_caption_of_its_own_is_told(photo, sub_editor, photo_editor):
    follows = build.story(sub_editor, lead=build.lead(photo))
    overrides = build.story(sub_editor, lead=build.lead(photo, caption="Mine."))
    assert told(overrides) == []
    changed(photo, photo_editor)
    assert told(follows) == [] and told(overrides) == [("", "Old words.")]


def test_pictures_in_the_text_are_told_too(photo, sub_editor, photo_editor):
    text = b.doc(b.figure(photo.uuid, caption="Mine.", id="figure-1"), b.paragraph("x"))
    story = build.story(sub_editor, body=text)
    changed(photo, photo_editor)
    assert told(story) == [("figure-1", "Old words.")]


def test_saving_the_story_again_settles_nothing(photo, sub_editor, photo_editor):
    story = build.story(sub_editor, lead=build.lead(photo, caption="Mine."))
    changed(photo, photo_editor)
    resave(story, sub_editor, headline="Another headline")
    assert told(story) == [("", "Old words.")]


def test_words_written_after_the_change_are_not_told(photo, sub_editor, photo_editor):
    story = build.story(sub_editor, lead=build.lead(photo, caption="Mine."))
    changed(photo, photo_editor)
    resave(story, sub_editor, lead=build.lead(photo, caption="Mine, anew."))
    assert told(story) == []


def test_a_change_that_is_taken_back_is_not_told(photo, sub_editor, photo_editor):
    story = build.story(sub_editor, lead=build.lead(photo, caption="Mine."))
    changed(photo, photo_editor)
    changed(photo, photo_editor, "Old words.")
    assert told(story) == []


def test_keeping_settles_it_until_the_next_change(photo, sub_editor, photo_editor):
    story = build.story(sub_editor, lead=build.lead(photo, caption="Mine."))
    changed(photo, photo_editor)
    assert actions.keep_caption(story, "lead", by=sub_editor, at=build.NOON) == 1
    assert told(story) == []
    assert AuditEntry.objects.get(verb="caption kept").data["changes"]["caption"] == [
        "Old words.",
        "New words.",
    ]
    resave(story, sub_editor, headline="Another headline")
    assert told(story) == []
    changed(photo, photo_editor, "Newer words.")
    assert told(story) == [("", "New words.")]


def test_taking_it_over_is_a_revision_that_follows_the_photo(photo, sub_editor, photo_editor):
    text = b.doc(b.figure(photo.uuid, caption="Mine.", id="figure-1"), b.paragraph("x"))
    story = build.story(sub_editor, body=text)
    changed(photo, photo_editor)
    revision = actions.take_caption(story, "figure-1", by=sub_editor, at=build.NOON)
    assert revision.number == 2 and told(story) == []
    assert story.photo_uses.get().caption == "New words."


def test_what_readers_see_stays_as_it_was_published(photo, sub_editor, photo_editor):
    edition = build.published(sub_editor, lead=build.lead(photo, caption="Mine."))
    changed(photo, photo_editor)
    actions.take_caption(edition.article, "lead", by=sub_editor, at=build.NOON)
    assert edition.photo_uses.get().caption == "Mine."
    assert PhotoUse.objects.told().count() == 0


def test_a_reporter_of_another_story_may_not_settle(photo, sub_editor, photo_editor, stranger, sign_in):
    story = build.story(sub_editor, lead=build.lead(photo, caption="Mine."))
    changed(photo, photo_editor)
    where = reverse("admin:articles_article_caption", args=[story.pk])
    assert sign_in(stranger).post(where, {"place": "lead", "answer": "keep"}).status_code in (302, 403)
    assert told(story)


def test_the_story_page_tells_and_settles_with_the_next_save(photo, sub_editor, photo_editor, sign_in):
    from articles.admin.story_form import StoryForm

    story = build.story(sub_editor, lead=build.lead(photo, caption="Mine."))
    changed(photo, photo_editor)
    client = sign_in(sub_editor)
    page = client.get(story.get_absolute_url()).content.decode()
    assert "Captions that changed" in page and "<del>Old words.</del>" in page
    data = typed(StoryForm.showing(working_copy.take(story), based_on=1))
    client.post(story.get_absolute_url(), {**data, "then": "save", "caption-lead": "take"})
    assert story.photo_uses.get().printed_caption == "" and story.latest_revision().number == 2
    assert "Captions that changed" not in client.get(story.get_absolute_url()).content.decode()


def typed(form):
    """What a browser would send of the story's form."""
    data = {}
    for bound in form:
        value = bound.field.prepare_value(bound.value()) if bound.name == "body" else bound.value()
        if bound.name == "lead":
            data |= {f"lead-{name}": value[name] for name in ("photo", "caption", "alt")}
            data |= {"lead-focal_x": "", "lead-focal_y": ""}
        elif bound.name != "bylines":
            data[bound.html_name] = "" if value is None else value
    data["tags"] = ""
    return data


def test_the_photos_page_and_my_desk_tell_and_lead_there(photo, sub_editor, photo_editor, sign_in):
    story = build.story(sub_editor, lead=build.lead(photo, caption="Mine."), headline="Harbour reopens")
    changed(photo, photo_editor)
    page = sign_in(photo_editor).get(photo.get_absolute_url()).content.decode()
    assert "Caption changed" in page and "Keep theirs" not in page
    client = sign_in(sub_editor)
    assert "Keep theirs" in client.get(photo.get_absolute_url()).content.decode()
    assert "Caption changed" in client.get(reverse("admin:index")).content.decode()
    where = reverse("admin:articles_article_caption", args=[story.pk])
    assert client.get(where).status_code == 405
    answer = client.post(where, {"place": "lead", "answer": "keep", "photo": photo.pk})
    assert answer.url == photo.get_absolute_url() and told(story) == []
    assert "Caption changed" not in client.get(reverse("admin:index")).content.decode()
