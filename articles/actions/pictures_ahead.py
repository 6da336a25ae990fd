"""Have the pictures of stories made before readers come: of each when it is published, and at the start."""

from django.utils import timezone

from articles.models import Edition
from media import ahead
from media.addresses import Crop
from media.renditions import WHOLE

# What lists cut the picture of a story to, and the widest that any of them shows.
LIST_RATIOS = ("3:2", "16:9")
LIST_WIDEST = 1600
FRONT = 24  # of the newest stories: about a front page


def order_newest():
    """Order the pictures of the newest live stories, newest first: a new installation has made none."""
    for edition in Edition.objects.live(timezone.now()).newest_first()[:FRONT]:
        order_pictures(edition)


def order_pictures(edition):
    """Order every picture of ``edition`` whole, and as lists show it the one that stands for the story."""
    for use in edition.photo_uses.select_related("photo"):
        if use.position <= 1:
            cuts = tuple(Crop.of(use.photo, ratio, use.focal_point, use.crops) for ratio in LIST_RATIOS)
            ahead.order(use.photo_id, cuts, widest=LIST_WIDEST)
        ahead.order(use.photo_id, (WHOLE,))
