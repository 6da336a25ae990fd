"""What a browser makes of rendered HTML: its tags, attributes and words."""

from html.parser import HTMLParser

import nh3

# All tags and attributes that a body may ever bring to a page.
OURS = {
    "a": {"href", "rel"}, "aside": {"class", "aria-labelledby"}, "blockquote": {"class"}, "br": set(),
    "caption": {"id"}, "div": {"class", "role", "tabindex", "aria-label", "aria-labelledby"}, "em": set(),
    "embed-card": {"class", "data-src", "data-provider", "data-shape"}, "figcaption": set(),
    "figure": {"class", "id", "aria-hidden"}, "h2": {"class", "id"}, "h3": {"class"}, "h4": {"class"},
    "hr": {"class"}, "li": set(), "ol": {"start"}, "p": {"class"}, "s": set(), "section": {"class", "id"},
    "span": {"class", "lang", "dir"}, "strong": set(), "sub": set(), "sup": set(), "table": set(),
    "tbody": set(), "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan", "scope"}, "thead": set(),
    "time": {"datetime"}, "tr": set(), "ul": set(),
}  # fmt: skip


class Page(HTMLParser):
    """The events of parsing, with runs of text joined."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.events = []
        self.feed(html)
        self.close()

    @property
    def words(self):
        return "".join(event[1] for event in self.events if event[0] == "text")

    @property
    def ids(self):
        return [event[2]["id"] for event in self.events if event[0] == "start" and "id" in event[2]]

    def handle_starttag(self, tag, attrs):
        self.events.append(("start", tag, dict(attrs)))

    def handle_endtag(self, tag):
        self.events.append(("end", tag))

    def handle_data(self, data):
        if self.events and self.events[-1][0] == "text":
            self.events[-1] = ("text", self.events[-1][1] + data)
        else:
            self.events.append(("text", data))

    def handle_comment(self, data):
        self.events.append(("comment", data))

    def handle_decl(self, decl):
        self.events.append(("declaration", decl))

    def handle_pi(self, data):
        self.events.append(("instruction", data))


def cleaned_by_another(html):
    """The HTML as an HTML5 parser and sanitiser that knows our tags and attributes lets it through."""
    return nh3.clean(
        html,
        tags=set(OURS),
        clean_content_tags=set(),
        attributes=OURS,
        url_schemes={"http", "https", "mailto", "tel"},
        link_rel=None,
    )
