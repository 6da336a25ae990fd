"""Which photo of the library a file is a new version of, and what it says otherwise."""

import datetime as dt

from media.models import Agency, Photo, PhotoVersion

# What a version may change of a photo, in the order in which the desk is shown it.
FACTS = (
    "headline",
    "caption",
    "credit_line",
    "photographer",
    "agency",
    "source",
    "copyright_notice",
    "special_instructions",
    "usage_terms",
    "usage_rights",
    "licence",
    "licence_url",
    "digital_source_type",
    "kind",
    "keywords",
    "taken_at",
    "city",
    "country",
    "alt_text",
    "long_description",
)
EMPTY = ("", None, [], "unknown")
OF_THE_FILE = (
    "file_name",
    "width",
    "height",
    "format",
    "bytes",
    "content_hash",
    "perceptual_hash",
    "dominant_colour",
    "embedded",
)


def known_as(photo):
    """The photo in the library that the supplier knows by the same identifier as ``photo``, or None."""
    if not photo.supplier_id:
        return None
    same = Photo.objects.filter(agency=photo.agency, supplier_id=photo.supplier_id, removed_at=None)
    return same.order_by("-uploaded_at", "-pk").first()


def of_bytes(content_hash):
    """(photo, version or None) of the bytes with that hash, if the library has them; None if not."""
    if (photo := Photo.objects.filter(content_hash=content_hash).first()) is not None:
        return photo, None
    version = PhotoVersion.objects.select_related("photo").filter(content_hash=content_hash).first()
    return (version.photo, version) if version is not None else None


def facts_of(photo):
    """The facts of ``photo`` as ``PhotoVersion.facts`` keeps them."""
    return {name: _plain(getattr(photo, name)) for name in FACTS}


def _plain(value):
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).isoformat()
    return value.code if isinstance(value, Agency) else value


def value_of(name, kept):
    """What stands in ``PhotoVersion.facts`` under ``name``, as the photo has it."""
    if name == "taken_at":
        return dt.datetime.fromisoformat(kept) if kept else None
    if name == "agency":
        return Agency.objects.filter(code=kept).first() if kept else None
    return kept


def differences(photo, facts):
    """fact → (ours, theirs) where ``facts`` of a version say otherwise than ``photo``, both as kept.

    What the version leaves empty is no difference: a supplier does not take away what the desk has added.
    """
    ours = facts_of(photo)
    return {
        name: (ours[name], facts[name])
        for name in FACTS
        if name in facts and facts[name] not in EMPTY and facts[name] != ours[name]
    }
