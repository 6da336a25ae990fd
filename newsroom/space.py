"""Sizes on a disk as people write them in settings."""

import re

from django.core.exceptions import ImproperlyConfigured

UNITS = {"": 1, "K": 10**3, "M": 10**6, "G": 10**9, "T": 10**12}


def space(words):
    """Bytes (int) of ``2GB`` or ``500 MB``, a share (float) of ``5%``. Raises ``ImproperlyConfigured``."""
    given = words.strip().upper().replace(" ", "")
    if found := re.fullmatch(r"(\d+(?:\.\d+)?)%", given):
        share = float(found[1]) / 100
        if share < 1:
            return share
    elif found := re.fullmatch(r"(\d+(?:\.\d+)?)([KMGT]?)I?B?", given):
        return int(float(found[1]) * UNITS[found[2]])
    raise ImproperlyConfigured(f"“{words}” is no size. Write it as 2GB, 500MB or 5%.")
