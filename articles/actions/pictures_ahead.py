"""After a story was published or scheduled: have its pictures made before its readers come."""

from media import ahead
from media.addresses import Crop
from media.renditions import WHOLE

# What lists cut the picture of a story to, and the widest that any of them shows.
LIST_RATIOS = ("3:2", "16:9")
LIST_WIDEST = 1600


def order_pictures(edition):
    """Order every picture of ``edition`` whole, and as lists show it the one that stands for the story."""
    for use in edition.photo_uses.select_related("photo"):
        if use.position <= 1:
            cuts = tuple(Crop.around(ratio, use.focal_point) for ratio in LIST_RATIOS)
            ahead.order(use.photo_id, cuts, widest=LIST_WIDEST)
        ahead.order(use.photo_id, (WHOLE,))
