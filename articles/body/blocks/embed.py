"""An embed: something at another site, shown as a link until the reader asks for it."""

from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from ..attributes import string
from ..embeds import match
from ..links import LINK_LIMIT, is_external, link_problem
from .block import Block


def _address_problem(url):
    if match(url):
        return None
    return gettext(
        "This cannot be embedded. Use the https:// address of one video, post, map or chart at a service "
        "on the list, or make it a link in the text."
    )


class Embed(Block):
    name = "embed"
    label = _("embed")
    is_atom = True
    own = {"url": string(LINK_LIMIT, _address_problem), "title": string(300)}

    def html(self, node, page):
        url = self.get(node, "url")
        # A service may have left the list since this was written; its address is still a good link.
        if not url or not is_external(url) or link_problem(url):
            return
        found = match(url)
        title = self.get(node, "title").strip() or (
            gettext("Open on %(service)s") % {"service": found.provider.name} if found else url
        )
        page.add(
            format_html(
                '<embed-card class="embed-card"{}{}{}><a href="{}" rel="noopener">{}{}</a></embed-card>',
                format_html(' data-src="{}"', found.frame) if found and found.frame else "",
                format_html(' data-provider="{}"', found.provider.key) if found else "",
                format_html(' data-shape="{}"', found.provider.shape) if found else "",
                url,
                format_html('<span class="embed-card-provider">{}</span> ', found.provider.name)
                if found
                else "",
                format_html('<span class="embed-card-title">{}</span>', title),
            )
        )

    def text(self, node, reading):
        if title := self.get(node, "title").strip():
            yield title
