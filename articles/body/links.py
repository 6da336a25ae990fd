"""Where a link may lead."""

import re
from urllib.parse import urlsplit

from django.utils.translation import gettext as _

LINK_LIMIT = 2000
_BLANK_OR_BACKSLASH = re.compile(r"[\s\\]")


def link_problem(href):
    """What is wrong with a link's address: a sentence, or None.

    Allowed are http, https, mailto and tel, addresses on this site ("/…") and on this page ("#…").
    """
    # Browsers read "\" as "/" and drop line ends, so that either could hide another address.
    if _BLANK_OR_BACKSLASH.search(href):
        return _("There is a space or a backslash in it.")
    if href.startswith("#") or (href.startswith("/") and not href.startswith("//")):
        return None
    try:
        parts = urlsplit(href)
        host = parts.hostname
    except ValueError:
        return _("This is not an address.")
    if parts.scheme in ("http", "https"):
        return None if host else _("This names no site.")
    if parts.scheme in ("mailto", "tel"):
        return None if parts.path else _("This names nobody.")
    return _("This should begin with https://, http://, mailto:, tel:, / or #.")


def is_external(href):
    return href[:5].lower() in ("http:", "https")
