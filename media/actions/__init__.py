"""What the desk does to photos: one verb a file."""

from media.actions.decline_version import decline_version
from media.actions.edit import edit_photo
from media.actions.put_away import bring_back, put_away
from media.actions.receive_version import receive_version
from media.actions.remove import InUse, remove
from media.actions.take_over import Settled, take_over

__all__ = [
    "InUse",
    "Settled",
    "bring_back",
    "decline_version",
    "edit_photo",
    "put_away",
    "receive_version",
    "remove",
    "take_over",
]
