"""XMP packets read into plain values (ISO 16684-1): text, lists, language alternatives, structures."""

import codecs
import re

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

from media.metadata import caps, charsets
from media.metadata.namespaces import RDF, XML, name

# What XML 1.0 forbids; some writers put it there all the same.
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]+|&#(?:x0*[0-8bBcCeEfF]|0*[0-8]|0*1[124-9]);")
# The longer marks first: that of UTF-16 begins that of UTF-32.
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Around it stand processing instructions, padding and what not.
ROOTS = ("x:xmpmeta", "x:xapmeta", "rdf:RDF")


class Unreadable(ValueError):
    """The packet is no XML, or asks for what no packet needs (entities, a document type)."""


def read(packet):
    """The properties of one packet (bytes): ``prefix:name`` → str, list, or dict. Raises ``Unreadable``.

    A language alternative is ``{"x-default": …}``; a structure is ``{"prefix:name": …}``.
    """
    if len(packet) > caps.PACKET:
        raise Unreadable("too large")
    text = _text(packet)
    if "RDF" not in text:
        raise Unreadable("no RDF in it")
    words = _root(FORBIDDEN.sub("", text))
    if words.count("<") > 4 * caps.NODES:
        raise Unreadable("too many elements")
    try:
        root = fromstring(words, forbid_dtd=True, forbid_entities=True, forbid_external=True)
    except (ParseError, DefusedXmlException, ValueError, RecursionError) as error:
        raise Unreadable(str(error)) from error
    return _Reader().properties_of(root)


def _root(words):
    """From the start of the root element to its end; where there is none, the parser will say so."""
    for root in ROOTS:
        start, end = words.find(f"<{root}"), words.rfind(f"</{root}")
        if 0 <= start < end:
            return words[start : words.find(">", end) + 1]
    return words.strip()


def _text(packet):
    for mark, charset in MARKS:
        if packet.startswith(mark):
            return packet[len(mark) :].decode(charset, "replace")
    if b"\0" in packet[:4]:
        width = 32 if packet[:4].count(0) == 3 else 16
        return packet.decode(f"utf-{width}-be" if packet[:1] == b"\0" else f"utf-{width}-le", "replace")
    try:
        return packet.decode("utf-8")
    except UnicodeDecodeError:
        return packet.decode(charsets.chosen([packet]), "replace")


class _Reader:
    """Walks the tree within the caps on depth and number of elements."""

    def __init__(self):
        self.seen = 0

    def properties_of(self, root):
        found = {}
        for description in root.iter(f"{RDF}Description"):
            # Descriptions inside of a value are structures, read where they stand.
            if "seen" not in description.attrib:
                for key, value in self._fields(description, 0).items():
                    found.setdefault(key, value)
        return found

    def _fields(self, node, depth):
        fields = {}
        for tag, value in node.attrib.items():
            # An attribute without words must not stand in the way of an element with them.
            if not tag.startswith((RDF, XML)) and tag.startswith("{") and (words := charsets.clean(value)):
                fields[name(tag)] = words
        for child in node:
            value = self._value(child, depth + 1)
            if value not in ("", [], {}, None):
                fields.setdefault(name(child.tag), value)
        return fields

    def _value(self, node, depth):
        self.seen += 1
        if depth > caps.DEPTH or self.seen > caps.NODES:
            return None
        inner = list(node)
        if not inner:
            if f"{RDF}resource" in node.attrib:
                return charsets.clean(node.attrib[f"{RDF}resource"])
            return charsets.clean(node.text or "") or self._fields(node, depth)
        first = inner[0]
        if first.tag in (f"{RDF}Bag", f"{RDF}Seq"):
            return [
                value for item in first if (value := self._value(item, depth + 1)) not in ("", None, {}, [])
            ]
        if first.tag == f"{RDF}Alt":
            return self._alternatives(first, depth)
        if first.tag == f"{RDF}Description" and len(inner) == 1:
            first.attrib["seen"] = "1"
            return self._fields(first, depth)
        fields = self._fields(node, depth)
        return fields.pop("rdf:value") if "rdf:value" in fields else fields

    def _alternatives(self, node, depth):
        """Words by language; alternatives that name no language are a list where there are several."""
        words, plain = {}, []
        for item in node:
            value = self._value(item, depth + 1)
            if value in ("", None, {}, []):
                continue
            language = item.attrib.get(f"{XML}lang", "")
            if not language:
                plain.append(value)
            words.setdefault(language or "x-default", value)
        return plain if len(plain) > 1 and len(plain) == len(node) else words
