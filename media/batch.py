"""What a batch edit does to one photo: from the photo and what is asked to the fields that change."""

from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from media.models import Agency, UsageRights

LIMIT = 500  # photos of one batch edit: one transaction, in which nobody else can save
APPEND, PREPEND, FIND, SET = "append", "prepend", "find", "set"


@dataclass(frozen=True)
class Asked:
    """Empty means: leave as it is. ``caption_how`` is one of the four above; ``find`` is replaced by
    ``caption`` where ``FIND`` is asked. ``shoot`` is added to each caption that does not have it."""

    caption_how: str = APPEND
    caption: str = ""
    find: str = ""
    shoot: str = ""
    credit_line: str = ""
    photographer: str = ""
    agency: Agency | None = None
    usage_rights: str = ""
    special_instructions: str = ""
    keywords_add: tuple = ()
    keywords_remove: tuple = ()

    @property
    def is_empty(self):
        return self == Asked(caption_how=self.caption_how)


@dataclass(frozen=True)
class Planned:
    """``changes``: field → (before, after). ``problem``: why nothing can be written, in words."""

    photo: object
    changes: dict = field(default_factory=dict)
    problem: str = ""


def plan(photos, asked):
    """A ``Planned`` of each of ``photos``, whose agencies are at hand; nothing is written."""
    return [_planned(photo, changes(photo, asked)) for photo in photos]


def changes(photo, asked):
    """Field → new value of ``photo``, for ``edit_photo``; what stays the same is left out."""
    after = {"caption": _caption(photo.caption, asked), "keywords": _keywords(photo.keywords, asked)}
    for name in ("credit_line", "photographer", "agency", "usage_rights", "special_instructions"):
        if value := getattr(asked, name):
            after[name] = value
    return {name: value for name, value in after.items() if value != getattr(photo, name)}


def problem(photo, after):
    """Why ``after`` can't be written to ``photo``, in words; empty where it can."""
    before = {name: getattr(photo, name) for name in after}
    try:
        for name, value in after.items():
            setattr(photo, name, value)
        photo.clean_fields(exclude=[each.name for each in photo._meta.fields if each.name not in after])
    except ValidationError as error:
        return in_words(error, photo)
    finally:
        for name, value in before.items():
            setattr(photo, name, value)
    return ""


def in_words(error, photo):
    """A ``ValidationError`` by field as one line, with the names that people see."""
    if not hasattr(error, "error_dict"):
        return " ".join(error.messages)
    names = {each.name: str(each.verbose_name) for each in photo._meta.fields}
    lines = (f"{names.get(name, name)}: {' '.join(words)}" for name, words in error.message_dict.items())
    return " ".join(lines)


def told(name, value):
    """A value of the field ``name`` as people read it."""
    if isinstance(value, list):
        return ", ".join(value)
    if name == "usage_rights":
        return str(UsageRights(value).label) if value in UsageRights.values else value
    return "" if value is None else str(value)


def kept(value):
    """A value as ``BatchEdit.changes`` keeps it."""
    return value.pk if isinstance(value, Agency) else value


def summary(asked, count):
    """What was asked, in a line."""
    names = {
        "caption": asked.caption or (asked.caption_how == FIND and asked.find) or asked.shoot,
        "credit": asked.credit_line,
        "photographer": asked.photographer,
        "agency": asked.agency,
        "usage rights": asked.usage_rights,
        "instructions": asked.special_instructions,
        "keywords": asked.keywords_add or asked.keywords_remove,
    }
    labels = {
        "caption": _("caption"),
        "credit": _("credit"),
        "photographer": _("photographer"),
        "agency": _("agency"),
        "usage rights": _("usage rights"),
        "instructions": _("special instructions"),
        "keywords": _("keywords"),
    }
    changed = ", ".join(labels[name] for name, value in names.items() if value)
    return _("%(fields)s of %(count)d pictures") % {"fields": changed, "count": count}


def _planned(photo, after):
    before_and_after = {name: (getattr(photo, name), value) for name, value in after.items()}
    return Planned(photo, before_and_after, problem(photo, after))


def _caption(caption, asked):
    words = asked.caption.strip()
    if asked.caption_how == FIND and asked.find:
        caption = caption.replace(asked.find, words)
    elif words and asked.caption_how == SET:
        caption = words
    elif words and asked.caption_how in (APPEND, PREPEND):
        parts = (caption, words) if asked.caption_how == APPEND else (words, caption)
        caption = " ".join(part for part in parts if part)
    if asked.shoot.strip() and asked.shoot.strip() not in caption:
        caption = f"{caption} {asked.shoot.strip()}"
    return caption.strip()


def _keywords(keywords, asked):
    gone = {word.casefold() for word in asked.keywords_remove}
    left = [word for word in keywords if word.casefold() not in gone]
    there = {word.casefold() for word in left}
    return left + [word for word in asked.keywords_add if word.casefold() not in there]
