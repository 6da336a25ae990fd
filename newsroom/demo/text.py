"""The demo's stories, read from ``stories/``: one text file each, named by the story's slug.

A file begins with fields, one a line, ended by an empty line; then comes the body (``markup.py`` says how)::

    headline: The words above the story
    kicker: optional
    standfirst: one or two sentences
    section: a section's slug
    by: byline-slug, byline-slug (additional)
    agency: the source agency's code, for wire copy
    dateline: optional, OSTREY
    language: optional, "ar"; empty is the paper's
    tags: one, two
    days_ago: 3                 (−1 is tomorrow)
    time: 18:40                 (on the paper's clock)
    status: published           (or draft, filed, scheduled, withdrawn)
    lead: a picture's key
    lead caption: optional      (empty: the picture's own)
    lead alt: optional
    note: for a withdrawn story what readers are told, for a draft what editors are
"""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from newsroom.demo import markup
from newsroom.demo.cast import TIME_ZONE

STORIES = Path(__file__).parent / "stories"
STATUSES = ("published", "draft", "filed", "scheduled", "withdrawn")
FIELDS = frozenset(
    (
        "headline",
        "kicker",
        "standfirst",
        "section",
        "by",
        "agency",
        "dateline",
        "language",
        "tags",
        "days_ago",
        "time",
        "status",
        "lead",
        "lead caption",
        "lead alt",
        "note",
    )
)


@dataclass(frozen=True)
class DemoStory:
    """A story as written. ``bylines`` are (slug, role) pairs, the role one of ``BylineLine.Role``."""

    slug: str
    headline: str
    standfirst: str
    section: str
    bylines: tuple[tuple[str, str], ...]
    tags: tuple[str, ...]
    days_ago: int
    time: dt.time
    status: str
    kicker: str
    agency: str
    dateline: str
    language: str
    lead: str
    lead_caption: str
    lead_alt: str
    note: str
    source: str

    def instant(self, today, days=0, time=None):
        """The UTC instant of ``time`` on the paper's clock, ``days`` after the story's own day."""
        day = today - dt.timedelta(days=self.days_ago - days)
        local = dt.datetime.combine(day, time or self.time, tzinfo=ZoneInfo(TIME_ZONE))
        return local.astimezone(dt.UTC)

    def published_at(self, today):
        """When readers first see it, or would: the instant for publishing or scheduling."""
        return self.instant(today)

    def path(self, today):
        """The public address that the story has once published: ``/section/yyyy/mm/dd/slug/``."""
        day = today - dt.timedelta(days=self.days_ago)
        return f"/{self.section}/{day:%Y/%m/%d}/{self.slug}/"

    def body(self, photo_id: Callable[[str], str], *, today: dt.date, address=None) -> dict:
        """The document. ``photo_id(key)`` is a picture's uuid, ``address(slug)`` another story's address."""

        def path_of(slug):
            return stories_by_slug()[slug].path(today)

        def instant(days, time):
            return f"{self.instant(today, days, dt.time.fromisoformat(time)):%Y-%m-%dT%H:%M:%SZ}"

        context = markup.Context(photo_id=photo_id, address=address or path_of, instant=instant)
        return markup.document(self.source, context, self.slug)

    @property
    def picture_keys(self):
        """Keys of all pictures in the story, the lead first, in reading order."""
        keys = [self.lead] if self.lead else []
        for directive, words, lines in re.findall(
            r"^@(picture|gallery)\b(.*)\n?((?:.+\n?)*)", self.source, re.MULTILINE
        ):
            if directive == "picture":
                keys.append(words.split()[0])
            else:
                keys += [line.partition(":")[0].strip() for line in lines.splitlines()]
        return keys


def _byline(words):
    slug, _, role = words.strip().partition(" ")
    return slug, role.strip("() ") or "by"


def read_story(path):
    """The story in the file at ``path``. Raises ``MarkupError`` for a field or status nobody knows."""
    head, _, source = path.read_text(encoding="utf-8").partition("\n\n")
    fields = {
        name.strip(): value.strip() for name, _, value in (line.partition(":") for line in head.splitlines())
    }
    if unknown := fields.keys() - FIELDS:
        raise markup.MarkupError(f"{path.name}: unknown fields {sorted(unknown)}")
    status = fields.get("status", "published")
    if status not in STATUSES:
        raise markup.MarkupError(f"{path.name}: unknown status {status}")
    return DemoStory(
        slug=path.stem,
        headline=fields["headline"],
        standfirst=fields.get("standfirst", ""),
        section=fields["section"],
        bylines=tuple(_byline(words) for words in fields["by"].split(",")),
        tags=tuple(tag.strip() for tag in fields.get("tags", "").split(",") if tag.strip()),
        days_ago=int(fields["days_ago"]),
        time=dt.time.fromisoformat(fields["time"]),
        status=status,
        kicker=fields.get("kicker", ""),
        agency=fields.get("agency", ""),
        dateline=fields.get("dateline", ""),
        language=fields.get("language", ""),
        lead=fields.get("lead", ""),
        lead_caption=fields.get("lead caption", ""),
        lead_alt=fields.get("lead alt", ""),
        note=fields.get("note", ""),
        source=source,
    )


def read_stories() -> list[DemoStory]:
    """All stories, oldest first; stories of one minute by slug."""
    stories = [read_story(path) for path in sorted(STORIES.glob("*.txt"))]
    return sorted(stories, key=lambda story: (-story.days_ago, story.time, story.slug))


@cache
def stories_by_slug():
    return {story.slug: story for story in read_stories()}
