"""Under which right a picture comes, as far as it says so itself: licence, handout, pool, agency, staff."""

import re

from media.intake.crediting import fold, parts
from media.models import UsageRights

LICENCE = re.compile(
    r"(?:https?://)?(?:www\.)?creativecommons\.org/(?:licenses/(?P<kind>by(?:-nc)?(?:-nd|-sa)?|by-nd-nc)"
    r"/(?P<version>\d\.\d)|publicdomain/(?P<free>zero|mark)/(?P<free_version>\d\.\d))[/\w.-]*",
    re.IGNORECASE,
)
HANDOUT = {"handout", "ho", "hand out", "handout photo", "pool/handout"}
POOL = {"pool", "pool photo", "pool photo via", "pa pool"}
BY_SOURCE_TYPE = {"screenCapture": UsageRights.SCREENGRAB, "composite": UsageRights.COMPOSITE}


def licence(*texts):
    """(name, address) of the first Creative Commons licence that one of ``texts`` names by its address."""
    for words in texts:
        if found := LICENCE.search(words or ""):
            address = re.sub(r"^(?:https?://)?(?:www\.)?", "https://", found.group().rstrip("."), count=1)
            if found["free"]:
                name = {"zero": "CC0", "mark": "Public Domain Mark"}[found["free"].lower()]
                return f"{name} {found['free_version']}", address
            return f"CC {found['kind'].upper()} {found['version']}", address
    return "", ""


def usage_rights(given, *, bylines=(), credit="", agency=None, paper=""):
    """The ``UsageRights`` of a picture with the fields ``given``; ``unknown`` where nothing tells.

    What the file says of this picture comes before what the agency's contract says of all.
    """
    if given["licence"]:
        return UsageRights.CREATIVE_COMMONS
    named = {fold(part) for line in (credit, *bylines) for part in parts(line)}
    if named & HANDOUT or re.match(r"\s*HANDOUT\b", given["special_instructions"]):
        return UsageRights.HANDOUT
    if named & POOL:
        return UsageRights.POOL
    if by_type := BY_SOURCE_TYPE.get(given["digital_source_type"].rpartition("/")[2]):
        return by_type
    if agency is not None:
        return agency.usage_rights
    if paper and fold(paper) in named | {fold(given["source"]), fold(credit)}:
        return UsageRights.STAFF
    return UsageRights.UNKNOWN
