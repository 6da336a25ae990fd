"""Wire text in, a structured story out: no database, no models, nothing guessed silently."""

from .account import account, words
from .decode import LIMIT, TooLong, decode
from .doubts import Doubt
from .reading import read
from .story import WireStory

__all__ = ["LIMIT", "Doubt", "TooLong", "WireStory", "account", "decode", "read", "words"]
