"""What each kind of usage rights asks the desk to write down before a picture may be published."""

from dataclasses import dataclass

from media.models import Reach, UsageRights


@dataclass(frozen=True)
class Category:
    """``required``: fields of a photo that must not be empty. ``restrictions``: codes that always hold.

    ``reach``: what the end of a lease means unless the desk says otherwise.
    """

    required: tuple = ()
    restrictions: tuple = ()
    reach: str = Reach.NO_NEW_USE
    is_cleared: bool = True


CATEGORIES = {
    UsageRights.AGENCY: Category(required=("agency",), restrictions=("editorial-use-only",)),
    UsageRights.STAFF: Category(required=("photographer",)),
    UsageRights.COMMISSIONED: Category(required=("photographer",)),
    UsageRights.HANDOUT: Category(required=("source",), restrictions=("editorial-use-only", "no-sales")),
    UsageRights.POOL: Category(required=("source",), restrictions=("editorial-use-only",)),
    UsageRights.CREATIVE_COMMONS: Category(required=("licence", "licence_url"), reach=Reach.TAKE_DOWN),
    UsageRights.SOCIAL: Category(
        required=("permission", "found_at"), restrictions=("no-sales",), reach=Reach.TAKE_DOWN
    ),
    UsageRights.SCREENGRAB: Category(required=("found_at",), restrictions=("no-sales", "no-archive")),
    UsageRights.COMPOSITE: Category(required=("source",)),
    UsageRights.UNKNOWN: Category(is_cleared=False),
}


def missing(photo):
    """The fields that the photo's kind of rights requires and that are empty."""
    return [name for name in CATEGORIES[photo.usage_rights].required if not getattr(photo, name)]


def holding(photo):
    """The codes of every restriction that holds: those of its kind of rights, then those it came with."""
    return list(dict.fromkeys([*CATEGORIES[photo.usage_rights].restrictions, *photo.restrictions]))
