"""What stands above a story: labels, headline, byline, standfirst, dates, notes to the desk."""

import re

from .bylines import read_bare_byline, read_byline, read_people
from .dates import LINE as DATE_LINE
from .doubts import shorten
from .labels import LATE, read_label, read_tags
from .signoffs import is_notes_heading, is_priority, is_sign_off
from .subheads import read_marked

# “Germany-politics/”, “BC-AS--China-Daring Escape, 3rd Ld-Writethru,827<”, “Sweden-China-auto-business”
SLUGLINE = re.compile(r"[\w-]+(?:/[\w-]+)*/|BC-.{3,80}|[A-Z][a-z]+(?:-[\w]+){2,8}")
ENDED = re.compile(r"[.;,:…]$")


def read_head(reader):
    """Take the next line if it belongs above the story; says whether it did."""
    story = reader.story
    if (marked := read_marked(reader.line.text)) and not read_label(reader.line.text):
        # “# Headline”, “*By Jane Doe*”
        story.markers.append(marked[2])
        reader.line.text = marked[0]
    text = reader.line.text
    if is_priority(text):
        return reader.take_note()
    if read_labelled(reader):
        return True
    if is_notes_heading(text) or is_sign_off(text):
        return reader.take_note()
    if found := read_byline(text):
        return _take_byline(reader, text[: len(found[0])], text[len(found[0]) :].strip(" :"), found[1])
    if len(text) <= 60 and DATE_LINE.fullmatch(text):
        return reader.take_header("date", "", text)
    if not story.header("slug") and len(text) <= 90 and SLUGLINE.fullmatch(text) and reader.has_more():
        return reader.take_header("slug", "", text)
    if story.is_headline_given:
        return _read_below_headline(reader)
    if _is_kicker(reader):
        story.doubt("kicker-guessed", None, text=text)
        return reader.take_header("kicker", "", text)
    if reader.could_be_headline(reader.at):
        if len(text) > 110 or len(text.split()) > 16 or reader.copy.is_compact or text[-1] == ".":
            story.doubt("headline-guessed", None)
        return reader.take_header("headline", "", text.rstrip("=< "))
    return False


def read_labelled(reader, late=False):
    """Take a labelled line (“HEADLINE: …”), and the line below it where the label stands alone."""
    story = reader.story
    label = read_label(reader.line.text)
    if label is None or (late and label.field not in LATE):
        return False
    field, value = label.field, label.value
    if field == "text":
        return _read_text_label(reader, label)
    taken = 1
    if not value:
        below = reader.lines[reader.at + 1] if reader.at + 1 < len(reader.lines) else None
        if below is None or below.gap > 1 or reader.is_furniture(below.text) or len(below.text) > 600:
            return reader.take_note()
        value, taken = below.text, 2
    if field == "byline" and (found := read_byline(value)) is not None:
        return _take_byline(reader, label.label, value, found[1], taken)
    if field == "byline" and (people := read_people(value)) is not None:
        return _take_byline(reader, label.label, value, people, taken)
    if field in ("byline", "note"):
        return reader.take_note(taken)
    if story.header(field) and field not in ("tags", "embargo"):
        story.doubt("label-repeated", None, label=label.label)
        return reader.take_note(taken)
    if late and field not in ("tags", "note", "embargo"):
        story.doubt("label-late", None, label=label.label)
    if field == "embargo":
        story.embargo = value
        story.doubt("embargo", None, text=shorten(value))
    if field == "tags":
        story.tags += read_tags(value)
    return reader.take_header(field, label.label, value, taken)


def _read_text_label(reader, label):
    """“BODY:” begins the story; “Text: Jana Muster” is a byline."""
    if label.value and (people := read_people(label.value)) and not reader.story.bylines:
        return _take_byline(reader, label.label, label.value, people)
    if label.value and not label.label.isupper() and len(label.label) > 5:
        return False
    reader.story.markers.append(label.label)
    if label.value:
        reader.line.text = label.value
    else:
        reader.at += 1
    reader.is_head = bool(not label.value)
    return True


def _take_byline(reader, label, value, people, taken=1):
    for person in people:
        person.role = person.role or re.sub(r"\W+$", "", label)
    reader.story.bylines += people
    return reader.take_header("byline", label, value, taken)


def _read_below_headline(reader):
    """A byline without “By”, or a standfirst: what stands between a headline and a byline or the story."""
    story, text = reader.story, reader.line.text
    found = None if story.bylines else read_bare_byline(text)
    if found and reader.has_more():
        people, is_sure = found
        if not is_sure:
            story.doubt("byline-guessed", None, text=text)
        return _take_byline(reader, "", text, people)
    if text == story.header("headline"):
        return reader.take_note()
    if story.header("standfirst") or story.bylines or story.dateline or len(text.split()) > 60:
        return False
    ends_open = not ENDED.search(text) and text[-1] not in '!?"”»' and len(text.split()) <= 40
    if (ends_open and reader.prose_follows(reader.at)) or _byline_follows(reader):
        story.doubt("standfirst-guessed", None, text=shorten(text))
        return reader.take_header("standfirst", "", text)
    return False


def _byline_follows(reader):
    for line in reader.lines[reader.at + 1 : reader.at + 2]:
        bare = read_bare_byline(line.text)
        if read_byline(line.text) or (bare and bare[1]):
            return True
    return False


def _is_kicker(reader):
    """One to three words in capitals right above a headline."""
    text = reader.line.text
    words = text.split()
    if len(words) > 3 or len(text) < 3 or not (text.isupper() or text[-1] in ":|/"):
        return False
    return reader.has_more() and reader.could_be_headline(reader.at + 1)
