"""The people, sections, agencies and topics of the demo newsroom. The paper and its world are invented."""

from dataclasses import dataclass
from pathlib import Path

from newsroom import roles

PAPER_NAME = "The Ostrey Courant"
TAGLINE = "The newspaper of the city and the delta, since 1871"
ACCENT = "#0e4f5b"
LANGUAGE = "en-gb"
TIME_ZONE = "Europe/Amsterdam"
FOOTER = (
    "The Ostrey Courant, 3 Packet Stairs, Fishgate, Ostrey. Founded in 1871 by the harbour printers and owned"
    " since 1946 by its readers' cooperative.\n"
    "This is a demonstration: Ostrey, the river Lenn, and every person, firm and place here are invented."
)


@dataclass(frozen=True)
class DemoSection:
    slug: str
    name: str
    description: str
    hue: str


@dataclass(frozen=True)
class DemoByline:
    """``kind`` is "person" or "desk"; ``user`` names the desk member who is this person, if any."""

    slug: str
    name: str
    role_line: str
    biography: str
    kind: str
    portrait: str
    user: str


@dataclass(frozen=True)
class DemoAgency:
    code: str
    name: str
    credit_pattern: str
    aliases: tuple[str, ...]
    usage_terms: str
    restrictions: str


@dataclass(frozen=True)
class DemoUser:
    """A member of the desk; the user name is the role's slug, the loader sets the password."""

    username: str
    role: str
    first_name: str
    last_name: str

    @property
    def display_name(self):
        return f"{self.first_name} {self.last_name}"


SECTIONS = (
    DemoSection(
        "delta",
        "Delta",
        "Ostrey and the lands between the three arms of the Lenn: the council, the trams, the dykes and the"
        " people who live behind them.",
        "#1d6b4f",
    ),
    DemoSection(
        "world",
        "World",
        "Caldane and the uplands, our neighbours across the Strait, and whatever happens elsewhere that"
        " reaches us here.",
        "#9a3412",
    ),
    DemoSection(
        "harbour",
        "Harbour",
        "Trade, work and money, from the Outer Terminal to the Glass Polder, and the weather in which they"
        " are made.",
        "#1f4e8c",
    ),
    DemoSection(
        "culture",
        "Culture",
        "Music, books, stages, museums and the sky over Kestrel Hill, reviewed by people who paid for"
        " their own coffee.",
        "#7b2d6b",
    ),
    DemoSection(
        "sport",
        "Sport",
        "Ostrey Harbour and its rivals, the river crews, the riders of the Harl Pass and everyone who trains"
        " before work.",
        "#a61b2b",
    ),
    DemoSection(
        "opinion",
        "Opinion",
        "Columns and comment in the languages of the city. What is written here is the view of the person who"
        " signs it.",
        "#7d5a00",
    ),
)

# Slug, name, role line, kind, desk member who is this person.
_BYLINES = (
    ("marit-solvane", "Marit Solvane", "City reporter", "person", "reporter"),
    ("tobin-harrek", "Tobin Harrek", "Harbour editor", "person", "section-editor"),
    ("odile-brandmoor", "Odile Brandmoor", "Foreign affairs writer", "person", ""),
    ("josune-adarre", "Josune Adarre", "Critic", "person", ""),
    ("rafe-ostley", "Rafe Ostley", "Sports writer", "person", ""),
    ("imre-vasklund", "Imre Vasklund", "Science and environment reporter", "person", ""),
    ("layal-hadoun", "Layal Hadoun", "Columnist", "person", ""),
    ("korbinian-auersteg", "Korbinian Auersteg", "Upland correspondent", "person", ""),
    ("tidewire", "Tidewire", "Coastal news agency", "desk", ""),
    ("halyard-press", "Halyard Press", "National news agency", "desk", ""),
)


def read_biographies():
    """Slug to biography, from ``biographies.txt``: a line ``slug:`` and the words under it."""
    text = Path(__file__).with_name("biographies.txt").read_text(encoding="utf-8")
    stanzas = (stanza.partition(":\n") for stanza in text.split("\n\n") if not stanza.startswith("#"))
    return {slug: " ".join(words.split()) for slug, _, words in stanzas}


_biographies = read_biographies()

BYLINES = tuple(
    DemoByline(
        slug=slug,
        name=name,
        role_line=role_line,
        biography=_biographies[slug],
        kind=kind,
        portrait=f"portrait-{slug}" if kind == "person" else "",
        user=user,
    )
    for slug, name, role_line, kind, user in _BYLINES
)

AGENCIES = (
    DemoAgency(
        "tidewire",
        "Tidewire",
        "{photographer}/Tidewire",
        ("TIDEWIRE", "TDW", "Tidewire Coastal News", "Tidewire News Agency"),
        "For editorial use by subscribers, in print and online, with the credit shown.",
        "No resale. Not for advertising.",
    ),
    DemoAgency(
        "halyard",
        "Halyard Press",
        "{photographer}/Halyard Press",
        ("Halyard", "HP", "HALYARD PRESS AGENCY", "Halyard Press Agency"),
        "For editorial use by subscribers for as long as the subscription lasts.",
        "Archive use after thirty days by arrangement. No cropping that removes a person.",
    ),
)

USERS = (
    DemoUser("reporter", roles.REPORTER, "Marit", "Solvane"),
    DemoUser("sub-editor", roles.SUB_EDITOR, "Pim", "Ostermeel"),
    DemoUser("section-editor", roles.SECTION_EDITOR, "Tobin", "Harrek"),
    DemoUser("photo-editor", roles.PHOTO_EDITOR, "Carys", "Vandermoor"),
    DemoUser("chief-editor", roles.CHIEF_EDITOR, "Augusta", "Bellwynd"),
    DemoUser("administrator", roles.ADMINISTRATOR, "Soren", "Wickhart"),
)

# Descriptions for the topics that have a page worth introducing; every other tag goes without.
TAG_DESCRIPTIONS = {
    "flood": "The sea, the river and the walls between them and the city.",
    "transport": "Trams, ferries, bridges and the time it takes to get to work.",
    "energy": "How the delta keeps warm and lit, and who pays for it.",
    "Skerra": "News from the two islands and the sound between them and the mainland.",
    "uplands": "The valleys of the Upper Lenn, in German and in English.",
    "Qasira": "The country across the southern sea, and its people here.",
    "Ostrey Harbour": "The football club at the Quayside Ground: matches, people, money.",
    "Granary": "Concerts and other evenings in the old grain store.",
}
