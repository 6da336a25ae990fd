"""A little of ``make fuzz``: real pictures, damaged, are refused in words or taken in, and nothing else."""

import random

import pytest

from newsroom.fuzz.damage import WAYS, damaged
from newsroom.fuzz.reading import ACCEPTED, as_rendition, through
from tests.media.pictures import encoded
from tests.shared import shared

SEED = 3
CASES = 160


@pytest.fixture(scope="module")
def pictures():
    paths = [path for path in sorted(shared("wire/photos").iterdir()) if path.suffix not in (".md", ".json")]
    # The small ones: many cases in little time.
    return [data for path in paths if 0 < len(data := path.read_bytes()) < 120_000]


def test_damaged_real_pictures_are_refused_in_words_or_taken_in(pictures):
    outcomes = set()
    for number in range(CASES):
        chance = random.Random(f"{SEED}-{number}")
        data = damaged(chance.choice(pictures), pictures, chance)
        outcome = through(data)
        outcomes.add(outcome)
        if outcome == ACCEPTED:
            as_rendition(data)
    assert ACCEPTED in outcomes and len(outcomes) > 4


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_every_way_to_damage_a_picture_damages_it_the_same_again(way, format):
    whole = encoded(format=format)
    once, again = (way(bytearray(whole), [whole], random.Random(7)) for _ in range(2))
    assert once == again
