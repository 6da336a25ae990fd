"""What makes a page public: the same for everyone, in the paper's language, asked for again by ETag."""

from functools import wraps

from csp.decorators import csp_update
from django.http import HttpResponse
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.cache import get_conditional_response, set_response_etag
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from articles.body import FRAME_HOSTS
from articles.views.masthead import Masthead


def public(view):
    """A page that anyone may read and nobody may post to. Cookies are not looked at."""
    return csrf_exempt(require_safe(gzip_page(revalidated(in_the_papers_terms(view)))))


# Stories alone may hold embeds, whose frames the reader asks for. Outermost, as a 304 renews the policy too.
frames_embeds = csp_update({"frame-src": list(FRAME_HOSTS)})


def revalidated(view):
    """Give what the view answers an ETag, and answer 304 to those who have it. HEAD gets the same headers."""

    @wraps(view)
    def page(request, *args, **kwargs):
        response = view(request, *args, **kwargs)
        if response.status_code != 200:
            return response
        set_response_etag(response)
        return get_conditional_response(request, etag=response["ETag"], response=response)

    return page


def in_the_papers_terms(view):
    """Give the view ``request.masthead``, and let it speak the paper's language on the paper's clock."""

    @wraps(view)
    def page(request, *args, **kwargs):
        request.masthead = Masthead.read()
        publication = request.masthead.publication
        with translation.override(publication.language), timezone.override(publication.zone):
            response = view(request, *args, **kwargs)
        response.headers.setdefault("Cache-Control", "no-cache")
        return response

    return page


def render(request, template, context, *, status=200):
    """A page for readers. Without the request's context processors: sign-in and messages are the desk's."""
    given = {
        "masthead": request.masthead,
        "at": request.at,
        "address": request.build_absolute_uri(request.path),
        "origin": request.build_absolute_uri("/").rstrip("/"),
    }
    return HttpResponse(render_to_string(template, {**given, **context}), status=status)
