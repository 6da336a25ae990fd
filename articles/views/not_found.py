"""The page for an address where nothing is: what may have been meant, and what is new."""

import datetime as dt
import re

from articles.views.latest import latest
from articles.views.public import in_the_papers_terms, render

STORY = re.compile(r"/[\w-]+/(\d{4})/(\d{1,2})/(\d{1,2})(?:/|$)", re.ASCII)


@in_the_papers_terms
def not_found(request, exception=None):
    first = request.path_info.strip("/").partition("/")[0]
    context = {
        "section": request.masthead.section(first),
        "day": _day(request.path_info),
        "stories": latest(request.at),
    }
    return render(request, "404.html", context, status=404)


def _day(address):
    """The day that an address of a story names, whose page in the archive may have what was looked for."""
    found = STORY.match(address)
    try:
        return dt.date(*map(int, found.groups())) if found else None
    except ValueError:
        return None
