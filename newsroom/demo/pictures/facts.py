"""What is written into each picture file: the brief's words, with the rights and codes that go with them."""

from dataclasses import dataclass
from functools import cache

from ..cast import AGENCIES
from ..picture_list import PICTURES

SOFTWARE = "Newsroom demo pictures"
# IPTC's term for pictures that come from a program alone, with no sampled training data behind it.
MADE_BY_PROGRAM = "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia"
WEB_STATEMENT = "https://courant.example/pictures/rights"
STAFF_TERMS = "For use with the Newsroom demonstration, with the credit shown."
INSTRUCTIONS = "Illustration drawn by a program for a demonstration. The place and the people are invented."
# ISO 3166-1 leaves XAA to XZZ to its users: an invented country takes its code from there.
COUNTRY_CODES = {"Lennmark": "XLM", "Qasira": "XQS"}


@dataclass(frozen=True)
class Facts:
    slug: str
    headline: str
    caption: str
    alt: str
    keywords: tuple[str, ...]
    illustrator: str
    credit: str
    source: str
    copyright: str
    city: str
    country: str
    country_code: str
    date: str
    terms: str
    instructions: str
    writer: str
    reference: str

    @property
    def iso_time(self):
        return f"{self.date}T12:00:00+00:00"

    @property
    def iim_time(self):
        return "120000+0000"


@cache
def facts(key):
    """The facts of the picture `key`. Raises KeyError."""
    brief = next((brief for brief in PICTURES if brief.key == key), None)
    if brief is None:
        raise KeyError(key)
    agency = next((agency for agency in AGENCIES if agency.code == brief.agency), None)
    return Facts(
        slug=brief.key,
        headline=brief.headline,
        caption=brief.caption,
        alt=brief.alt,
        keywords=brief.keywords,
        illustrator=brief.illustrator,
        credit=brief.credit,
        source=brief.source,
        copyright=brief.copyright_notice,
        city=brief.city,
        country=brief.country,
        country_code=COUNTRY_CODES.get(brief.country, "XZZ"),
        date=brief.date.isoformat(),
        terms=agency.usage_terms if agency else STAFF_TERMS,
        instructions=f"{agency.restrictions} {INSTRUCTIONS}" if agency else INSTRUCTIONS,
        writer=f"{brief.source} picture desk",
        reference=f"{brief.agency or 'courant'}-{brief.date:%Y%m%d}-{brief.key}",
    )
