"""A wire text as it was understood: what stands above the story, its blocks, quotes and doubts."""

import datetime as dt
from dataclasses import dataclass, field

from django.utils.translation import gettext_lazy as _

from .doubts import Doubt, shorten


@dataclass
class Paragraph:
    text: str

    def parts(self):
        return [self.text]


@dataclass
class Subhead:
    """Quotation marks around a subhead belong to it; a ``##`` before it does not."""

    text: str
    level: int = 2

    def parts(self):
        return [self.text]


@dataclass
class Figure:
    """A picture that the text names. ``credit`` is bare (“AFP”), ``credit_as_sent`` with its label.

    ``key`` names the picture in ``match_pictures`` and in the body: its slug, or “picture 2” where it
    came without one.
    """

    slug: str = ""
    caption: str = ""
    credit: str = ""
    credit_as_sent: str = ""
    photographer: str = ""
    agency: str = ""
    alt: str = ""
    key: str = ""

    def parts(self):
        return [self.slug, self.caption, self.credit_as_sent, self.alt]


@dataclass
class ItemList:
    items: list[str]
    is_ordered: bool = False
    start: int = 1

    def parts(self):
        return self.items


@dataclass
class Break:
    """A line of signs (``* * *``) between two parts of the story."""

    def parts(self):
        return []


@dataclass
class Header:
    """Something said above or below the story: ``name`` is our field, ``label`` what the value came with."""

    name: str
    label: str
    value: str


@dataclass
class WireByline:
    """``role`` is the word that came with the name (By, Von, Par), "" where there was none."""

    name: str
    role: str = ""
    agency: str = ""
    place: str = ""


@dataclass
class Dateline:
    """``place`` is what to print; ``as_sent`` the whole of “BEIJING, Oct 17 (AFP) –”."""

    place: str
    date: str = ""
    agency: str = ""
    as_sent: str = ""


HOW = {
    "named": _("named with the quote"),
    "surname": _("named by surname; the full name stands elsewhere in the story"),
    "pronoun": _("“he” or “she”, taken to be who spoke last"),
    "unnamed": _("described, not named"),
    "sentence": _("named in the sentence before"),
    "continued": _("nobody is named; the same speaker as before"),
    "unknown": _("a whole sentence in quotation marks; nobody is named"),
}


@dataclass
class WireQuote:
    """A pull-quote to propose. ``paragraph`` is an index into the story's blocks; ``how`` a key of ``HOW``.

    ``text`` is verbatim but for the outer quotation marks and a comma before the closing one; parts that
    an attribution stood between are joined. ``speaker`` and ``role`` are as the text has them, the article
    of a role included.
    """

    text: str
    speaker: str
    role: str
    paragraph: int
    confidence: float
    how: str

    @property
    def why(self):
        return str(HOW[self.how])


@dataclass
class WireStory:
    """What ``read`` makes of a text. Fields that ``is_…_given`` denies are proposals."""

    headline: str = ""
    is_headline_given: bool = False
    kicker: str = ""
    standfirst: str = ""
    slug: str = ""
    is_slug_given: bool = False
    date: dt.date | None = None
    section: str = ""
    tags: list[str] = field(default_factory=list)
    bylines: list[WireByline] = field(default_factory=list)
    dateline: Dateline | None = None
    agency: str = ""
    language: str = ""
    embargo: str = ""
    blocks: list = field(default_factory=list)
    quotes: list[WireQuote] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    headers: list[Header] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    markers: list[str] = field(default_factory=list)

    @property
    def figures(self):
        return [block for block in self.blocks if isinstance(block, Figure)]

    def header(self, name):
        """The value that was sent for ``name``, or ""."""
        return next((header.value for header in self.headers if header.name == name), "")

    def doubt(self, code, block=None, **about):
        """Note that something should be checked. The same thing is said once."""
        doubt = Doubt(code, block, about)
        if len(self.doubts) < 500 and doubt not in self.doubts:
            self.doubts.append(doubt)

    def withdraw(self, code, block):
        """Take back a doubt that a later line settled."""
        self.doubts = [doubt for doubt in self.doubts if (doubt.code, doubt.block) != (code, block)]

    def note(self, text):
        """Move text that readers should not see to the notes for editors, and say so."""
        self.notes.append(text)
        self.doubt("note-moved", len(self.blocks) - 1 if self.blocks else None, text=shorten(text))

    def parts(self):
        """Every piece of the text, wherever it went: together they hold each word that was sent."""
        for header in self.headers:
            yield from (header.label, header.value)
        for block in self.blocks:
            yield from block.parts()
        yield from self.notes
        yield from self.markers

    def notes_for_editors(self):
        """The notes as one text, followed by what was sent above the story and has no field of its own."""
        own = ("headline", "kicker", "standfirst", "byline", "tags", "slug")
        rest = [f"{h.label} {h.value}".strip() for h in self.headers if h.name not in own]
        return "\n\n".join([*self.notes, *rest])
