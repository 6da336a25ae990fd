"""Photoshop image resource blocks, in which JPEG and TIFF carry IPTC-IIM (Adobe Photoshop File Formats)."""

from media.metadata import caps

SIGNATURES = (b"8BIM", b"MeSa", b"AgHg", b"PHUT", b"DCSR")
IPTC = 0x0404
IPTC_DIGEST = 0x0425
WANTED = (IPTC, IPTC_DIGEST)


def resources(data):
    """(identifier, bytes) of the resources that matter here; junk between resources is stepped over."""
    at = 0
    for _turn in range(caps.SEGMENTS):
        if data[at : at + 4] not in SIGNATURES:
            at = data.find(b"8BIM", at)
            if at < 0:
                return
        identifier = int.from_bytes(data[at + 4 : at + 6], "big")
        name = data[at + 6] if at + 6 < len(data) else 0
        start = at + 6 + (name + 2) // 2 * 2  # the name with its length byte is padded to an even length
        length = int.from_bytes(data[start : start + 4], "big")
        start += 4
        if identifier in WANTED:
            yield identifier, data[start : start + length]
        if start + length > len(data):
            return
        at = start + length + length % 2


def iim_and_digest(data):
    """The IIM blocks, in order, and the digest of the first as its last writer noted it (None: not noted)."""
    blocks, digest = [], None
    for identifier, value in resources(data):
        if identifier == IPTC:
            blocks.append(value)
        elif digest is None and len(value) == 16 and value != b"\0" * 16:
            digest = value
    return blocks, digest
