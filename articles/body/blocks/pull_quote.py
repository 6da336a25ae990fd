"""A pull-quote: somebody's words set large, mostly words that stand in the text too."""

from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _

from ..attributes import string
from ..inline import inline_text
from .block import Block

OPENING = "\"“„‚‘«»‹›「『《'"
CLOSING = "\"”“’‘«»‹›」』》'"


class PullQuote(Block):
    name = "pullQuote"
    label = _("pull-quote")
    content = "text*"
    own = {"speaker": string(300), "role": string(300)}

    def html(self, node, page):
        words = inline_text(node).strip()
        if not words:
            return
        # Who listens to the page hears these words in the text; twice would be a stumble.
        hidden = mark_safe(' aria-hidden="true"') if self.get(node, "id") in page.repeated_quotes else ""  # noqa: S308
        # The page sets the marks of the language around the words, unless these came with their own.
        own_marks = mark_safe(" marked") if words[0] in OPENING and words[-1] in CLOSING else ""
        page.add(
            format_html(
                '<figure class="pull-quote{}" id="quote-{}"{}><blockquote><p>{}</p></blockquote>{}</figure>',
                own_marks,
                self.get(node, "id"),
                hidden,
                words,
                self._attribution(node),
            )
        )

    def _attribution(self, node):
        speaker, role = self.get(node, "speaker").strip(), self.get(node, "role").strip()
        if not speaker and not role:
            return ""
        speaker = speaker and format_html('<span class="pull-quote-speaker">{}</span>', speaker)
        role = role and format_html('<span class="pull-quote-role">{}</span>', role)
        return format_html("<figcaption>{}{}{}</figcaption>", speaker, " " if speaker and role else "", role)

    def text(self, node, reading):
        words = inline_text(node).strip()
        if not words or reading.leaves_out(self.get(node, "id")):
            return
        said_by = ", ".join(part for name in ("speaker", "role") if (part := self.get(node, name).strip()))
        yield f"{words}\n{said_by}" if said_by else words
