"""What an agency's rule file says, and how it is followed: pure, from the facts of a file to cleaner ones."""

import re
from collections.abc import Callable
from dataclasses import dataclass

PLACEHOLDERS = {"", "-", "--", "n/a", "none", "null", "unknown", "uncredited", "no byline", "photographer"}
DOTS = re.compile(r"\s*\.(?:\s*\.){1,}\s*$")
TIMES = 8  # pieces taken off one caption
LONGEST = 8_000  # characters; what is longer is no caption that an agency wrote, and stays as it is


@dataclass(frozen=True)
class Cleaned:
    """``instructions``: what stood in the caption and binds the desk. ``photographer``: whom it names."""

    caption: str
    photographer: str = ""
    instructions: str = ""


def no_identifier(facts, file_name):
    return ""


@dataclass(frozen=True)
class Rules:
    """One agency. ``boilerplate``: what is no caption, cut off where it stands.

    A group ``instruction`` in such a pattern is moved to the instructions, a group ``name`` tells the
    photographer. ``identifier(facts, file_name)`` gives what the agency knows the picture by, "" for nothing
    that can be relied on: the same identifier is the same picture.
    """

    code: str
    name: str = ""
    credit_pattern: str = ""
    aliases: tuple = ()
    boilerplate: tuple = ()
    identifier: Callable = no_identifier

    def clean(self, caption):
        """The ``Cleaned`` of ``caption``."""
        if len(caption) > LONGEST:
            return Cleaned(caption)
        name, moved = "", []
        for _turn in range(TIMES):
            found = next(filter(None, (pattern.search(caption) for pattern in self.boilerplate)), None)
            if found is None:
                break
            groups = found.groupdict()
            name = name or tidy(groups.get("name"))
            if instruction := tidy(groups.get("instruction")):
                moved.append(instruction)
            caption = _joined(caption[: found.start()], caption[found.end() :])
        if name.casefold() in PLACEHOLDERS:
            name = ""
        return Cleaned(DOTS.sub(".", caption) if moved or name else caption, name, "\n".join(moved))


def _joined(before, after):
    before, after = before.rstrip(), after.lstrip()
    if before and after:
        return f"{before}\n{after}" if "\n" in before[-1:] + after[:1] else f"{before} {after}"
    return before or after


def tidy(words):
    """``words`` on one line, without what only joined them to others."""
    return " ".join((words or "").split()).strip(" -–—/|;,:+*")


def compiled(*patterns, ignore_case=False):
    return tuple(re.compile(pattern, re.IGNORECASE if ignore_case else 0) for pattern in patterns)


def given(facts, name):
    """The fact ``name`` on one line; "" for a placeholder."""
    value = facts.get(name) or ""
    value = " ".join(str(value).split())
    return "" if value.casefold() in PLACEHOLDERS else value


def first(facts, *names):
    """The first of the facts ``names`` that says something."""
    return next(filter(None, (given(facts, name) for name in names)), "")


def dated(facts):
    """The transmission reference with its day and slug.

    A reference is a photographer's or bureau's running number: it comes again on other days, and on the same
    day from somebody of the same initials.
    """
    reference, day = given(facts, "transmission_reference"), given(facts, "taken_at")[:10]
    slug = given(facts, "object_name")[:80]
    return f"{reference}/{day}/{slug}" if reference and len(day) == 10 and slug else ""


def matching(pattern, *texts):
    """What ``pattern`` finds first in one of ``texts``; "" for nothing."""
    found = next(filter(None, (re.search(pattern, text or "", re.IGNORECASE) for text in texts)), None)
    return found.group() if found else ""
