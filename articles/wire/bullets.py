"""Bulleted and numbered lists in plain text."""

import re
from typing import NamedTuple

BULLET = re.compile(r"(?P<mark>[•·‣▪●◦*>+]|[-–](?=\s)|\.(?=\s))\s*(?P<text>\S.*)", re.S)
NUMBER = re.compile(r"(?P<mark>\(?(?P<number>\d{1,3})[.)])\s+(?P<text>\S.*)", re.S)


class Item(NamedTuple):
    text: str
    mark: str
    number: int | None


def read_item(line):
    """The item that a line is if it stands in a list, or None."""
    first = line[0]
    if first.isdigit() or first == "(":
        match = NUMBER.match(line)
        return Item(match["text"], match["mark"], int(match["number"])) if match else None
    match = BULLET.match(line)
    # “*** note”, “-- “ and Markdown's emphasis are no bullets.
    if not match or match["text"][0] in "*-–>" or (first == "*" and match["text"].endswith("*")):
        return None
    return Item(match["text"], match["mark"], None)


def read_list(lines):
    """The items at the beginning of ``lines``: at least two of one kind, numbers counting up by one."""
    items = []
    for line in lines:
        item = read_item(line)
        if item is None:
            break
        if items and not _goes_on(items[-1], item):
            break
        items.append(item)
    return items if len(items) > 1 else []


def _goes_on(above, item):
    if above.number is None or item.number is None:
        return above.number is item.number and above.mark == item.mark
    return item.number == above.number + 1 and above.mark.strip("0123456789") == item.mark.strip("0123456789")
