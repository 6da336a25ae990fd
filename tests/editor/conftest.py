"""Fixtures for the editor's tests: the desk with the editor open in a browser."""

import pytest

from tests.browser import new_context, watched
from tests.editor.desk import REST, Desk, Server
from tests.editor.server import PhotoShelf


@pytest.fixture(scope="session")
def editor_server(chromium):
    with Server() as server:
        yield server


@pytest.fixture(scope="session")
def kept_page(chromium):
    """``kept_page(color_scheme="dark")``: the page of that kind that all tests have one after another.

    The editor is seventy modules: a page that has them already opens it again in a tenth of the time. Each
    test opens a document of its own; the editor keeps nothing outside it.
    """
    pages = {}

    def page(**options):
        key = repr(sorted(options.items()))
        if key not in pages or pages[key].is_closed():
            pages[key] = new_context(chromium, **options).new_page()
            pages[key].add_init_script(path=REST)
            watched(pages[key])
        return pages[key]

    yield page
    for each in pages.values():
        each.context.close()


@pytest.fixture
def desk_on(kept_page, editor_server):
    """Makes desks: ``desk_on(kept_page())``. Whatever the browser complains about fails the test."""
    pages = []

    def desk(page):
        page.mouse.up()
        page.mouse.move(0, 0)
        page.goto("about:blank")
        page.complaints.clear()
        pages.append(page)
        editor_server.shelf = PhotoShelf()
        return Desk(page, editor_server)

    yield desk
    assert [page.complaints for page in pages] == [[]] * len(pages)


@pytest.fixture
def desk(desk_on, kept_page):
    """The desk."""
    return desk_on(kept_page())


@pytest.fixture
def desk_with_a_clock(desk_on, browser_page):
    """The desk on a page of its own, whose clock a test may set: it can't be set back.

    Where the clock stands still, nothing comes to rest: here the test waits for what it needs.
    """
    return desk_on(browser_page)
