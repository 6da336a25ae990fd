"""Reading wire text. The stories in ``stories/`` are our own, of people and agencies that do not exist."""

from pathlib import Path

from articles import wire
from articles.wire.story import Figure, Paragraph, Subhead

STORIES = Path(__file__).parent / "stories"


def story(name):
    """The story that ``stories/<name>.txt`` is read as."""
    return wire.read(text_of(name), name=f"{name}.txt")


def text_of(name):
    return wire.decode((STORIES / f"{name}.txt").read_bytes()).text


def codes(read):
    """The codes of a story's doubts."""
    return [doubt.code for doubt in read.doubts]


def paragraphs(read):
    return [block.text for block in read.blocks if isinstance(block, Paragraph)]


def subheads(read):
    return [block.text for block in read.blocks if isinstance(block, Subhead)]


def shape(read):
    """The kinds of the blocks in order, a letter each: Figure, Paragraph, Subhead, ItemList, Break."""
    return "".join(type(block).__name__[0] for block in read.blocks)


def pictures(read):
    return [
        (figure.slug, figure.caption, figure.credit) for figure in read.blocks if isinstance(figure, Figure)
    ]


def speakers(read):
    return [(quote.speaker, quote.role) for quote in read.quotes]


def assert_whole(text, read):
    """Each word of the text is somewhere in the story, and no word is there that was not sent."""
    account = wire.account(text, read)
    assert not account.missing
    assert not account.added
