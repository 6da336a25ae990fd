"""The marks that text can bear, in their order of rank: the first stands outermost in HTML."""

import re

from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .attributes import required, string
from .links import LINK_LIMIT, is_external, link_problem

_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_RTL_SCRIPTS = {"adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"}
_RTL_LANGUAGES = {"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "syr", "ug", "ur", "yi"}


class Mark:
    """A mark's name in JSON, its label for editors, its attributes, and its HTML around the text."""

    attrs = {}

    def __init__(self, name, label, tag="", excludes=""):
        self.name = name
        self.label = label
        self.excludes = excludes
        self.start = mark_safe(f"<{tag}>")  # noqa: S308 - the tags are named below, never by a document
        self.end = mark_safe(f"</{tag}>")  # noqa: S308

    def open(self, attrs):
        return self.start

    def close(self, attrs):
        return self.end

    def spec(self):
        spec = {"attrs": {name: {"default": attr.default} for name, attr in self.attrs.items()}}
        return {**spec, "excludes": self.excludes} if self.excludes else spec


def _tag_problem(value):
    return None if _LANGUAGE_TAG.fullmatch(value) else _("This is not a language, such as “fr” or “zh-Hant”.")


class Link(Mark):
    attrs = {"href": required(string(LINK_LIMIT, link_problem))}

    def open(self, attrs):
        href = attrs["href"]
        if is_external(href):
            return format_html('<a href="{}" rel="noopener">', href)
        return format_html('<a href="{}">', href)


class Language(Mark):
    attrs = {"lang": required(string(35, _tag_problem))}

    def open(self, attrs):
        return format_html('<span lang="{}" dir="{}">', attrs["lang"], direction(attrs["lang"]))


def direction(tag):
    """ "rtl" or "ltr": in which direction a language, named by its BCP 47 tag, is written."""
    language, *subtags = tag.lower().split("-")
    for subtag in subtags:
        if len(subtag) == 4 and subtag.isalpha():
            return "rtl" if subtag in _RTL_SCRIPTS else "ltr"
    return "rtl" if language in _RTL_LANGUAGES else "ltr"


MARKS = (
    Link("link", gettext_lazy("link"), "a"),
    Mark("bold", gettext_lazy("bold"), "strong"),
    Mark("italic", gettext_lazy("italic"), "em"),
    Mark("strike", gettext_lazy("strike-through"), "s"),
    Mark("superscript", gettext_lazy("superscript"), "sup", excludes="superscript subscript"),
    Mark("subscript", gettext_lazy("subscript"), "sub", excludes="superscript subscript"),
    Language("language", gettext_lazy("language"), "span"),
)
MARK_BY_NAME = {mark.name: mark for mark in MARKS}
RANK = {mark.name: rank for rank, mark in enumerate(MARKS)}
