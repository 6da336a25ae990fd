"""The part of the preflight that looks at pictures: credit, rights, restrictions, alt text."""

import datetime as dt

from django.utils.translation import gettext as _

from articles import body
from articles.actions.check import Check
from articles.models import Edition, PhotoUse
from media import rights
from media.rights import categories
from media.rights.restrictions import BLOCKS, SAYS, WARNS, in_words, known
from newsroom import moments

SOON = dt.timedelta(days=7)


def pictures(article, *, at):
    """The checks that the pictures of the working copy fail if it goes live at ``at``."""
    yield from _not_sent(article)
    uses = list(article.photo_uses.select_related("photo__agency").defer("photo__embedded"))
    live = PhotoUse.objects.filter(edition__in=article.editions.live(at))
    shown = set(live.values_list("photo_id", flat=True)) if uses else set()
    used_up = _used_elsewhere(article, uses, at)
    for use in uses:
        yield from _rights(use, article, at, is_new=use.photo_id not in shown)
        yield from _kept_on_file(use)
        yield from _restrictions(use, used_up)
        if not _says_something(use.alt, use.caption):
            message = _("The picture “%(name)s” needs an alt text of its own, not its caption again.")
            yield _check("alt_text", message, use, overridable=True)


def _check(code, message, use, *, blocking=True, overridable=False, **words):
    place = "lead" if use.role == PhotoUse.Role.LEAD else f"block:{use.block_id}"
    return Check(code, message % {"name": str(use.photo), **words}, place, blocking, overridable)


def _not_sent(article):
    for figure in body.figures(article.body):
        if not figure.photo:
            name = figure.slug or _("a picture")
            message = _("The picture “%(name)s” was not sent. Choose one, or take the figure out.")
            yield Check("picture_missing", message % {"name": name}, f"block:{figure.block_id}")


def _rights(use, article, at, *, is_new):
    """Rights as they are at ``at``, which for a scheduled edition is its start, and in the days after."""
    section = article.section.slug if article.section_id else ""
    state = rights.state(use.photo, at, section=section)
    why = rights.told(state.hidden or state.closed)
    if state.hidden == "no-credit":
        yield _check("credit", _("The picture “%(name)s” has no credit. Give it one."), use)
    elif state.hidden:
        yield _check("rights", _("The picture “%(name)s” can't be shown: %(why)s."), use, why=why)
    elif state.closed and is_new:
        yield _check("rights", _("The picture “%(name)s” can't be used anew: %(why)s."), use, why=why)
    elif state.closed:
        message = _("The picture “%(name)s” can't be used anew, %(why)s; this story has it and keeps it.")
        yield _check("rights_kept", message, use, blocking=False, why=why)
    if not state.hidden and (end := rights.hidden_from(use.photo, at, at + SOON, section=section)):
        moment, code = end
        message = _("The picture “%(name)s” leaves the story on %(when)s: %(why)s then.")
        words = {"when": moments.exact(moment), "why": rights.told(code)}
        yield _check("rights_end", message, use, blocking=False, **words)


def _kept_on_file(use):
    """What its kind of rights asks the desk to write down."""
    photo = use.photo
    if not categories.CATEGORIES[photo.usage_rights].is_cleared:
        message = _("Nobody has said under which right the picture “%(name)s” may be used.")
        yield _check("rights_unknown", message, use, blocking=False)
    if wanting := categories.missing(photo):
        fields = ", ".join(str(photo._meta.get_field(name).verbose_name) for name in wanting)
        message = _("The picture “%(name)s” (%(kind)s) needs on file: %(fields)s.")
        words = {"kind": photo.get_usage_rights_display(), "fields": fields}
        yield _check("rights_fields", message, use, overridable=True, **words)


def _restrictions(use, used_up):
    """What forbids it blocks or warns; what is only said is told where the picture itself came with it."""
    says = []
    for code in categories.holding(use.photo):
        restriction = known(code)
        if restriction is None or (code == "embargo" and use.photo.embargoed_until):
            continue
        words = {"words": in_words(code)}
        if code == "one-time-use" and use.photo_id not in used_up:
            yield _check("restriction_said", _("“%(name)s”: %(words)s."), use, blocking=False, **words)
        elif code == "one-time-use":
            message = _("The picture “%(name)s” is for one-time use, and “%(story)s” has had it.")
            yield _check("restriction", message, use, overridable=True, story=used_up[use.photo_id])
        elif code == "embargo":
            message = _("The picture “%(name)s” speaks of an embargo. Say on its page until when.")
            yield _check("restriction", message, use, overridable=True)
        elif restriction.effect == BLOCKS:
            yield _check("restriction", _("“%(name)s”: %(words)s."), use, overridable=True, **words)
        elif restriction.effect == WARNS:
            yield _check("restriction_said", _("“%(name)s”: %(words)s."), use, blocking=False, **words)
        elif restriction.effect == SAYS and code in use.photo.restrictions:
            says.append(in_words(code))
    if says:
        said = "; ".join(says)
        yield _check("restriction_said", _("“%(name)s”: %(words)s."), use, blocking=False, words=said)


def _used_elsewhere(article, uses, at):
    """Photo's pk → the headline of another story that readers have seen, or will see, with it."""
    once = [use.photo_id for use in uses if "one-time-use" in use.photo.restrictions]
    if not once:
        return {}
    out = Edition.objects.been_out(at) | Edition.objects.scheduled(at)
    others = PhotoUse.objects.filter(photo__in=once, edition__in=out).exclude(edition__article=article)
    return dict(others.order_by("edition__live_from").values_list("photo_id", "edition__headline"))


def _says_something(alt, caption):
    def fold(text):
        return " ".join(text.split()).casefold().rstrip(".")

    return bool(fold(alt)) and fold(alt) != fold(caption)
