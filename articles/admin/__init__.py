"""The desk: lists and forms under Django's admin, the story page, and everything done from it."""

from django.contrib.admin import site

from articles.admin import bylines, my_desk, paper, people, records, sections, story, tags

site.my_desk = my_desk.panels
site.section_choices = sections.choices

__all__ = ["bylines", "my_desk", "paper", "people", "records", "sections", "story", "tags"]
