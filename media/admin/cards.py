"""A photo as the story editor and the upload page know it: the card, JSON-able."""

from django.urls import reverse

from media.addresses import WHOLE_ONLY


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
