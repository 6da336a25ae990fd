"""The order of the tests never matters: one that empties the database leaves what migrations put there."""

import pytest
from django.core.management import call_command

from tests import migrated


@pytest.mark.django_db
def test_what_migrations_put_there_outlives_a_flush():
    assert migrated.at_first.keys() >= {"media.Agency", "auth.Group"}
    call_command("flush", interactive=False, verbosity=0)
    assert migrated.counts() == migrated.at_first
