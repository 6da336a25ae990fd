"""Where on the story page each check of the preflight leads to."""

from dataclasses import dataclass

from django.utils.html import format_html, format_html_join

from newsroom.models import AuditEntry


@dataclass(frozen=True)
class PlacedCheck:
    """A check with the anchor of its place; ``block`` is the id of a block of the text, or empty.

    ``overridden``: the audit entry of whoever published in spite of it, or None.
    """

    message: str
    blocking: bool
    anchor: str
    block: str
    overridden: AuditEntry | None = None


def placed(check, overridden=None):
    block = check.place.removeprefix("block:") if check.place.startswith("block:") else ""
    anchor = f"block-{block}" if block else f"field-{check.place}"
    return PlacedCheck(check.message, check.blocking, anchor, block, overridden)


def links(checks):
    """A list of the checks' messages, each leading to its place."""
    items = ((place.anchor, place.block, place.message) for place in map(placed, checks))
    return format_html(
        "<ul>{}</ul>", format_html_join("", '<li><a href="#{}" data-block="{}">{}</a></li>', items)
    )


def overridden(article, standing):
    """Code of a check → the audit entry of who published, in spite of it, what readers see or will see."""
    numbers = [edition.number for edition in (standing.live, standing.scheduled) if edition]
    if not numbers:
        return {}
    entries = AuditEntry.objects.filter(kind="articles.article", key=str(article.uuid), verb="overrode")
    of_now = [entry for entry in entries.order_by("pk") if entry.data.get("edition") in numbers]
    return {entry.data.get("check"): entry for entry in of_now}
