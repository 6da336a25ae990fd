"""What stands below a story, or between its parts, for editors: end signs, sign-offs, notes, keywords."""

from .bylines import read_bare_byline
from .heads import read_labelled
from .signoffs import SPACED_INITIALS, is_end, is_more, is_notes_heading, is_sign_off


def read_tail(reader):
    """Take the next line if it is for editors and not for readers; says whether it did."""
    text = reader.line.text
    if len(text) > 1000:
        return False
    rest = len(reader.lines) - reader.at - 1
    if is_end(text) or (reader.is_tail and text.lower().strip(" .*-") in ("end", "ends", "30")):
        # An end sign with half a story below it is a page's end, not the story's.
        if rest <= max(12, len(reader.lines) * 0.4):
            reader.is_over = True
        return reader.take_note()
    if is_more(text):
        return reader.take_note()
    if is_notes_heading(text):
        reader.is_over = reader.is_over or rest <= max(8, len(reader.lines) * 0.35)
        reader.take_note()
        # The lines right below a heading belong to it.
        while reader.at < len(reader.lines) and not reader.line.gap and not reader.is_over:
            reader.take_note()
        return True
    if is_sign_off(text):
        return reader.take_note()
    return reader.is_tail and (read_labelled(reader, late=True) or _read_last_words(reader))


def _read_last_words(reader):
    """A name under the story is its byline; addresses and numbers are for the desk."""
    story, text = reader.story, reader.line.text
    if len(text) <= 24 and not reader.has_more() and SPACED_INITIALS.fullmatch(text):
        return reader.take_note()
    if "@" in text or "://" in text or text.lower().startswith(("tel", "www.")):
        return reader.take_note()
    bare = None if story.bylines or not story.blocks else read_bare_byline(text)
    if bare and bare[1]:
        story.bylines += bare[0]
        return reader.take_header("byline", "", text)
    return False
