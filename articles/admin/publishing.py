"""Publish, schedule, withdraw: pages of their own, so that each is deliberate and works without scripts."""

from django import forms
from django.contrib import messages
from django.contrib.admin import site
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles import actions, permissions
from articles.actions import ActionError, PreflightFailed, ScheduledWaits
from articles.admin.places import links, placed
from articles.admin.standing import standing
from articles.admin.steps import overridable
from articles.models import Article, Edition
from newsroom import moments
from newsroom.local_time import LocalInstantField


class ScheduleForm(forms.Form):
    start = LocalInstantField(label=gettext_lazy("Goes live"))
    reason = forms.CharField(
        label=gettext_lazy("Schedule in spite of it, because"), required=False, max_length=300
    )
    may_override = False


class WithdrawForm(forms.Form):
    note = forms.CharField(
        label=gettext_lazy("What readers are told"),
        widget=forms.Textarea(attrs={"rows": 3, "class": "grows"}),
        error_messages={"required": gettext_lazy("Say in a public note why the story is withdrawn.")},
        help_text=gettext_lazy("Shown at the story's address in its place."),
    )


def publish_page(request, article):
    """Publish what is saved; asked for where an edition is scheduled and publishing takes its place."""
    permissions.require(permissions.may_publish(request.user, article), _("publish"))
    if request.method != "POST":
        return asked(request, article, "publish", status=200)
    return publish_now(
        request,
        article,
        based_on=seen(request),
        reason=request.POST.get("reason", ""),
        in_its_place="in_its_place" in request.POST,
    )


def seen(request):
    """The number of the revision that the editor was shown, or None."""
    number = request.POST.get("based_on", "")
    return int(number) if number.isascii() and number.isdigit() else None


def publish_now(request, article, *, based_on, reason="", in_its_place=False):
    """Publish and say where readers see it; where something stands in the way, say what and where."""
    try:
        edition = actions.publish(
            article,
            by=request.user,
            at=request.at,
            based_on=based_on,
            overrides=overrides(reason),
            cancel_scheduled=in_its_place,
        )
    except ScheduledWaits:
        return asked(request, article, "publish", reason=reason, status=409)
    except PreflightFailed as failed:
        return to_the_checks(request, article, failed)
    except ActionError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, published_words(request, edition))
    return redirect(article.get_absolute_url())


def to_the_checks(request, article, failed):
    messages.error(request, format_html("{} {}", _("Saved, but not published yet:"), links(failed.checks)))
    return redirect(article.get_absolute_url() + "#checks")


def overrides(reason):
    """One reason for all that stands in the way and that this person sees beside it."""
    return dict.fromkeys(permissions.OVERRIDES, reason) if reason.strip() else None


def published_words(request, edition):
    """What happened, with the public address as a link."""
    is_first = edition.kind == Edition.Kind.FIRST
    words = _("Published. Readers see it at {}.") if is_first else _("Updated. Readers see it at {}.")
    return format_html(words, public_link(request, edition))


def public_link(request, edition):
    address = request.build_absolute_uri(edition.get_absolute_url())
    return format_html('<a href="{}">{}</a>', address, address)


def schedule_page(request, article):
    """Freeze what is saved and let it go live at a local time."""
    permissions.require(permissions.may_publish(request.user, article), _("schedule"))
    if request.method != "POST":
        embargo = article.embargo if article.embargo and article.embargo > request.at else None
        return asked(request, article, "schedule", form=ScheduleForm(initial={"start": embargo}), status=200)
    form = ScheduleForm(request.POST)
    if not form.is_valid():
        return asked(request, article, "schedule", form=form, status=422)
    start, reason = form.cleaned_data["start"], form.cleaned_data["reason"]
    try:
        edition = actions.schedule(
            article,
            by=request.user,
            at=request.at,
            start=start,
            based_on=seen(request),
            overrides=overrides(reason),
        )
    except PreflightFailed as failed:
        form.add_error(None, [check.message for check in failed.checks])
        form.may_override = overridable(request.user, failed.checks)
    except ActionError as error:
        form.add_error("start", str(error))
    else:
        words = _("Scheduled: it goes live {} at {}, by itself.")
        when = f"{moments.relative(start, request.at)} ({moments.exact(start)})"
        messages.success(request, format_html(words, when, edition.get_absolute_url()))
        return redirect(article.get_absolute_url())
    return asked(request, article, "schedule", form=form, status=422)


def unschedule_page(request, article):
    """Cancel what is scheduled; what was live before stays live."""
    permissions.require(permissions.may_publish(request.user, article), _("cancel a schedule"))
    if request.method != "POST":
        return asked(request, article, "unschedule", status=200)
    try:
        actions.cancel_schedule(article, by=request.user, at=request.at)
    except ActionError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("The schedule is cancelled. The story itself is as it was."))
    return redirect(article.get_absolute_url())


def withdraw_page(request, article):
    """Take the story from the readers and tell them why."""
    permissions.require(permissions.may_publish(request.user, article), _("withdraw a story"))
    form = WithdrawForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.withdraw(article, by=request.user, at=request.at, note=form.cleaned_data["note"])
        except ActionError as error:
            form.add_error(None, str(error))
        else:
            words = _("Withdrawn. Readers find your note at its address. Publishing brings it back.")
            messages.success(request, words)
            return redirect(article.get_absolute_url())
    return asked(request, article, "withdraw", form=form, status=422 if form.is_bound else 200)


def in_the_way(request, article):
    """The checks that block the story now, and whether this person's reason is all it takes."""
    checks = actions.preflight(article, at=request.at)
    blocking = [placed(check) for check in checks if check.blocking]
    return {"blocking": blocking, "may_override": overridable(request.user, checks)}


def asked(request, article, question, *, form=None, reason="", status):
    """The page of one question: publish in its place, schedule, unschedule or withdraw."""
    context = {
        **site.each_context(request),
        "title": str(article),
        "opts": Article._meta,
        "article": article,
        "standing": standing(article, request.at),
        "latest": article.latest_revision(),
        "form": form,
        "reason": reason,
        **(in_the_way(request, article) if question == "publish" else {}),
        "zone": timezone.get_current_timezone_name(),
    }
    return TemplateResponse(request, f"admin/articles/{question}.html", context, status=status)
