"""The same story sent in other ways is the same story: layout, line endings, labels and marks may differ."""

import re
import textwrap

import pytest

from articles import wire
from tests.shared import shared
from tests.wire import assert_whole, paragraphs, pictures, speakers, subheads

SLUG = re.compile(r"^(\d{8} .*)$", re.M)


def wrap(width, indent="", blank=True):
    def change(text):
        groups = []
        for group in text.split("\n\n"):
            lines = group.split("\n")
            wrapped = [
                line
                if SLUG.match(line)
                else textwrap.fill(line, width, initial_indent=indent, break_long_words=False)
                for line in lines
            ]
            groups.append("\n".join(wrapped))
        return ("\n\n" if blank else "\n").join(groups)

    return change


def curly(text):
    text = re.sub(r'"([^"\n]*)"', r"“\1”", text)
    text = re.sub(r"(?<=\w)'(?=\w)", "’", text)
    return re.sub(r"^'(.*)'$", r"‘\1’", text, flags=re.M)


def pictures_last(text):
    groups = text.split("\n\n")
    figures = [group for group in groups if SLUG.match(group)]
    return "\n\n".join([group for group in groups if group not in figures] + figures)


def line_ends(ending):
    return lambda text: text.replace("\n", ending)


def label(new):
    return lambda text: text.replace("Image Credit:", new)


SAME = {
    "CRLF": line_ends("\r\n"),
    "CR": line_ends("\r"),
    "line separators": line_ends("\u2028"),
    "NEL": line_ends("\x85"),
    "form feeds": lambda text: text.replace("\n\n", "\n\x0c\n"),
    "more blank lines": lambda text: text.replace("\n\n", "\n\n\n\n"),
    "blank lines with spaces": lambda text: text.replace("\n\n", "\n \t\u00a0\n"),
    "no blank lines": lambda text: text.replace("\n\n", "\n"),
    "trailing spaces": line_ends("  \n"),
    "tabs": lambda text: re.sub(r"^(?=[^\d\n])", "\t", text, flags=re.M),
    "wrapped at 72": wrap(72),
    "wrapped at 60": wrap(60),
    "wrapped at 80": wrap(80),
    "wrapped and indented": wrap(70, indent="   ", blank=False),
    "slug as file name": lambda text: SLUG.sub(r"\1.jpg", text),
    "slug with underscores": lambda text: SLUG.sub(lambda m: m[0].replace(" ", "_") + ".JPG", text),
    "slug with hyphens": lambda text: SLUG.sub(lambda m: m[0].replace(" ", "-"), text),
    "labelled slug": lambda text: SLUG.sub(r"PHOTO: \1", text),
    "bracketed slug": lambda text: SLUG.sub(r"[photo: \1]", text),
    "numbered slug": lambda text: SLUG.sub(r"Picture 1: \1.jpg", text),
    "blank line below the slug": lambda text: SLUG.sub(r"\1\n", text),
    "credit in a line of its own": label("\nImage Credit:"),
    "credit in a paragraph of its own": label("\n\nImage Credit:"),
    "Photo credit": label("Photo credit:"),
    "CREDIT": label("CREDIT:"),
    "Picture": label("Picture:"),
    "Foto": label("Foto:"),
    "copyright sign": label("©"),
    "Image by": label("Image by"),
    "Crédit photo": label("Crédit photo :"),
    "in brackets": lambda text: re.sub(r"Image Credit: (.*)$", r"(Photo: \1)", text, flags=re.M),
    "in square brackets": lambda text: re.sub(r"Image Credit: (.*)$", r"[\1]", text, flags=re.M),
    "credit with a stop": lambda text: re.sub(r"(Image Credit: .*)$", r"\1.", text, flags=re.M),
    "curly quotation marks": curly,
    "asterisks around subheads": lambda text: re.sub(r"^'(.*)'$", r"**'\1'**", text, flags=re.M),
    "hashes before subheads": lambda text: re.sub(r"^'(.*)'$", r"## '\1'", text, flags=re.M),
    "subheads bare": lambda text: re.sub(r"^'(.*)'$", r"\1", text, flags=re.M),
    "subheads in capitals": lambda text: re.sub(r"^'(.*)'$", lambda m: m[0].upper(), text, flags=re.M),
    "pictures last": pictures_last,
    "headline and byline": lambda text: "Old friends meet\nBy Mara Lind\n\n" + text,
    "headline and byline, labelled": lambda text: "HEADLINE: Old friends meet\nBYLINE: Mara Lind\n\n" + text,
    "headline, byline, no blank line": lambda text: "Old friends meet\n\nBy Mara Lind\n" + text,
    "dateline": lambda text: re.sub(r"\n\n(?=[A-Z])", "\n\nBORUM, Nov 20 (NordPress) – ", text, count=1),
    "end sign and initials": lambda text: text + "\n\nENDS\n\nbur-ml/th",
    "keywords below": lambda text: text + "\n\nKeywords: one, two",
    "desk lines above": lambda text: "URGENT\n\n(Updates with details)\n\n" + text,
}

STORY = """20240918 quay crane
The last steam crane on the quay of Borum (L) and the new one (R). Image Credit: AFP

The last steam crane in the harbour of Borum will be taken apart in spring because nobody is left who knows \
how to run it, the port company said on Wednesday.

"She was stubborn, and so were we," said Aksel Thorn, a crane driver who came to the quay at fourteen.

20240918 crane driver
Aksel Thorn in front of the crane that he drove for thirty years, on Wednesday in Borum's old harbour. \
Image Credit: AFP

"You do not go to a funeral of somebody who is still breathing," he told AFP in the kitchen of his house.

'Too heavy to keep'

Built in 1926, the crane lifted timber, then coal, then yachts, and was to have been scrapped four times.

Each time the men who worked it found a reason why the quay could not do without its "iron grandmother".

Ruth Amundsen, the head of the port company, described the decision as "sad but overdue" on Wednesday.

"We would need a hundred thousand a year for something that lifts nothing and frightens the insurance," \
Amundsen said.

'Somebody's grandmother'

A museum in the next town has offered to take the cabin, the whistle and the driver's folding chair.
"""


def facts(read):
    def plain(text):
        return text.replace("’", "'").replace("“", '"').replace("”", '"')

    return {
        "pictures": [(plain(caption), credit) for _, caption, credit in pictures(read)],
        "subheads": [plain(text).strip("'‘").lower() for text in subheads(read)],
        "paragraphs": [plain(text) for text in paragraphs(read)],
        "speakers": [(plain(name), plain(role)) for name, role in speakers(read)],
    }


def compare(text, change):
    expected = facts(wire.read(text))
    changed = change(text)
    read = wire.read(wire.decode(changed.encode()).text)
    assert_whole(changed, read)
    found = facts(read)
    for key, value in expected.items():
        assert found[key] == value, key


@pytest.mark.parametrize("variant", SAME)
def test_a_story_sent_in_another_way_is_the_same_story(variant):
    compare(STORY, SAME[variant])


@pytest.mark.parametrize("variant", SAME)
def test_the_sample_story_sent_in_another_way_is_the_same_story(variant):
    text = wire.decode((shared("wire/story") / "20231017-xi-putin.txt").read_bytes()).text
    compare(text, SAME[variant])
