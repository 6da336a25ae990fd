"""Going through a document node by node: each problem with its place, and missing ids repaired."""

from django.utils.translation import gettext as _

from .attributes import attribute_label
from .blocks import BLOCK_BY_NAME
from .characters import has_forbidden, shown
from .ids import is_id, new_id
from .marks import MARK_BY_NAME, RANK
from .places import Place, known_block
from .problems import Problem
from .schema import schema

ENOUGH = 20  # problems: nobody reads more, and a text of another kind has one in each block

_KEYS = frozenset({"type", "attrs", "content", "marks"})
_ROOT_KEYS = frozenset({"type", "attrs", "content"})
_TEXT_KEYS = frozenset({"type", "text", "marks"})
_MARK_KEYS = frozenset({"type", "attrs"})


class Inspection:
    """One pass over a document that keeps within the caps. Ids are repaired in the document itself."""

    def __init__(self):
        self.problems = []
        self.photos = {}
        self._ids = set()
        self._rules = schema().nodes

    def document(self, doc):
        block = BLOCK_BY_NAME["doc"]
        place = Place(None, (), 0, block.label, "")
        if known_block(doc) is not block:
            self._say(place, _("This is not the text of a story."))
        elif not isinstance(doc.get("attrs"), dict) or "schema" not in doc["attrs"]:
            self._say(place, _("The text does not say which schema it is written in. Reload the page."))
        else:
            self._only(doc, _ROOT_KEYS, place)
            self._attributes(doc, block.attrs, place)
            self._children(doc, block, place)

    def missing_photos(self, known):
        """Say so wherever a picture is not among those that ``known`` answers with."""
        there = set(known(set(self.photos)))
        for photo, places in self.photos.items():
            for place in places if photo not in there else ():
                self._say(place, _("This photo is not in the library. Choose another picture."))

    def _say(self, place, message):
        if len(self.problems) < ENOUGH:
            self.problems.append(Problem(str(place), place.block_id, message))

    def _children(self, node, block, place):
        children = node.get("content", [])
        if not isinstance(children, list):
            return self._say(place, _("Its content is not a list of blocks."))
        rule = self._rules[block.name]
        # None once something stood where it can't: what may follow it, nobody can say.
        match = rule.content_match
        for index, child in enumerate(children):
            kind = known_block(child)
            if kind is None:
                name = shown(child.get("type")) if isinstance(child, dict) else ""
                here = Place(place, children, index, _("unknown"), "")
                self._say(here, _("There is no kind of block called “%(name)s”.") % {"name": name})
                match = None
                continue
            here = place if kind.is_inline else Place(place, children, index, kind.label, _sent_id(child))
            if match and not (match := match.match_type(self._rules[kind.name])):
                self._say(
                    here,
                    _("A block of this kind (%(child)s) cannot stand here in that one (%(parent)s).")
                    % {"child": kind.label, "parent": block.label},
                )
            self._marks(child, rule, here)
            self._node(child, kind, here)
        if match and not match.valid_end:
            self._say(place, _("There is nothing in it. Write something or remove it."))
        return None

    def _node(self, node, block, place):
        if block.name == "text":
            self._only(node, _TEXT_KEYS, place)
            self._text(node.get("text"), place)
            return
        self._only(node, _KEYS, place)
        if not self._attributes(node, block.attrs, place):
            return
        if block.has_id:
            self._repair_id(node)
        if block.name == "figure" and (photo := block.get(node, "photo")):
            self.photos.setdefault(photo, []).append(place)
        self._children(node, block, place)

    def _text(self, text, place):
        if not isinstance(text, str) or not text:
            self._say(place, _("A piece of its text is missing."))
        elif has_forbidden(text):
            self._say(
                place,
                _("There is a control character (a tab, perhaps) in its text. Type that part again."),
            )

    def _marks(self, node, rule, place):
        marks = node.get("marks", [])
        if not isinstance(marks, list):
            return self._say(place, _("Its formatting is not a list of marks."))
        before = None
        for mark in marks:
            name = mark.get("type") if isinstance(mark, dict) else None
            kind = MARK_BY_NAME.get(name) if isinstance(name, str) else None
            if kind is None:
                self._say(place, _("There is no formatting called “%(name)s”.") % {"name": shown(name)})
                continue
            self._only(mark, _MARK_KEYS, place)
            self._attributes(mark, kind.attrs, place, required=True)
            if rule.mark_set is not None and schema().marks[name] not in rule.mark_set:
                self._say(place, _("There can be no %(mark)s here.") % {"mark": kind.label})
            if before and (RANK[before.name] >= RANK[name] or name in before.excludes.split()):
                self._say(
                    place,
                    _("Formatting is doubled, in the wrong order or contradicts itself: %(one)s, %(other)s.")
                    % {"one": before.label, "other": kind.label},
                )
            before = kind
        return None

    def _attributes(self, node, attributes, place, required=False):
        """Whether all attributes of a node or mark are as they should be; each that isn't is a problem."""
        attrs = node.get("attrs", {})
        if not isinstance(attrs, dict):
            self._say(place, _("Its attributes are not a list of names and values."))
            return False
        before = len(self.problems)
        for name in attrs:
            if name not in attributes:
                self._say(place, _("It has an unknown attribute, “%(name)s”.") % {"name": shown(name)})
        for name, attribute in attributes.items():
            # ``id`` is repaired where it is merely odd: nobody types it, so nobody could correct it.
            if name not in attrs and not required or name == "id" and isinstance(attrs[name], str):
                continue
            if complaint := attribute.problem(attrs.get(name, attribute.default)):
                self._say(
                    place,
                    _("%(attribute)s: %(complaint)s")
                    % {"attribute": attribute_label(name), "complaint": complaint},
                )
        return len(self.problems) == before

    def _only(self, node, keys, place):
        for key in node:
            if key not in keys:
                self._say(place, _("It has an unknown part, “%(name)s”.") % {"name": shown(key)})

    def _repair_id(self, node):
        sent = node.get("attrs", {}).get("id")
        if not is_id(sent) or sent in self._ids:
            sent = new_id()
            node["attrs"] = {**node.get("attrs", {}), "id": sent}
        self._ids.add(sent)


def _sent_id(node):
    attrs = node.get("attrs")
    sent = attrs.get("id") if isinstance(attrs, dict) else None
    return sent if is_id(sent) else ""
