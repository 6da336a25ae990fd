"""``{% intake_notices %}``: what the desk should know of what comes in: room on the disk, silent feeds."""

from django import template

from media.disk import disk
from media.feeds import silent

register = template.Library()


@register.inclusion_tag("admin/media/photo/_intake.html", takes_context=True)
def intake_notices(context):
    at = context["request"].at
    return {"disk": disk(at), "silent": silent(at)}
