"""What the desk does to photos: one verb a file."""

from media.actions.edit import edit_photo
from media.actions.keep import keep, let_go
from media.actions.put_away import bring_back, put_away
from media.actions.remove import InUse, remove
from media.actions.sweep import sweep, sweep_when_due

__all__ = [
    "InUse",
    "bring_back",
    "edit_photo",
    "keep",
    "let_go",
    "put_away",
    "remove",
    "sweep",
    "sweep_when_due",
]
