"""Ways in which a body can arrive damaged, by accident or by intent."""

import copy
import json
import math

_ODD = [
    None, True, False, 0, 1, -1, 2, 3, 1.0, 0.5, 10**30, math.nan, math.inf, -math.inf, "", " ", "x", "doc",
    "text", "paragraph", "figure", "table", "\x00", "\t", "\n", "\ud800", "\uffff", "<script>", "x" * 6_000,
    "x" * 1_100_000, "javascript:alert(1)", "JaVaScRiPt:alert(1)", "//evil.example", "/\\evil.example",
    "data:text/html,x", "https://", "https://[", "https://evil.example/embed", "2026-13-45T99:99:99Z",
    "0001-01-01T00:00:00+14:00", "\u0661", [], {}, [None], [[]], [0.5], [0.5, True], [2, 0], [math.nan, 0],
    {"type": "text"}, {"type": "text", "text": ""}, {"type": "text", "text": 5}, {"type": "bold"},
    {"type": "paragraph"}, {"type": "doc"}, {"type": []},
    {"type": "text", "text": "x", "marks": [{"type": "bold"}, {"type": "bold"}]}, {"id": "a" * 41}, {"id": 7},
    {"type": "link", "attrs": {"href": "javascript:alert(1)"}}, {"style": "color:red"}, {5: 6}, (1, 2), b"x",
    object(),
]  # fmt: skip
_NAMES = [
    "type", "attrs", "content", "marks", "text", "id", "schema", "level", "photo", "caption", "alt", "focal",
    "size", "start", "url", "href", "lang", "time", "style", "onclick", "class", "__proto__", "", "\ud800",
    "x" * 500,
]  # fmt: skip


def damaged(doc, random):
    """A copy of the document with one to three things wrong with it, or odd at least."""
    doc = copy.deepcopy(doc)
    holder = {"": doc}
    for _ in range(random.randint(1, 3)):
        container, key = random.choice(list(_places(holder)))
        container[key] = _worse(container[key], container, random)
    if random.random() < 0.05:
        container, key = random.choice(list(_places(holder)))
        container[key] = _buried(container[key], random)
    return holder[""]


def _buried(value, random):
    """Deeper than any recursion goes."""
    for _ in range(5_000):
        value = random.choice([[value], {"type": "bulletList", "content": [value]}, {"x": value}])
    return value


def _places(value):
    """Each place in the document where a value is, the root among them."""
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, child in list(items):
        yield value, key
        if isinstance(child, (dict, list)):
            yield from _places(child)


def _worse(value, container, random):
    odd = copy.deepcopy(random.choice(_ODD[:-1])) if random.random() < 0.98 else _ODD[-1]
    choice = random.randrange(9)
    if choice == 0:
        return odd
    if choice == 1 and isinstance(value, dict):
        return {**value, random.choice(_NAMES): odd}
    if choice == 2 and isinstance(value, dict) and value:
        lost = random.choice(list(value))
        return {key: child for key, child in value.items() if key != lost}
    if choice == 3 and isinstance(value, list):
        place = random.randint(0, len(value))
        return [*value[:place], odd, *value[place:]]
    if choice == 4 and isinstance(value, list) and value:
        return [*value, *copy.deepcopy(value[: random.choice([1, 1, 300])])]
    if choice == 5 and isinstance(value, list):
        return random.sample(value, random.randint(0, len(value)))
    if choice == 6:
        for _ in range(random.choice([1, 3, 40])):
            value = random.choice([[value], {"type": "bulletList", "content": [value]}, {"x": value}])
        return value
    if choice == 7 and isinstance(value, str):
        return random.choice(
            _NAMES + ["paragraph", "listItem", "tableRow", "pullQuote", "strike", value + "\x07"]
        )
    if choice == 8 and isinstance(value, dict) and isinstance(container, list) and container:
        return copy.deepcopy(random.choice(container))
    return odd


def without_ids(value):
    """The document as canonical JSON, but for the ids of its blocks, which may be repaired."""
    return json.dumps(_without_ids(value), sort_keys=True)


def _without_ids(value):
    if isinstance(value, list):
        return [_without_ids(child) for child in value]
    if not isinstance(value, dict):
        return value
    copied = {key: _without_ids(child) for key, child in value.items()}
    if isinstance(copied.get("attrs"), dict):
        copied["attrs"] = {key: child for key, child in copied["attrs"].items() if key != "id"}
        if not copied["attrs"]:
            del copied["attrs"]
    return copied
