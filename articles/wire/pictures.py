"""A picture in the text: its slug line, its caption over one or more lines, its credit."""

import re

from .credits import agency_in, has_labelled_credit, is_credit_line, photographer, split_credit
from .labels import read_label
from .slug_lines import read_slug_line
from .story import Figure, Header

CAPTION_LABEL = re.compile(
    r"(?P<label>(?:photo |picture |image )?caption|cutline|bildunterschrift|bildtext|bu|légende|leyenda"
    r"|pie de foto|alt(?:ernative)?(?: text)?|description|beschreibung)\s*[:：]\s*(?P<value>.*)",
    re.I | re.S,
)
# Who is where in the picture is said in captions only.
CAPTION_MARK = re.compile(
    r"\((?:[LRC]|2nd [LR]|\d(?:nd|rd|th) [LR]|left|right|centre|center|front|back|top|bottom|links|rechts|l|r|M"
    r"|gauche|à gauche|à droite|file photo|archive|Archivbild|Archivfoto|izquierda|derecha)\)"
    r"|\b(?:pictured|in this (?:file )?(?:photo|picture|image)|file photo|im Bild|auf dem Bild)\b"
)
# The heading above pictures that come at the end.
HEADING = re.compile(r"(?:photos?|pictures?|images?|captions?|photo captions?|bilder|fotos|bildtexte)\s*:?", re.I)
LONGEST_CAPTION = 2000
WINDOW = 6


def read_picture(reader):
    """Take the picture whose slug line is next, if one is; says whether it did."""
    line = reader.line
    if HEADING.fullmatch(line.text) and reader.has_more() and read_slug_line(reader.lines[reader.at + 1].text):
        reader.story.markers.append(line.text)
        reader.at += 1
        return True
    slug_line = read_slug_line(line.text)
    if slug_line is None:
        return _read_caption_alone(reader)
    found = _caption(reader, slug_line)
    if found is None:
        return False
    parts, credit, end, is_guessed = found
    if not parts and credit is None and _is_story_slug(reader, slug_line, end):
        reader.story.headers.append(Header("slug", slug_line.label.strip(), slug_line.slug))
        reader.story.doubt("story-slug-guessed", None, text=slug_line.slug)
        reader.at = end
        return True
    _add(reader, slug_line, parts, credit, is_guessed)
    reader.at = end
    return True


def _add(reader, slug_line, parts, credit, is_guessed):
    story, index = reader.story, len(reader.story.blocks)
    caption = " ".join(part for part in parts if part)
    figure = Figure(slug=slug_line.slug, caption=caption)
    if credit:
        figure.credit, figure.credit_as_sent = credit.credit, credit.as_sent
        figure.agency, figure.photographer = agency_in(credit.credit), photographer(credit.credit)
    story.blocks.append(figure)
    if slug_line.label:
        story.markers.append(slug_line.label)
    figure.key = figure.slug or f"picture {len(story.figures)}"
    if not figure.slug:
        story.doubt("picture-without-slug", index)
    if slug_line.is_split:
        story.doubt("slug-split", index, slug=figure.key)
    if is_guessed:
        story.doubt("caption-guessed", index, slug=figure.key)
    if credit and not credit.is_sure:
        story.doubt("credit-guessed", index, credit=credit.as_sent)
    if not caption:
        story.doubt("picture-without-caption", index, slug=figure.key)
    if not figure.credit:
        story.doubt("picture-without-credit", index, slug=figure.key)


def _read_caption_alone(reader):
    """A paragraph that ends in a picture's credit is a caption; a credit line completes the figure above."""
    text = reader.line.text
    blocks = reader.story.blocks
    if len(text) > LONGEST_CAPTION or not (has_labelled_credit(text) or is_credit_line(text)):
        return False
    credit = split_credit(text)
    above = blocks[-1] if blocks and isinstance(blocks[-1], Figure) else None
    if above and not above.credit and not credit.caption:
        above.credit, above.credit_as_sent = credit.credit, credit.as_sent
        above.agency, above.photographer = agency_in(credit.credit), photographer(credit.credit)
        reader.story.withdraw("picture-without-credit", len(blocks) - 1)
    elif not credit.caption or not has_labelled_credit(text) or len(text) > 900:
        return False
    else:
        _add(reader, read_slug_line("[photo: x]")._replace(slug="", label=""), [credit.caption], credit, False)
    reader.at += 1
    return True


def _caption(reader, slug_line):
    """``(caption parts, Credit or None, index of the next line, is it a guess)``, or None: no slug line."""
    at = reader.at + 1
    parts = []
    if slug_line.rest:
        credit = split_credit(slug_line.rest)
        if credit:
            return [credit.caption], credit, at, False
        parts.append(slug_line.rest)
    credit, end = _gather(reader, at, parts)
    if credit or slug_line.is_sure:
        return parts, credit, end, _is_guess(reader, slug_line, parts, credit)
    # “harbour-fire” or “xi putin” is a slug only above a caption, or at the very top above a headline.
    if not slug_line.is_sure and not parts and _is_story_slug(reader, slug_line, at):
        return [], None, at, False
    return None


def _gather(reader, at, parts):
    """Append the caption's lines to ``parts``; ``(Credit or None, index of the line after)``."""
    lines, first = reader.lines, at
    while at < len(lines) and at - first < WINDOW:
        line = lines[at]
        if reader.is_furniture(line.text):
            break
        if label := CAPTION_LABEL.fullmatch(line.text):
            reader.story.markers.append(label["label"])
            text = label["value"]
        else:
            text = line.text
        if len(text) > LONGEST_CAPTION:
            break
        credit = split_credit(text)
        if credit and line.gap <= 1 and (credit.is_sure or line.gap == 0):
            # In copy without blank lines an unlabelled credit may belong to prose: only right below the slug.
            parts.append(credit.caption)
            return credit, at + 1
        if line.gap and not label and not _credit_below(lines, at) and (parts or not CAPTION_MARK.search(text)):
            break
        if (parts and reader.copy.is_compact and not _credit_below(lines, at)) or (line.gap > 1):
            break
        parts.append(text)
        at += 1
    return None, at


def _credit_below(lines, at):
    below = lines[at + 1] if at + 1 < len(lines) else None
    return below is not None and below.gap <= 1 and is_credit_line(below.text)


def _is_guess(reader, slug_line, parts, credit):
    """A caption without a credit, where paragraphs stand just as close, may be the story's first words."""
    if credit or not parts or slug_line.rest:
        return False
    return reader.copy.is_compact or reader.lines[reader.at + 1].gap > 0


def _is_story_slug(reader, slug_line, end):
    """A slug at the very top without a caption, above a headline, names the story and not a picture."""
    story = reader.story
    if story.blocks or story.is_headline_given or slug_line.label or not slug_line.slug or " " in slug_line.slug:
        return False
    if "." in slug_line.slug or end >= len(reader.lines):
        return False
    return reader.could_be_headline(end) or read_label(reader.lines[end].text) is not None
