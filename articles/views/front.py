"""The rule that fills the home page: which story leads, what stands beside it, how the strips alternate."""

from dataclasses import dataclass, field
from itertools import cycle

from articles.models import Edition, Section

# Sections that speak for themselves: bylines first, and never the lead of the page.
OPINION = {"opinion", "comment", "views", "debate", "meinung", "opinions", "opinion-analysis"}

LEAD_AMONG = 6  # how far down the newest stories the rule looks for one with a picture to lead with
BESIDE = 3
BRIEFS = 4
ENOUGH_FOR_BRIEFS = 30
LEAD_WIDTH = 1000  # pixels a picture must have to stand as wide as the lead does
STRIP_AFTER = 2  # opinion follows this many strips

# How the strips alternate. Each treatment with the stories it needs and those it takes.
RHYTHM = (
    ("one-and-four", 3, 5),
    ("across", 3, 4),
    ("listed", 1, 4),
    ("picture-story", 1, 3),
    ("across", 3, 4),
)


@dataclass(frozen=True)
class Strip:
    section: Section
    treatment: str
    stories: list

    @property
    def template(self):
        return f"articles/strips/_{self.treatment.replace('-', '_')}.html"

    @property
    def is_opinion(self):
        return self.treatment == "opinion"

    @property
    def first(self):
        return self.stories[0]

    @property
    def others(self):
        return self.stories[1:]


@dataclass
class Front:
    """No story stands on it twice. All of it is empty where nothing has been published."""

    lead: Edition | None = None
    related: list = field(default_factory=list)
    beside: list = field(default_factory=list)
    briefs: list = field(default_factory=list)
    strips: list = field(default_factory=list)


def arrange(editions, sections):
    """A ``Front`` of editions, given newest first, each with ``picture`` (a ``Shown`` or None)."""
    left = list(editions)
    news = [edition for edition in left if edition.section.slug not in OPINION] or left
    front = Front()
    if not left:
        return front
    front.lead = _take(left, [next((e for e in news[:LEAD_AMONG] if can_lead(e)), news[0])])[0]
    news = [edition for edition in news if edition is not front.lead]
    plenty = len(editions) >= ENOUGH_FOR_BRIEFS
    front.beside = _take(left, news[:BESIDE])
    if plenty:
        same = [e for e in news[BESIDE:] if e.section_id == front.lead.section_id]
        front.related = _take(left, same[:2])
        front.briefs = _take(left, [e for e in news[BESIDE:] if e not in front.related][:BRIEFS])
    front.strips = _strips(left, sections)
    return front


def can_lead(edition):
    """Whether its picture may stand across the page: wide enough, and lying rather than standing."""
    if edition.picture is None:
        return False
    photo = edition.picture.photo
    return photo.width >= LEAD_WIDTH and photo.width >= 1.2 * photo.height


def _take(left, chosen):
    for edition in chosen:
        left.remove(edition)
    return chosen


def _strips(left, sections):
    strips, opinion = [], []
    rhythm = cycle(RHYTHM)
    for section in sections:
        own = [edition for edition in left if edition.section_id == section.pk]
        if not own:
            continue
        if section.slug in OPINION:
            opinion.append(Strip(section, "opinion", own[:4]))
            continue
        treatment, needs, takes = next(rhythm)
        if len(own) < needs or (treatment == "picture-story" and not any(map(can_lead, own))):
            treatment, takes = "listed", 4
        if treatment in ("one-and-four", "picture-story"):
            own.sort(key=lambda edition: not can_lead(edition))  # stable: still newest first
        strips.append(Strip(section, treatment, own[:takes]))
    return [*strips[:STRIP_AFTER], *opinion, *strips[STRIP_AFTER:]]
