"""From a wire story to a body document, with the id of each block kept for its quotes and doubts."""

from articles.body import build

from .story import Break, Figure, ItemList, Paragraph, Subhead


def to_body(story):
    """``(doc, anchors)``: the body, and the id of the block that each of ``story.blocks`` became.

    Figures stand where the text has them, with ``photo`` null and what the wire said of them.
    """
    blocks = [_block(block) for block in story.blocks]
    anchors = [block["attrs"]["id"] for block in blocks]
    return build.doc(*(blocks or [build.paragraph()])), anchors


def _block(block):
    match block:
        case Paragraph(text=text):
            return build.paragraph(build.text(text))
        case Subhead(text=text, level=level):
            return build.subhead(text, level=level)
        case Figure():
            return build.figure(
                photo=None, caption=block.caption, alt=block.alt, slug=block.key, credit=block.credit
            )
        case ItemList(items=items, is_ordered=True, start=start):
            return build.ordered_list(*items, start=start)
        case ItemList(items=items):
            return build.bullet_list(*items)
        case Break():
            return build.section_break()
