"""The list of the demo's pictures: what each shows, and the words that travel with it.

The words are in ``picture_list.txt``: stanzas of ``key: value`` lines parted by an empty line.
"""

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

PAPER = "The Ostrey Courant"
AGENCY_NAMES = {"tidewire": "Tidewire", "halyard": "Halyard Press"}


@dataclass(frozen=True)
class PictureBrief:
    """One picture. ``agency`` is an agency's code, or "" for a picture by the paper's own staff."""

    key: str
    kind_of_scene: str
    headline: str
    caption: str
    alt: str
    keywords: tuple[str, ...]
    city: str
    country: str
    date: dt.date
    illustrator: str
    agency: str
    palette: str

    @property
    def source(self):
        return AGENCY_NAMES[self.agency] if self.agency else PAPER

    @cached_property
    def credit(self):
        """An illustration says that it is one, beside whom it is by."""
        return f"Illustration: {self.illustrator}/{self.source}"

    @property
    def copyright_notice(self):
        return f"© {self.date.year} {self.source}"

    @property
    def is_portrait(self):
        return self.key.startswith("portrait-")


def _stanzas(text):
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    for stanza in "\n".join(lines).strip().split("\n\n"):
        if stanza.strip():
            yield {
                name.strip(): value.strip()
                for name, _, value in (line.partition(":") for line in stanza.strip().splitlines())
            }


def _brief(entry):
    city, _, country = entry["place"].partition(", ")
    return PictureBrief(
        key=entry["key"],
        kind_of_scene=entry["scene"],
        headline=entry["headline"],
        caption=entry["caption"],
        alt=entry["alt"],
        keywords=tuple(word.strip() for word in entry["keywords"].split(",")),
        city=city,
        country=country,
        date=dt.date.fromisoformat(entry["date"]),
        illustrator=entry["by"],
        agency=entry["agency"],
        palette=entry["palette"],
    )


def read_pictures():
    """All briefs in the order of the file."""
    text = Path(__file__).with_name("picture_list.txt").read_text(encoding="utf-8")
    return tuple(_brief(entry) for entry in _stanzas(text))


PICTURES = read_pictures()
