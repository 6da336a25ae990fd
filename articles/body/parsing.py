"""A body from JSON text, as the editor's form sends it."""

import json

from django.utils.translation import gettext as _

from .caps import MAX_BYTES
from .problems import BodyError, Problem


def parse(text):
    """The document in JSON ``text``, for ``check`` to look at. Raises ``BodyError`` and nothing else."""
    if len(text) > MAX_BYTES:
        raise BodyError([Problem("", "", _("The text is too long. Divide it into several stories."))])
    try:
        return json.loads(text, object_pairs_hook=_once_each, parse_constant=_refuse)
    # Deep nesting ends in a RecursionError, all else that is wrong in some ValueError.
    except (ValueError, RecursionError):
        raise BodyError([Problem("", "", _("The text arrived damaged. Send it again."))]) from None


def _once_each(pairs):
    """JSON allows a name twice and keeps the last: the first would be lost without a word."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name is repeated")
    return found


def _refuse(constant):
    raise ValueError(f"{constant} is not JSON")
