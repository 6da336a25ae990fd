"""The plain markup in which the demo's stories are written, read into blocks of the body schema.

Blocks are parted by empty lines; the lines of a paragraph are joined, unless a backslash ends one::

    A paragraph.                        ## Subhead        ### Lesser subhead        ---  (a section break)

    - bulleted list                     1. numbered list                 > block quote
    - indented by two: a list in it     2. any start                     >
                                                                         > its second paragraph
    @picture key wide                   @missing wire slug               @gallery Title
    caption: printed here, optional     caption: as sent                 key
    alt: optional                       credit: as read                  key: caption printed here
    focal: 0.3 0.6

    @quote Speaker | role               @table Caption                   @embed https://… | Title
    The words.                          | head | head |
                                        | cell | cell |
    @facts Title                        @update 18:40 | Headline
                                        (@update +1 06:10 | Headline: on the day after the story's)
    blocks                              blocks

    @end                                @end

Within words: ``**bold**``, ``_italic_``, ``~~strike~~``, ``m^{2}``, ``CO_{2}``, ``[words](address)``,
``[Worte]{de}``; a backslash before a sign keeps it as it is. ``[words](story:slug)`` links to another story.
"""

import hashlib
import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from articles.body import build

INLINE = re.compile(
    r"\\(?P<plain>[^\w\s])"
    r"|\[(?P<link>[^\]]+)\]\((?P<href>[^)\s]+)\)"
    r"|\[(?P<language>[^\]]+)\]\{(?P<lang>[\w-]+)\}"
    r"|\*\*(?P<bold>.+?)\*\*"
    r"|~~(?P<strike>.+?)~~"
    r"|\^\{(?P<superscript>.+?)\}"
    r"|_\{(?P<subscript>.+?)\}"
    r"|(?<!\w)_(?P<italic>[^_{].*?)_(?!\w)"
    r"|(?P<break>\\\n)",
    re.DOTALL,
)
ITEM = re.compile(r"(?P<indent> *)(?:-|(?P<number>\d+)\.) (?P<words>.+)")
SUBHEAD = re.compile(r"(?P<level>#{2,3}) (?P<words>.+)")


class MarkupError(ValueError):
    """A story is written in a way that this reader does not know."""


@dataclass(frozen=True)
class Context:
    """What words alone do not tell: ``photo_id(key)``, ``address(slug)``, ``instant(days, "HH:MM")``."""

    photo_id: Callable[[str], str]
    address: Callable[[str], str]
    instant: Callable[[int, str], str]


def document(source, context, name):
    """The body document of ``source``; block ids depend on ``name`` and the order of blocks alone."""
    doc = build.doc(*_blocks(deque(re.split(r"\n(?:[ \t]*\n)+", source.strip("\n"))), context))
    for position, node in enumerate(_nodes(doc)):
        node.setdefault("attrs", {})["id"] = hashlib.sha256(f"{name}:{position}".encode()).hexdigest()[:10]
    return doc


def _nodes(node):
    for child in node.get("content", ()):
        if child["type"] not in ("text", "hardBreak"):
            yield child
            yield from _nodes(child)


def _blocks(chunks, context, within=""):
    """Blocks from the queue of ``chunks``, up to the ``@end`` of the directive ``within``."""
    found = []
    while chunks:
        chunk = chunks.popleft().strip("\n")
        if chunk == "@end" and within:
            return found
        found.append(_block(chunk, chunks, context))
    if within:
        raise MarkupError(f"{within}: there is no @end")
    return found


def _block(chunk, chunks, context):
    first, _, rest = chunk.partition("\n")
    if first.startswith("@"):
        name, _, words = first[1:].partition(" ")
        reader = DIRECTIVES.get(name)
        if reader is None:
            raise MarkupError(f"{first}: no such directive")
        return reader(words.strip(), rest, chunks, context)
    if chunk == "---":
        return build.section_break()
    if subhead := SUBHEAD.fullmatch(first):
        if rest:
            chunks.appendleft(rest)
        return build.subhead(*inline(subhead["words"], context), level=len(subhead["level"]))
    if first.startswith(">"):
        quoted = re.sub(r"(?m)^> ?", "", chunk)
        return build.blockquote(*(paragraph(part, context) for part in quoted.split("\n\n")))
    if ITEM.fullmatch(first):
        return _list(deque(chunk.split("\n")), context)
    return paragraph(chunk, context)


