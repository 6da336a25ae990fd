"""A photo that may not be shown any more leaves its place, and takes its words with it."""

import pytest

from media.models import Photo
from tests import build
from tests.build import NOON

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
