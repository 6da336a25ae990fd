"""Pictures in feeds: one address that any reader can load, with caption and credit beside it."""

from dataclasses import asdict, dataclass

from media.addresses import Crop, addresses, height_at

WIDTH = 1280  # at most


@dataclass(frozen=True)
class Copy:
    url: str
    width: int
    height: int
    caption: str
    credit: str

    def fields(self):
        return asdict(self)


def copy_of(use, origin):
    """The whole picture as JPEG, under its full address."""
    whole = Crop()
    rungs = addresses(use.photo, whole)["jpg"]
    address, width = next((rung for rung in reversed(rungs) if rung[1] <= WIDTH), rungs[0])
    height = height_at(use.photo, whole, width)
    return Copy(origin + address, width, height, use.caption, use.credit)
