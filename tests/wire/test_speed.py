"""A story is read in the blink of an eye, and no junk makes the reader hang."""

import random
import time

import pytest

from articles import wire
from tests.wire import text_of

SIZE = 1_000_000


def seconds(function, *args):
    """Of this process, so that others on the machine do not count."""
    start = time.process_time()
    function(*args)
    return time.process_time() - start


def test_a_story_of_a_thousand_words_takes_less_than_50_milliseconds():
    text = text_of("ferry")
    while len(text.split()) < 1000:
        text += "\n\n" + text_of("ferry").split("\n\n", 2)[2]
    assert min(seconds(wire.read, text) for _ in range(5)) < 0.05


JUNK = {
    "one letter": "a" * SIZE,
    "capitals": "Anna " * (SIZE // 5),
    "names with roles": "Anna Berg, " * (SIZE // 11),
    "quotation marks": '"' * SIZE,
    "quoted letters": '"A" ' * (SIZE // 4),
    "curly marks": "“ " * (SIZE // 2),
    "apostrophes": "' " * (SIZE // 2),
    "brackets": "(" * SIZE,
    "slashes": "A/" * (SIZE // 2),
    "hyphens": "a-" * (SIZE // 2),
    "dots": ". " * (SIZE // 2),
    "line ends": "\n" * SIZE,
    "short lines": "a\n" * (SIZE // 2),
    "slugs": "20231017 xi putin\n" * (SIZE // 18),
    "captions": "20231017 xi putin\nThe two. Image Credit: AFP\n\n" * (SIZE // 48),
    "quotes": '"The harbour will be closed until Friday," said Anna Berg, the mayor.\n\n' * (SIZE // 72),
    "one long paragraph of quotes": '"The harbour will be closed," said Anna Berg, the mayor. '
    * (SIZE // 58),
    "wrapped": ("The harbour will be closed until Friday and nobody knows why it was\n" * (SIZE // 68)),
    "underscores": "20231017" + "_" * SIZE,
    "labels": "HEADLINE: x\n" * (SIZE // 12),
    "stars": "*" * SIZE,
    "bullets": "- item\n" * (SIZE // 7),
    "spaces": " " * SIZE + "x",
    "zero width": "\u200d" * SIZE,
    "noise": "".join(random.Random(1).choices("ab AB\"'“”.,:;\n-_/()0123456789©", k=SIZE)),
}


@pytest.mark.parametrize("kind", JUNK)
def test_a_megabyte_of_junk_takes_less_than_3_seconds(kind):
    assert seconds(wire.read, JUNK[kind]) < 3


def test_a_megabyte_of_noise_in_bytes_takes_less_than_3_seconds():
    data = random.Random(2).randbytes(SIZE)
    assert seconds(wire.decode, data) < 3
