"""Which addresses may be embedded, and what fills the frame when the reader asks."""

import pytest

from articles import body
from articles.body.embeds import PROVIDERS, match


@pytest.mark.parametrize(
    ("url", "provider", "frame"),
    [
        ("https://www.youtube.com/watch?v=abcDEF12345", "youtube", "youtube-nocookie.com/embed/abcDEF12345"),
        ("https://m.youtube.com/watch?app=m&v=abcDEF12345&t=75s", "youtube", "/embed/abcDEF12345?start=75"),
        ("https://youtu.be/abcDEF12345?t=1h2m3s", "youtube", "/embed/abcDEF12345?start=3723"),
        ("https://www.youtube.com/shorts/abcDEF12345", "youtube", "/embed/abcDEF12345"),
        ("https://vimeo.com/76979871", "vimeo", "https://player.vimeo.com/video/76979871?dnt=1"),
        ("https://vimeo.com/76979871/abcdef0123", "vimeo", "/video/76979871?dnt=1&h=abcdef0123"),
        (
            "https://bsky.app/profile/did:plc:abc/post/3kabcdefgh2z",
            "bluesky",
            "/embed/did:plc:abc/app.bsky.feed.post/",
        ),
        (
            "https://twitter.com/example/status/1234567890",
            "x",
            "https://platform.twitter.com/embed/Tweet.html",
        ),
        ("https://x.com/example/status/1234567890?s=20", "x", "id=1234567890"),
        ("https://www.instagram.com/reel/AbCdEf12345/?igsh=x", "instagram", "/reel/AbCdEf12345/embed/"),
        (
            "https://www.tiktok.com/@example/video/7000000000000000000",
            "tiktok",
            "/embed/v2/7000000000000000000",
        ),
        (
            "https://www.facebook.com/example/posts/12345",
            "facebook",
            "?href=https%3A%2F%2Fwww.facebook.com%2Fexample",
        ),
        (
            "https://soundcloud.com/example/song",
            "soundcloud",
            "?url=https%3A%2F%2Fsoundcloud.com%2Fexample%2Fsong",
        ),
        (
            "https://open.spotify.com/intl-de/track/0123456789abcdefABCDEF",
            "spotify",
            "/embed/track/0123456789abcdefABCDEF",
        ),
        ("https://datawrapper.dwcdn.net/AbC12/3/", "datawrapper", "https://datawrapper.dwcdn.net/AbC12/"),
        ("https://public.flourish.studio/story/123456/", "flourish", "https://flo.uri.sh/story/123456/embed"),
        (
            "https://www.documentcloud.org/documents/1234567-a-report",
            "documentcloud",
            "/documents/1234567-a-report/",
        ),
        (
            "https://www.google.com/maps/embed?pb=!1m18!1m12!1m3",
            "google-maps",
            "/maps/embed?pb=!1m18!1m12!1m3",
        ),
        ("https://www.google.co.uk/maps/@51.5,-0.1,15z", "google-maps", ""),
        ("https://maps.app.goo.gl/AbCdEf123", "google-maps", ""),
        (
            "https://www.openstreetmap.org/#map=15/51.5/-0.07",
            "openstreetmap",
            "bbox=-0.08648,51.49451,-0.05352,51.50549",
        ),
        ("https://www.openstreetmap.org/node/123", "openstreetmap", ""),
        ("https://mastodon.example/@desk/110000000000000001", "mastodon", ""),
        ("https://mastodon.example/@desk@other.example/110000000000000001", "mastodon", ""),
    ],
)
def test_an_address_is_recognised(url, provider, frame):
    found = match(url)

    assert found.provider.key == provider
    assert frame in found.frame
    assert bool(found.frame) == bool(frame)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "youtube",
        "http://youtu.be/abcDEF12345",
        "//youtu.be/abcDEF12345",
        "javascript:alert(1)",
        "https://youtu.be.evil.example/abcDEF12345",
        "https://evil.example/youtu.be/abcDEF12345",
        "https://evil.example/?https://youtu.be/abcDEF12345",
        "https://user@youtu.be/abcDEF12345",
        "https://youtu.be:8443/abcDEF12345",
        "https://youtu.be:x/abcDEF12345",
        "https://[youtu.be/abcDEF12345",
        "https://youtu.be/abc DEF12345",
        "https://youtu.be/abcDEF12345\n",
        "https://youtu.be\\@evil.example/abcDEF12345",
        'https://soundcloud.com/example/song?"><script>',
        "https://www.youtube.com/watch",
        "https://www.youtube.com/",
        "https://www.youtube.com/watch?v=../../evil",
        "https://x.com/example",
        "https://localhost/@desk/110000000001",
        "https://127.0.0.1/@desk/110000000001",
        "https://youtu.be/\ud800bcDEF12345",
    ],
)
def test_other_addresses_are_not(url):
    assert match(url) is None


def test_frames_come_from_the_hosts_that_the_policy_is_told():
    hosts = {provider.frame_host for provider in PROVIDERS if provider.frame}

    assert set(body.FRAME_HOSTS) == hosts
    assert all(host.startswith("https://") and host.count("/") == 2 for host in hosts)
    assert match("https://youtu.be/abcDEF12345").frame.startswith(body.FRAME_HOSTS)
