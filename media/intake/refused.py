"""A file that is not taken in."""


class Refused(Exception):
    """Its text says why, in words for the photo editor, and what to do. ``too_large``: by its bytes."""

    def __init__(self, reason, *, too_large=False):
        super().__init__(reason)
        self.too_large = too_large


class Paused(Refused):
    """Nothing is taken in just now: the disk is too full. The file is as good as before."""
