"""What every page carries: the paper, its sections and the address of its stylesheet."""

from dataclasses import dataclass
from functools import cached_property

from django.db.models import Subquery
from django.urls import reverse

from articles.body.marks import direction
from articles.models import Section
from articles.stylesheet import Stylesheet
from newsroom.models import Publication

SHOWN = ("name", "tagline", "wordmark", "accent", "language", "time_zone", "footer")


@dataclass(frozen=True)
class Masthead:
    """The paper as the templates see it."""

    publication: Publication
    sections: tuple[Section, ...]

    @classmethod
    def read(cls):
        """Paper and sections in one query, as an article page may make six in all."""
        row = Publication.objects.all()
        wanted = {f"paper_{name}": Subquery(row.values(name)[:1]) for name in SHOWN}
        sections = tuple(Section.objects.annotate(**wanted))
        if not sections or sections[0].paper_name is None:
            return cls(Publication.current(), sections)
        return cls(Publication(**{name: getattr(sections[0], f"paper_{name}") for name in SHOWN}), sections)

    @property
    def name(self):
        return self.publication.name

    @property
    def wordmark(self):
        return self.publication.wordmark or self.publication.name

    @property
    def language(self):
        return self.publication.language

    @property
    def direction(self):
        return direction(self.language)

    @cached_property
    def main_sections(self):
        """The sections of the navigation: those that are part of no other."""
        return [section for section in self.sections if section.parent_id is None]

    def section(self, slug):
        """The section of that slug, or None."""
        return next((section for section in self.sections if section.slug == slug), None)

    def parts_of(self, section):
        return [part for part in self.sections if part.parent_id == section.pk]

    @cached_property
    def stylesheet(self):
        return Stylesheet.of(self.publication, self.sections)

    @property
    def stylesheet_address(self):
        return reverse("stylesheet", args=[self.stylesheet.version])
