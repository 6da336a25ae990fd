"""A picture in the text: its slug line, its caption over one or more lines, its credit."""

import re
from dataclasses import dataclass, field

from .credits import Credit, agency_in, has_labelled_credit, is_credit_line, photographer, split_credit
from .labels import read_label
from .slug_lines import SlugLine, read_slug_line
from .story import Figure, Header

CAPTION_LABEL = re.compile(
    r"(?P<label>(?:photo |picture |image )?caption|cutline|bildunterschrift|bildtext|bu|légende|leyenda"
    r"|pie de foto|alt(?:ernative)?(?: text)?|description|beschreibung)\s*[:：]\s*(?P<value>.*)",
    re.I | re.S,
)
# Who is where in the picture is said in captions only.
CAPTION_MARK = re.compile(
    r"\((?:[LRC]|2nd [LR]|\d(?:nd|rd|th) [LR]|left|right|centre|center|front|back|top|bottom|links"
    r"|rechts|l|r|M"
    r"|gauche|à gauche|à droite|file photo|archive|Archivbild|Archivfoto|izquierda|derecha)\)"
    r"|\b(?:pictured|in this (?:file )?(?:photo|picture|image)|file photo|im Bild|auf dem Bild)\b"
)
# The heading above pictures that come at the end.
HEADING = re.compile(r"(?:photos?|pictures?|images?|(?:photo )?captions?|bilder|fotos|bildtexte)\s*:?", re.I)
LONGEST_CAPTION = 2000
WINDOW = 6


@dataclass
class Caption:
    """What was found below a slug line: ``end`` is the index of the line after it."""

    end: int
    parts: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    credit: Credit | None = None

    def take(self, line_text, label, credit=None):
        self.parts.append(credit.caption if credit else line_text)
        self.credit = credit
        if label:
            self.labels.append(label["label"])
        self.end += 1


def read_picture(reader):
    """Take the picture whose slug line is next, if one is; says whether it did."""
    text = reader.line.text
    if HEADING.fullmatch(text) and reader.has_more() and read_slug_line(reader.lines[reader.at + 1].text):
        reader.story.markers.append(text)
        reader.at += 1
        return True
    slug_line = read_slug_line(text)
    if slug_line is None:
        return _read_caption_alone(reader)
    caption = _below(reader, slug_line)
    if not caption.parts and not caption.credit and _is_story_slug(reader, slug_line, caption.end):
        reader.story.headers.append(Header("slug", slug_line.label.strip(), slug_line.slug))
        reader.story.doubt("story-slug-guessed", None, text=slug_line.slug)
    elif caption.credit or slug_line.is_sure:
        _add(reader, slug_line, caption)
    else:
        # “harbour-fire” or “xi putin” is a slug only above a caption, or at the very top above a headline.
        return False
    reader.at = caption.end
    return True


def _add(reader, slug_line, caption):
    story, index = reader.story, len(reader.story.blocks)
    figure = Figure(slug=slug_line.slug, caption=" ".join(filter(None, caption.parts)))
    story.blocks.append(figure)
    story.markers += filter(None, [slug_line.label, *caption.labels])
    figure.key = figure.slug or f"picture {len(story.figures)}"
    if not figure.slug:
        story.doubt("picture-without-slug", index)
    if slug_line.is_split:
        story.doubt("slug-split", index, slug=figure.key)
    if _is_guess(reader, slug_line, caption):
        story.doubt("caption-guessed", index, slug=figure.key)
    if not figure.caption:
        story.doubt("picture-without-caption", index, slug=figure.key)
    if caption.credit:
        _credit(story, index, caption.credit)
    else:
        story.doubt("picture-without-credit", index, slug=figure.key)


def _credit(story, index, credit):
    figure = story.blocks[index]
    figure.credit, figure.credit_as_sent = credit.credit, credit.as_sent
    figure.agency, figure.photographer = agency_in(credit.credit), photographer(credit.credit)
    story.withdraw("picture-without-credit", index)
    if not credit.is_sure:
        story.doubt("credit-guessed", index, credit=credit.as_sent)


def _read_caption_alone(reader):
    """A paragraph that ends in a picture's credit is a caption; a credit line completes the figure above."""
    text, story = reader.line.text, reader.story
    if len(text) > LONGEST_CAPTION or not (has_labelled_credit(text) or is_credit_line(text)):
        return False
    credit = split_credit(text)
    if credit is None:
        return False
    above = story.blocks[-1] if story.blocks else None
    if isinstance(above, Figure) and not above.credit and not credit.caption:
        _credit(story, len(story.blocks) - 1, credit)
    elif credit.caption and has_labelled_credit(text) and len(text) <= 900:
        _add(reader, SlugLine(""), Caption(reader.at + 1, [credit.caption], credit=credit))
    else:
        return False
    reader.at += 1
    return True


def _below(reader, slug_line):
    """The caption in the rest of a slug line, or in the lines below it."""
    caption = Caption(reader.at + 1)
    if slug_line.rest:
        caption.credit = split_credit(slug_line.rest)
        caption.parts = [caption.credit.caption if caption.credit else slug_line.rest]
    lines = reader.lines
    while not caption.credit and caption.end < min(len(lines), reader.at + 1 + WINDOW):
        line = lines[caption.end]
        if reader.is_furniture(line.text) or len(line.text) > LONGEST_CAPTION:
            break
        label = CAPTION_LABEL.fullmatch(line.text)
        text = label["value"] if label else line.text
        credit = split_credit(text)
        # In copy without blank lines an unlabelled credit may belong to prose: only right below the slug.
        if credit and line.gap <= 1 and (credit.is_sure or line.gap == 0):
            caption.take(text, label, credit)
        elif _goes_on(reader, caption, line, label):
            caption.take(text, label)
        else:
            break
    return caption


def _goes_on(reader, caption, line, label):
    """Whether a line without a credit belongs to the caption."""
    if line.gap > 1:
        return False
    below = reader.lines[caption.end + 1] if caption.end + 1 < len(reader.lines) else None
    if below is not None and below.gap <= 1 and is_credit_line(below.text):
        return True
    if line.gap and not label and (caption.parts or not CAPTION_MARK.search(line.text)):
        return False
    return not (caption.parts and reader.copy.is_compact)


def _is_guess(reader, slug_line, caption):
    """A caption without a credit, where paragraphs stand just as close, may be the story's first words."""
    if caption.credit or not caption.parts or slug_line.rest:
        return False
    return reader.copy.is_compact or reader.lines[reader.at + 1].gap > 0


def _is_story_slug(reader, slug_line, end):
    """A slug at the very top without a caption, above a headline, names the story and not a picture."""
    story = reader.story
    if story.blocks or story.is_headline_given or slug_line.label:
        return False
    if not re.fullmatch(r"[^\s.]+", slug_line.slug) or end >= len(reader.lines):
        return False
    return reader.could_be_headline(end) or read_label(reader.lines[end].text) is not None
