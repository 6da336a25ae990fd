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
        title = self.get(node, "title").strip()
        with page.element("embed-card", {"class": "embed-card", **_card_data(found)}):
            page.add(format_html('<a href="{}" rel="noopener">', url))
            if found and title:
                page.add(format_html('<span class="embed-card-provider">{}</span> ', found.provider.name))
            title = title or _untitled(url, found)
            page.add(format_html('<span class="embed-card-title">{}</span></a>', title))

    def text(self, node, reading):
        if title := self.get(node, "title").strip():
            yield title


def _untitled(url, found):
    return gettext("Open on %(service)s") % {"service": found.provider.name} if found else url


def _card_data(found):
    """What the card's script needs to put the frame in its place when the reader asks for it."""
    if not found:
        return {}
    frame = {"data-src": found.frame} if found.frame else {}
    return frame | {"data-provider": found.provider.key, "data-shape": found.provider.shape}
