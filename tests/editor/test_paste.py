"""Pasting from Word, Google Docs and web pages: the structure comes along, the junk does not."""

from tests.editor.desk import doc, paragraph, picture

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; mso-style-parent:""} @list l0 {mso-list-id:1} --></style>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head><body lang=EN-GB style='tab-interval:36.0pt'>
<!--StartFragment-->
<h1><span lang=EN-US>Harbour reopens<o:p></o:p></span></h1>
<p class=MsoNormal><span lang=EN-US style='font-size:11.0pt'>The harbour <b style='mso-bidi-font-weight:normal'>opened</b> at
<i>dawn</i> and <a href="https://example.org/?utm_source=x&amp;id=7">the ferry</a> left<sup>1</sup>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;</span></span><![endif]>First point<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp;</span></span><![endif]>Point within<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>Second <b>point</b><o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><!--[if !supportLists]--><span style='mso-list:Ignore'>3.<span>&nbsp;</span></span><!--[endif]-->Third step<o:p></o:p></p>
<p class=MsoQuote>Somebody else’s words.</p>
<p class=MsoNormal>Kept <ins cite="mailto:x">added</ins><del cite="mailto:x">dropped</del>.</p>
<table class=MsoTableGrid border=1><tr><td width=200 valign=top style='width:150pt'><p class=MsoNormal><b>Ferry</b></p></td><td><p class=MsoNormal>07:10</p></td></tr></table>
<p class=MsoNormal><img width=300 height=200 src="file:///C:/Users/x/msohtmlclip1/clip_image001.png" v:shapes="Picture_x0020_1"></p>
<!--EndFragment--></body></html>"""

DOCS = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a2b3c4d-7fff"><h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:400;">A subhead</span></h2>
<p dir="ltr"><span style="font-size:11pt;font-weight:400;font-style:normal;text-decoration:none;white-space:pre-wrap;">Plain, </span><span style="font-weight:700;">bold</span><span style="font-weight:400;font-style:italic;"> and italic</span><span style="font-weight:400;text-decoration:line-through;"> struck</span><span style="vertical-align:super;font-size:0.6em;">2</span>, <a href="https://www.google.com/url?q=https://example.org/page&amp;sa=D" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">linked</span></a>.</p><br />
<ul style="margin:0"><li dir="ltr" style="list-style-type:disc" aria-level="1"><p role="presentation"><span style="font-weight:400">One</span></p></li><ul><li aria-level="2"><p><span>Within</span></p></li></ul><li><p><span>Two</span></p></li></ul><br class="Apple-interchange-newline"></b>"""

PAGE = """<article class="story" onclick="steal()"><script>alert(1)</script><style>p{color:red}</style>
<h1 class="headline">The headline</h1><h2>A subhead</h2><h3>A minor one</h3>
<p style="color:#222;font-weight:300" class="c1">Text with <strong>weight</strong>, <a href="javascript:alert(1)">a trap</a>, <a href="/path">a path</a>
and <a href="https://example.org/x?fbclid=abc">a link</a>, <q>quoted</q> and <i lang="fr">dommage</i>.</p>
<div>One<br>line<br><br>Next paragraph</div>
<blockquote><p>Quoted words</p></blockquote>
<ol start="4"><li>Four</li><li>Five<ul><li>Within</li></ul></li></ol>
<figure><img src="https://example.org/photo.jpg" alt="A photo"><figcaption>The caption of the photo</figcaption></figure>
<img src="https://tracker.example/pixel.gif" width="1" height="1">
<table><caption>Departures</caption><thead><tr><th>Ferry</th><th>Time</th></tr></thead><tbody><tr><td colspan="2"><ul><li>Aurora</li></ul></td></tr></tbody></table>
<hr><iframe src="https://ads.example/"></iframe><p hidden>Unseen</p></article>"""


def outline(node):
    """A block as nested tuples: its kind, then its words with their marks, or its blocks."""
    if node["type"] == "text":
        marks = [mark["type"] for mark in node.get("marks", [])]
        return (node["text"], *marks) if marks else node["text"]
    return (node["type"], *map(outline, node.get("content", [])))


def pasted(desk, html, **more):
    desk.open()
    desk.text.click()
    desk.paste(html=html, **more)
    return [outline(block) for block in desk.blocks]


def hrefs(desk):
    found = []

    def visit(node):
        found.extend(mark["attrs"]["href"] for mark in node.get("marks", []) if mark["type"] == "link")
        for child in node.get("content", []):
            visit(child)

    visit(desk.value)
    return found


def item(*content):
    return ("listItem", *content)


def para(*content):
    return ("paragraph", *content)


def test_from_word(desk):
    blocks = pasted(desk, WORD)
    assert blocks[:2] == [
        ("subhead", "Harbour reopens"),
        para(
            "The harbour ", ("opened", "bold"), " at ", ("dawn", "italic"), " and ", ("the ferry", "link"), " left",
            ("1", "superscript"), ".",
        ),
    ]  # fmt: skip
    assert blocks[2] == (
        "bulletList",
        item(para("First point"), ("bulletList", item(para("Point within")))),
        item(para("Second ", ("point", "bold"))),
    )
    assert blocks[3] == ("orderedList", item(para("Third step")))
    assert desk.blocks[3]["attrs"]["start"] == 3
    assert blocks[4] == ("blockquote", para("Somebody else’s words."))
    assert blocks[5] == para("Kept added.")
    assert blocks[6] == ("table", ("tableRow", ("tableCell", para(("Ferry", "bold"))), ("tableCell", para("07:10"))))
    assert len(blocks) == 7
    assert hrefs(desk) == ["https://example.org/?id=7"]
    assert "1 picture on the pasted page was not brought along" in desk.page.locator(".se-message").inner_text()


