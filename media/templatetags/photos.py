"""``{% picture photo … %}``: a photo on a page, in every format and width that browsers choose from."""

from django import template

from media.ai_label import ai_label
from media.picture import picture as picture_of

register = template.Library()
register.filter("ai_label", ai_label)


@register.inclusion_tag("media/_picture.html")
def picture(photo, alt="", focal=None, crops=None, ratio="", sizes="100vw", widest=None, eager=False):
    """``alt`` is the use's; ``eager`` is for the one picture that the first screen waits for."""
    return {
        "picture": picture_of(
            photo,
            focal=focal,
            crops=crops or None,
            ratio=ratio or "",
            sizes=sizes or "100vw",
            widest=widest or None,
        ),
        "alt": alt,
        "eager": eager,
    }