def paragraph(words, context):
    return build.paragraph(*inline(words, context))


def inline(words, context, marks=()):
    """Text nodes and breaks of ``words``; ``marks`` are those of the words around them."""
    nodes = []
    position = 0
    words = words if marks else re.sub(r"(?<!\\)\n *", " ", words)
    for match in INLINE.finditer(words):
        nodes += _text(words[position : match.start()], marks)
        position = match.end()
        kind = match.lastgroup
        if kind == "plain":
            nodes += _text(match["plain"], marks)
        elif kind == "break":
            nodes.append(build.hard_break())
        elif kind == "href":
            href = match["href"]
            if href.startswith("story:"):
                href = context.address(href.removeprefix("story:"))
            nodes += inline(match["link"], context, (*marks, build.link(href)))
        elif kind == "lang":
            nodes += inline(match["language"], context, (*marks, build.language(match["lang"])))
        else:
            nodes += inline(match[kind], context, (*marks, {"type": kind}))
    return nodes + _text(words[position:], marks)


def _text(words, marks):
    return [build.text(words, *marks)] if words else []


def _list(lines, context, indent=0):
    """A list of the lines at ``indent``; deeper lines make a list within the item above them."""
    first = ITEM.fullmatch(lines[0])
    items = []
    while lines and (item := ITEM.fullmatch(lines[0])) and len(item["indent"]) >= indent:
        if len(item["indent"]) > indent:
            items[-1].append(_list(lines, context, len(item["indent"])))
        else:
            items.append([paragraph(item["words"], context)])
            lines.popleft()
    if lines and not item:
        raise MarkupError(f"{lines[0]}: not an item of a list")
    items = [build.list_item(*blocks) for blocks in items]
    if first["number"]:
        return build.ordered_list(*items, start=int(first["number"]))
    return build.bullet_list(*items)


def _fields(lines):
    """Pairs of the lines ``name: value``, in order; a line without a colon has an empty value."""
    parted = (line.partition(":") for line in lines.splitlines())
    return [(name.strip(), value.strip()) for name, _, value in parted]


def _figure(key, fields, context, size="column"):
    focal = [float(number) for number in fields["focal"].split()] if "focal" in fields else None
    return build.figure(
        photo=context.photo_id(key),
        caption=fields.get("caption", ""),
        alt=fields.get("alt", ""),
        focal=focal,
        size=size,
    )


def _picture(words, rest, chunks, context):
    key, _, size = words.partition(" ")
    return _figure(key, dict(_fields(rest)), context, size or "column")


def _missing(words, rest, chunks, context):
    fields = dict(_fields(rest))
    return build.figure(slug=words, caption=fields.get("caption", ""), credit=fields.get("credit", ""))


def _gallery(words, rest, chunks, context):
    figures = (_figure(key, {"caption": caption}, context) for key, caption in _fields(rest))
    return build.gallery(*figures, title=words)


def _quote(words, rest, chunks, context):
    speaker, _, role = words.partition("|")
    return build.pull_quote(" ".join(rest.split()), speaker=speaker.strip(), role=role.strip())


def _inner(rest, chunks, context, within):
    if rest:
        chunks.appendleft(rest)
    return _blocks(chunks, context, within)


def _facts(words, rest, chunks, context):
    return build.fact_box(*_inner(rest, chunks, context, f"@facts {words}"), title=words)


def _update(words, rest, chunks, context):
    when, _, headline = words.partition("|")
    days, _, time = when.strip().rpartition(" ")
    blocks = _inner(rest, chunks, context, f"@update {words}")
    return build.timed_update(*blocks, time=context.instant(int(days or 0), time), headline=headline.strip())


def _table(words, rest, chunks, context):
    lines = (line.strip().removeprefix("|").removesuffix("|") for line in rest.splitlines())
    rows = [[cell.strip() for cell in line.split("|")] for line in lines]
    return build.table(rows, header=True, caption=words)


def _embed(words, rest, chunks, context):
    url, _, title = words.partition("|")
    return build.embed(url.strip(), title.strip())


DIRECTIVES = {
    "picture": _picture,
    "missing": _missing,
    "gallery": _gallery,
    "quote": _quote,
    "facts": _facts,
    "update": _update,
    "table": _table,
    "embed": _embed,
}
