"""Where a photo is used: told by what points at it, so that this room need not know the others."""

from dataclasses import dataclass

from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _


@dataclass(frozen=True)
class Use:
    """A place that names a photo. ``state`` is in words; ``url`` is its page at the desk, or empty."""

    what: str
    state: str
    url: str = ""

    def __str__(self):
        return f"{self.what} ({self.state})"


def uses_of(photo):
    """Every place that names ``photo``: drafts, editions and portraits, then what only history keeps."""
    uses = []
    for use in photo.uses.select_related("article", "edition__article", "byline"):
        if use.edition_id:
            state = _("published, edition %(number)s") % {"number": use.edition.number}
            uses.append(Use(str(use.edition), state, _desk(use.edition.article)))
        elif use.article_id:
            uses.append(Use(str(use.article), _("working copy"), _desk(use.article)))
        else:
            uses.append(Use(str(use.byline), _("portrait"), _desk(use.byline)))
    uses = list(dict.fromkeys(uses))
    told = {use.url for use in uses}
    for kept in photo.revisions.select_related("revision__article").order_by("-revision__saved_at")[:200]:
        url = _desk(kept.revision.article)
        if url not in told:
            told.add(url)
            uses.append(Use(str(kept.revision.article), _("earlier revision"), url))
    return uses


def _desk(thing):
    try:
        return reverse(f"admin:{thing._meta.app_label}_{thing._meta.model_name}_change", args=[thing.pk])
    except NoReverseMatch:
        return ""
