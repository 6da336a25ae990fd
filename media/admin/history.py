"""The history of a photo in words: who changed what and when, with the words that came and went."""

import difflib
import re
from dataclasses import dataclass

from django.core.exceptions import FieldDoesNotExist
from django.utils.dateparse import parse_datetime
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from media.models import Photo
from newsroom import moments
from newsroom.models import AuditEntry

SHOWN = 10
ALL = 200
LONGEST = 1500  # words that are compared one by one; longer texts are shown whole
SAME, ADDED, REMOVED = "same", "added", "removed"


@dataclass(frozen=True)
class Change:
    """One field: ``pieces`` are (kind, words), in reading order."""

    label: str
    pieces: list


@dataclass(frozen=True)
class Entry:
    at: object
    by_name: str
    what: str
    note: str
    changes: list


def entries(photo, limit=SHOWN):
    """(the newest entries, whether there are more): one query."""
    found = list(AuditEntry.objects.filter(kind="media.photo", key=str(photo.uuid))[: limit + 1])
    return [_entry(entry) for entry in found[:limit]], len(found) > limit


def _entry(entry):
    data = entry.data if isinstance(entry.data, dict) else {}
    changes = data.get("changes")
    changes = changes if isinstance(changes, dict) else {}
    found = [
        Change(label(name), difference(in_words(pair[0]), in_words(pair[1])))
        for name, pair in changes.items()
        if isinstance(pair, list) and len(pair) == 2
    ]
    batch = data.get("batch")
    note = entry.note or (
        batch if isinstance(batch, str) else data.get("summary") or data.get("reason") or ""
    )
    return Entry(entry.at, entry.by_name, what_of(entry.verb, is_batch=bool(batch)), str(note), found)


def what_of(verb, *, is_batch=False):
    """An audit verb as the history says it."""
    if verb == "photo edited" and is_batch:
        return _("Edited with others at once")
    known = {
        "photo edited": _("Edited"),
        "photo added": _("Taken in"),
        "photo put away": _("Put away"),
        "photo brought back": _("Brought back"),
        "photo killed": _("Killed"),
    }
    return known.get(verb) or capfirst(verb.removeprefix("photo "))


def label(name):
    try:
        return str(capfirst(Photo._meta.get_field(name).verbose_name))
    except FieldDoesNotExist:
        return capfirst(name.replace("_", " "))


def in_words(value):
    """A value from the audit log as a person reads it."""
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if isinstance(value, dict):
        return "; ".join(f"{name.replace('x', ':')} {_shares(box)}" for name, box in value.items())
    if isinstance(value, str) and re.match(r"\d{4}-\d\d-\d\dT", value) and (moment := parse_datetime(value)):
        return moments.exact(moment)
    return "" if value is None else str(value)


def _shares(box):
    return " ".join(f"{round(share * 100)}%" for share in box[:3]) if isinstance(box, list) else str(box)


def difference(before, after):
    """(kind, words) of what stayed, went and came."""
    old, new = re.findall(r"\S+\s*|\s+", before), re.findall(r"\S+\s*|\s+", after)
    if len(old) > LONGEST or len(new) > LONGEST:
        return [piece for piece in ((REMOVED, before), (ADDED, after)) if piece[1]]
    pieces = []
    for kind, start, end, first, last in difflib.SequenceMatcher(
        None, old, new, autojunk=False
    ).get_opcodes():
        if kind == "equal":
            pieces.append((SAME, "".join(old[start:end])))
            continue
        if end > start:
            pieces.append((REMOVED, "".join(old[start:end])))
        if last > first:
            pieces.append((ADDED, "".join(new[first:last])))
    return pieces
