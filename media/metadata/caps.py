"""How much of a stranger's metadata is read and kept."""

SEGMENTS = 2000  # segments, chunks or boxes walked in one file
PACKET = 2 * 1024 * 1024  # bytes of one XMP packet, extended XMP included
BLOCK = 2 * 1024 * 1024  # bytes of one IIM, EXIF or Photoshop block
VALUE = 256 * 1024  # bytes of one value before it is decoded
PACKETS = 3  # XMP packets in one file
DATASETS = 2000  # IIM datasets in one file
TAGS = 600  # entries of one EXIF directory
DEPTH = 12  # levels of nesting in XMP
NODES = 20_000  # XMP elements looked at

CHOSEN = 64_000  # characters of one chosen value
CHOSEN_ITEMS = 500  # keywords, names

RAW_TEXT = 2_000  # characters of one raw value
RAW_ITEMS = 60  # items of one raw list
RAW_TOTAL = 48_000  # characters of everything raw, as kept beside the photo


def trim(value, text=RAW_TEXT, items=RAW_ITEMS):
    """``value`` with long strings and lists cut, an ellipsis saying so."""
    if isinstance(value, str):
        return value if len(value) <= text else value[: text - 1] + "…"
    if isinstance(value, list):
        kept = [trim(item, text, items) for item in value[:items]]
        return kept if len(value) <= items else [*kept, "…"]
    if isinstance(value, dict):
        return {str(key)[:200]: trim(item, text, items) for key, item in list(value.items())[:items]}
    return value


def size(value):
    """Roughly how many characters ``value`` takes as JSON."""
    if isinstance(value, str):
        return len(value) + 2
    if isinstance(value, list):
        return 2 + sum(size(item) + 1 for item in value)
    if isinstance(value, dict):
        return 2 + sum(len(key) + 4 + size(item) for key, item in value.items())
    return 8
