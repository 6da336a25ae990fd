"""The kinds of attribute that blocks and marks have: a default, and what is wrong with a value."""

import datetime as dt
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from media import crops as media_crops

from .characters import has_forbidden

BLOCK_ID = re.compile(r"[A-Za-z0-9_-]{6,40}")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_INSTANT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})"
)


_LABELS = {
    "alt": gettext_lazy("Alternative text"),
    "caption": gettext_lazy("Caption"),
    "credit": gettext_lazy("Credit"),
    "crops": gettext_lazy("Cuts by hand"),
    "focal": gettext_lazy("Focal point"),
    "headline": gettext_lazy("Headline"),
    "href": gettext_lazy("Address of the link"),
    "lang": gettext_lazy("Language"),
    "level": gettext_lazy("Level"),
    "photo": gettext_lazy("Photo"),
    "role": gettext_lazy("Speaker’s role"),
    "size": gettext_lazy("Size"),
    "speaker": gettext_lazy("Speaker"),
    "start": gettext_lazy("First number"),
    "time": gettext_lazy("Time"),
    "title": gettext_lazy("Title"),
    "url": gettext_lazy("Address"),
}


def attribute_label(name):
    """What editors call an attribute."""
    return _LABELS.get(name, name)


@dataclass(frozen=True, slots=True)
class Attribute:
    """``problem`` takes a value and answers with a sentence, or with None where the value is fine."""

    default: Any
    problem: Callable[[Any], str | None]

    def refuse(self, value):
        """The same rule as the ``prosemirror`` package wants it. Raises ``ValueError``."""
        if message := self.problem(value):
            raise ValueError(message)


def string(limit, then=None):
    """Text of at most ``limit`` characters; ``then`` looks closer at one that isn't empty."""

    def problem(value):
        if not isinstance(value, str):
            return _("This should be text.")
        if len(value) > limit:
            return _("This is too long: %(length)d characters, at most %(limit)d are allowed.") % {
                "length": len(value),
                "limit": limit,
            }
        if has_forbidden(value):
            return _("There is a control character in it (a tab or line break, perhaps). Type it again.")
        return then(value) if then and value else None

    return Attribute("", problem)


def required(attribute):
    """The same, but without a default, and never empty."""

    def problem(value):
        return attribute.problem(value) or (None if value else _("This is missing."))

    return Attribute(None, problem)


def choice(default, *values):
    def problem(value):
        # True == 1 in Python, but not in JSON.
        if not any(value == allowed and type(value) is type(allowed) for allowed in values):
            return _("This should be one of: %(values)s.") % {"values": ", ".join(str(v) for v in values)}
        return None

    return Attribute(default, problem)


def whole_number(default, low, high):
    def problem(value):
        if type(value) is not int or not low <= value <= high:
            return _("This should be a whole number from %(low)d to %(high)d.") % {"low": low, "high": high}
        return None

    return Attribute(default, problem)


def photo():
    """A photo's uuid as ``str(uuid)`` writes it, or None while there is none."""

    def problem(value):
        if value is None or (isinstance(value, str) and _UUID.fullmatch(value)):
            return None
        return _("This does not name a photo. Choose the picture again.")

    return Attribute(None, problem)


def focal_point():
    """[x, y] as fractions of width and height from the top left, or None to follow the photo's own."""

    def problem(value):
        if value is None:
            return None
        if isinstance(value, list) and len(value) == 2 and all(map(_is_fraction, value)):
            return None
        return _("This should be two numbers between 0 and 1. Set it again.")

    return Attribute(None, problem)


def crops():
    """Cuts by hand, ratio → [left, top, width, height] in shares, or None to follow the photo's own."""

    def problem(value):
        return None if value is None else media_crops.shape_problem(value)

    return Attribute(None, problem)


def _is_fraction(value):
    return type(value) in (int, float) and math.isfinite(value) and 0 <= value <= 1


def instant():
    """An ISO 8601 instant with its offset, such as 2026-11-23T14:03:00Z, or "" while there is none."""
    return string(40, _instant_problem)


def _instant_problem(value):
    try:
        moment = dt.datetime.fromisoformat(value) if _INSTANT.fullmatch(value) else None
    except ValueError:
        moment = None
    # Far from the ends of the calendar, so that any time zone can show it.
    if moment is None or not 1900 <= moment.year <= 2200:
        return _("This is not a date and time with its zone, such as 2026-11-23T14:03:00Z.")
    return None


def block_id():
    """Assigned by the editor or an importer; a missing or repeated one is repaired, never refused."""

    def problem(value):
        if value is None or (isinstance(value, str) and BLOCK_ID.fullmatch(value)):
            return None
        return _("This is not the id of a block.")

    return Attribute(None, problem)
