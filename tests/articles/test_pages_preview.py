"""The preview: the working copy as readers would see it, for the desk alone."""

import re

import pytest
from django.urls import NoReverseMatch, reverse

from articles import actions
from articles.models import Edition
from tests import build
from tests.build import HOUR, NOON

b = build.body.build


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


@pytest.fixture
def article(sub_editor):
    return build.story(sub_editor, headline="Not out yet", kicker="The storm", tags=["storm", "tide"])


def address(article):
    return reverse("preview", args=[article.uuid])


def test_a_stranger_finds_nothing_there(article, client, stranger, sign_in):
    assert client.get(address(article)).status_code == 404
    assert sign_in(stranger).get(address(article)).status_code == 404


@pytest.mark.parametrize("member", ["reporter", "photo_editor", "chief_editor", "administrator"])
def test_every_member_of_the_desk_may_look(member, article, request, sign_in):
    response = sign_in(request.getfixturevalue(member)).get(address(article))
    assert response.status_code == 200
    assert "Not out yet" in response.content.decode()


def test_it_is_marked_and_kept_by_nobody(article, reporter, sign_in):
    response = sign_in(reporter).get(address(article))
    assert response["Cache-Control"] == "private, no-store"
    assert "noindex" in response["X-Robots-Tag"]
    assert "Preview – not published" in response.content.decode()
    assert sign_in(reporter).post(address(article)).status_code == 405


def test_a_story_that_is_no_story_is_not_found(reporter, sign_in):
    assert sign_in(reporter).get("/desk/preview/00000000-0000-4000-8000-000000000000/").status_code == 404


def test_looking_publishes_nothing(article, reporter, sign_in):
    sign_in(reporter).get(address(article))
    assert not Edition.objects.exists()


def test_it_shows_what_was_saved_last_and_not_what_is_out(sub_editor, sign_in):
    edition = build.published(sub_editor, headline="As published")
    copy = build.copy(headline="As rewritten")
    actions.save(edition.article, copy, by=sub_editor, at=NOON + HOUR, based_on=1)
    html = sign_in(sub_editor).get(address(edition.article)).content.decode()
    assert "As rewritten" in html
    assert "As published" not in html


def test_a_story_with_hardly_anything_in_it_can_be_looked_at(sub_editor, sign_in):
    article = actions.create(by=sub_editor, at=NOON)
    assert sign_in(sub_editor).get(address(article)).status_code == 200


def test_it_is_the_page_that_publishing_makes(sub_editor, sign_in, reader):
    body = b.doc(b.paragraph("Text."), b.fact_box(b.paragraph("Facts."), title="Box"), b.pull_quote("Words."))
    lines = [{"byline": build.byline().pk, "role": "by"}]
    article = build.story(sub_editor, body=body, bylines=lines, tags=["storm"], dateline="OSTREY")
    preview = sign_in(sub_editor).get(address(article)).content.decode()
    edition = actions.publish(article, by=sub_editor, at=NOON)
    page = reader.read(edition.get_absolute_url())
    assert told(preview) == told(page)


def told(html):
    """The story of a page without its times, which a preview has not got."""
    story = html[html.index("<article") : html.index("</article>")]
    story = re.sub(r'<p class="story-times">.*?</p>', "", story)
    return re.sub(r"\s+", " ", story)


def test_a_picture_without_a_credit_is_shown_with_a_mark(sub_editor, sign_in):
    photo = build.photo(credit_line="")
    article = build.story(sub_editor, lead=build.lead(photo))
    try:
        shown = reverse("admin:media_photo_preview", args=[photo.uuid, 1280])
    except NoReverseMatch:
        pytest.skip("The photo desk has no preview yet.")
    html = sign_in(sub_editor).get(address(article)).content.decode()
    assert f'<img src="{shown}"' in html
    assert "No credit yet" in html


def test_a_picture_that_was_not_sent_leaves_a_marked_place(sub_editor, sign_in):
    article = build.story(sub_editor, body=b.doc(b.paragraph("Text."), b.figure(slug="20231017 xi putin")))
    html = sign_in(sub_editor).get(address(article)).content.decode()
    assert "A picture is missing here" in html
