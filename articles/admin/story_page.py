"""The story page: what stands, what was typed, what went wrong with it, and what can be done next."""

import re

from django.contrib.admin import site
from django.core.exceptions import PermissionDenied
from django.http import JsonResponse
from django.template.loader import render_to_string
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from articles import actions, body, copy_check, permissions, working_copy
from articles.actions import StaleSave
from articles.admin import captions, reading
from articles.admin.after_saving import go_on
from articles.admin.places import overridden, placed
from articles.admin.standing import Standing, stage_in_words, standing
from articles.admin.steps import first_step, further_steps, overridable
from articles.admin.story_form import StoryForm
from articles.models import Article, Proposal

REVISIONS_SHOWN = 6
TYPING = re.compile(r"[0-9a-f-]{8,40}")


def add(request):
    """A new story: nothing is stored before the first save."""
    permissions.require(permissions.may_write(request.user), _("write stories"))
    if request.method == "POST":
        return typed(request, None)
    return page(request, None, StoryForm.showing(working_copy.blank()))


def change(request, article):
    """The story as it stands, to write in; for those who may not, to read."""
    if not permissions.may_write(request.user, article):
        if request.method == "POST" or not permissions.may_read_desk(request.user):
            raise PermissionDenied(_("Your role does not let you edit this story."))
        return reading.story(request, article)
    if request.method == "POST":
        return typed(request, article)
    number = article.revisions.order_by("-number").values_list("number", flat=True).first()
    return page(request, article, StoryForm.showing(working_copy.take(article), based_on=number))


def typed(request, article):
    """Save what was typed, then do what the button says. What can't be saved comes back as typed."""
    form = StoryForm(request.POST)
    form.keep_language(article.language if article else "")
    if request.POST.get("then") == "show":
        return page(request, article, form, is_from_device=True)
    if not form.is_valid():
        return page(request, article, form, status=422)
    try:
        article, revision = keep(request, article, form)
    except body.BodyError as error:
        return page(request, article, form, problems=error.problems, status=422)
    except StaleSave as stale:
        return page(request, article, form, newer=stale.latest, status=409)
    settle_proposals(request, article)
    if request.headers.get("Accept") == "application/json":
        return JsonResponse(saved_in_place(request, article, revision))
    return told_the_device(request, go_on(request, article, revision))


def told_the_device(request, response):
    """Name the sitting whose words are safe now: the browser forgets its own copy of them."""
    typing = request.POST.get("typing", "")
    if TYPING.fullmatch(typing):
        response.set_cookie(
            "newsroom_saved", typing, max_age=600, path="/admin/", samesite="Lax", secure=request.is_secure()
        )
    return response


def keep(request, article, form):
    """The article and the revision that holds what was typed: a new one unless that stands already."""
    copy = form.copy()
    if article is None:
        article = actions.create(by=request.user, at=request.at, copy=copy)
        return article, article.latest_revision()
    latest = article.latest_revision()
    answered = captions.answers(request, article)
    captions.keep(request, article, answered)
    if copy == latest.copy and "take" not in answered.values():
        return article, latest
    copy = captions.taken_over(copy_check.check(copy), answered)
    if working_copy.completed(copy) == working_copy.completed(latest.copy):
        return article, latest
    based_on = form.cleaned_data["based_on"]
    if request.POST.get("then") == "save-mine":
        based_on = form.cleaned_data["newer"]
    revision = actions.save(article, copy, by=request.user, at=request.at, based_on=based_on)
    article.refresh_from_db()
    return article, revision


def settle_proposals(request, article):
    """Accept or drop the open proposals as the page says; those it does not name stay open."""
    for proposal in article.proposals.filter(state=Proposal.State.OPEN):
        answer = request.POST.get(f"proposal-{proposal.pk}")
        if answer in (Proposal.State.ACCEPTED, Proposal.State.DROPPED):
            actions.settle(proposal, answer, by=request.user, at=request.at)


def saved_in_place(request, article, revision):
    """What the page needs to go on without being loaded anew."""
    context = around(request, article, standing(article, request.at), revision)
    return {
        "based_on": revision.number,
        "state": render_to_string("admin/articles/_bar_state.html", context, request),
        "checks": render_to_string("admin/articles/_checks.html", context, request),
        "proposals": render_to_string("admin/articles/_proposals.html", context, request),
        "captions": render_to_string("admin/articles/_captions.html", context, request),
        "history": render_to_string("admin/articles/_history.html", context, request),
    }


def page(request, article, form, *, problems=(), newer=None, is_from_device=False, status=200):
    """The page itself. ``problems`` are the body's, ``newer`` the revision that came in between.

    ``is_from_device``: the words come from the browser's own copy and are not saved.
    """
    stands = standing(article, request.at) if article else Standing(at=request.at)
    latest = article.latest_revision() if article else None
    context = {
        **site.each_context(request),
        **around(request, article, stands, latest),
        "title": str(article) if article else _("New story"),
        "opts": Article._meta,
        "form": form,
        "problems": problems,
        "newer": newer,
        "is_from_device": is_from_device,
        "first_step": first_step(request.user, article or Article(), stands),
        "further_steps": further_steps(request.user, article or Article(), stands),
        "reason": request.POST.get("reason", ""),
        "may_publish": permissions.may_publish(request.user, article),
        "keep_key": f"newsroom:story:{request.user.pk}:{article.uuid if article else 'new'}",
    }
    return TemplateResponse(request, "admin/articles/story.html", context, status=status)


def around(request, article, stands, latest):
    """What stands around the text: its state, the checks, what is proposed, what was saved."""
    if article is None:
        return {"article": None, "standing": stands, "checks": [], "revisions": []}
    checks, reasons = actions.preflight(article, at=request.at), overridden(article, stands)
    revisions = article.revisions.select_related("saved_by").defer("copy")[:REVISIONS_SHOWN]
    return {
        "article": article,
        "standing": stands,
        "is_behind": stands.is_behind(article, latest.copy),
        "stage": stage_in_words(article, is_in_work=stands.is_in_work(article, latest.copy)),
        "checks": [placed(check, reasons.get(check.code)) for check in checks if check.code != "doubt"],
        "may_override": overridable(request.user, checks),
        **proposed(article),
        "told": captions.told(article),
        "revisions": list(revisions),
    }


def proposed(article):
    """The open proposals by kind; a doubt has its own list, so the checks leave it out."""
    waiting = list(article.proposals.filter(state=Proposal.State.OPEN))
    doubts = [proposal for proposal in waiting if proposal.kind == Proposal.Kind.DOUBT]
    return {"doubts": doubts, "quotes": [proposal for proposal in waiting if proposal not in doubts]}
