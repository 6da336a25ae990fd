"""What the desk does to photos: one verb a file."""

from media.actions.add_to_collection import add_to_collection
from media.actions.batch_edit import batch_edit
from media.actions.change_collection import change_collection
from media.actions.change_search import change_search
from media.actions.decline_version import decline_version
from media.actions.delete_search import delete_search
from media.actions.edit import ChangedSince, edit_photo
from media.actions.keep import keep, let_go
from media.actions.kill import KillRefused, kill, lift_kill
from media.actions.lease import grant, revoke
from media.actions.make_collection import make_collection
from media.actions.move_in_collection import move_in_collection
from media.actions.put_away import bring_back, put_away
from media.actions.put_away_collection import bring_back_collection, put_away_collection
from media.actions.receive_version import receive_version
from media.actions.remove import InUse, remove
from media.actions.save_search import save_search
from media.actions.sweep import sweep, sweep_when_due
from media.actions.take_out_of_collection import take_out_of_collection
from media.actions.take_over import Settled, take_over
from media.actions.undo_batch import undo_batch

__all__ = [
    "ChangedSince",
    "InUse",
    "KillRefused",
    "Settled",
    "add_to_collection",
    "batch_edit",
    "bring_back",
    "bring_back_collection",
    "change_collection",
    "change_search",
    "decline_version",
    "delete_search",
    "edit_photo",
    "grant",
    "keep",
    "kill",
    "let_go",
    "lift_kill",
    "make_collection",
    "move_in_collection",
    "put_away",
    "put_away_collection",
    "receive_version",
    "remove",
    "revoke",
    "save_search",
    "sweep",
    "sweep_when_due",
    "take_out_of_collection",
    "take_over",
    "undo_batch",
]
