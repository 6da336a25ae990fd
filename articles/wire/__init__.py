"""Wire text in, a structured story out: no database, no models, nothing guessed silently."""

from .account import account, words
from .decode import LIMIT, TooLong, decode, is_binary
from .document import to_body
from .doubts import Doubt
from .matching import PictureMatch, differ, match_pictures
from .reading import read
from .story import Figure, WireStory

__all__ = [
    "LIMIT",
    "Doubt",
    "Figure",
    "PictureMatch",
    "TooLong",
    "WireStory",
    "account",
    "decode",
    "differ",
    "is_binary",
    "match_pictures",
    "read",
    "to_body",
    "words",
]
