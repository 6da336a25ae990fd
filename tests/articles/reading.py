"""Reading the paper at a fixed instant: what a reader gets at NOON, or whenever a test says."""

from unittest import mock

import pytest

from tests.build import NOON


class Reader:
    """A reader without a name. ``at`` is when they read; every page is made for that instant."""

    def __init__(self, client):
        self.client = client

    def get(self, address, *, at=NOON, **headers):
        with mock.patch("newsroom.clock.timezone.now", return_value=at):
            return self.client.get(address, headers=headers)

    def head(self, address, *, at=NOON):
        with mock.patch("newsroom.clock.timezone.now", return_value=at):
            return self.client.head(address)

    def read(self, address, *, at=NOON):
        """The HTML of a page that must be there."""
        response = self.get(address, at=at)
        assert response.status_code == 200, (address, response.status_code)
        return response.content.decode()


@pytest.fixture
def reader(client, db):
    return Reader(client)
