"""The preflight: what must hold, and what should, before a story goes out."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from articles import body
from articles.models import Article, PhotoUse, Proposal
from media import rights


@dataclass(frozen=True)
class Check:
    """A check that did not pass. ``place`` is a field's name, ``lead``, or ``block:<id>``."""

    code: str
    message: str
    place: str
    blocking: bool = True
    overridable: bool = False


def preflight(article, *, at):
    """The checks that the working copy fails if it goes live at ``at``, worst first."""
    found = [*_words(article), *_time(article, at), *_pictures(article, at), *_open_questions(article)]
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


def _pictures(article, at):
    for figure in body.figures(article.body):
        if not figure.photo:
            name = figure.slug or _("a picture")
            message = _("The picture “%(name)s” was not sent. Choose one, or take the figure out.")
            yield Check("picture_missing", message % {"name": name}, f"block:{figure.block_id}")
    for use in article.photo_uses.select_related("photo__agency"):
        place = "lead" if use.role == PhotoUse.Role.LEAD else f"block:{use.block_id}"
        name = {"name": str(use.photo)}
        if not use.photo.has_credit:
            yield Check("credit", _("The picture “%(name)s” has no credit. Give it one.") % name, place)
        elif reason := rights.refusal(use.photo, at):
            yield Check("rights", f"“{use.photo}”: {reason}", place)
        if not _says_something(use.alt, use.caption):
            message = _("The picture “%(name)s” needs an alt text of its own, not its caption again.")
            yield Check("alt_text", message % name, place, overridable=True)


def _says_something(alt, caption):
    def fold(text):
        return " ".join(text.split()).casefold().rstrip(".")

    return bool(fold(alt)) and fold(alt) != fold(caption)


def _open_questions(article):
    for doubt in article.proposals.filter(state=Proposal.State.OPEN, kind=Proposal.Kind.DOUBT):
        place = f"block:{doubt.block_id}" if doubt.block_id else "proposals"
        yield Check("doubt", doubt.message, place, blocking=False)
