"""The newest stories, as pages offer them that have none of their own to show."""

from articles.models import Edition

FEW = 6


def latest(at, count=FEW):
    """The newest live editions with what a plain list shows: section, address, headline and time."""
    newest = Edition.objects.live(at).select_related("section", "path").defer("story", "parts", "text")
    return list(newest.newest_first()[:count])
