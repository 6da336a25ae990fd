"""Captions of a story's own that were written before the photo's caption changed: told, and settled."""

from django.contrib import messages
from django.http import HttpResponseNotAllowed, HttpResponseRedirect
from django.utils.translation import gettext as _

from articles import actions, permissions, working_copy
from articles.actions import StaleSave
from articles.models import Article, PhotoUse
from media.models import Photo

SHOWN = 8


def told(article):
    """The uses in the working copy that are to be told, in the order of the story."""
    return list(article.photo_uses.told().select_related("photo"))


def stories_told():
    """The newest of all stories with such a use, for the desk's list of what waits: (story, photo)."""
    uses = PhotoUse.objects.told().exclude(article__stage=Article.Stage.SPIKED)
    newest = uses.select_related("article", "photo").defer("article__body", "photo__embedded")
    return list(newest.order_by("-photo__caption_changed_at", "-pk")[:SHOWN])


def place_of(use):
    return use.block_id or "lead"


def answers(request, article):
    """What the page says of each use that is told: place → "take" or "keep"."""
    asked = ((place_of(use), request.POST.get(f"caption-{place_of(use)}", "")) for use in told(article))
    return {place: answer for place, answer in asked if answer in ("take", "keep")}


def taken_over(copy, answered):
    """``copy`` with the photo's caption wherever the editor took it over."""
    for place, answer in answered.items():
        if answer == "take":
            copy = working_copy.without_caption(copy, place)
    return copy


def keep(request, article, answered):
    for place, answer in answered.items():
        if answer == "keep":
            actions.keep_caption(article, place, by=request.user, at=request.at)


def settle(request, article):
    """The answer given on the photo's page (``place``, ``answer``), back to which it leads."""
    permissions.require(permissions.may_write(request.user, article), _("edit this story"))
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    place, answer = request.POST.get("place", ""), request.POST.get("answer")
    if answer == "keep":
        actions.keep_caption(article, place, by=request.user, at=request.at)
        messages.success(request, _("“%(story)s” keeps its own caption.") % {"story": article})
    elif answer == "take":
        try:
            actions.take_caption(article, place, by=request.user, at=request.at)
        except StaleSave:
            messages.error(request, _("Somebody saved this story at the same moment. Try again."))
        else:
            message = _("“%(story)s” follows the photo's caption again. Publish it to let readers see that.")
            messages.success(request, message % {"story": article})
    return HttpResponseRedirect(_back(request, article))


def _back(request, article):
    key = request.POST.get("photo", "")
    photo = (
        Photo.objects.filter(pk=key).first() if key.isascii() and key.isdigit() and len(key) < 16 else None
    )
    return (photo or article).get_absolute_url()
