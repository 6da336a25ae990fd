"""Whatever is sent: reading never fails, and nothing is dropped."""

import re

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from articles import body, wire
from tests.wire import assert_whole

WORDS = st.sampled_from(
    re.split(
        " ",
        "the harbour AFP By said told Mayor Anna Berg Xi Jinping von der Leyen ENDS photo: credit 20231017 "
        "quay Foto Reuters – - * • # 1. 2. (dpa) \" “ ” „ « » ' ‘ ’ , . : / © Image Credit: HEADLINE: Tags: "
        "Slug: MORE -30- he she Notes to editors .jpg quay_1.jpg café Öl ميناء 港口 é ( ) "
        "[ ] | = < _ ___ ** ## 12 "
        "1,5 x-y \N{COMBINING ACUTE ACCENT}",
    )
)
LINE = st.lists(WORDS, max_size=14).map(" ".join)
PARTS = st.sampled_from(
    [
        "20231120 quay fire",
        "20231120_quay_fire.jpg",
        "[photo: quay at dawn]",
        "PHOTO: quay-fire-2",
        "Picture 1: quay.jpg",
        "PICTURES",
        "Caption: The quay.",
        "The quay at dawn. Image Credit: AFP",
        "The quay at dawn. (Photo by Mara Lind / AFP via Getty Images)",
        "Image Credit: AFP",
        "© Mara Lind/NordPress",
        "HEADLINE: Fire on the quay",
        "Fire on the quay",
        "By Mara Lind and Tom Hale, AFP",
        "Von Jana Muster, dpa",
        "Mara Lind",
        "BYLINE:",
        "SUMMARY:",
        "Tags: fire, quay",
        "EMBARGOED UNTIL 0600 GMT",
        "(Updates with quote)",
        "URGENT",
        "BORUM, Nov 20 (NordPress) – The quay burned on Monday, and nobody knew why it did.",
        "BORUM, Nov 20 (NordPress) –",
        '"The quay is gone," said Anna Berg, the mayor of Borum. "It will not come back."',
        "“We heard it before we saw it,” she told AFP.",
        '"The paragraph opens a quote that it does not close.',
        "„Der Kai ist weg“, sagte Bürgermeisterin Anna Berg am Montag.",
        "'A quay of one's own'",
        "Nothing to hold on to",
        "## What we know",
        "**What we know**",
        "- one item of a list",
        "• another item",
        "1. first",
        "2. second",
        "* * *",
        "---",
        "-----",
        "ENDS",
        "MORE",
        "AFP",
        "bur-ml/th",
        "Notes to editors:",
        "Contact: Mara Lind, press@quay.example",
        "(Reporting by Mara Lind; Editing by Tom Hale)",
        "   indented and wrapped by hand at some column that is not too far to",
        "the right, so that lines must be joined before they can be under-",
        "stood at all.",
    ]
)
ENDINGS = st.sampled_from(
    [
        "\n",
        "\n\n",
        "\r\n",
        "\r\n\r\n",
        "\r",
        "\u2028",
        "\x85",
        "\x0b",
        "\x0c",
        "\n \t\n",
        "\n\n\n",
        "\x02\n\x03",
    ]
)


@st.composite
def texts(draw):
    """Parts of stories in any order, with any line endings between them."""
    pieces = draw(st.lists(st.tuples(st.one_of(PARTS, PARTS, LINE), ENDINGS), max_size=25))
    return "".join(part + ending for part, ending in pieces)


def check(text):
    decoded = wire.decode(text.encode("utf-8", "surrogatepass"))
    read = wire.read(decoded.text)
    assert_whole(decoded.text, read)
    for doubt in read.doubts:
        assert doubt.message
        assert doubt.block is None or 0 <= doubt.block < len(read.blocks)
    for quote in read.quotes:
        assert quote.text and quote.paragraph < len(read.blocks)
    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", read.slug) and len(read.slug) <= 60
    doc, _ = wire.to_body(read)
    assert body.check(doc) == doc
    return read


@given(texts())
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_parts_of_stories_in_any_order_are_read_whole(text):
    check(text)


@given(st.text(max_size=300))
@example("\ud83d\ude00 \ud800 end")
@example("HEADLINE:\n\nHEADLINE:")
@example("[photo: x]\n[photo: x]\n[")
@settings(max_examples=400, deadline=None)
def test_any_text_is_read_whole(text):
    read = wire.read(text)
    assert_whole(text, read)
    doc, _ = wire.to_body(read)
    assert body.check(doc) == doc


FILES = st.one_of(st.text(max_size=30), st.sampled_from(["quay.jpg", "20231120 quay fire.JPG", "a/b.png"]))


@given(texts(), st.lists(FILES))
@settings(max_examples=150, deadline=None)
def test_a_picture_file_is_never_given_to_two_slugs(text, names):
    read = wire.read(text)
    match = wire.match_pictures(read, names)
    assert len(set(match.files.values())) == len(match.files)
    assert {*match.files, *match.missing} == {figure.key for figure in read.figures}
    assert set(match.files.values()) | set(match.extra) <= set(names)
    assert all(doubt.message for doubt in match.doubts)
