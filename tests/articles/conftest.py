"""Fixtures of the article room."""

from tests.articles.reading import reader  # noqa: F401
