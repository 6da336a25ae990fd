"""The blocks of a body, one file a block. A new kind of block is a file here and a line in this list."""

from .block import prosemirror_attrs
from .blockquote import Blockquote
from .document import Document
from .embed import Embed
from .fact_box import FactBox
from .figure import Figure
from .gallery import Gallery
from .lists import BulletList, ListItem, OrderedList
from .paragraph import HardBreak, Paragraph, Text
from .pull_quote import PullQuote
from .section_break import SectionBreak
from .subhead import Subhead
from .table import Table, TableCell, TableHeader, TableRow
from .timed_update import TimedUpdate

BLOCKS = (
    Document(),
    Paragraph(),
    Subhead(),
    Figure(),
    Gallery(),
    PullQuote(),
    Blockquote(),
    BulletList(),
    OrderedList(),
    ListItem(),
    FactBox(),
    TimedUpdate(),
    Embed(),
    Table(),
    TableRow(),
    TableCell(),
    TableHeader(),
    SectionBreak(),
    Text(),
    HardBreak(),
)
BLOCK_BY_NAME = {block.name: block for block in BLOCKS}

__all__ = ["BLOCKS", "BLOCK_BY_NAME", "prosemirror_attrs"]
