"""What the desk does to photos: one verb a file."""

from media.actions.decline_version import decline_version
from media.actions.edit import ChangedSince, edit_photo
from media.actions.keep import keep, let_go
from media.actions.kill import KillRefused, kill, lift_kill
from media.actions.lease import grant, revoke
from media.actions.put_away import bring_back, put_away
from media.actions.receive_version import receive_version
from media.actions.remove import InUse, remove
from media.actions.sweep import sweep, sweep_when_due
from media.actions.take_over import Settled, take_over

__all__ = [
    "ChangedSince",
    "InUse",
    "KillRefused",
    "Settled",
    "bring_back",
    "decline_version",
    "edit_photo",
    "grant",
    "keep",
    "kill",
    "let_go",
    "lift_kill",
    "put_away",
    "receive_version",
    "remove",
    "revoke",
    "sweep",
    "sweep_when_due",
    "take_over",
]
