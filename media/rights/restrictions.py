"""The restrictions that agencies write into instructions, by code, and what each does at publishing.

``Photo.restrictions`` holds codes; ``out`` carries a territory: ``out:GB`` (ISO 3166-1, or as written).
"""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

BLOCKS, WARNS, SAYS = "blocks", "warns", "says"


@dataclass(frozen=True)
class Restriction:
    """``effect``: ``blocks`` until overridden with a reason, ``warns``, or only ``says`` so."""

    code: str
    label: str | Promise
    effect: str


KNOWN = {
    each.code: each
    for each in (
        Restriction("mandatory-credit", _("Mandatory credit"), SAYS),
        Restriction("editorial-use-only", _("Editorial use only"), SAYS),
        Restriction("no-sales", _("No sales: never to be passed on"), SAYS),
        Restriction("no-archive", _("No archive: for current use only"), WARNS),
        Restriction("one-time-use", _("For one-time use"), BLOCKS),
        Restriction("no-internet", _("Not for the web"), BLOCKS),
        Restriction("no-cropping", _("Not to be cropped"), WARNS),
        Restriction("no-magazines", _("Not for magazines"), SAYS),
        Restriction("no-commercial", _("No commercial or advertising use"), SAYS),
        Restriction("release-required", _("Needs a release for other than editorial use"), SAYS),
        Restriction("territory", _("Not in every territory"), BLOCKS),
        Restriction("embargo", _("Under embargo"), SAYS),
    )
}


def known(code):
    """The ``Restriction`` of a code as photos keep it; None for one of an older list."""
    return KNOWN.get("territory" if code.startswith("out:") else code)


def in_words(code):
    """A code as people say it, with the territory it names."""
    restriction = known(code)
    if restriction is None:
        return code
    territory = code.removeprefix("out:") if code.startswith("out:") else ""
    return f"{restriction.label} ({territory})" if territory else str(restriction.label)
