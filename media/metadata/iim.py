"""IPTC-IIM datasets (Information Interchange Model 4.2), each value kept, decoded as it was meant."""

from media.metadata import caps, charsets

NAMES = {
    "1:90": "CodedCharacterSet",
    "2:05": "ObjectName",
    "2:07": "EditStatus",
    "2:10": "Urgency",
    "2:12": "SubjectReference",
    "2:15": "Category",
    "2:20": "SupplementalCategories",
    "2:22": "FixtureIdentifier",
    "2:25": "Keywords",
    "2:30": "ReleaseDate",
    "2:35": "ReleaseTime",
    "2:37": "ExpirationDate",
    "2:38": "ExpirationTime",
    "2:40": "SpecialInstructions",
    "2:55": "DateCreated",
    "2:60": "TimeCreated",
    "2:62": "DigitalCreationDate",
    "2:63": "DigitalCreationTime",
    "2:65": "OriginatingProgram",
    "2:80": "By-line",
    "2:85": "By-lineTitle",
    "2:90": "City",
    "2:92": "Sub-location",
    "2:95": "Province-State",
    "2:100": "CountryCode",
    "2:101": "Country",
    "2:103": "OriginalTransmissionReference",
    "2:105": "Headline",
    "2:110": "Credit",
    "2:115": "Source",
    "2:116": "CopyrightNotice",
    "2:118": "Contact",
    "2:120": "Caption-Abstract",
    "2:122": "Writer-Editor",
    "2:131": "ImageOrientation",
    "2:135": "LanguageIdentifier",
    "2:187": "UniqueDocumentID",
}
BINARY = {"1:00", "2:00", "2:125", "2:200", "2:201", "2:202"}


def read(block):
    """``"record:dataset"`` → list of strings, and the name of the character set used."""
    datasets = list(_datasets(block))
    declared = next((value for key, value in datasets if key == "1:90"), b"")
    texts = [value for key, value in datasets if key.startswith("2:") and key not in BINARY]
    charset = charsets.chosen(texts, declared)
    values = {}
    for key, value in datasets:
        if key not in BINARY and key != "1:90":
            values.setdefault(key, []).append(charsets.decoded(value, charset))
    return values, charset


def _datasets(block):
    """(key, bytes) of every dataset; a stray byte between two is stepped over."""
    at = 0
    for _turn in range(caps.DATASETS):
        at = block.find(b"\x1c", at)
        if at < 0 or at + 5 > len(block):
            return
        record, dataset = block[at + 1], block[at + 2]
        length = int.from_bytes(block[at + 3 : at + 5], "big")
        start = at + 5
        if length & 0x8000:  # extended: the length of the length
            width = length & 0x7FFF
            if width > 8:
                at += 1
                continue
            length = int.from_bytes(block[start : start + width], "big")
            start += width
        if not 1 <= record <= 9:
            at += 1
            continue
        yield f"{record}:{dataset:02d}", block[start : start + min(length, caps.VALUE)]
        at = start + length
