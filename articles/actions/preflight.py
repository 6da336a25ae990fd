"""The preflight: what must hold, and what should, before a story goes out."""

from django.utils.translation import gettext as _

from articles import body
from articles.actions.check import Check
from articles.actions.picture_checks import pictures
from articles.models import Article, Proposal


def preflight(article, *, at):
    """The checks that the working copy fails if it goes live at ``at``, worst first."""
    found = [*_words(article), *_time(article, at), *pictures(article, at=at), *_open_questions(article)]
    return sorted(found, key=lambda check: not check.blocking)


def _words(article):
    if article.stage == Article.Stage.SPIKED:
        yield Check("stage", _("It is spiked. Revive it first."), "stage")
    if not article.headline.strip():
        yield Check("headline", _("Write a headline."), "headline")
    if article.section_id is None:
        yield Check("section", _("Choose the section it belongs to."), "section")
    if not body.word_count(article.body):
        yield Check("body", _("There is no text yet."), "body")
    if not article.standfirst.strip():
        yield Check("standfirst", _("There is no standfirst."), "standfirst", blocking=False)
    if not article.bylines.exists() and article.source_agency_id is None:
        yield Check("byline", _("Nobody has signed it: no byline and no agency."), "bylines", blocking=False)


def _time(article, at):
    if not article.embargo or at >= article.embargo:
        return
    if article.editions.scheduled(at).filter(live_from__lt=article.embargo).exists():
        message = _("An edition is scheduled before the embargo ends. Schedule it anew, or cancel it.")
    else:
        message = _("It is under embargo until then; schedule it, or change the embargo.")
    yield Check("embargo", message, "embargo")


def _open_questions(article):
    for doubt in article.proposals.filter(state=Proposal.State.OPEN, kind=Proposal.Kind.DOUBT):
        place = f"block:{doubt.block_id}" if doubt.block_id else "proposals"
        yield Check("doubt", doubt.message, place, blocking=False)
