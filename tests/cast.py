"""The named people of the tests, as fixtures: one for each role, and a stranger."""

import pytest
from django.contrib.auth.models import Group

from newsroom import roles
from newsroom.models import User

PASSWORD = "a-good-long-password"


def person(username, role=None, **fields):
    """A member of the desk with one role (None: a stranger, who may not enter it)."""
    first, _, last = username.partition("-")
    fields = {"first_name": first.title(), "last_name": last.title(), **fields}
    user = User.objects.create_user(
        username, f"{username}@example.org", PASSWORD, is_staff=role is not None, **fields
    )
    if role:
        user.groups.add(Group.objects.get_or_create(name=role)[0])
    return user


@pytest.fixture
def reporter(db):
    return person("rosa-reporter", roles.REPORTER)


@pytest.fixture
def sub_editor(db):
    return person("sam-subeditor", roles.SUB_EDITOR)


@pytest.fixture
def section_editor(db):
    return person("selma-sectioneditor", roles.SECTION_EDITOR)


@pytest.fixture
def photo_editor(db):
    return person("pia-photoeditor", roles.PHOTO_EDITOR)


@pytest.fixture
def chief_editor(db):
    return person("carl-chiefeditor", roles.CHIEF_EDITOR)


@pytest.fixture
def administrator(db):
    return person("ada-administrator", roles.ADMINISTRATOR)


@pytest.fixture
def stranger(db):
    return person("stan-stranger")


@pytest.fixture
def sign_in(client):
    """``sign_in(user)`` gives a client signed in as that person."""

    def _sign_in(user):
        client.force_login(user)
        return client

    return _sign_in
