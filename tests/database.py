"""Says which tests touch the database: the marker ``database``, for a run against another one.

pytest-django refuses the database to all tests that neither ask for it by a fixture nor by its own marker:
the others can't touch it unnoticed.
"""

from django.test import TransactionTestCase

FIXTURES = {"db", "transactional_db", "live_server"}


def touches(item):
    asked = FIXTURES & set(item.fixturenames) or item.get_closest_marker("django_db")
    return bool(asked) or issubclass(item.cls or object, TransactionTestCase)
