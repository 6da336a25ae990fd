"""A working copy to read and not to write in: for those who may only look, and for old revisions."""

from django.contrib import messages
from django.contrib.admin import site
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from articles import actions, body, permissions, working_copy
from articles.actions import StaleSave
from articles.admin.standing import stage_in_words, standing
from articles.models import Article, ArticleByline, Byline, Revision, Section
from media.models import Photo


def story(request, article):
    """The newest revision, for those who may not write in it."""
    return show(request, article, article.latest_revision(), is_newest=True)


def revision(request, article, number):
    """One revision as it was saved."""
    permissions.require(permissions.may_read_desk(request.user), _("read this story"))
    found = article.revisions.select_related("saved_by").filter(number=number).first()
    if found is None:
        raise Http404
    return show(request, article, found, is_newest=found.number == article.latest_revision().number)


def show(request, article, found, *, is_newest):
    newest = found if is_newest else article.latest_revision()
    stands = standing(article, request.at)
    context = {
        **site.each_context(request),
        "title": found.copy["headline"] or _("Untitled story"),
        "opts": Article._meta,
        "article": article,
        "revision": found,
        "is_newest": is_newest,
        "may_write": permissions.may_write(request.user, article),
        "standing": stands,
        "is_behind": stands.is_behind(article, newest.copy),
        "stage": stage_in_words(article, is_in_work=stands.is_in_work(article, newest.copy)),
        "copy": found.copy,
        **as_read(found.copy),
    }
    return TemplateResponse(request, "admin/articles/reading.html", context)


def as_read(copy):
    """The names behind the numbers of a working copy, and its text in parts."""
    lines, roles = copy["bylines"], dict(ArticleByline.Role.choices)
    names = Byline.objects.in_bulk([line["byline"] for line in lines])
    found = Photo.objects.filter(uuid__in=working_copy.photo_uuids(copy))
    photos = {str(photo.uuid): photo for photo in found}
    return {
        "section": Section.objects.filter(pk=copy["section"]).first() if copy["section"] else None,
        "byline_names": [f"{roles[line['role']]} {names[line['byline']]}" for line in lines],
        "lead": copy["lead"] and picture(copy["lead"], photos),
        "parts": parts(copy, photos),
    }


def parts(copy, photos):
    """Each part of the text: ``{"html"}`` or ``{"pictures"}``."""
    figures = {figure.block_id: figure for figure in body.figures(copy["body"])}
    for part in body.render(copy["body"], language=copy["language"] or "en"):
        if isinstance(part, str):
            yield {"html": mark_safe(part)}  # noqa: S308  (our own renderer, which escapes)
        else:
            shown = [figures[block] for block in part.get("figures") or [part["figure"]]]
            yield {"pictures": [picture(vars_of(figure), photos) for figure in shown]}


def vars_of(figure):
    return {"photo": figure.photo, "caption": figure.caption, "alt": figure.alt, "slug": figure.slug}


def picture(use, photos):
    """A picture in words: what is printed with it there."""
    photo = photos.get(use["photo"])
    return {
        "photo": photo,
        "name": str(photo) if photo else use.get("slug") or _("a picture that was not sent"),
        "caption": use["caption"] or (photo.caption if photo else ""),
        "alt": use["alt"] or (photo.alt_text if photo else ""),
        "credit": photo.credit_line if photo else "",
    }


def restore(request, article, number):
    """Save an old revision anew, as the newest."""
    permissions.require(permissions.may_write(request.user, article), _("edit this story"))
    found = article.revisions.filter(number=number).first()
    if found is None or request.method != "POST":
        raise Http404
    latest = article.latest_revision()
    try:
        made = actions.save(
            article,
            found.copy,
            by=request.user,
            at=request.at,
            based_on=latest.number,
            kind=Revision.Kind.RESTORE,
        )
    except (StaleSave, body.BodyError) as error:
        words = _("Revision %(number)s was not restored: %(why)s")
        messages.error(request, words % {"number": number, "why": error})
    else:
        words = _("Revision %(old)s is restored, as revision %(new)s. Readers see it once you publish.")
        messages.success(request, words % {"old": number, "new": made.number})
    return redirect(article.get_absolute_url())
