"""The number of the schema, and how a body of an earlier one becomes one of today's.

Nothing stored is ever rewritten: a body is upgraded each time it is read. Each function takes a document
of the number it stands under and returns a new one of the next number; it never changes what it is given.
A landed schema keeps its corpus in the tests for good.
"""

from django.utils.translation import gettext as _

from .problems import BodyError, Problem

SCHEMA = 1

UPGRADES = {}


def upgrade(doc):
    """The document in the current schema. Raises ``BodyError`` for a number that never landed."""
    number = _number(doc)
    if number != SCHEMA and number not in UPGRADES:
        raise BodyError([Problem("", "", number_problem(number))])
    while number != SCHEMA:
        doc = UPGRADES[number](doc)
        number = _number(doc)
    return doc


def number_problem(number):
    """What is wrong with a schema's number where only the current one will do."""
    if type(number) is int and number == SCHEMA:
        return None
    return _("This text was written by another version of Newsroom. Reload the page.")


def _number(doc):
    attrs = doc.get("attrs") if isinstance(doc, dict) else None
    number = attrs.get("schema") if isinstance(attrs, dict) else None
    return number if type(number) is int else None
