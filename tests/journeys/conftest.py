"""Journeys through the whole product in a real browser: the live server, a browser, people who sign in."""

import pytest

from tests import build
from tests.browser import watched
from tests.cast import PASSWORD

WIDTHS = {"desktop": {"width": 1280, "height": 900}, "phone": {"width": 390, "height": 844}}


@pytest.fixture(params=list(WIDTHS))
def size(request):
    """Each journey is made at a desk and on a phone."""
    return WIDTHS[request.param]


@pytest.fixture
def newsroom(transactional_db, live_server):
    """A paper with a section and an agency, served; returns its address."""
    build.paper(name="The Journey")
    build.section("world")
    build.agency("tidewire", name="Tidewire", credit_pattern="{photographer}/Tidewire")
    return live_server.url


@pytest.fixture
def page(browser_context, size):
    page = watched(browser_context(viewport=size).new_page())
    page.set_default_timeout(20000)
    return page


@pytest.fixture
def signed_in(page, newsroom):
    """``signed_in(user)`` signs that person in by the form and gives the page."""

    def sign_in(user):
        page.goto(f"{newsroom}/admin/login/")
        page.get_by_label("User name").fill(user.username)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url(f"{newsroom}/admin/")
        return page

    return sign_in
