"""From what a file says of itself to the fields of a photo."""

import re
from urllib.parse import urlsplit

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from media.agencies import RULES, rules_for
from media.ai_label import ai_kind_of
from media.intake.arriving import stem
from media.intake.crediting import agency_in, credit_line, fold, photographers
from media.intake.usage import licence, usage_rights
from media.metadata.dates import instant
from media.models import Photo
from media.rights.instructions import parse

# What cameras and programs write where a caption belongs.
BOILERPLATE = {
    "olympus digital camera",
    "digital camera",
    "sony dsc",
    "dsc",
    "samsung",
    "samsung digital camera",
    "minolta digital camera",
    "konica minolta digital camera",
    "created with gimp",
    "exif_jpeg_picture",
    "default",
    "untitled",
    "asciiscreenshot",
    "screenshot",
}
LABELLED = {
    "made": gettext_lazy("It is labelled as made with AI."),
    "edited": gettext_lazy("It is labelled as edited with AI."),
    "": "",
}
SPACES = re.compile(" {2,}")
ILLUSTRATED = ("trainedAlgorithmicMedia", "algorithmicMedia", "digitalArt", "digitalCreation")
DRAWN_BY_DATA = ("dataDrivenMedia",)


def fields(found, *, file_name, agencies, zone, at, pasted=False, paper="", sent_by=None):
    """(fields of a ``Photo``, notes) from ``found`` (``media.metadata.Found``).

    ``zone`` is the paper's, for times that name none; ``paper`` its name, by which staff pictures are known.
    A pasted picture is credited only by its file; where the file names no agency it is that which it was
    ``sent_by``.
    """
    chosen = found.chosen
    credit, source = (_one_line(chosen.get(name, ""))[:2000] for name in ("credit", "source"))
    bylines = [_one_line(name) for name in chosen.get("byline", [])]
    caption = _caption(chosen.get("caption", ""))
    agency = (
        agency_in(credit, source, *bylines, agencies=agencies) or _by_caption(caption, agencies) or sent_by
    )
    rules = rules_for(agency.code if agency else "")
    cleaned = rules.clean(caption)
    photographer = _photographer(bylines, cleaned.photographer, agencies)
    written = credit or next((line for line in bylines if agency and agency_in(line, agencies=[agency])), "")
    licence_url = _web_address(chosen.get("licence_url", ""))
    licensed, address = licence(licence_url, chosen.get("usage_terms"), chosen.get("copyright"))
    given = {
        "slug": _one_line(chosen.get("object_name", "")) or stem(file_name),
        "headline": _one_line(chosen.get("headline", "")),
        "caption": _tidy(cleaned.caption),
        "alt_text": _one_line(chosen.get("alt_text", "")),
        "long_description": chosen.get("extended_description", ""),
        "keywords": [_one_line(word)[:200] for word in chosen.get("keywords", [])][:100],
        "taken_at": instant(chosen.get("taken_at", ""), zone),
        "city": _one_line(chosen.get("city", "")),
        "country": _one_line(chosen.get("country", "")),
        "photographer": photographer,
        "agency": agency,
        "credit_line": ""
        if pasted and not credit
        else credit_line(written, photographer=photographer, source=source, agency=agency, agencies=agencies),
        "copyright_notice": _one_line(chosen.get("copyright", "")),
        "source": _one_line(source),
        "usage_terms": chosen.get("usage_terms", "") or (agency.usage_terms if agency else ""),
        "special_instructions": "\n".join(
            filter(None, (chosen.get("instructions", ""), cleaned.instructions))
        ),
        "licence_url": licence_url or (address if licensed else ""),
        "licence": licensed,
        "digital_source_type": _one_line(chosen.get("digital_source_type", "")),
        "supplier_id": rules.identifier(chosen, file_name),
        "kind": _kind(chosen.get("digital_source_type", "")),
    }
    given["usage_rights"] = usage_rights(given, bylines=bylines, credit=credit, agency=agency, paper=paper)
    notes = list(_cut(given))
    read = parse(given["special_instructions"], zone=zone, at=at)
    notes += _hints(given, read)
    return given, notes


def _by_caption(caption, agencies):
    """The agency whose way of ending a caption this is, where neither credit nor source names one."""
    for agency in agencies:
        if agency.code in RULES and RULES[agency.code].clean(caption).photographer:
            return agency
    return None


def _photographer(bylines, captioned, agencies):
    """The names of the byline, spelt as in the caption where the byline only shouts them."""
    names = photographers(bylines, agencies)
    if not names:
        return ", ".join(photographers([captioned], agencies))
    return ", ".join(
        captioned if name.isupper() and fold(name) == fold(captioned) else name for name in names
    )


def _one_line(words):
    return " ".join(words.split())


def _caption(words):
    """The caption without the padding of fixed-width systems; what a camera writes by itself is none."""
    lines = [SPACES.sub("  ", line.replace("\t", " ")).strip() for line in words.split("\n")]
    words = re.sub("\n{3,}", "\n\n", "\n".join(lines)).strip()
    return "" if words.casefold() in BOILERPLATE else words


def _tidy(words):
    return SPACES.sub(" ", words)


def _web_address(words):
    words = words.strip()
    if words and "://" not in words and "." in words.partition("/")[0] and " " not in words:
        words = f"https://{words}"
    try:
        parts = urlsplit(words)
    except ValueError:
        return ""
    is_one = parts.scheme in ("http", "https") and parts.hostname and not set(words) & set(" <>\"'\\^`{|}")
    return words if is_one and len(words) <= 500 else ""


def _kind(source_type):
    name = source_type.rpartition("/")[2]
    if name in ILLUSTRATED:
        return Photo.Kind.ILLUSTRATION
    return Photo.Kind.GRAPHIC if name in DRAWN_BY_DATA else Photo.Kind.PHOTOGRAPH


def _cut(given):
    """Cut what is longer than its field; a note for each."""
    for name, value in given.items():
        limit = getattr(Photo._meta.get_field(name), "max_length", None)
        if isinstance(value, str) and limit and len(value) > limit:
            given[name] = value[: limit - 1] + "…"
            label = Photo._meta.get_field(name).verbose_name
            yield _("The %(field)s was longer than %(limit)s characters and is cut.") % {
                "field": label,
                "limit": limit,
            }


def _hints(given, read):
    """What the desk has to do or to know before it uses the picture."""
    if not given["credit_line"]:
        if given["photographer"]:
            message = _("It has no credit yet; the file names %(name)s as its photographer.")
            yield message % {"name": given["photographer"]}
        else:
            yield _("It has no credit yet. Give it one before it is published.")
    if given["special_instructions"]:
        yield _("Special instructions: %(words)s") % {"words": given["special_instructions"][:300]}
    if read.credit and fold(read.credit) not in fold(given["credit_line"]):
        yield _("The agency demands this credit: %(credit)s") % {"credit": read.credit}
    if "embargo" in read.restrictions and read.embargoed_until is None:
        yield _("It is under an embargo whose end could not be read. Set it by hand.")
    if label := LABELLED[ai_kind_of(given["digital_source_type"])]:
        yield str(label)
