"""HTML from elsewhere becomes a body: its structure where we have a place for it, its words in any case."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles import body
from tests.body.test_properties import many


def outline(html):
    """A short form of what an import gave: names of blocks and their words, marks in brackets."""
    doc = body.from_html(html)
    assert body.check(doc) == doc
    return [sketch(block) for block in doc["content"]]


def sketch(node):
    if node["type"] == "text":
        return node["text"] + "".join(f"[{mark_name(mark)}]" for mark in node.get("marks", ()))
    if node["type"] == "hardBreak":
        return "|"
    inside = [sketch(child) for child in node.get("content", ())]
    if node["type"] in ("paragraph", "subhead"):
        words = "".join(inside)
        return f"h{node['attrs']['level']} {words}" if node["type"] == "subhead" else words
    return (node["type"], *inside)


def mark_name(mark):
    return " ".join([mark["type"], *mark.get("attrs", {}).values()])


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("", [""]),
        ("plain & simple", ["plain & simple"]),
        ("<p>One</p><p>Two</p>", ["One", "Two"]),
        ("<div>One<div>Two</div>Three</div>", ["One", "Two", "Three"]),
        ("<p>a  b\n\tc</p>", ["a b c"]),
        ("<p> a <b> b </b> c </p>", ["a b [bold]c"]),
        ("<p>a<br>b</p>", ["a|b"]),
        ("a<br><br>b<br>", ["a", "b"]),
        ("<p>&nbsp;</p><p></p><p>x</p>", ["x"]),
        ("<h1>A</h1><h2><b>B</b></h2><h3>C</h3><h6>D</h6>", ["h2 A", "h2 B", "h3 C", "h3 D"]),
        (
            "<p><strong>a</strong><em>b</em><del>c</del>x<sup>2</sup>y<sub>3</sub></p>",
            ["a[bold]b[italic]c[strike]x2[superscript]y3[subscript]"],
        ),
        ('<a href="https://example.org/?a=1&amp;b=2">x</a>', ["x[link https://example.org/?a=1&b=2]"]),
        ('<b><a href="/x/"><i>y</i></a></b>', ["y[link /x/][bold][italic]"]),
        ('<a href="javascript:alert(1)">x</a><a href="../rel">y</a><a>z</a>', ["xyz"]),
        ('<p>They said <span lang="fr">oui</span>.</p>', ["They said oui[language fr]."]),
        ("<blockquote>a<p>b</p></blockquote>", [("blockquote", "a", "b")]),
        (
            "<ul><li>a<li><p>b</p><ol><li>c</ol></ul>",
            [("bulletList", ("listItem", "a"), ("listItem", "b", ("orderedList", ("listItem", "c"))))],
        ),
        (
            "<ul><li>a</li><ul><li>b</li></ul></ul>",
            [("bulletList", ("listItem", "a", ("bulletList", ("listItem", "b"))))],
        ),
        (
            "<ul><li><ul><li>a</li></ul></li></ul>",
            [("bulletList", ("listItem", "", ("bulletList", ("listItem", "a"))))],
        ),
        ("<ul>x</ul><ol></ol>", [("bulletList", ("listItem", "x"))]),
        (
            "<table><caption>C</caption><tr><th>a<th>b<tr><td>1<td><p>2</p><p>3</p></table>",
            [
                (
                    "table",
                    ("tableRow", ("tableHeader", "a"), ("tableHeader", "b")),
                    ("tableRow", ("tableCell", "1"), ("tableCell", "2", "3")),
                )
            ],
        ),
        (
            "<table><tr><td><ul><li>a</ul><table><tr><td>b</table><h2>c</h2></table>",
            [("table", ("tableRow", ("tableCell", "a", "b", "c")))],
        ),
        ("<table></table><table><caption>Alone</caption></table>", ["Alone"]),
        ("a<hr>b", ["a", ("sectionBreak",), "b"]),
        (
            '<figure><img src="x.jpg" alt="no"><figcaption>Caption <i>kept</i></figcaption></figure>',
            ["Caption kept[italic]"],
        ),
        ("<pre>a\n  b\n\nc</pre>", ["a|b", "c"]),
        ("<q>so</q>", ["“so”"]),
        ("<dl><dt>a<dd>b</dl>", ["a", "b"]),
        ("<!-- x --><p>a<!-- y -->b</p><![CDATA[z]]><?php echo 1 ?>", ["ab"]),
        (
            "<script>x</script><style>y</style><iframe>z</iframe><title>t</title><svg><text>u</text></svg>a",
            ["a"],
        ),
        ("<p>&lt;script&gt; &amp;amp;</p>", ["<script> &amp;"]),
        ('<p onclick="x" style="color:red" class="y">a</p>', ["a"]),
        ("a\x00b\x07c\ud800d\ufffe", ["abc?d"]),
    ],
)
def test_html_becomes_blocks(html, expected):
    assert outline(html) == expected


def test_an_ordered_list_keeps_its_first_number():
    for start, number in [("7", 7), ("-2", -2), ("many", 1), ("9" * 400, 99_999), ("", 1)]:
        (block,) = body.from_html(f'<ol start="{start}"><li>x</ol>')["content"]
        assert block["attrs"]["start"] == number


def test_cells_keep_their_spans():
    (table,) = body.from_html('<table><tr><td colspan="2" rowspan="-1">x</table>')["content"]

    cell = table["content"][0]["content"][0]
    assert (cell["attrs"]["colspan"], cell["attrs"]["rowspan"]) == (2, 1)


def test_emphasis_of_a_word_processor_is_read_from_its_styles():
    html = (
        '<b style="font-weight:normal"><p><span style="font-weight:400">plain </span>'
        '<span style="font-weight:700">bold</span> <span style="font-style:italic">italic</span> '
        '<span style="text-decoration:line-through">struck</span>'
        '<span style="vertical-align:super">2</span></p></b>'
    )

    assert outline(html) == ["plain bold[bold] italic[italic] struck[strike]2[superscript]"]


def test_the_language_of_the_whole_text_is_not_marked():
    html = '<p><span lang="EN-GB">They all shouted </span><i lang="fr">oui</i><span lang="en-us">!</span></p>'

    assert outline(html) == ["They all shouted oui[italic][language fr]!"]


def test_lists_beyond_all_measure_become_flatter():
    doc = body.from_html("<ul><li>x" * 300)

    assert body.plain_text(body.check(doc)).split() == ["x"] * 300


@pytest.mark.parametrize(
    "tag", ["div", "b", "ul", "ul><li", "table><tr><td", "blockquote", "a href=/", "font", "p"]
)
def test_deep_nesting_is_no_crash(tag):
    assert body.word_count(body.from_html(f"<{tag}>x " * 1_000)) == 1_000


_TAGS = (
    "p div h1 h2 h5 ul ol li b i a s sup sub span table caption tr td th tbody blockquote pre q hr br img "
    "script svg"
)
_PIECES = st.one_of(
    st.sampled_from([f"<{tag}>" for tag in _TAGS.split()]),
    st.sampled_from([f"</{tag}>" for tag in _TAGS.split()]),
    st.sampled_from(
        [
            "word ",
            " ",
            "\n",
            "<br/>",
            "&nbsp;",
            "&#0;",
            "&#xD800;",
            "<!--",
            "-->",
            "<![CDATA[",
            '<a href="/x">',
            '<a href="javascript:x">',
            '<span lang="ar">',
            '<b style="font-weight:normal">',
            "<ol start=x>",
            "<td colspan=99>",
            "<",
            ">",
            '"',
            "\x00",
            "\ud800",
            "\ufffe",
            "<template>",
            "<math><mi>",
            "<select><option>",
            "<frameset>",
        ]
    ),
    st.text(max_size=8),
)


@many
@given(st.lists(_PIECES, max_size=30).map("".join))
def test_any_string_becomes_a_body_that_may_be_stored(html):
    doc = body.from_html(html)

    assert body.check(doc) == doc
    body.render(doc)


@many
@given(st.lists(st.sampled_from([f"<{tag}>" for tag in _TAGS.split()[:-2]] + ["</p>", "</ul>", "</table>"])))
def test_no_word_is_dropped_or_doubled(tags):
    html = "".join(f"{tag}w{number} " for number, tag in enumerate(tags))

    words = re.findall(r"w\d+", body.plain_text(body.from_html(html)))

    assert sorted(words) == sorted(f"w{number}" for number in range(len(tags)))
