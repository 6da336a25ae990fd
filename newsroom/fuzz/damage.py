"""Ways to damage a picture: bits, cuts, splices, parts in another order, lengths that lie. Seeded."""

import struct

LENGTHS = (b"\0\0\0\0", b"\0\0\0\1", b"\x7f\xff\xff\xff", b"\x80\0\0\0", b"\xff\xff\xff\xff", b"\0\0\xff\xff")


def damaged(data, others, chance):
    """``data`` after one to six kinds of damage by ``chance`` (``Random``), with pieces of ``others``."""
    data = bytearray(data)
    for _turn in range(chance.randint(1, 6)):
        if len(data) < 16:
            break
        how = chance.choices(WAYS, WEIGHTS)[0]
        data = how(data, others, chance)
    return bytes(data)


def flip(data, others, chance):
    """A few bits, more often near the start, where the headers are."""
    for _turn in range(chance.randint(1, 24)):
        reach = len(data) if chance.random() < 0.5 else min(len(data), 4096)
        data[chance.randrange(reach)] ^= 1 << chance.randrange(8)
    return data


def overwrite(data, others, chance):
    at = chance.randrange(len(data))
    data[at : at + chance.randint(1, 64)] = chance.randbytes(chance.randint(1, 64))
    return data


def lose_end(data, others, chance):
    return data[: chance.randrange(8, len(data))]


def lose_piece(data, others, chance):
    at = chance.randrange(len(data))
    del data[at : at + chance.randint(1, 2048)]
    return data


def repeat_piece(data, others, chance):
    at = chance.randrange(len(data))
    piece = data[at : at + chance.randint(1, 2048)]
    data[at:at] = piece * chance.choice((1, 1, 2, 40))
    return data


def splice(data, others, chance):
    """The start of one picture and the end of another."""
    other = chance.choice(others)
    return data[: chance.randrange(1, len(data))] + other[chance.randrange(max(1, len(other))) :]


def lie_about_length(data, others, chance):
    """A number somewhere in the headers becomes enormous, or nothing."""
    reach = min(len(data) - 4, chance.choice((64, 1024, 16_384, len(data))))
    at = chance.randrange(max(1, reach))
    wrong = chance.choice(LENGTHS)
    size = chance.choice((2, 4))
    data[at : at + size] = wrong[-size:]
    return data


def reorder(data, others, chance):
    """Segments of a JPEG, chunks of a PNG or WebP: two swapped, one doubled, or one with a false length."""
    parts = _parts(bytes(data))
    if len(parts) < 3:
        return flip(data, others, chance)
    one, two = chance.randrange(len(parts)), chance.randrange(len(parts))
    match chance.randrange(3):
        case 0:
            parts[one], parts[two] = parts[two], parts[one]
        case 1:
            parts.insert(two, parts[one])
        case 2:
            part = bytearray(parts[one])
            at = 2 if part[:1] == b"\xff" else 0
            part[at : at + 2] = chance.choice(LENGTHS)[-2:]
            parts[one] = bytes(part)
    return bytearray(b"".join(parts))


def _parts(data):
    """The file cut at its own seams; joined they are the file again."""
    if data.startswith(b"\xff\xd8"):
        return _segments(data)
    if data.startswith(b"\x89PNG"):
        return _chunks(data, 8, ">L", 0, 12)
    if data.startswith(b"RIFF"):
        return _chunks(data, 12, "<L", 4, 8)
    return []


def _segments(data):
    parts, at = [data[:2]], 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != 0xDA and len(parts) < 200:
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        parts.append(data[at:end])
        at = end
    return [*parts, data[at:]]


def _chunks(data, at, form, where, around):
    parts = [data[:at]]
    while at + 8 <= len(data) and len(parts) < 200:
        end = at + around + struct.unpack_from(form, data, at + where)[0]
        parts.append(data[at:end])
        at = end
    return [*parts, data[at:]]


WAYS = (flip, overwrite, lose_end, lose_piece, repeat_piece, splice, lie_about_length, reorder)
WEIGHTS = (5, 3, 1, 2, 2, 2, 5, 4)
