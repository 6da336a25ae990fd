"""What was found in the file, set out for the photo's page: fact by fact, then everything raw."""

from dataclasses import dataclass, field

from django.utils.translation import gettext_lazy as _

from media.metadata.facts import FACTS
from media.metadata.iim import NAMES

LABELS = {
    "headline": _("Headline"),
    "caption": _("Caption"),
    "object_name": _("Title (slug)"),
    "byline": _("Photographer"),
    "byline_title": _("Photographer's position"),
    "credit": _("Credit"),
    "source": _("Source"),
    "copyright": _("Copyright"),
    "keywords": _("Keywords"),
    "city": _("City"),
    "country": _("Country"),
    "taken_at": _("Taken"),
    "usage_terms": _("Usage terms"),
    "instructions": _("Instructions"),
    "alt_text": _("Alt text"),
    "extended_description": _("Extended description"),
    "digital_source_type": _("Digital source type"),
    "licence_url": _("Licence address"),
    "supplier_image_id": _("Supplier's identifier"),
    "asset_id": _("Asset number"),
    "image_guid": _("Identifier of the image"),
    "transmission_reference": _("Transmission reference"),
    "fixture": _("Fixture"),
    "edit_status": _("Edit status"),
}


@dataclass(frozen=True)
class Row:
    """One fact: what was chosen, where it stood, and what else the file says of it: (place, value)."""

    label: str
    value: str
    source: str
    others: list = field(default_factory=list)


def rows(embedded):
    """The facts that the file gave, in the order of the desk."""
    chosen, raw = embedded.get("chosen", {}), embedded.get("raw", {})
    found = []
    for fact in FACTS:
        if entry := chosen.get(fact.name):
            value = told(entry.get("value"))
            others = [each for each in _candidates(fact, raw) if not _same(fact, each[1], value)]
            found.append(Row(LABELS[fact.name], value, entry.get("from", ""), others))
    return found


def everything(embedded):
    """(kind, [(name, value)]) for all that was found, raw."""
    raw = embedded.get("raw", {})
    groups = [("XMP", _pairs(raw.get("xmp", {})))]
    for number, block in enumerate(raw.get("iim", []), 1):
        if isinstance(block, dict):
            name = f"IPTC-IIM {number} ({block.get('charset', '')})"
            groups.append((name, _pairs(block.get("values", {}))))
    groups.append(("EXIF", _pairs(raw.get("exif", {}))))
    return [(name, pairs) for name, pairs in groups if pairs]


def told(value):
    """Any raw value as a line or a few."""
    if isinstance(value, list):
        return "; ".join(told(item) for item in value)
    if isinstance(value, dict):
        if set(value) == {"x-default"}:
            return told(value["x-default"])
        return "; ".join(f"{key}: {told(item)}" for key, item in value.items())
    return "" if value is None else str(value)


def _pairs(values):
    return [(key, told(value)) for key, value in values.items()] if isinstance(values, dict) else []


def _same(fact, words, chosen):
    """Whether a raw value says what was chosen, padding and the ways of writing dates apart."""
    if fact.kind == "date":
        words, chosen = "".join(filter(str.isdigit, words)), "".join(filter(str.isdigit, chosen))
        return chosen.startswith(words[: len(chosen)])
    return "".join(words.split()) == "".join(chosen.split())


def _candidates(fact, raw):
    for key in fact.xmp:
        if value := raw.get("xmp", {}).get(key):
            yield f"XMP {key}", told(value)
    for key in fact.iim:
        for block in raw.get("iim", []):
            values = block.get("values", {}) if isinstance(block, dict) else {}
            if value := values.get(f"{key} {NAMES.get(key, '')}".strip()):
                yield f"IIM {key}", told(value)
    for key in fact.exif:
        if value := raw.get("exif", {}).get(key):
            yield f"EXIF {key}", told(value)
