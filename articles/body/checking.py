"""Whether a body may be stored: checked against the schema, block by block, then as a whole."""

from django.utils.translation import gettext as _
from prosemirror.model import Node

from .caps import cap_problem
from .inspection import Inspection
from .problems import BodyError, Problem
from .schema import schema


def check(doc, *, photos=None):
    """A copy of the document, equal to it but for block ids that were missing or taken.

    ``photos``, where given, takes a set of photos' uuids and answers with those that exist.
    Raises ``BodyError`` and nothing else, whatever ``doc`` is.
    """
    if problem := cap_problem(doc):
        raise BodyError([problem])
    doc = _copy(doc)
    inspection = Inspection()
    inspection.document(doc)
    if not inspection.problems and photos and inspection.photos:
        inspection.missing_photos(photos)
    if inspection.problems:
        raise BodyError(inspection.problems)
    if not _is_lossless(doc):
        raise BodyError([Problem("", "", _("The text is not in the form that Newsroom stores."))])
    return doc


def _copy(value):
    if isinstance(value, dict):
        return {name: _copy(child) for name, child in value.items()}
    if isinstance(value, list):
        return [_copy(child) for child in value]
    return value


def _is_lossless(doc):
    """The ``prosemirror`` package, the editor's own rules, has the last word, and says the same as was sent.

    It drops attributes that it doesn't know and turns values into text without a word: hence the comparison.
    """
    try:
        node = Node.from_json(schema(), doc)
        node.check()
        normal = node.to_json()
    except Exception:
        # Deliberately all: on documents outside the schema it raises KeyError, TypeError, AttributeError
        # and AssertionError as well as its own ValueError. A document that it can't read isn't stored.
        return False
    return _says_the_same(doc, normal)


def _says_the_same(sent, normal):
    """Whether nothing that was sent is missing or different. What was left out may have its default."""
    if isinstance(sent, dict):
        return isinstance(normal, dict) and all(
            name in normal and _says_the_same(value, normal[name])
            for name, value in sent.items()
            # An empty list or object says as much as none.
            if value not in ([], {}) or name in normal
        )
    if isinstance(sent, list):
        return (
            isinstance(normal, list) and len(sent) == len(normal) and all(map(_says_the_same, sent, normal))
        )
    return sent == normal and type(sent) is type(normal)
