"""Fixtures for all tests: the cast, and uploads kept apart."""

import pytest

from tests import database, migrated
from tests.browser import *  # noqa: F403
from tests.cast import *  # noqa: F403


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Mark the tests that touch the database: ``-m database`` runs them alone."""
    for item in items:
        if database.touches(item):
            item.add_marker("database")


@pytest.fixture(autouse=True)
def uploads_of_this_test(settings, tmp_path):
    """Each test writes its uploads into a folder of its own."""
    settings.MEDIA_ROOT = tmp_path / "uploads"
    return settings.MEDIA_ROOT


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The test database. What its migrations put there outlives the tests that empty it."""
    with django_db_blocker.unblock():
        migrated.keep()
