"""Finding photos: by words, by facts, or both, newest first, in the time that a keystroke takes.

``PhotoDocument`` holds what is known of a photo; ``index`` keeps it in step and is called by every action
that writes a photo. ``Asked`` is what somebody looks for, ``Found`` what there is.
"""

from media.search.asked import Asked
from media.search.finding import Found, find
from media.search.indexing import index, index_all

__all__ = ["Asked", "Found", "find", "index", "index_all"]
