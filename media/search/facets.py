"""What could narrow a search further, with how many of the newest hits each choice has."""

from dataclasses import dataclass, field

from django.utils.translation import gettext_lazy as _

from media.models import Agency, Collection, Photo, UsageRights
from media.rights.standing import STANDINGS
from media.search.periods import told

SHOWN, PERIODS = 8, 14  # choices of one facet, where there is no end of them

LABELS = {
    "rights": _("Rights"),
    "needs": _("Missing"),
    "used": _("Use"),
    "agency": _("Agency"),
    "photographer": _("Photographer"),
    "taken": _("Date taken"),
    "section": _("Used in section"),
    "collection": _("Collection"),
    "kind": _("Kind"),
    "orientation": _("Orientation"),
    "usage": _("Usage rights"),
    "ai": _("AI"),
}
# What choices are called where they have names of their own; in this order where it means something.
NAMES = {
    "rights": {**STANDINGS, "open": _("open to new use")},
    "needs": {
        "credit": _("Missing credit"),
        "alt": _("Missing alt text"),
        "caption": _("Missing caption"),
        "kill": _("Kill asked for"),
        "version": _("New version offered"),
    },
    "used": {"never": _("Never used"), "yes": _("Used")},
    "orientation": {
        "landscape": _("landscape"),
        "portrait": _("portrait"),
        "square": _("square"),
        "panorama": _("panorama"),
    },
    "kind": dict(Photo.Kind.choices),
    "usage": dict(UsageRights.choices),
    "ai": {"yes": _("Made with AI")},
}
ORDERED = ("rights", "needs", "used", "orientation")


@dataclass
class Choice:
    """``query`` is the query string of the search with this choice made, or taken back."""

    value: str
    label: str
    count: int
    query: str
    is_chosen: bool = False


@dataclass
class Facet:
    name: str
    label: str
    choices: list = field(default_factory=list)

    @property
    def is_narrowed(self):
        return any(choice.is_chosen for choice in self.choices)


def facets(asked, counts):
    """The ``Facet``s that ``counts`` (``media.search.counting``) give, those without a choice left out."""
    found = [Facet(name, LABELS[name], _choices(asked, name, counts)) for name in LABELS]
    return [facet for facet in found if facet.choices]


def chosen(asked):
    """The choices that are made, to be taken back one by one; asks for names that are no hit's alone."""
    return [
        Choice(value, f"{LABELS[name]}: {label(name, value)}", 0, _turned(asked, name, value), True)
        for name, values in asked.facets.items()
        for value in values
    ]


def label(name, value):
    """What a value is called, asking the database where it must."""
    if name == "taken":
        return told(value)
    if name in ("agency", "collection", "section"):
        model = {"agency": Agency, "collection": Collection}.get(name) or _sections()
        thing = model._default_manager.filter(pk=value).first()
        return str(thing) if thing else f"#{value}"
    return str(NAMES.get(name, {}).get(value, value))


def _choices(asked, name, counts):
    made = asked.facets.get(name, ())
    values = [value for value in _in_order(name, counts.of[name]) if counts.of[name][value]]
    values += [value for value in made if value not in values]
    names = NAMES.get(name) or counts.names[name]
    return [
        Choice(
            value,
            told(value) if name == "taken" else names[value] if value in names else label(name, value),
            counts.of[name][value],
            _turned(asked, name, value),
            value in made,
        )
        for value in values
    ]


def _in_order(name, counter):
    if name in ORDERED:
        return NAMES[name]
    if name == "taken":
        return sorted(counter, reverse=True)[:PERIODS]
    return [value for value, _count in counter.most_common(SHOWN)]


def _turned(asked, name, value):
    return asked.query_string(facets=asked.turned(name, value))


def _sections():
    """The model of sections, which this room knows only as what a use's story is in."""
    uses = Photo._meta.get_field("uses").related_model
    return uses._meta.get_field("edition").related_model._meta.get_field("section").related_model
