"""What the desk does to photos: one verb a file."""

from media.actions.edit import edit_photo
from media.actions.kill import KillRefused, kill, lift_kill
from media.actions.lease import grant, revoke
from media.actions.put_away import bring_back, put_away
from media.actions.remove import InUse, remove

__all__ = [
    "InUse",
    "KillRefused",
    "bring_back",
    "edit_photo",
    "grant",
    "kill",
    "lift_kill",
    "put_away",
    "remove",
    "revoke",
]
