"""A photo that may not be shown any more leaves its place, and takes its words with it."""

import pytest
from django.urls import reverse

from media.actions import grant, kill
from media.models import Photo
from tests import build
from tests.build import HOUR, NOON

b = build.body.build


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


@pytest.fixture
def story(sub_editor):
    photos = [build.photo(caption=f"Words {n}.", credit_line=f"Photographer {n}/AFP") for n in range(3)]
    body = b.doc(
        b.paragraph("Text."), b.figure(photo=photos[1].uuid), b.gallery(b.figure(photo=photos[2].uuid))
    )
    return build.published(sub_editor, lead=build.lead(photos[0]), body=body)


def test_while_they_may_be_shown_all_three_are(story, reader):
    html = reader.read(story.get_absolute_url())
    assert [f"Words {n}." in html and f"Photographer {n}/AFP" in html for n in range(3)] == [True] * 3
    assert 'class="hole"' not in html


def test_a_refused_picture_leaves_a_hole_of_its_shape_without_caption_or_credit(story, reader):
    Photo.objects.update(credit_line="")
    html = reader.read(story.get_absolute_url())
    assert html.count('<svg class="hole" width="1200" height="800"') == 3
    assert "Words" not in html
    assert "/photos/" not in html
    assert 'rel="preload"' not in html


def test_on_the_front_and_in_lists_it_leaves_a_story_in_words(story, reader):
    Photo.objects.update(credit_line="")
    for page in ("/", "/world/", "/archive/2026/03/10/"):
        html = reader.read(page)
        assert story.headline in html
        assert "/photos/" not in html


def test_in_feeds_it_is_left_out(story, reader):
    Photo.objects.update(credit_line="")
    feed = reader.read("/feed/")
    assert "media:content" not in feed
    assert "&lt;img" not in feed
    assert "Words" not in feed


def test_rights_are_judged_now_even_on_a_page_of_the_past(story, rf):
    from django.utils import timezone

    from articles.views.shown import judged_at

    assert judged_at(NOON) > timezone.now() - timezone.timedelta(minutes=1)
    future = timezone.now() + timezone.timedelta(days=3)
    assert judged_at(future) == future


def everywhere(edition):
    return (edition.get_absolute_url(), "/", "/world/", "/archive/2026/03/10/", "/feed/", "/feed/world/")


def test_a_killed_picture_is_on_no_page_and_in_no_feed(story, reader, photo_editor):
    photos = list(Photo.objects.order_by("pk"))
    assert all("/photos/" in reader.read(page) for page in ("/", "/world/", "/feed/"))
    for photo in photos:
        kill(photo, reason="Wrong man", by=photo_editor, at=NOON)
    for page in everywhere(story):
        html = reader.read(page)
        assert "/photos/" not in html and "Photographer" not in html, page
        assert story.headline in html
    assert reader.read(story.get_absolute_url()).count('class="hole"') == 3


def test_only_the_killed_picture_goes(story, reader, photo_editor):
    kill(Photo.objects.order_by("pk")[1], reason="Wrong man", by=photo_editor, at=NOON)
    html = reader.read(story.get_absolute_url())
    assert [f"Words {n}." in html for n in range(3)] == [True, False, True]
    assert html.count('class="hole"') == 1


def test_a_right_that_ends_as_take_down_leaves_every_page_at_that_second(story, reader, photo_editor):
    for photo in Photo.objects.all():
        grant(photo, effect="allow", ends_at=NOON + HOUR, reach="take-down", by=photo_editor, at=NOON)
    for page in everywhere(story):
        assert "/photos/" in reader.read(page, at=NOON + HOUR - HOUR / 3600)
        assert "/photos/" not in reader.read(page, at=NOON + HOUR)


def test_a_right_that_ends_as_no_new_use_leaves_published_stories_alone(story, reader, photo_editor):
    for photo in Photo.objects.all():
        grant(photo, effect="allow", ends_at=NOON + HOUR, by=photo_editor, at=NOON)
    for page in everywhere(story):
        assert "/photos/" in reader.read(page, at=NOON + HOUR)


def test_a_denial_in_one_section_takes_it_from_that_sections_stories_alone(sub_editor, photo_editor, reader):
    photo = build.photo()
    world = build.published(sub_editor, lead=build.lead(photo))
    sport = build.published(sub_editor, lead=build.lead(photo), section=build.section("sport").pk)
    grant(photo, effect="deny", section="sport", reach="take-down", by=photo_editor, at=NOON)
    assert "/photos/" in reader.read(world.get_absolute_url())
    assert 'class="hole"' not in reader.read(world.get_absolute_url())
    assert 'class="hole"' in reader.read(sport.get_absolute_url())
    for page in ("/sport/", "/feed/sport/"):
        assert "/photos/" not in reader.read(page)


def test_a_killed_portrait_is_on_no_page(sub_editor, photo_editor, reader):
    photo = build.photo()
    byline = build.byline()
    byline.photo_uses.create(photo=photo, role="portrait")
    lines = [{"byline": byline.pk, "role": "by"}]
    build.published(sub_editor, section=build.section("opinion").pk, bylines=lines)
    build.published(sub_editor)
    pages = ("/byline/jo-march/", "/")
    assert all("/photos/" in reader.read(page) for page in pages)
    kill(photo, reason="Wrong man", by=photo_editor, at=NOON)
    assert not any("/photos/" in reader.read(page) for page in pages)


def test_a_kill_counts_on_pages_of_the_past(story, reader, photo_editor):
    for photo in Photo.objects.all():
        kill(photo, reason="Wrong man", by=photo_editor, at=NOON + HOUR)
    assert "/photos/" not in reader.read(story.get_absolute_url(), at=NOON)


def test_a_page_that_a_browser_has_is_made_anew_after_a_kill(story, reader, photo_editor):
    for page in everywhere(story):
        tag = reader.get(page)["ETag"]
        assert reader.get(page, **{"if-none-match": tag}).status_code == 304
    tags = {page: reader.get(page)["ETag"] for page in everywhere(story)}
    kill(Photo.objects.order_by("pk")[0], reason="Wrong man", by=photo_editor, at=NOON)
    for page, tag in tags.items():
        assert reader.get(page, **{"if-none-match": tag}).status_code == 200


def test_the_desks_preview_shows_a_killed_picture_and_says_so(sub_editor, photo_editor, sign_in):
    photo = build.photo()
    article = build.story(sub_editor, lead=build.lead(photo))
    kill(photo, reason="Wrong man", by=photo_editor, at=NOON)
    html = sign_in(sub_editor).get(reverse("preview", args=[article.uuid])).content.decode()
    assert reverse("admin:media_photo_preview", args=[photo.uuid, 1280]) in html
    assert "Readers can't be shown this picture: it has been killed" in html.replace("&#x27;", "'")
