"""What the desk does to photos: one verb a file."""

from media.actions.edit import ChangedSince, edit_photo
from media.actions.put_away import bring_back, put_away
from media.actions.remove import InUse, remove

__all__ = ["ChangedSince", "InUse", "bring_back", "edit_photo", "put_away", "remove"]
