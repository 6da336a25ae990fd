"""Proposals of an import on the story page: accepted or dropped when the story is saved, else left open."""

import pytest

from articles.models import Proposal
from tests import build
from tests.articles.desk import story, story_url, typed_again

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


@pytest.fixture
def desk(sign_in, section_editor):
    return sign_in(section_editor)


@pytest.fixture
def article(section_editor):
    article = story(section_editor)
    block = article.body["content"][0]["attrs"]["id"]
    Proposal.objects.create(
        article=article,
        kind="pull_quote",
        block_id=block,
        text="We were lucky",
        speaker="Jo",
        speaker_role="pilot",
    )
    Proposal.objects.create(article=article, kind="doubt", position=1, block_id=block, message="Which storm?")
    return article


def test_a_pull_quote_is_offered_with_its_speaker_and_a_doubt_with_its_place(desk, article):
    page = desk.get(story_url(article)).content.decode()
    block = article.proposals.first().block_id
    assert f'data-block="{block}" data-text="We were lucky" data-speaker="Jo" data-role="pilot"' in page
    assert f'<a href="#block-{block}" data-block="{block}">Which storm?</a>' in page


def test_answers_are_settled_when_the_story_is_saved(desk, article, section_editor):
    quote, doubt = article.proposals.all()
    answers = {f"proposal-{quote.pk}": "accepted", f"proposal-{doubt.pk}": "dropped"}
    desk.post(story_url(article), typed_again(article, **answers))
    quote.refresh_from_db()
    doubt.refresh_from_db()
    assert (quote.state, doubt.state) == ("accepted", "dropped")
    assert quote.settled_by == section_editor
    assert "Which storm?" not in desk.get(story_url(article)).content.decode()


def test_what_is_left_for_later_stays_open(desk, article):
    quote = article.proposals.first()
    desk.post(story_url(article), typed_again(article, **{f"proposal-{quote.pk}": "open"}))
    assert article.proposals.filter(state="open").count() == 2


def test_nothing_is_settled_by_a_save_that_is_refused(desk, article):
    quote = article.proposals.first()
    sent = typed_again(article, slug="Not a slug!", **{f"proposal-{quote.pk}": "accepted"})
    assert desk.post(story_url(article), sent).status_code == 422
    quote.refresh_from_db()
    assert quote.state == "open"
