"""After a save: what the pressed button wants done with the story, and what the editor is told."""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles import actions
from articles.actions import ActionError
from articles.admin import publishing
from articles.admin.steps import STAGE_OF

TOLD = {
    "file": gettext_lazy("Filed. The desk can take it from here."),
    "edited": gettext_lazy("Passed as edited. Publish or schedule it when its time has come."),
    "back": gettext_lazy("Back to writing."),
    "spike": gettext_lazy("Spiked. It stays in the list of stories, and can be revived."),
    "revive": gettext_lazy("Revived, as a story in writing."),
}


def go_on(request, article, revision):
    """The response after ``revision`` is safe."""
    step = request.POST.get("then", "save")
    if step in STAGE_OF:
        return move(request, article, step)
    if step == "publish":
        reason = request.POST.get("reason", "")
        return publishing.publish_now(request, article, based_on=revision.number, reason=reason)
    if step == "schedule":
        return redirect("admin:articles_article_schedule", article.pk)
    if step == "preview":
        return redirect("preview", article.uuid)
    if step == "save-mine":
        messages.success(request, yours_stands(article, revision))
    else:
        messages.success(request, _("Saved as revision %(number)s.") % {"number": revision.number})
    return redirect(article.get_absolute_url())


def move(request, article, step):
    try:
        actions.move(article, STAGE_OF[step], by=request.user, at=request.at)
    except ActionError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, str(TOLD[step]))
    return redirect(article.get_absolute_url())


def yours_stands(article, revision):
    """After the editor put their version over a colleague's: where the other one is."""
    other = revision.based_on
    link = reverse("admin:articles_article_revision", args=[article.pk, other.number])
    words = _('Yours is the newest version now, revision {}. <a href="{}">Revision {}</a> by {} is kept.')
    return format_html(
        words,
        revision.number,
        link,
        other.number,
        other.saved_by or _("an import"),
    )
