"""Which formatting and which links text may bear."""

import json

import pytest

from articles import body
from articles.body import build
from tests.body.test_check import refusal


def marked(*marks):
    return build.doc(build.paragraph({"type": "text", "text": "word", "marks": list(marks)}, id="the-block"))


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "java\tscript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.example",
        "/\\evil.example",
        "https://",
        "https:evil",
        "http://[::1",
        "https://a b.example",
        "example.org",
        "relative/path",
        "mailto:",
        "",
        "x" * 3000,
        "\x01https://example.org",
        "https://" + "x" * 2000,
        None,
        5,
        ["https://example.org"],
    ],
)
def test_a_link_that_leads_nowhere_safe_is_refused(href):
    assert refusal(marked({"type": "link", "attrs": {"href": href}}))


@pytest.mark.parametrize(
    "href",
    [
        "https://example.org",
        "HTTP://EXAMPLE.ORG/a?b=c#d",
        "mailto:desk@example.org",
        "tel:+49-30-1",
        "/politics/",
        "/",
        "#anchor",
        "https://bücher.example/straße",
        "https://example.org/%20a(b)",
    ],
)
def test_a_link_may_lead_to_a_site_a_mailbox_a_telephone_or_a_place_here(href):
    assert body.check(marked({"type": "link", "attrs": {"href": href}}))


@pytest.mark.parametrize(
    "marks",
    [
        [{"type": "underline"}],
        [{"type": "bold", "attrs": {"style": "x"}}],
        [{"type": "bold"}, {"type": "bold"}],
        [{"type": "italic"}, {"type": "bold"}],
        [{"type": "superscript"}, {"type": "subscript"}],
        [{"type": "link"}],
        [{"type": "link", "attrs": {"href": "/", "target": "_blank"}}],
        [{"type": "language", "attrs": {"lang": "not a language"}}],
        [{"type": "language", "attrs": {"lang": ""}}],
        [{"type": "bold", "content": []}],
        ["bold"],
        [None],
    ],
    ids=json.dumps,
)
def test_formatting_that_the_schema_does_not_know_is_refused(marks):
    assert refusal(marked(*marks))
