"""A real Chromium for the tests that need one: where it is found, and a page in it.

``from tests.browser import *`` in a conftest gives its tests the fixtures. One browser serves the whole run.
"""

import os
import shutil
from functools import cache
from pathlib import Path

import pytest

__all__ = ["browser_context", "browser_page", "chromium"]

ADVICE = (
    "No Chromium was found. On Debian and Ubuntu: sudo apt install chromium; anywhere: "
    ".venv/bin/python -m playwright install chromium. CHROMIUM_PATH names one that lies elsewhere."
)
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
APPLICATIONS = (
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
)


@cache
def chromium_path():
    """Where a Chromium is: named by CHROMIUM_PATH, installed, or Playwright's own; None without one."""
    named = os.environ.get("CHROMIUM_PATH")
    if named:
        return named if Path(named).exists() else None
    for found in map(shutil.which, NAMES):
        if found:
            return found
    for application in APPLICATIONS:
        if application.exists():
            return str(application)
    return _playwrights_own()


def _playwrights_own():
    home = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or Path.home() / ".cache" / "ms-playwright")
    for pattern in ("chromium-*/chrome-linux*/chrome", "chromium-*/chrome-mac*/**/Chromium"):
        for found in sorted(home.glob(pattern), reverse=True):
            return str(found)
    return None


def require_chromium():
    """The path of a Chromium; skips the test without one, or fails it where the run requires browsers."""
    path = chromium_path()
    if path:
        return path
    if os.environ.get("NEWSROOM_REQUIRE_BROWSER") == "1":
        pytest.fail(ADVICE)
    pytest.skip(ADVICE)


class _Shared:
    """One browser for all who ask: where two conftests bring the fixtures along, there are two of each."""

    users = 0

    def __enter__(self):
        path = require_chromium()
        if not self.users:
            from playwright.sync_api import sync_playwright

            # Playwright runs an event loop in this thread, where Django then refuses the database, though
            # nothing here is asynchronous.
            self.before = os.environ.get("DJANGO_ALLOW_ASYNC_UNSAFE")
            os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
            self.playwright = sync_playwright().start()
            self.browser = self.playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        self.users += 1
        return self.browser

    def __exit__(self, *exc):
        self.users -= 1
        if self.users:
            return
        self.browser.close()
        self.playwright.stop()
        del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]
        if self.before is not None:
            os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = self.before


_shared = _Shared()


@pytest.fixture(scope="session")
def chromium():
    """The browser of this run."""
    with _shared as browser:
        yield browser


def new_context(browser, **options):
    """A context at a desk of the usual size, unless ``options`` say otherwise."""
    given = {"viewport": {"width": 1280, "height": 900}, "locale": "en-GB", **options}
    context = browser.new_context(**given)
    context.set_default_timeout(20_000)
    return context


@pytest.fixture
def browser_context(chromium):
    """Makes contexts: ``browser_context(viewport={"width": 390, "height": 844}, color_scheme="dark")``."""
    contexts = []

    def make(**options):
        contexts.append(new_context(chromium, **options))
        return contexts[-1]

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def browser_page(browser_context):
    """A page in a context of its own. ``page.complaints`` lists what the browser complained about:
    uncaught errors, errors in the console, and violations of the Content-Security-Policy."""
    return watched(browser_context().new_page())


def watched(page):
    """The same page, its complaints collected in ``page.complaints``."""
    page.complaints = []
    page.on("pageerror", lambda error: page.complaints.append(f"error: {error}"))
    page.on(
        "console",
        lambda message: (
            page.complaints.append(f"console: {message.text}") if message.type == "error" else None
        ),
    )
    page.expose_function("reportViolation", lambda what: page.complaints.append(f"policy: {what}"))
    page.add_init_script(
        "addEventListener('securitypolicyviolation', "
        "(event) => reportViolation(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));"
    )
    return page
