"""The body of a story: its schema, what may be stored, and what readers get of it.

A body is a ProseMirror document as JSON, exactly as the editor gives it. ``check`` stands before all
storing; ``render`` makes the only HTML there is of it.
"""

from . import build
from .checking import check
from .embeds import FRAME_HOSTS
from .html_import import from_html
from .parsing import parse
from .pictures import Figure, figures
from .problems import BodyError, Problem
from .quotes import Quote, pull_quotes
from .reading import completed, with_attributes
from .rendering import render
from .schema import spec
from .text import plain_text, word_count
from .upgrades import SCHEMA, upgrade

__all__ = [
    "FRAME_HOSTS",
    "SCHEMA",
    "BodyError",
    "Figure",
    "Problem",
    "Quote",
    "build",
    "check",
    "completed",
    "figures",
    "from_html",
    "parse",
    "plain_text",
    "pull_quotes",
    "render",
    "spec",
    "upgrade",
    "with_attributes",
    "word_count",
]
