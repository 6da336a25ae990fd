"""Reading what agencies and cameras write into a file: IPTC-IIM, XMP and EXIF, made into one set of facts.

Pure code: no database, no decoding of pixels. Every file is untrusted, so every length is capped (``caps``).
"""

from media.metadata.found import Found
from media.metadata.reading import read

__all__ = ["Found", "read"]
