"""What the list does with several stories at once; what readers will notice is asked about first."""

from django.contrib import admin, messages
from django.contrib.admin import site
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.template.response import TemplateResponse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from articles import actions
from articles.actions import ActionError
from articles.admin.publishing import WithdrawForm, in_the_way, overrides, public_link
from articles.models import Article

AT_ONCE = 50


@admin.action(description=gettext_lazy("Publish…"))
def publish_selected(model_admin, request, stories):
    """First a page with the checks of each; then each is published by itself, and said so."""
    if "confirmed" not in request.POST:
        chosen = [(story, *in_the_way(request, story).values()) for story in whole(stories)]
        any_ready = any(may_override or not blocking for _story, blocking, may_override in chosen)
        return asked(request, "publish_selected", chosen=chosen, any_ready=any_ready)
    for story in whole(stories):
        try:
            reason = request.POST.get(f"reason-{story.pk}", "")
            edition = actions.publish(story, by=request.user, at=request.at, overrides=overrides(reason))
        except ActionError as error:
            messages.error(request, not_done(story, error))
        else:
            words = _("Published: {}. Readers see it at {}.")
            messages.success(request, format_html(words, story, public_link(request, edition)))
    return None


@admin.action(description=gettext_lazy("Withdraw…"))
def withdraw_selected(model_admin, request, stories):
    """Asks for the one note that readers find in the place of each."""
    confirmed = "confirmed" in request.POST
    form = WithdrawForm(request.POST if confirmed else None)
    if not (confirmed and form.is_valid()):
        return asked(request, "withdraw_selected", chosen=whole(stories), form=form)
    for story in whole(stories):
        try:
            actions.withdraw(story, by=request.user, at=request.at, note=form.cleaned_data["note"])
        except ActionError as error:
            messages.error(request, not_done(story, error))
        else:
            messages.success(request, _("Withdrawn: %(story)s.") % {"story": story})
    return None


@admin.action(description=gettext_lazy("Pass as edited"))
def pass_selected(model_admin, request, stories):
    move_all(request, stories, Article.Stage.EDITED)


@admin.action(description=gettext_lazy("Spike"))
def spike_selected(model_admin, request, stories):
    move_all(request, stories, Article.Stage.SPIKED)


def move_all(request, stories, stage):
    moved = 0
    for story in whole(stories):
        try:
            actions.move(story, stage, by=request.user, at=request.at)
        except ActionError as error:
            messages.error(request, not_done(story, error))
        else:
            moved += 1
    if moved:
        words = ngettext("%(count)d story is now: %(stage)s.", "%(count)d stories are now: %(stage)s.", moved)
        messages.success(request, words % {"count": moved, "stage": stage.label})


def whole(stories):
    """The chosen stories without what the list leaves out of them; not more than a person can look at."""
    return list(Article.objects.filter(pk__in=stories.values("pk")[:AT_ONCE]))


def not_done(story, error):
    return format_html("<strong>{}</strong>: {}", story, error)


def asked(request, question, **context):
    context = {
        **site.each_context(request),
        "title": _("Stories"),
        "opts": Article._meta,
        "action": question,
        "checkbox": ACTION_CHECKBOX_NAME,
        **context,
    }
    return TemplateResponse(request, f"admin/articles/{question}.html", context)
