"""Frame addresses that take more than filling in a pattern: those of videos and of maps."""

import re

_VIDEO = re.compile(r"[\w-]{6,20}", re.ASCII)
_START = re.compile(r"(?:(?P<h>\d{1,2})h)?(?:(?P<m>\d{1,3})m)?(?:(?P<s>\d{1,5})s?)?", re.ASCII)
_MAP_VIEW = re.compile(
    r"map=(?P<zoom>\d{1,2})/(?P<lat>-?\d{1,2}(?:\.\d+)?)/(?P<lon>-?\d{1,3}(?:\.\d+)?)", re.ASCII
)
_GOOGLE_VIEW = re.compile(r"[!\w.:%-]{10,1500}", re.ASCII)


def youtube_frame(found, query, fragment, url):
    """None, which is no match at all, where the address names no video."""
    video = found["id"] or found["id2"] or found["id3"] or query.get("v", [""])[0]
    if not _VIDEO.fullmatch(video):
        return None
    seconds = _seconds((query.get("t") or query.get("start") or [""])[0])
    return f"/embed/{video}" + (f"?start={seconds}" if seconds else "")


def _seconds(written):
    """75, "75s" and "1m15s" are the same moment of a video."""
    found = _START.fullmatch(written)
    if not found:
        return 0
    hours, minutes, seconds = (int(found[part] or 0) for part in "hms")
    return hours * 3600 + minutes * 60 + seconds


def vimeo_frame(found, query, fragment, url):
    """An unlisted video's address has a hash, which its frame needs too."""
    return f"/video/{found['id']}?dnt=1" + (f"&h={found['hash']}" if found["hash"] else "")


def google_maps_frame(found, query, fragment, url):
    """Only the address that Google's “Embed a map” gives can be framed; others stay links."""
    view = query.get("pb", [""])[0]
    return f"/maps/embed?pb={view}" if found["embed"] and _GOOGLE_VIEW.fullmatch(view) else ""


def openstreetmap_frame(found, query, fragment, url):
    """A map's address holds zoom and centre; its frame wants the corners."""
    view = _MAP_VIEW.match(fragment)
    if not view:
        return ""
    latitude, longitude = float(view["lat"]), float(view["lon"])
    # A screen shows about three tiles across and two down; at zoom 0 one tile is the world.
    tile = 360 / 2 ** min(int(view["zoom"]), 19)
    west, east = max(longitude - 1.5 * tile, -180), min(longitude + 1.5 * tile, 180)
    south, north = max(latitude - tile / 2, -85), min(latitude + tile / 2, 85)
    return f"/export/embed.html?bbox={west:.5f},{south:.5f},{east:.5f},{north:.5f}&layer=mapnik"
