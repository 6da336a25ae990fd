"""Where on the story page each check of the preflight leads to."""

from dataclasses import dataclass

from django.utils.html import format_html, format_html_join


@dataclass(frozen=True)
class PlacedCheck:
    """A check with the anchor of its place; ``block`` is the id of a block of the text, or empty."""

    message: str
    blocking: bool
    anchor: str
    block: str


def placed(check):
    block = check.place.removeprefix("block:") if check.place.startswith("block:") else ""
    anchor = f"block-{block}" if block else f"field-{check.place}"
    return PlacedCheck(check.message, check.blocking, anchor, block)


def links(checks):
    """A list of the checks' messages, each leading to its place."""
    items = ((place.anchor, place.block, place.message) for place in map(placed, checks))
    return format_html(
        "<ul>{}</ul>", format_html_join("", '<li><a href="#{}" data-block="{}">{}</a></li>', items)
    )
