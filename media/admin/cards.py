"""A photo as the story editor and the upload page know it: the card, JSON-able."""

from django.urls import reverse

from media.admin.badges import badges
from media.rights import no_new_use, state

# What stands in the way today may be over when the story comes out.
STILL_TO_COME = ("embargo", "not-yet")


def preview_url(photo, width):
    return reverse("admin:media_photo_preview", args=[photo.uuid, width])


def card(photo, at):
    """What a picker shows of ``photo``, whose agency is at hand; rights are those at ``at``.

    ``refusal``: why no story may take it up, in words; ``warning``: why none may yet, which the checks
    before publishing look at again. Empty where one may.
    """
    why = no_new_use(photo, at)
    is_to_come = state(photo, at).closed in STILL_TO_COME
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
        "colour": photo.dominant_colour,
        "url": photo.get_absolute_url(),
        "refusal": "" if is_to_come or not photo.has_credit else why,
        "warning": why if is_to_come else "",
        "badges": [
            {"text": str(badge.text), "tone": badge.tone, "kind": badge.kind} for badge in badges(photo, at)
        ],
    }
