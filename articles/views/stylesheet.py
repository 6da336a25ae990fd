"""The reader's stylesheet at an address that changes with it."""

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from articles.views.masthead import Masthead

A_YEAR = 31_536_000


@require_safe
def stylesheet(request, version):
    """Kept for a year under its version; a page from before a change gets today's, to be asked for again."""
    current = Masthead.read().stylesheet
    zipped = "gzip" in request.headers.get("Accept-Encoding", "")
    response = HttpResponse(
        current.gzipped if zipped else current.css, content_type="text/css; charset=utf-8"
    )
    if zipped:
        response["Content-Encoding"] = "gzip"
    response["Vary"] = "Accept-Encoding"
    fresh = version == current.version
    response["Cache-Control"] = f"public, max-age={A_YEAR}, immutable" if fresh else "no-cache"
    return response
