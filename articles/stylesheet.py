"""The one stylesheet of the reader's site: its component files in their order, and the paper's own colours.

Hues and accent are rows of the database, and inline styles are refused, so the colours have to come as
CSS; the files go with them, as a page that waits for one stylesheet is sooner there than with ten.
"""

import gzip
import hashlib
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles import finders

from newsroom import hues

FILES = (
    "newsroom/faces.css",
    "newsroom/tokens.css",
    "newsroom/base.css",
    "media/tints.css",
    *(
        f"articles/reader/{name}.css"
        for name in (
            "masthead",
            "teaser",
            "picture",
            "front",
            "strips",
            "list",
            "article",
            "body",
            "boxes",
            "updates",
            "gallery",
            "people",
            "calendar",
            "notices",
            "footer",
            "print",
        )
    ),
)
INK = "#121212"


@dataclass(frozen=True)
class Stylesheet:
    version: str
    css: bytes
    gzipped: bytes

    @classmethod
    def of(cls, publication, sections):
        """The stylesheet in the colours of the paper and its sections."""
        if settings.DEBUG:
            _components.cache_clear()
            _made.cache_clear()
        # A row that no form has checked must not take every page down: it has no colour of its own then.
        coloured = ((section.slug, section.hue) for section in sections if hues.is_colour(section.hue))
        accent = publication.accent if hues.is_colour(publication.accent) else INK
        return _made(accent, tuple(coloured))


@lru_cache(maxsize=4)
def _made(accent, section_hues):
    css = f"{_components()}\n{_colours(accent, section_hues)}".encode()
    return Stylesheet(hashlib.sha256(css).hexdigest()[:12], css, gzip.compress(css, mtime=0))


def _colours(accent, section_hues):
    """The rules of both themes. On paper there is ink alone: print.css has the last word."""
    day = _theme(accent, section_hues, hues.on_light)
    night = _theme(accent, section_hues, hues.on_dark)
    # A dark band is dark in either theme, and its words with it.
    bands = "".join(
        f".night.hue-{slug},.night .hue-{slug}{{--hue:{hues.on_dark(hue)}}}" for slug, hue in section_hues
    )
    return f"@media screen{{{day}{bands}}}@media screen and (prefers-color-scheme:dark){{{night}}}"


def _theme(accent, section_hues, readable):
    sections = "".join(f".hue-{slug}{{--hue:{readable(hue)}}}" for slug, hue in section_hues)
    return f":root{{--accent:{readable(accent)}}}{sections}"


@cache
def _components():
    """The component files as one, without their comments and indentation."""
    css = "\n".join(Path(finders.find(name)).read_text(encoding="utf-8") for name in FILES)
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    return re.sub(r"\n\s*", "\n", css).strip()
