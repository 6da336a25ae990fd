"""A timed update in a running story: when, a headline, and what is new."""

import datetime as dt

from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from ..attributes import instant, string
from .block import LISTS, Block, one_of


class TimedUpdate(Block):
    name = "timedUpdate"
    label = _("timed update")
    content = one_of(
        "paragraph", "subhead", "figure", "gallery", "pullQuote", "blockquote", *LISTS, "embed", "table"
    )
    own = {"time": instant(), "headline": string(300)}

    def html(self, node, page):
        anchor = f"update-{self.get(node, 'id')}"
        headline = self.get(node, "headline").strip()
        with (
            page.wrapped("section", {"class": "timed-update", "id": anchor}),
            page.inside(self.name, headings=bool(headline)),
        ):
            if time := self.get(node, "time"):
                page.add(
                    format_html(
                        '<p class="timed-update-time"><a href="#{}"><time datetime="{}">{}</time></a></p>',
                        anchor,
                        time,
                        self._shown(time, page),
                    )
                )
            if headline:
                page.add(format_html('<h2 class="timed-update-headline">{}</h2>', headline))
            page.blocks(node)

    @staticmethod
    def _shown(time, page):
        """The time by the paper's clock; with the day where that isn't the day of the update before."""
        local = dt.datetime.fromisoformat(time).astimezone(page.zone)
        same_day, page.day = page.day == local.date(), local.date()
        clock = date_format(local, "TIME_FORMAT")
        return clock if same_day else f"{date_format(local, 'DATE_FORMAT')}, {clock}"

    def text(self, node, reading):
        if headline := self.get(node, "headline").strip():
            yield headline
        yield from reading.blocks(node)
