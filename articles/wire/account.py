"""Counting words in and words out: nothing of a wire text may be dropped."""

import re
from collections import Counter
from typing import NamedTuple

from .characters import clean

WORD = re.compile(r"[^\W_]+")


class Account(NamedTuple):
    """Words of the text that are nowhere in the story, and words of the story that the text has not."""

    missing: Counter
    added: Counter


def words(text):
    """How often each word (an unbroken run of letters and digits) stands in ``text``."""
    return Counter(WORD.findall(clean(text)[0]))


def account(text, story):
    """Compare the words of ``text`` with those of everything it was read into."""
    sent = words(text)
    kept = words("\n".join(story.parts()))
    return Account(sent - kept, kept - sent)
