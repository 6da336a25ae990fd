"""What the desk's templates ask for: the rooms, the paper, and times as people say them."""

from django import template
from django.contrib.admin import site
from django.utils import timezone

from newsroom import moments
from newsroom.models import Publication

register = template.Library()


@register.simple_tag(takes_context=True)
def desk_rooms(context):
    """The rooms this person may enter; none for an outsider."""
    request = context.get("request")
    if request is None or not site.has_permission(request):
        return []
    return site.rooms(request)


@register.simple_tag(takes_context=True)
def desk_paper(context):
    """The publication, on pages that the middleware has not given it to as well."""
    request = context.get("request")
    return getattr(request, "publication", None) or Publication.current()


@register.simple_tag(takes_context=True)
def when(context, instant):
    """A ``<time>``: relative, exact on hover."""
    request = context.get("request")
    return moments.element(instant, getattr(request, "at", None) or timezone.now())


@register.filter
def exactly(instant):
    """The whole date and time with its zone."""
    return moments.exact(instant) if instant else ""
