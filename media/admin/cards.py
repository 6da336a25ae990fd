"""A photo as the story editor and the upload page know it: the card, JSON-able."""

from django.urls import reverse

from media.addresses import WHOLE_ONLY
from media.ai_label import ai_label
from media.versions import differences, facts_of


def preview_url(photo, width):
    return reverse("admin:media_photo_preview", args=[photo.uuid, width])


def card(photo):
    """What a picker shows of ``photo``, whose agency is at hand."""
    return {
        "id": str(photo.uuid),
        "slug": photo.slug,
        "headline": photo.headline,
        "caption": photo.caption,
        "alt": photo.alt_text,
        "credit": photo.credit_line,
        "credit_missing": not photo.has_credit,
        "agency": photo.agency.name if photo.agency else "",
        "ai": ai_label(photo),
        "width": photo.width,
        "height": photo.height,
        "thumb": preview_url(photo, 320),
        "preview": preview_url(photo, 960),
        "focal": [photo.focal_x, photo.focal_y],
        "crops": photo.crops,
        "whole": WHOLE_ONLY in photo.restrictions,
        "colour": photo.dominant_colour,
        "url": photo.get_absolute_url(),
    }


def near_card(likeness, photo):
    """A photo that looks like ``photo``, with its rights; of the same picture, what it says otherwise."""
    other = likeness.photo
    is_same = likeness.distance == 0 and (other.width, other.height) == (photo.width, photo.height)
    return {
        **card(other),
        "distance": likeness.distance,
        "rights": other.get_usage_rights_display(),
        "killed": other.killed_at is not None,
        "same_picture": is_same,
        "differences": differences(other, facts_of(photo)) if is_same else {},
    }


def version_card(version, photo):
    """What became of a file that is a new version of ``photo``."""
    return {
        "number": version.number,
        "state": version.state,
        "kill_words": version.kill_words,
        "differences": differences(photo, version.facts),
    }
