"""The working copy of a wire story: each field within its limits, and whatever does not fit in the notes."""

import re
from collections import Counter
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from articles import wire, working_copy
from articles.copy_check import label
from articles.models import Article, Byline, Section, Tag
from articles.slugs import slugify
from media.models import Agency
from newsroom.models import Publication

FIGURE_LIMITS = {"caption": 5000, "alt": 2000, "slug": 300, "credit": 500}


@dataclass
class WireCopy:
    """``copy`` lacks only its bylines; ``cut`` names what was too long for its field."""

    copy: dict
    cut: list = field(default_factory=list)
    notes: list = field(default_factory=list)

    def fit(self, text, limit, name):
        """``text`` on one line of at most ``limit`` characters; a longer one stands whole in the notes."""
        # Not all white space: typography wants some spaces kept from breaking.
        line = re.sub("[ \t\r\n]+", " ", text).strip()
        if len(line) <= limit:
            return line
        self.cut.append(name)
        self.notes.append(f"{name}: {line}")
        return line[: limit - 1].rstrip() + "…"


def wire_copy(text, story, document, *, section, agency, names):
    """The ``WireCopy`` of ``story``, read from ``text``; ``names`` are those that will sign it."""
    made = WireCopy({**working_copy.blank(), "body": document}, notes=[story.notes_for_editors()])
    given = {
        "headline": story.headline,
        "kicker": story.kicker,
        "standfirst": story.standfirst,
        "dateline": story.dateline.place if story.dateline else "",
    }
    for name, words in given.items():
        made.copy[name] = made.fit(words, Article._meta.get_field(name).max_length, label(name))
    longest = Tag._meta.get_field("name").max_length
    made.copy.update(
        slug=slugify(story.slug),
        language=_language(story.language),
        section=section.pk if section else _section(story.section),
        source_agency=agency.pk if agency else None,
        tags=[made.fit(tag, longest, label("tags")) for tag in _once(story.tags)],
    )
    for block in document["content"]:
        if block["type"] == "figure":
            for name, limit in FIGURE_LIMITS.items():
                block["attrs"][name] = made.fit(
                    block["attrs"][name], limit, _("A picture's caption or credit")
                )
    made.notes += _left_over(text, story, made, names)
    made.copy["notes"] = "\n\n".join(filter(None, made.notes))
    return made


def _left_over(text, story, made, names):
    """The pieces of the text whose words would stand nowhere in the story's working copy."""
    # Labels, signs of the beginning and the end, and what a proposal repeats are no words of the story.
    kept = wire.words("\n".join([*_strings(made.copy), *made.notes, *names, *story.markers]))
    for header in story.headers:
        kept += wire.words(header.label)
    for figure in story.figures:
        kept += wire.words(figure.credit_as_sent) - wire.words(figure.credit)
    if not story.is_headline_given:
        kept -= wire.words(story.headline)
    lost = wire.words(text) - kept
    for piece in dict.fromkeys(story.parts()) if lost else ():
        if found := wire.words(piece) & lost:
            lost -= found
            yield piece
    if lost := Counter(lost):
        yield " ".join(lost.elements())


def _strings(value):
    """Every string in a working copy but the names of its parts."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for child in value:
            yield from _strings(child)
    elif isinstance(value, dict):
        for name, child in value.items():
            if name not in ("type", "id", "language", "size", "slug" if "copy" in value else ""):
                yield from _strings(child)


def known_agency(name):
    """The agency that goes by ``name``, or None."""
    folded = " ".join(name.split()).casefold()
    return next((agency for agency in Agency.objects.all() if folded and folded in agency.names()), None)


def _section(name):
    folded = " ".join(name.split()).casefold()
    for pk, *names in Section.objects.values_list("pk", "slug", "name"):
        if folded and folded in map(str.casefold, names):
            return pk
    return None


def _language(code):
    """The story's language where it is not the paper's."""
    paper = Publication.current().language
    return "" if not code or code.split("-")[0] == paper.split("-")[0] else code


def signatures(story):
    """The names that signed, each once, as long as a byline's may be."""
    longest = Byline._meta.get_field("name").max_length
    names = (" ".join(signed.name.split())[:longest].strip() for signed in story.bylines)
    return _once(name for name in names if name)


def _once(names):
    """Each name once, whatever its case."""
    return list({name.casefold(): name for name in names}.values())
