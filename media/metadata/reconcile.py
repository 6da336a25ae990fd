"""Which of several values is meant (Metadata Working Group, Guidelines for Handling Image Metadata, part 5).

XMP comes first, then IIM, then EXIF. Where the digest that XMP's last writer noted of the IIM block no
longer fits, the IIM was changed by a program that knows no XMP: then IIM comes first, but for values that
only its length limits cut short.
"""

import re
from dataclasses import dataclass, field

from media.metadata import caps
from media.metadata.charsets import mended
from media.metadata.dates import iso
from media.metadata.facts import FACTS, KINDS_OF_VALUE

ORDER = ("XMP", "IIM", "EXIF", "later")
ZONE = re.compile(r"^(\d{4}-\d\d-\d\dt\d\d:\d\d:\d\d)\S*$")


@dataclass
class Kinds:
    """What each kind of metadata holds, and whether IIM was written after XMP."""

    xmp: dict = field(default_factory=dict)
    iim: dict = field(default_factory=dict)
    exif: dict = field(default_factory=dict)
    iim_is_newer: bool = False


def reconcile(kinds):
    """(chosen, sources): fact → value, fact → where it was found."""
    chosen, sources = {}, {}
    for fact in FACTS:
        found = _found(fact, kinds)
        if found:
            value, source = _first(found, kinds.iim_is_newer and fact.is_mirrored)
            chosen[fact.name] = caps.trim(value, text=caps.CHOSEN, items=caps.CHOSEN_ITEMS)
            sources[fact.name] = source
    return chosen, sources


def _found(fact, kinds):
    """kind → (value, place) for each kind of metadata that has the fact."""
    found = {}
    for kind in ORDER:
        if kind == "later" and found:
            break
        for key in fact.keys(kind):
            value = _value(fact, kind, key, kinds)
            if value:
                found[kind] = (value, f"{'XMP' if kind == 'later' else kind} {key}")
                break
    return found


def _first(found, iim_is_newer):
    if iim_is_newer and "XMP" in found and "IIM" in found and not _is_cut(found["IIM"][0], found["XMP"][0]):
        return found["IIM"]
    return next(found[kind] for kind in ORDER if kind in found)


def _is_cut(short, full):
    """Whether ``short`` says the same as ``full``, as far as a length limit or a coarser clock let it."""
    if isinstance(short, list) or isinstance(full, list):
        short, full = _listed(short), _listed(full)
        return len(short) <= len(full) and all(map(_is_cut, short, full))
    return _folded(full).startswith(_folded(short))


def _listed(value):
    return value if isinstance(value, list) else [value]


def _folded(words):
    """``words`` without case and spaces; of a time what its clock showed: IIM can leave no zone out."""
    return ZONE.sub(r"\1", "".join(words.split()).casefold())


def _value(fact, kind, key, kinds):
    if kind in ("XMP", "later"):
        given = _reach(kinds.xmp, key)
    elif kind == "IIM":
        given = kinds.iim.get(key)
    else:
        given = kinds.exif.get(key)
    if not given:
        return None
    if fact.kind == "date":
        return iso(_one(given), clock=_clock(key, kinds), offset=_offset(key, kinds))
    value = KINDS_OF_VALUE[fact.kind](given)
    return mended(value) if isinstance(value, str) else [mended(item) for item in value]


def _reach(properties, key):
    """The property ``a:b``, or the field of a structure ``a:b/c:d``; of a list of structures the first."""
    value = properties
    for step in key.split("/"):
        if isinstance(value, list):
            value = next((item for item in value if isinstance(item, dict) and step in item), None)
        value = value.get(step) if isinstance(value, dict) else None
    return value


def _one(given):
    return KINDS_OF_VALUE["words"](given)


def _clock(key, kinds):
    """The time that stands in a dataset of its own."""
    return _one(kinds.iim.get({"2:55": "2:60", "2:62": "2:63"}.get(key, ""), "")) or ""


def _offset(key, kinds):
    names = {"DateTimeOriginal": "OffsetTimeOriginal", "DateTimeDigitized": "OffsetTimeDigitized"}
    return kinds.exif.get(names.get(key, ""), "")
