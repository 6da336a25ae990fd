"""What was found in a file: the chosen facts, where each comes from, and everything raw."""

from dataclasses import dataclass, field


@dataclass
class Blocks:
    """The bytes of each kind of metadata in a file, before they are understood."""

    format: str = ""
    exif: bytes = b""
    xmp: list = field(default_factory=list)  # main packet first
    extended_xmp: dict = field(default_factory=dict)  # GUID → assembled bytes
    photoshop: bytes = b""  # image resource blocks, as in JPEG's APP13 or TIFF's 34377
    iim: list = field(default_factory=list)  # IIM blocks that stand alone, as in TIFF's 33723
    notes: list = field(default_factory=list)


@dataclass
class Found:
    """``chosen``: field → value. ``sources``: field → such as ``IIM 2:110``. ``raw``: JSON-able."""

    chosen: dict = field(default_factory=dict)
    sources: dict = field(default_factory=dict)
    raw: dict = field(default_factory=dict)
    notes: list = field(default_factory=list)

    def as_json(self):
        """What is kept beside the photo."""
        chosen = {
            name: {"value": value, "from": self.sources.get(name, "")} for name, value in self.chosen.items()
        }
        return {"chosen": chosen, "raw": self.raw, "notes": self.notes}
