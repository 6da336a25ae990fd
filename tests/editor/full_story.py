"""A story with every kind of block and mark, as the editor would make it."""

from tests.editor.desk import doc, figure, paragraph


def words(text, *marks):
    named = [mark if isinstance(mark, dict) else {"type": mark} for mark in marks]
    return {"type": "text", "text": text, **({"marks": named} if named else {})}


def block(kind, *content, **attrs):
    made = {"type": kind, "attrs": {"id": None, **attrs}}
    return {**made, "content": list(content)} if content else made


def row(kind, *texts):
    return block("tableRow", *(block(kind, paragraph(text), colspan=1, rowspan=1) for text in texts))


def items(*texts):
    return [block("listItem", paragraph(text)) for text in texts]


def full_story(shelf):
    """Its photos are put on the shelf."""
    harbour = shelf.add("harbour")
    uncredited = shelf.add("market", credit="", alt="")
    return doc(
        block(
            "paragraph",
            words("The harbour opened with "),
            words("ninety passengers", "bold"),
            words(" and "),
            words("letters", {"type": "link", "attrs": {"href": "/world/letters/"}}, "italic"),
            {"type": "hardBreak"},
            words("aboard, H", "strike"),
            words("2", "subscript"),
            words("O and m"),
            words("2", "superscript"),
            words("dommage", {"type": "language", "attrs": {"lang": "fr"}}),
        ),
        block("subhead", words("A night without lights"), level=2),
        figure(harbour),
        block("pullQuote", words("Nobody was hurt"), speaker="Elin Varga", role="harbour master"),
        block(
            "factBox",
            block("bulletList", *items("Gusts of 140 km/h", "Waves of nine metres")),
            title="The storm in figures",
        ),
        figure(uncredited, size="wide"),
        figure(None, slug="20231017 li qiang", caption="Li Qiang arrives.", credit="AFP"),
        block("gallery", figure(harbour, size="column"), figure(uncredited), title="The morning after"),
        block(
            "timedUpdate", paragraph("It left."), time="2026-11-23T14:03:00Z", headline="First ferry leaves"
        ),
        block(
            "table",
            row("tableHeader", "Ferry", "Time"),
            row("tableCell", "Aurora", "07:10"),
            caption="Departures",
        ),
        block("embed", url="https://www.youtube.com/watch?v=abcdefgh", title="The storm from above"),
        block("sectionBreak"),
        block("blockquote", paragraph("The council regrets the delay.")),
        block("orderedList", *items("Dredging", "New lights"), start=1),
        block("subhead", words("What comes next"), level=3),
        paragraph("Last."),
    )
