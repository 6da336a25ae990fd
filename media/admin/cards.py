"""A photo as the story editor and the upload page know it: the card, JSON-able."""

from django.urls import reverse

from media.addresses import WHOLE_ONLY
from media.admin.badges import badges
from media.ai_label import ai_label
from media.rights import no_new_use, state
from media.versions import differences, facts_of

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
        "refusal": "" if is_to_come or not photo.has_credit else why,
        "warning": why if is_to_come else "",
        "badges": [
            {"text": str(badge.text), "tone": badge.tone, "kind": badge.kind} for badge in badges(photo, at)
        ],
    }


def near_card(likeness, photo, at):
    """A photo that looks like ``photo``, with its rights; of the same picture, what it says otherwise."""
    other = likeness.photo
    is_same = likeness.distance == 0 and (other.width, other.height) == (photo.width, photo.height)
    return {
        **card(other, at),
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
