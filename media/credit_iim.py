"""The same words as IPTC-IIM in a JPEG, for programs that read nothing else (IIM 4.2, in APP13)."""

# Dataset of record 2 → (field of the photo, bytes that IIM allows it).
DATASETS = {
    5: ("slug", 64),
    80: ("photographer", 32),
    105: ("headline", 256),
    110: ("credit_line", 32),
    115: ("source", 32),
    116: ("copyright_notice", 128),
    120: ("caption", 2000),
}
UTF8 = b"\x1c\x01\x5a\x00\x03\x1b%G"
VERSION = b"\x1c\x02\x00\x00\x02\x00\x04"


def with_iim(jpeg, photo):
    """``jpeg`` (bytes) with an APP13 segment after its first one."""
    block = UTF8 + VERSION
    for dataset, (field, limit) in DATASETS.items():
        words = _cut(getattr(photo, field), limit)
        if words:
            block += b"\x1c\x02" + bytes([dataset]) + len(words).to_bytes(2, "big") + words
    resource = b"8BIM\x04\x04\0\0" + len(block).to_bytes(4, "big") + block + b"\0" * (len(block) % 2)
    segment = b"Photoshop 3.0\0" + resource
    after = 4 + int.from_bytes(jpeg[4:6], "big")  # start of image, then the first segment
    return jpeg[:after] + b"\xff\xed" + (len(segment) + 2).to_bytes(2, "big") + segment + jpeg[after:]


def _cut(words, limit):
    """At most ``limit`` bytes of UTF-8, never ending inside a character."""
    return words.encode("utf-8", "replace")[:limit].decode("utf-8", "ignore").encode()
