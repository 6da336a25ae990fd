"""What a photo's instructions ask of the desk, in words, with what was not understood of them."""

from dataclasses import dataclass

from media.rights.derived import instructions
from media.rights.restrictions import known
from newsroom.models import Publication


@dataclass(frozen=True)
class Bound:
    labels: list
    credit: str
    remainder: str


def bound(photo):
    """``Bound`` of ``photo``: its restrictions by name, and the remainder of its special instructions."""
    read = instructions(photo, zone=Publication.current().zone)
    # Of an embargo the page tells the instant, where one is known.
    codes = [code for code in photo.restrictions if code != "embargo" or photo.embargoed_until is None]
    return Bound([label(code) for code in codes], read.credit, read.remainder)


def label(code):
    """A restriction in words; a territory with its code."""
    restriction = known(code)
    words = str(restriction.label) if restriction else code
    return f"{words}: {code[4:]}" if code.startswith("out:") else words
