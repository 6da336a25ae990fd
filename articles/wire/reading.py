"""Reading a wire text: line by line, from what stands above the story to what stands below it."""

import re

from . import bullets, pictures, proposals, quotes, subheads
from .bylines import read_byline
from .characters import clean
from .datelines import split_dateline
from .decode import LIMIT, TooLong
from .doubts import shorten
from .heads import ENDED, read_head
from .labels import read_label
from .languages import guess_language
from .lines import AFTER_STOP, ALONE, START, lay_out
from .signoffs import EMBARGO, is_end, is_more, is_notes_heading, is_rule, is_sign_off
from .slug_lines import read_slug_line
from .story import Break, Header, ItemList, Paragraph, Subhead, WireStory
from .tails import read_tail

LETTER = re.compile(r"[^\W\d_]")
# No story has more; what has is only split into paragraphs.
MOST_LINES = 4000


def read(text, *, name=""):
    """The ``WireStory`` in ``text``; ``name`` is that of its file, for the slug and the date.

    Never drops a word (see ``account``). Raises nothing but ``TooLong``.
    """
    if len(text) > LIMIT:
        raise TooLong(len(text))
    text, warnings = clean(text)
    story = WireStory(doubts=warnings, language=guess_language(text))
    if text.count("\n") > MOST_LINES:
        story.blocks = [Paragraph(line) for raw in text.split("\n") if (line := " ".join(raw.split()))]
        story.doubt("plain-only")
    else:
        copy = lay_out(text, line_kind)
        if copy.has_guessed_paragraphs:
            story.doubt("paragraphs-guessed")
        Reader(copy, story).read()
        quotes.propose(story)
    proposals.complete(story, name)
    return story


def line_kind(text):
    """How a line joins its neighbours (see ``lines.lay_out``)."""
    if len(text) > 200:
        return ""
    slug_line = read_slug_line(text)
    if (slug_line and slug_line.is_sure) or read_byline(text) or subheads.read_marked(text):
        return ALONE
    if any(is_it(text) for is_it in (is_rule, is_end, is_more, is_notes_heading)):
        return ALONE
    if read_label(text) or bullets.read_item(text):
        return START
    return AFTER_STOP if is_sign_off(text) else ""


