"""What a photo's words lay upon it: restrictions and embargo, read in one place from what the photo says."""

from media.rights.instructions import Instructions, parse

# What the conditions of a Creative Commons licence mean for a newspaper.
CONDITIONS = {"NC": "no-commercial", "ND": "no-cropping"}


def instructions(photo, *, zone, at=None):
    """The ``Instructions`` of ``photo``; a date without a year is the nearest to its arrival, or ``at``."""
    return parse(photo.special_instructions, zone=zone, at=at or photo.uploaded_at)


def restrictions(photo, read: Instructions, *, zone, at):
    """The codes for ``Photo.restrictions``: of its instructions, its usage terms and its licence."""
    terms = parse(photo.usage_terms, zone=zone, at=at).restrictions
    licence = [CONDITIONS[each] for each in photo.licence.replace("-", " ").split() if each in CONDITIONS]
    codes = [*read.restrictions, *(code for code in terms if code != "embargo"), *licence]
    return list(dict.fromkeys(codes))


def derive(photo, *, zone, at, before=None):
    """Write ``restrictions`` and ``embargoed_until`` of ``photo`` (unsaved); the ``Instructions`` read.

    ``before`` are the instructions as they were; an embargo that they did not name was set by hand, and is
    only ever put off by new words, never lifted.
    """
    read = instructions(photo, zone=zone, at=at)
    photo.restrictions = restrictions(photo, read, zone=zone, at=at)
    if before is None:
        photo.embargoed_until = read.embargoed_until
        return read
    arrived = photo.uploaded_at
    was = parse(before, zone=zone, at=arrived).embargoed_until
    if was == parse(photo.special_instructions, zone=zone, at=arrived).embargoed_until:
        return read  # the words that name it are the same
    by_hand = photo.embargoed_until if photo.embargoed_until != was else None
    photo.embargoed_until = max(filter(None, (by_hand, read.embargoed_until)), default=None)
    return read
