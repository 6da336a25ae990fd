"""From what a file says of itself to the fields of a photo."""

from urllib.parse import urlsplit

from django.utils.translation import gettext as _

from media.intake.arriving import stem
from media.intake.crediting import agency_in, credit_line
from media.metadata.dates import instant
from media.metadata.digital_source import is_made_by_ai
from media.models import Photo

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
ILLUSTRATED = ("trainedAlgorithmicMedia", "algorithmicMedia", "digitalArt", "digitalCreation")
DRAWN_BY_DATA = ("dataDrivenMedia",)


def fields(found, *, file_name, agencies, zone, pasted=False):
    """(fields of a ``Photo``, notes) from ``found`` (``media.metadata.Found``).

    ``zone`` is the paper's, for times that name none. A pasted picture is credited only by its file.
    """
    chosen = found.chosen
    credit, source = (_one_line(chosen.get(name, ""))[:2000] for name in ("credit", "source"))
    photographer = ", ".join(chosen.get("byline", []))
    agency = agency_in(credit, source, agencies=agencies)
    given = {
        "slug": _one_line(chosen.get("object_name", "")) or stem(file_name),
        "headline": _one_line(chosen.get("headline", "")),
        "caption": _caption(chosen.get("caption", "")),
        "alt_text": _one_line(chosen.get("alt_text", "")),
        "long_description": chosen.get("extended_description", ""),
        "keywords": [_one_line(word)[:200] for word in chosen.get("keywords", [])][:100],
        "taken_at": instant(chosen.get("taken_at", ""), zone),
        "city": _one_line(chosen.get("city", "")),
        "country": _one_line(chosen.get("country", "")),
        "photographer": _one_line(photographer),
        "agency": agency,
        "credit_line": ""
        if pasted and not credit
        else credit_line(
            credit, photographer=_one_line(photographer), source=source, agency=agency, agencies=agencies
        ),
        "copyright_notice": _one_line(chosen.get("copyright", "")),
        "source": _one_line(source),
        "usage_terms": chosen.get("usage_terms", "") or (agency.usage_terms if agency else ""),
        "special_instructions": chosen.get("instructions", ""),
        "licence_url": _web_address(chosen.get("licence_url", "")),
        "digital_source_type": _one_line(chosen.get("digital_source_type", "")),
        "supplier_id": _one_line(chosen.get("supplier_id", "")),
        "kind": _kind(chosen.get("digital_source_type", "")),
    }
    notes = list(_cut(given))
    notes += _hints(given)
    return given, notes


def _one_line(words):
    return " ".join(words.split())


def _caption(words):
    """The caption without the padding of fixed-width systems; what a camera writes by itself is none."""
    lines = [" ".join(line.split()) for line in words.split("\n")]
    words = "\n".join(lines).strip()
    return "" if words.casefold() in BOILERPLATE else words


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


def _hints(given):
    """What the desk has to do or to know before it uses the picture."""
    if not given["credit_line"]:
        if given["photographer"]:
            message = _("It has no credit yet; the file names %(name)s as its photographer.")
            yield message % {"name": given["photographer"]}
        else:
            yield _("It has no credit yet. Give it one before it is published.")
    if given["special_instructions"]:
        yield _("Special instructions: %(words)s") % {"words": given["special_instructions"][:300]}
    if is_made_by_ai(given["digital_source_type"]):
        yield _("It is labelled as made with AI.")
