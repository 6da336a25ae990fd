"""The services whose pages may be embedded: what their addresses look like, and what fills the frame.

An embed is stored as the address that a reader would visit. Nothing of a service is loaded until the
reader asks for it; then its frame is, where it has one, and the hosts of these frames are all that a
Content-Security-Policy has to allow (``FRAME_HOSTS``). Without a frame the card stays a link.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import parse_qs, quote, urlsplit

from .characters import has_forbidden
from .embed_frames import google_maps_frame, openstreetmap_frame, vimeo_frame, youtube_frame

_NEVER_IN_AN_ADDRESS = re.compile(r"[\s\\\"<>]")


@dataclass(frozen=True, slots=True)
class Provider:
    """``pattern`` matches an address without its "https://" and "www."; ``shape`` tells the card's form.

    ``frame`` makes the frame's path out of the pattern's match, the query, the fragment and the address;
    "" stands for none, and None says that the address is not one to embed after all.
    """

    key: str
    name: str
    shape: str
    pattern: re.Pattern
    frame_host: str = ""
    frame: Callable = None


@dataclass(frozen=True, slots=True)
class Match:
    provider: Provider
    frame: str


def match(url):
    """The ``Match`` of an address, or None where it belongs to no service on the list."""
    if has_forbidden(url) or _NEVER_IN_AN_ADDRESS.search(url):
        return None
    try:
        parts = urlsplit(url)
        if parts.scheme != "https" or parts.port not in (None, 443) or "@" in parts.netloc:
            return None
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    for provider in PROVIDERS:
        if found := provider.pattern.fullmatch(host + parts.path):
            frame = _frame(provider, found, parts, url)
            return None if frame is None else Match(provider, frame)
    return None


def _frame(provider, found, parts, url):
    if not provider.frame:
        return ""
    address = provider.frame(found, parse_qs(parts.query), parts.fragment, url)
    return f"{provider.frame_host}{address}" if address else address


def _provider(key, name, shape, pattern, frame_host="", frame=None):
    if isinstance(frame, str):
        template = frame

        def frame(found, query, fragment, url):
            return template.format(**found.groupdict(default=""), url=quote(url, safe=""))

    return Provider(key, name, shape, re.compile(pattern, re.ASCII), frame_host, frame)


PROVIDERS = (
    _provider(
        "youtube", "YouTube", "video",
        r"(?:(?:m\.|music\.)?youtube\.com/(?:watch|(?:shorts|live|embed)/(?P<id>[\w-]{6,20}))"
        r"|youtube-nocookie\.com/embed/(?P<id2>[\w-]{6,20})|youtu\.be/(?P<id3>[\w-]{6,20}))/?",
        "https://www.youtube-nocookie.com", youtube_frame,
    ),
    _provider(
        "vimeo", "Vimeo", "video",
        r"(?:vimeo\.com/(?:channels/[\w-]+/)?|player\.vimeo\.com/video/)(?P<id>\d{4,12})(?:/(?P<hash>[0-9a-f]+))?/?",
        "https://player.vimeo.com", vimeo_frame,
    ),
    _provider(
        "bluesky", "Bluesky", "post",
        r"bsky\.app/profile/(?P<who>[\w.:-]{3,253})/post/(?P<post>[a-z0-9]{5,30})/?",
        "https://embed.bsky.app", "/embed/{who}/app.bsky.feed.post/{post}",
    ),
    _provider(
        "x", "X", "post",
        r"(?:mobile\.)?(?:twitter|x)\.com/(?:\w{1,20}|i/web)/status(?:es)?/(?P<id>\d{5,25})(?:/(?:photo|video)/\d)?/?",
        "https://platform.twitter.com", "/embed/Tweet.html?dnt=true&id={id}",
    ),
    _provider(
        "instagram", "Instagram", "post",
        r"instagram\.com/(?:[\w.]{1,30}/)?(?P<kind>p|reel|tv)/(?P<id>[\w-]{5,40})/?",
        "https://www.instagram.com", "/{kind}/{id}/embed/",
    ),
    _provider(
        "tiktok", "TikTok", "portrait",
        r"tiktok\.com/@[\w.-]{1,40}/(?:video|photo)/(?P<id>\d{10,25})/?",
        "https://www.tiktok.com", "/embed/v2/{id}",
    ),
    _provider(
        "facebook", "Facebook", "post",
        r"(?:m\.)?facebook\.com/(?:[\w.%-]+/(?:posts|videos)/[\w.%-]+(?:/\d+)?|(?:permalink|story|photo)\.php"
        r"|watch/?|reel/\d+|share/[pvr]/\w+)/?",
        "https://www.facebook.com", "/plugins/post.php?href={url}",
    ),
    _provider(
        "soundcloud", "SoundCloud", "audio",
        r"soundcloud\.com/[\w-]+/(?:sets/)?[\w-]+(?:/s-\w+)?/?",
        "https://w.soundcloud.com", "/player/?url={url}",
    ),
    _provider(
        "spotify", "Spotify", "audio",
        r"open\.spotify\.com/(?:intl-[a-z-]{2,5}/)?(?:embed/)?"
        r"(?P<kind>track|album|playlist|episode|show|artist)/(?P<id>[A-Za-z0-9]{10,40})/?",
        "https://open.spotify.com", "/embed/{kind}/{id}",
    ),
    _provider(
        "datawrapper", "Datawrapper", "chart",
        r"datawrapper\.dwcdn\.net/(?P<id>[A-Za-z0-9]{4,8})(?:/(?P<version>\d+))?(?:/index\.html)?/?",
        "https://datawrapper.dwcdn.net", "/{id}/",
    ),
    _provider(
        "flourish", "Flourish", "chart",
        r"(?:public\.flourish\.studio|flo\.uri\.sh)/(?P<kind>visualisation|story)/(?P<id>\d+)(?:/embed)?/?",
        "https://flo.uri.sh", "/{kind}/{id}/embed",
    ),
    _provider(
        "documentcloud", "DocumentCloud", "document",
        r"(?:(?:beta|embed)\.)?documentcloud\.org/documents/(?P<id>\d+-[\w.%-]*|\d+)/?",
        "https://embed.documentcloud.org", "/documents/{id}/?embed=1",
    ),
    _provider(
        "google-maps", "Google Maps", "map",
        r"(?:maps\.google\.[a-z]{2,3}(?:\.[a-z]{2})?/(?:maps.*)?"
        r"|google\.[a-z]{2,3}(?:\.[a-z]{2})?/maps(?P<embed>/embed)?(?:[/@].*)?|maps\.app\.goo\.gl/\w+)",
        "https://www.google.com", google_maps_frame,
    ),
    _provider(
        "openstreetmap", "OpenStreetMap", "map",
        r"openstreetmap\.org/(?:(?:node|way|relation|note|export|directions|search)(?:/[\w./-]*)?)?",
        "https://www.openstreetmap.org", openstreetmap_frame,
    ),
    # Last, as any host can be an instance: a post's address is what tells one. Its frame would be at the
    # instance, which no policy can name beforehand, so that these stay links.
    _provider(
        "mastodon", "Mastodon", "post",
        r"(?:[a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{1,62}/@\w[\w.-]{0,63}(?:@[\w.-]{3,253})?/\d{6,25}/?",
    ),
)  # fmt: skip

FRAME_HOSTS = tuple(sorted({provider.frame_host for provider in PROVIDERS if provider.frame_host}))