class Reader:
    """A place in the lines of a text, and the story read so far.

    ``is_head`` until the first paragraph, ``is_tail`` when no prose is left, ``is_over`` when what follows
    is for editors alone.
    """

    def __init__(self, copy, story):
        self.copy, self.story, self.lines = copy, story, copy.lines
        self.at = 0
        self.is_head, self.is_over = True, False
        prose = (at for at, line in enumerate(self.lines) if self._is_prose(line.text))
        self.last_prose = max(prose, default=-1)

    @property
    def line(self):
        return self.lines[self.at]

    @property
    def is_tail(self):
        return not self.is_head and self.at > self.last_prose

    def read(self):
        while self.at < len(self.lines):
            self._read_next()
        blocks = self.story.blocks
        while blocks and isinstance(blocks[-1], Break):
            blocks.pop()
        for doubt in self.story.doubts:
            if doubt.block is not None and doubt.block >= len(blocks):
                doubt.block = len(blocks) - 1 if blocks else None

    def _read_next(self):
        if self._read_rule() or pictures.read_picture(self):
            return
        if self.is_over:
            if not read_tail(self):
                self.take_note()
            return
        if self.is_head and read_head(self):
            return
        if not self.is_head and read_tail(self):
            return
        if not (self._read_list() or self._read_subhead()):
            self._read_paragraph()

    # What others take.

    def take_header(self, name, label, value, taken=1):
        self.story.headers.append(Header(name, label, value))
        if name == "headline":
            self.story.headline, self.story.is_headline_given = value, True
        self.at += taken
        return True

    def take_note(self, taken=1):
        text = "\n".join(line.text for line in self.lines[self.at : self.at + taken])
        self.story.note(text)
        if EMBARGO.match(text):
            self.story.embargo = self.story.embargo or text
            self.story.doubt("embargo", None, text=shorten(text))
        self.at += taken
        return True

    # What others ask.

    def has_more(self):
        return self.at + 1 < len(self.lines)

    def is_furniture(self, text):
        """A line that can be no part of a caption, nor the value of a label above it."""
        if len(text) > 200:
            return False
        slug_line = read_slug_line(text)
        if (slug_line and slug_line.is_sure) or read_byline(text) or subheads.read_marked(text):
            return True
        if is_rule(text) or is_end(text) or is_notes_heading(text):
            return True
        of_a_picture = pictures.CAPTION_LABEL.match(text) or pictures.is_credit_line(text)
        return bool(read_label(text) and not of_a_picture)

    def prose_follows(self, at):
        return at < self.last_prose

    def could_be_headline(self, at):
        """A short line without a full stop, with a story below it."""
        text = self.lines[at].text
        if len(text) > 160 or len(text.split()) > 28 or text[0] in "•*-–—>" or not LETTER.search(text):
            return False
        if not self.prose_follows(at) or read_byline(text) or read_label(text) or split_dateline(text):
            return False
        if ENDED.search(text):
            below = self.lines[at + 1].text
            return text[-1] == "." and len(text.split()) <= 12 and bool(read_byline(below))
        return pictures.split_credit(text) is None

    def _is_prose(self, text):
        return subheads.is_prose(text) and not read_label(text) and not is_sign_off(text)

    # Blocks.

    def _read_rule(self):
        if not is_rule(self.line.text):
            return False
        story, text = self.story, self.line.text
        above = story.blocks[-1] if story.blocks else None
        if not self.line.gap and subheads.UNDERLINED.fullmatch(text) and isinstance(above, Paragraph):
            if subheads.could_be(above.text):
                story.blocks[-1] = Subhead(above.text)
        elif not self.is_head and self.prose_follows(self.at) and not isinstance(above, Break):
            story.blocks.append(Break())
        story.markers.append(text)
        self.at += 1
        return True

    def _read_list(self):
        texts = []
        for line in self.lines[self.at :]:
            if (texts and line.gap > 1) or bullets.read_item(line.text) is None:
                break
            texts.append(line.text)
        items = bullets.read_list(texts)
        # French and Spanish speech begins with a dash.
        if not items or (items[0].mark in "–—" and self.story.language in ("fr", "es", "it", "pt")):
            return False
        self.story.markers += [item.mark for item in items]
        ordered = items[0].number is not None
        self.story.blocks.append(ItemList([item.text for item in items], ordered, items[0].number or 1))
        self.at += len(items)
        self.is_head = False
        return True

    def _read_subhead(self):
        story, text = self.story, self.line.text
        if marked := subheads.read_marked(text):
            story.blocks.append(Subhead(marked[0], marked[1]))
            story.markers.append(marked[2])
            self.at += 1
            return True
        below = self.lines[self.at + 1].text if self.has_more() else ""
        quoted = subheads.is_quoted(text)
        if self.is_head or not (quoted or subheads.could_be(text)):
            return False
        index = len(story.blocks)
        in_table = not self.line.gap and not self.copy.is_compact
        long = self.copy.is_compact and len(text.split()) > 8
        if not self._begins_section(below) or (in_table and not quoted) or long:
            if not quoted and len(text) > 3 and not self.is_tail:
                story.doubt("short-line", index)
            return False
        if not quoted and (len(text.split()) > 6 or self.copy.is_compact):
            story.doubt("subhead-guessed", index)
        story.blocks.append(Subhead(text))
        self.at += 1
        return True

    def _begins_section(self, below):
        """Whether what stands below a short line is a paragraph, a picture or a list."""
        if not below:
            return False
        slug_line = read_slug_line(below)
        if slug_line and slug_line.is_sure:
            return self.prose_follows(self.at + 1)
        return subheads.is_prose(below) or bullets.read_item(below) is not None

    def _read_paragraph(self):
        story, text = self.story, self.line.text
        if self.is_head and not story.dateline and (found := split_dateline(text)):
            dateline, rest, is_sure = found
            story.dateline = dateline
            story.headers.append(Header("dateline", "", dateline.as_sent))
            if not is_sure:
                story.doubt("dateline-guessed", len(story.blocks), text=dateline.as_sent)
            text = rest
        if text:
            story.blocks.append(Paragraph(text))
            self.is_head = False
        self.at += 1
