"""Slug lines: the line that names a picture, above its caption."""

import datetime as dt
import re
from typing import NamedTuple

from .credits import is_credit_line, split_credit

EXTENSION = r"\.(?:jpe?g|png|tiff?|webp|avif|gif|heic|bmp|eps|psd|raw|cr2|nef|dng)"
_DATE = r"(?:19|20)\d\d(?P<between>[-_.]?)(?:0[1-9]|1[0-2])(?P=between)(?:0[1-9]|[12]\d|3[01])"
_PICTURE = (
    r"(?:photo(?:graph)?s?|pictures?|images?|pics?|pix|img|fotos?|bild(?:er)?|graphics?|grafik|illustration"
    r"|abbildung|abb\.|imagen|immagine|صورة|figure|fig\.)"
)
LABELLED = re.compile(
    rf"(?P<open>[\[(<{{*#]{{0,4}})\s*(?P<label>{_PICTURE}(?: (?:file|slug|name|caption))?\s*[#(]?\d*\)?"
    r"(?: of \d+)?)\s*(?P<mark>[:：=]|[-–—](?=\s)|(?=\s))\s*(?P<rest>.*)",
    re.I,
)
NUMBERED = re.compile(rf"{_PICTURE} ?#?\d+", re.I)
FILE = re.compile(rf"(?P<slug>[^\s/][^/]{{0,140}}?{EXTENSION})(?![\w.])[\s:;,|)\]>}}–—-]*(?P<rest>.*)", re.I)
DATED = re.compile(rf"(?P<slug>{_DATE}(?:[ _.-]+[^\s_.,;:!?/-]+){{1,10}})")
DATED_WITH_CAPTION = re.compile(
    rf"(?P<slug>{_DATE}(?:[ _-]+[^\WA-Z_]+){{1,6}})(?:\s*[:|]\s*|\s+[-–—]\s+|\s+)(?P<rest>[A-ZÀ-Þ\"“'‘].*)"
)
SHORT_DATED = re.compile(r"\d{6}(?:\d\d)?(?:[ _-]+[^\W_]+){1,8}")
TOKEN = re.compile(r"(?=[^\s]*[\d_-])[A-Za-z0-9]+(?:[_-]+[A-Za-z0-9]+)+|(?=[A-Z]*\d)[A-Z0-9]{6,24}")
LOWER = re.compile(r"[^\W_]+(?:[ -][^\W_]+){0,6}")


class SlugLine(NamedTuple):
    """``rest`` is caption text in the same line. ``is_sure``: a picture even if no caption follows."""

    slug: str
    label: str = ""
    rest: str = ""
    is_sure: bool = True
    is_split: bool = False


def read_slug_line(line):
    """What the line says of a picture, or None. A line that is a credit is none."""
    if len(line) > 2000 or len(line) < 2:
        return None
    if line[0] in "[(<{*#" or line[0].isalpha():
        match = LABELLED.match(line)
        if match and (match["mark"] or match["open"]):
            return _labelled(line, match)
        if len(line) <= 20 and NUMBERED.fullmatch(line):
            return SlugLine("", label=line)
    return _unlabelled(line)


def _unlabelled(line):
    head = line[:200]
    if "." in head and (match := FILE.match(head)) and _is_file_name(match["slug"]):
        return SlugLine(match["slug"], rest=line[match.start("rest") :].strip(), is_sure=True)
    if head[0].isdigit():
        if len(line) <= 110 and (match := DATED.fullmatch(line)):
            words = re.split(r"[ _.-]+", match["slug"])[1:]
            return SlugLine(line, is_sure=len(words) <= 8 and _is_compact_date(line))
        if (match := DATED_WITH_CAPTION.match(line)) and split_credit(line):
            return SlugLine(match["slug"], rest=match["rest"], is_sure=True, is_split=True)
        if len(line) <= 80 and SHORT_DATED.fullmatch(line):
            return SlugLine(line, is_sure=False)
    if len(line) <= 80 and (TOKEN.fullmatch(line) or (line == line.lower() and LOWER.fullmatch(line))):
        return SlugLine(line, is_sure=False)
    return None


def _is_compact_date(line):
    return line[:8].isdigit() or "_" in line or line == line.lower()


def _is_file_name(slug):
    return len(slug.split()) <= 12 and not re.search(r"[.!?,;]\s", slug)


def _labelled(line, match):
    """“PHOTO: x.jpg”, “[photo: xi putin]”, “PICTURE 1: A boat. Credit: AFP”; “Photo: AFP” is a credit."""
    rest = match["rest"].strip()
    opened = match["open"].strip("*#")
    if opened and rest[-1:] in ("]", ")", ">", "}"):
        bare = rest[:-1].strip()
    else:
        bare, opened = rest, ""
    label = line[: match.start("rest")]
    if not bare:
        return SlugLine("", label=line, is_sure=len(line) < 30 and any(map(str.isdigit, match["label"])))
    inner = _unlabelled(bare)
    if inner and (inner.is_sure or opened or match["mark"]):
        return SlugLine(inner.slug, label, inner.rest, True, inner.is_split)
    if not match["mark"] and not opened:
        return None
    if is_credit_line(line) and (not any(c.isdigit() for c in match["label"])):
        return None
    if len(bare) <= 80 and len(bare.split()) <= 8 and bare[-1] not in ".!?:;," and not split_credit(bare):
        return SlugLine(bare, label, is_sure=bool(opened))
    if not match["mark"] or (len(bare.split()) > 8 and not split_credit(bare) and not opened):
        return None
    # A caption without a slug.
    return SlugLine("", label, bare, is_sure=bool(split_credit(bare)))


def slug_date(slug):
    """The day that a slug begins with (20231017, 2023-10-17), or None."""
    match = re.match(_DATE, slug)
    if not match:
        return None
    digits = re.sub(r"\D", "", match[0])
    try:
        return dt.date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None
