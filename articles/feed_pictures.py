"""Pictures in feeds: one address that any reader can load, with caption, credit and alt text beside it."""

from dataclasses import asdict, dataclass

WIDTH = 1280


@dataclass(frozen=True)
class Copy:
    url: str
    width: int
    height: int
    caption: str
    credit: str
    alt: str

    def fields(self):
        return asdict(self)


def copy_of(use, origin):
    """The JPEG of a use of a photo, under its full address."""
    from media import picture

    source = picture.jpeg(use.photo, width=WIDTH)
    return Copy(origin + source.url, source.width, source.height, use.caption, use.credit, use.alt)
