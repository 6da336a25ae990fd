"""``{% rights_badges photo as marks %}``: what a picture's rights put on it in lists."""

from django import template
from django.utils import timezone

from media.rights import alerts
from media.rights.badges import badges

register = template.Library()


@register.simple_tag(takes_context=True)
def rights_badges(context, photo):
    """Every ``media.rights.badges.Badge`` of ``photo`` but for the credit, which lists tell themselves."""
    at = getattr(context.get("request"), "at", None) or timezone.now()
    return [badge for badge in badges(photo, at) if badge.code != "no-credit"]


@register.simple_tag
def kill_alerts():
    """New versions whose caption asks for a kill and that nobody has settled."""
    return alerts.kill_alerts()
