"""Pictures as readers may see them: rights are judged here, each time a page is made."""

from dataclasses import dataclass

from django.utils import timezone

from articles.models import PhotoUse
from media import rights

# How wide a picture stands, for ``sizes``: what article.css and body.css lay out.
LEAD_SIZES = {
    "panorama": "(min-width: 84rem) 1280px, 100vw",
    "lying": "(min-width: 68rem) 1024px, 100vw",
    "standing": "(min-width: 48rem) 640px, 100vw",
}
PANORAMA = 1.7


@dataclass(frozen=True)
class Shown:
    """A use of a photo and whether it may be shown; where not, its place stays, and its words go with it.

    The desk's preview shows what readers are refused, and says ``why`` they are.
    """

    use: PhotoUse | None
    is_refused: bool = False
    is_preview: bool = False
    why: str = ""

    @property
    def photo(self):
        return self.use.photo

    @property
    def shape(self):
        """The wider a picture for its height, the more of the page's width it may have."""
        if self.use is None:
            return "lying"
        ratio = self.photo.width / self.photo.height
        return "standing" if ratio < 1 else "panorama" if ratio >= PANORAMA else "lying"

    @property
    def lead_sizes(self):
        return LEAD_SIZES[self.shape]


def judged_at(at):
    """The instant at which rights are judged: the later of ``at`` and now, so that a kill always counts."""
    return max(at, timezone.now())


def shown(use, at, section=None):
    """``use`` as readers get it on a page for ``at``, in ``section`` (None: in no section's story)."""
    slug = section.slug if section else ""
    return Shown(use, is_refused=bool(rights.refusal(use.photo, judged_at(at), section=slug)))


def previewed(use, at, section=None):
    """``use`` as the desk's preview shows it: always, and with the reason where readers would not see it."""
    slug = section.slug if section else ""
    return Shown(use, is_preview=True, why=rights.refusal(use.photo, judged_at(at), section=slug))


def lead_of(edition, at):
    """The lead picture of an edition read by ``for_lists``, or None where it has none that may be shown."""
    picture = next((shown(use, at, edition.section) for use in edition.lead_uses), None)
    return None if picture is None or picture.is_refused else picture