def test_from_google_docs(desk):
    assert pasted(desk, DOCS) == [
        ("subhead", "A subhead"),
        para(
            "Plain, ", ("bold", "bold"), (" and italic", "italic"), (" struck", "strike"), ("2", "superscript"),
            ", ", ("linked", "link"), ".",
        ),
        ("bulletList", item(para("One"), ("bulletList", item(para("Within")))), item(para("Two"))),
    ]  # fmt: skip
    assert hrefs(desk) == ["https://example.org/page"]


def test_from_a_web_page(desk):
    blocks = pasted(desk, PAGE)
    assert blocks == [
        ("subhead", "The headline"),
        ("subhead", "A subhead"),
        ("subhead", "A minor one"),
        para(
            "Text with ", ("weight", "bold"), ", a trap, a path and ", ("a link", "link"), ", “quoted” and ",
            ("dommage", "italic", "language"), ".",
        ),
        para("One", ("hardBreak",), "line"),
        para("Next paragraph"),
        ("blockquote", para("Quoted words")),
        ("orderedList", item(para("Four")), item(para("Five"), ("bulletList", item(para("Within"))))),
        para("The caption of the photo"),
        (
            "table",
            ("tableRow", ("tableHeader", para("Ferry")), ("tableHeader", para("Time"))),
            ("tableRow", ("tableCell", para("Aurora"))),
        ),
        ("sectionBreak",),
    ]  # fmt: skip
    assert [block["attrs"].get("level") for block in desk.blocks[:3]] == [2, 2, 3]
    assert desk.blocks[7]["attrs"]["start"] == 4
    assert desk.blocks[9]["attrs"]["caption"] == "Departures"
    assert hrefs(desk) == ["https://example.org/x"]
    message = "1 picture on the pasted page was not brought along; save it and upload it."
    assert desk.page.locator(".se-message").inner_text() == message


def test_nothing_that_was_pasted_reaches_the_page_as_markup_of_its_own(desk):
    pasted(desk, PAGE + DOCS + WORD + '<p><a href="//evil.example">x</a><img src=x onerror="alert(1)"><svg onload=alert(1)>')
    inside = desk.text.evaluate("(text) => text.innerHTML")
    for junk in ("script", "onerror", "onclick", "style=", "javascript:", "Mso", "docs-internal", "<svg onload"):
        assert junk not in inside


def test_a_run_of_words_goes_into_the_paragraph_it_is_pasted_into(desk):
    desk.open(doc(paragraph("Before  after.", "original01")))
    desk.caret("after", -1)
    desk.paste(html="<span style='font-weight:700'>bold</span> words")
    assert outline(desk.blocks[0]) == para("Before ", ("bold", "bold"), " words after.")
    assert desk.ids() == ["original01"]


def test_plain_text_becomes_paragraphs_without_control_characters(desk):
    desk.open()
    desk.text.click()
    desk.paste(text="One\twith a tab\r\n\r\nTwo\x0bwith another\x00")
    assert [desk.words(block) for block in desk.blocks] == ["One with a tab", "Two with another"]


def test_an_address_pasted_over_words_makes_them_a_link(desk):
    desk.open(doc(paragraph("See the timetable.")))
    desk.select("timetable")
    desk.paste(text="https://example.org/times?utm_medium=mail")
    assert outline(desk.blocks[0]) == para("See the ", ("timetable", "link"), ".")
    assert hrefs(desk) == ["https://example.org/times"]


def test_an_address_of_this_site_loses_its_host(desk):
    desk.open(doc(paragraph("See the timetable.")))
    desk.select("timetable")
    desk.paste(text=desk.server.address + "travel/2026/03/10/times/")
    assert hrefs(desk) == ["/travel/2026/03/10/times/"]


def test_an_address_alone_on_its_line_is_an_embed_where_the_service_is_on_the_list(desk):
    desk.open()
    desk.text.click()
    desk.paste(text="https://youtu.be/dQw4w9WgXcQ")
    assert desk.kinds == ["embed"]
    assert desk.blocks[0]["attrs"]["url"] == "https://youtu.be/dQw4w9WgXcQ"


def test_other_addresses_become_links(desk):
    desk.open()
    desk.text.click()
    desk.paste(text="https://example.org/a")
    assert outline(desk.blocks[0]) == para(("https://example.org/a", "link"))


def test_a_text_that_comes_with_a_picture_of_itself_is_pasted_as_text(desk):
    blocks = pasted(desk, "<p class=MsoNormal>Words</p>", files=[("image.png", "image/png", picture(20, 20))])
    assert blocks == [para("Words")]
    assert desk.shelf.uploads == []
