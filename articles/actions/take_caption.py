"""Take over the photo's caption, which has changed, in place of one of the story's own."""

from articles import working_copy
from articles.actions.save import save


def take_caption(article, place, *, by, at):
    """Save the working copy with the caption at ``place`` following the photo's; returns the ``Revision``.

    What readers see changes when the story is published. Raises as ``save``.
    """
    latest = article.latest_revision()
    copy = working_copy.without_caption(working_copy.take(article), place)
    return save(article, copy, by=by, at=at, based_on=latest.number)
