"""The history of a story: every revision can be read and restored, every edition and entry is listed."""

import pytest

from articles import actions, body, working_copy
from tests import build
from tests.articles.desk import earlier, messages, story, story_url

pytestmark = pytest.mark.django_db

b = body.build


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


@pytest.fixture
def article(section_editor, sub_editor):
    photo = build.photo(caption="Two ships", credit_line="Jane Doe/AFP")
    old = b.doc(b.paragraph("The first words."), b.figure(photo=str(photo.uuid)))
    article = story(section_editor, headline="First headline", body=old)
    changed = {
        **working_copy.take(article),
        "headline": "Second headline",
        "body": b.doc(b.paragraph("Other words.")),
    }
    actions.save(article, changed, by=sub_editor, at=earlier(5), based_on=1)
    return article


def test_an_old_revision_is_read_with_its_pictures_captions_and_credits(sign_in, reporter, article):
    page = sign_in(reporter).get(story_url(article, "revision", 1)).content.decode()
    for words in ("First headline", "The first words.", "Two ships", "Jane Doe/AFP"):
        assert words in page


def test_restoring_makes_a_new_revision_and_loses_none(sign_in, sub_editor, article):
    response = sign_in(sub_editor).post(story_url(article, "restore", 1), follow=True)
    article.refresh_from_db()
    assert article.headline == "First headline"
    newest = article.latest_revision()
    assert (newest.number, newest.kind) == (3, "restore")
    assert "Revision 1 is restored, as revision 3" in messages(response)


def test_restoring_needs_a_writer_and_a_post(sign_in, photo_editor, sub_editor, article):
    assert sign_in(photo_editor).post(story_url(article, "restore", 1)).status_code == 403
    assert sign_in(sub_editor).get(story_url(article, "restore", 1)).status_code == 404
    assert sign_in(sub_editor).post(story_url(article, "restore", 9)).status_code == 404
    assert article.revisions.count() == 2


def test_the_history_lists_revisions_editions_withdrawals_and_the_log(sign_in, section_editor, article):
    edition = actions.publish(article, by=section_editor, at=earlier(4))
    actions.withdraw(article, by=section_editor, at=earlier(3), note="It was wrong.")
    page = sign_in(section_editor).get(story_url(article, "history")).content.decode()
    for words in ("Revision 2", edition.path.address, "It was wrong.", "published"):
        assert words in page


def test_the_history_costs_the_same_however_long_it_is(
    sign_in, section_editor, article, django_assert_max_num_queries
):
    client = sign_in(section_editor)
    client.get(story_url(article, "history"))
    with django_assert_max_num_queries(12) as few:
        client.get(story_url(article, "history"))
    for number in range(2, 9):
        actions.save(article, build.copy(), by=section_editor, at=earlier(1), based_on=number)
    with django_assert_max_num_queries(len(few.captured_queries)):
        client.get(story_url(article, "history"))
