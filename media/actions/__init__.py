"""What the desk does to photos: one verb a file."""

from media.actions.add_to_collection import add_to_collection
from media.actions.batch_edit import batch_edit
from media.actions.change_collection import change_collection
from media.actions.change_search import change_search
from media.actions.delete_search import delete_search
from media.actions.edit import edit_photo
from media.actions.make_collection import make_collection
from media.actions.move_in_collection import move_in_collection
from media.actions.put_away import bring_back, put_away
from media.actions.put_away_collection import bring_back_collection, put_away_collection
from media.actions.remove import InUse, remove
from media.actions.save_search import save_search
from media.actions.take_out_of_collection import take_out_of_collection
from media.actions.undo_batch import undo_batch

__all__ = [
    "InUse",
    "add_to_collection",
    "batch_edit",
    "bring_back",
    "bring_back_collection",
    "change_collection",
    "change_search",
    "delete_search",
    "edit_photo",
    "make_collection",
    "move_in_collection",
    "put_away",
    "put_away_collection",
    "remove",
    "save_search",
    "take_out_of_collection",
    "undo_batch",
]
