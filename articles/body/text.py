"""A body as plain text: for counting its words, for search, and for machines that read it."""

from . import words
from .quotes import repeated
from .reading import Reading
from .upgrades import upgrade


def plain_text(doc):
    """Paragraphs with a blank line between them.

    Lists and tables are one paragraph each, a line an item or row, cells parted by tabs. Pull-quotes whose
    words stand in the text are left out, and so are captions, which belong to the uses of photos.
    """
    doc = upgrade(doc)
    skipped = repeated(doc)
    return "\n\n".join(Reading(skipped.__contains__).blocks(doc))


def word_count(doc):
    return words.count(plain_text(doc))
