"""How big a body may be: looked at before anything else is, in one pass and without recursion."""

import math

from django.utils.translation import gettext as _

from .problems import Problem

MAX_BYTES = 4_000_000  # of JSON text, before it is parsed
MAX_TEXT = 1_000_000  # characters in all strings together, ids too: some 100,000 words
MAX_BLOCKS = 10_000
MAX_VALUES = 250_000  # of JSON: each object, list, string, number and name
MAX_DEPTH = 32  # blocks within blocks; ``prosemirror`` recurses and would end in a RecursionError

# Names of the schema are shorter, and are no text; of others, no more may come than of text.
_LONG_NAME = 20

# A block's children are a list in an object, and an attribute lies deeper than its block by a few steps.
_MAX_JSON_DEPTH = 2 * MAX_DEPTH + 4


def cap_problem(doc):
    """The ``Problem`` of a document that is too big, too deep or not JSON at all; otherwise None."""
    size = _Size()
    # Each value with its depth and the number of the document's block that it lies in, 0 for none.
    todo = [(doc, 0, 0)]
    while todo:
        value, depth, block = todo.pop()
        if depth > _MAX_JSON_DEPTH:
            return _problem(block, _("Blocks are nested too deeply. Take the inner ones out."))
        if complaint := size.add(value):
            return _problem(block, complaint)
        if size.is_too_big():
            return _problem(0, _("The text is too long. Divide it into several stories."))
        if isinstance(value, dict):
            todo.extend((child, depth + 1, block) for child in value.values())
        elif isinstance(value, list):
            todo.extend((child, depth + 1, block or number) for number, child in enumerate(value, 1))
    return None


class _Size:
    def __init__(self):
        self.text = self.values = self.blocks = 0

    def add(self, value):
        """Count one value; answers with a sentence where it can't be JSON."""
        self.values += 1
        if isinstance(value, str):
            self.text += len(value)
        elif isinstance(value, dict):
            if not all(isinstance(name, str) for name in value):
                return _("Something here is not part of a text. Remove the block and write it again.")
            self.values += len(value)
            self.text += sum(len(name) for name in value if len(name) > _LONG_NAME)
            if isinstance(children := value.get("content"), list):
                self.blocks += sum(isinstance(child, dict) and "text" not in child for child in children)
        elif isinstance(value, float) and not math.isfinite(value):
            return _("A number here is infinite or none at all. Remove the block and write it again.")
        elif not (value is None or isinstance(value, (int, float, list))):
            return _("Something here is not part of a text. Remove the block and write it again.")
        return None

    def is_too_big(self):
        return self.text > MAX_TEXT or self.values > MAX_VALUES or self.blocks > MAX_BLOCKS


def _problem(block, message):
    return Problem(_("block %(number)d") % {"number": block} if block else "", "", message)
