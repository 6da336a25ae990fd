"""Is a picture whole, where its decoder would not say: what is missing is filled with grey, in silence."""

from io import BytesIO

from PIL import Image

from media.decoding import loaded, opened

# What a JPEG decoder puts where no data is: the middle of every channel, whichever way round it is kept.
MIDDLE = (127, 128)
# Bits that are no end: a decoder that still waits for data takes them for a picture.
FILLER = b"\x55" * 512
BOXES = 200
END, SCAN = b"\xff\xd9", b"\xff\xda"


def ends_too_early(file, small):
    """Whether the picture in ``file``, of which ``small`` is the decoded (reduced) picture, lacks its end."""
    head = _head(file)
    if head[4:8] == b"ftyp":
        return not _boxes_fit(file)
    if small.mode not in ("RGB", "L", "CMYK") or not head.startswith(b"\xff\xd8"):
        return False
    return _lacks_scans(file) or _is_cut(file, small)


def _head(file):
    file.seek(0)
    return file.read(12)


def _boxes_fit(file):
    """Whether the boxes of a HEIC or AVIF file (ISO 14496-12, 4.2) end where the file does, or before."""
    file.seek(0, 2)
    size, at = file.tell(), 0
    for _turn in range(BOXES):
        file.seek(at)
        head = file.read(16)
        if len(head) < 8:
            return True
        length = int.from_bytes(head[:4], "big")
        if length == 1:
            length = int.from_bytes(head[8:16], "big")
        if length == 0:  # to the end of the file, wherever that is
            return True
        if length < 8 or at + length > size:
            return False
        at += length
    return True


def _lacks_scans(file):
    """Whether a progressive JPEG (ITU T.81, G.1) ends before every coefficient has come in full.

    Each of its scans brings some coefficients of some components, to some bit; what never comes leaves the
    picture coarse, and no decoder says so.
    """
    file.seek(0)
    data = file.read()
    frame = _progressive_frame(data)
    if frame is None:
        return False
    start, components = frame
    due = {(component, place) for component in components for place in range(64)}
    at, end = data.find(SCAN, start), data.find(END, start)
    while 0 <= at < len(data) - 5 and (end < 0 or at < end):
        count = data[at + 4]
        if int.from_bytes(data[at + 2 : at + 4], "big") == 6 + 2 * count and at + 8 + 2 * count <= len(data):
            first, last, bits = data[at + 5 + 2 * count : at + 8 + 2 * count]
            if not bits & 15:  # down to the last bit
                named = data[at + 5 : at + 5 + 2 * count : 2]
                due -= {(component, place) for component in named for place in range(first, last + 1)}
        at = data.find(SCAN, at + 2)
    return bool(due)


def _progressive_frame(data):
    """(where its scans begin, its components) of a progressive JPEG; None for any other."""
    at = 2
    for _turn in range(2000):
        if data[at : at + 1] != b"\xff" or at + 4 > len(data):
            return None
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == 0xFF:
            at += 1
            continue
        if marker == 0xC2 and at + 10 <= len(data):
            return at + 2 + length, data[at + 10 : at + 10 + 3 * data[at + 9] : 3]
        if marker == 0xDA or 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return None
        at += 2 + length
    return None


def _is_cut(file, small):
    """A JPEG that ends in grey may be meant so: then what is put behind its data changes nothing.

    A decoder that has all its data does not look at what follows; one that lacks some takes it for the rest.
    """
    if not _ends_in_grey(small):
        return False
    file.seek(0)
    data = file.read()
    end = data.find(END, data.find(SCAN) + 2)
    if end < 0:
        return True
    padded = BytesIO(data[:end] + FILLER + data[end:])
    try:
        other = loaded(opened(padded), at_least=small.size)
    except ValueError:
        return True
    return other.size != small.size or other.tobytes() != small.tobytes()


def _ends_in_grey(small):
    width, height = small.size
    row = small.crop((0, height - 1, width, height))
    turned = [row, small.crop((0, 0, width, 1)), small.crop((0, 0, 1, height))]
    turned.append(small.crop((width - 1, 0, width, height)))
    # The last row of the file may be any edge of an upright picture.
    return any(_is_grey(edge) for edge in turned)


def _is_grey(edge: Image.Image):
    extremes = edge.getextrema()
    pairs = extremes if isinstance(extremes[0], tuple) else (extremes,)
    return all(low >= MIDDLE[0] and high <= MIDDLE[1] for low, high in pairs)
