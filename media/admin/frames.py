"""The frames of a contact sheet: each photo with what is said of it."""

from dataclasses import dataclass

from media.admin.badges import badges
from media.models import Photo


@dataclass(frozen=True)
class Frame:
    photo: Photo
    badges: list

    @property
    def words(self):
        """What stands beneath the large view."""
        return self.photo.caption or self.photo.headline


def frames(photos, at, used):
    """``used``: the pks of those that are used somewhere."""
    return [Frame(photo, badges(photo, at, is_used=photo.pk in used)) for photo in photos]
