"""Fixtures for the editor's tests: the desk with the editor open in a browser."""

import pytest

from tests.editor.desk import Desk, Server


@pytest.fixture(scope="session")
def editor_server(chromium):
    with Server() as server:
        yield server


@pytest.fixture
def desk(browser_page, editor_server):
    """The desk; whatever the browser complains about fails the test."""
    editor_server.shelf.__init__()
    yield Desk(browser_page, editor_server)
    assert browser_page.complaints == []
