"""Photos that look alike: other sizes, formats or tones of one picture, found by their difference hashes.

Two hashes of 64 bits that differ in at most seven have, of four bands of sixteen bits, one that differs in
one bit at most. So each band is asked for its own value and the sixteen beside it, through an index; what is
found is then measured. Farther ones, up to ``WITHIN``, are found as a rule and not for certain.
"""

from dataclasses import dataclass

from media.models import Photo
from media.models.band import Band

BANDS = 4
WIDTH = Band.width
WITHIN = 8  # bits: more than that is another picture that happens to be alike
SMALLEST = 32  # pixels: less than that shows nothing that could be like anything
PLAIN = 6  # bits: fewer, or fewer zeros, and there was nothing to see but plain areas
LOOKED_AT = 2000  # candidates of one band


@dataclass(frozen=True)
class Likeness:
    """``distance``: bits in which the hashes differ; 0 is the same picture, in another size or file."""

    photo: Photo
    distance: int


def distance(one, other):
    return (int(one, 16) ^ int(other, 16)).bit_count()


def alike(photo, limit=6):
    """The ``Likeness`` of up to ``limit`` other photos, nearest first, their agencies at hand."""
    looks = photo.perceptual_hash
    if min(photo.width, photo.height) < SMALLEST:
        return []
    if len(looks) != BANDS * WIDTH or not PLAIN <= int(looks, 16).bit_count() <= 64 - PLAIN:
        return []
    others = Photo.objects.exclude(pk=photo.pk)
    bands = [
        others.alias(band=Band(number)).filter(band__in=_beside(looks, number)).order_by()
        .values_list("pk", "perceptual_hash")[:LOOKED_AT]
        for number in range(BANDS)
    ]  # fmt: skip
    found = {}
    for band in bands:
        for pk, other in band:
            if pk not in found and (bits := distance(looks, other)) <= WITHIN:
                found[pk] = bits
    nearest = sorted(found, key=lambda pk: (found[pk], -pk))[: 4 * limit]
    seen = Photo.objects.filter(removed_at=None, width__gte=SMALLEST, height__gte=SMALLEST)
    photos = seen.select_related("agency").defer("embedded").in_bulk(nearest)
    return [Likeness(photos[pk], found[pk]) for pk in nearest if pk in photos][:limit]


def _beside(looks, number):
    """The band's value, and those that differ from it in one bit."""
    value = int(looks[number * WIDTH : (number + 1) * WIDTH], 16)
    near = [value, *(value ^ 1 << bit for bit in range(4 * WIDTH))]
    return [f"{each:0{WIDTH}x}" for each in near]
