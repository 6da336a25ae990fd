"""Whether a working copy may be stored: looked at field by field, before anything is written."""

import datetime as dt
import re
import unicodedata

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles import body, working_copy
from articles.body.attributes import focal_point, photo
from articles.body.characters import has_forbidden, shown
from articles.body.problems import Problem
from articles.models import Article, ArticleByline, Byline, Section, Tag
from media import crops
from media.models import Agency, Photo

LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
LABELS = {"bylines": gettext_lazy("bylines"), "lead": gettext_lazy("lead picture")}
# Words that may have several lines; all others are one line.
SEVERAL_LINES = ("standfirst", "notes")
LIMITS = {"standfirst": 1000, "notes": 500_000, "caption": 5000, "alt": 2000}
# Copies from before cuts by hand have none of them.
LEAD = {"photo", "caption", "alt", "focal", "crops"}
LARGEST_ID = 2**63 - 1


class CopyError(body.BodyError):
    """The working copy can't be stored. A problem's ``path`` is the field's name, or lies in the body."""


def check(copy):
    """``copy`` as it is stored: instants in UTC, tags in their known spelling, ids of blocks repaired.

    Raises ``CopyError`` and nothing else, whatever ``copy`` is.
    """
    if problem := _shape_problem(copy):
        raise CopyError([Problem("", "", problem)])
    checked, problems = {"copy": working_copy.COPY}, []
    for name in working_copy.blank():
        if name == "copy":
            continue
        try:
            checked[name] = _checked(name, copy[name])
        except ValidationError as refused:
            problems.append(Problem(str(label(name)), "", " ".join(refused.messages)))
        except body.BodyError as refused:
            problems += refused.problems
    if problems:
        raise CopyError(problems)
    return checked


def label(name):
    """What editors call a field of the working copy."""
    return capfirst(LABELS.get(name) or Article._meta.get_field(name).verbose_name)


def _shape_problem(copy):
    if not isinstance(copy, dict) or type(copy.get("copy")) is not int or copy["copy"] != working_copy.COPY:
        return _("This is not a working copy of this version of Newsroom. Reload the page.")
    known = working_copy.blank()
    if unknown := [name for name in copy if name not in known]:
        return _("There is no field “%(name)s” in a story.") % {"name": shown(unknown[0])}
    if missing := [name for name in known if name not in copy]:
        return _("The field “%(name)s” is missing.") % {"name": missing[0]}
    return None


def _checked(name, value):
    if name == "body":
        return body.check(value, photos=working_copy.known_photos)
    if name in working_copy.WORDS:
        return _words(name, value)
    return RULES[name](value)


def _words(name, value):
    limit = LIMITS.get(name) or Article._meta.get_field(name).max_length
    _text(value, limit, may_break=name in SEVERAL_LINES)
    if name == "slug":
        Article._meta.get_field(name).run_validators(value)
    elif name == "canonical_url" and value:
        URLValidator(schemes=["http", "https"])(value)
    elif name == "language" and value and not LANGUAGE.fullmatch(value):
        raise ValidationError(_("This is not the code of a language, such as en-gb."))
    return value


def _text(value, limit, *, may_break=False):
    if not isinstance(value, str):
        raise ValidationError(_("This should be text."))
    if len(value) > limit:
        message = _("This is too long: %(length)d characters, at most %(limit)d are allowed.")
        raise ValidationError(message % {"length": len(value), "limit": limit})
    if has_forbidden(re.sub("[\t\r\n]", "", value) if may_break else value):
        message = _("There is a control character in it (a tab or line break, perhaps). Type it again.")
        raise ValidationError(message)


def _exists(model, value):
    return type(value) is int and 0 < value <= LARGEST_ID and model.objects.filter(pk=value).exists()


def _section(value):
    if value is not None and not _exists(Section, value):
        raise ValidationError(_("There is no such section. Choose another."))
    return value


def _agency(value):
    if value is not None and not _exists(Agency, value):
        raise ValidationError(_("There is no such agency. Choose another."))
    return value


def _embargo(value):
    if value is None:
        return None
    try:
        instant = dt.datetime.fromisoformat(value)
    except (TypeError, ValueError):
        instant = None
    # Far from the ends of the calendar, so that any time zone can show it.
    if instant is None or instant.tzinfo is None or not 1900 <= instant.year <= 2200:
        raise ValidationError(_("This is not a date and time with its zone."))
    return instant.astimezone(dt.UTC).isoformat()


def _bylines(lines):
    if not isinstance(lines, list):
        raise ValidationError(_("Choose bylines from the list."))
    for number, line in enumerate(lines):
        if not isinstance(line, dict) or set(line) != {"byline", "role"}:
            raise ValidationError(_("Choose bylines from the list."))
        if line["role"] not in ArticleByline.Role.values or not _exists(Byline, line["byline"]):
            raise ValidationError(_("Choose bylines from the list."))
        if line in lines[:number]:
            raise ValidationError(_("Somebody stands there twice in the same role."))
    return lines


def _tags(names):
    if not isinstance(names, list):
        raise ValidationError(_("This should be a list of tags."))
    for name in names:
        _text(name, Tag._meta.get_field("name").max_length)
    tidy = [unicodedata.normalize("NFC", " ".join(name.split())) for name in names]
    return Tag.objects.spelt(name for name in tidy if name)


def _lead(use):
    if use is None:
        return None
    if not isinstance(use, dict) or set(use) not in (LEAD, LEAD - {"crops"}):
        raise ValidationError(_("Choose the picture again."))
    known = not photo().problem(use["photo"]) and Photo.objects.filter(uuid=use["photo"]).exists()
    if use["photo"] is None or not known:
        raise ValidationError(_("This picture is not in the library. Choose another."))
    for name in ("caption", "alt"):
        _text(use[name], LIMITS[name], may_break=True)
    if problem := focal_point().problem(use["focal"]):
        raise ValidationError(_("Focal point: %(problem)s") % {"problem": problem})
    cuts = use.get("crops", {})
    if problem := crops.shape_problem(cuts):
        raise ValidationError(problem)
    return {**use, "crops": cuts}


RULES = {
    "section": _section,
    "source_agency": _agency,
    "embargo": _embargo,
    "bylines": _bylines,
    "tags": _tags,
    "lead": _lead,
}
