"""Cuts made by hand, for a photo or one use: ratio ("16x9") → [left, top, width, height] in shares."""

import math

from django.utils.translation import gettext as _

from media.addresses import RATIOS

LEAST_WIDTH = 320  # pixels: the narrowest rendition there is


def box_of(ratio, left, top, width, size):
    """The cut of ``ratio`` that begins at ``left``, ``top`` and is ``width`` across (shares), as it is kept.

    ``size`` is the picture's, in pixels; the height follows from the ratio.
    """
    across, down = size
    height = width * across / float(RATIOS[ratio]) / down
    return [round(left, 3), round(top, 3), round(width, 3), round(min(height, 1.0), 6)]


def shape_problem(crops):
    """What is wrong with ``crops`` whatever picture they are of, or None."""
    if not isinstance(crops, dict) or not set(crops) <= set(RATIOS):
        return _("Pictures are not cut to this ratio.")
    for box in crops.values():
        if not isinstance(box, list) or len(box) != 4 or not all(map(_is_share, box)) or not box[2]:
            return _("A cut is four numbers between 0 and 1. Set it again.")
    return None


def problem(crops, size):
    """What is wrong with ``crops`` of a picture of ``size`` (pixels), as a sentence, or None."""
    if found := shape_problem(crops):
        return found
    across, down = size
    for ratio, (left, top, width, height) in crops.items():
        about = {"ratio": ratio.replace("x", ":"), "least": LEAST_WIDTH}
        if left + width > 1 + 1 / across or top + height > 1 + 1 / down:
            return _("The cut %(ratio)s reaches out of the picture. Make it smaller or move it.") % about
        if round(width * across) < min(LEAST_WIDTH, across):
            return _("The cut %(ratio)s is too small: %(least)d pixels across are the least.") % about
        # Shares are kept in thousandths, so a pixel of a large picture may be lost to rounding.
        if abs(width * across / float(RATIOS[ratio]) - height * down) > 1 + down / 1000:
            return _("The cut is not %(ratio)s any more. Set it again.") % about
    return None


def _is_share(value):
    return type(value) in (int, float) and math.isfinite(value) and 0 <= value <= 1
