"""Ids of blocks: merging, comments and history stand on them."""

import secrets

from .attributes import BLOCK_ID

_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"


def new_id():
    """Ten random characters, as the editor makes them too."""
    return "".join(_ALPHABET[byte % len(_ALPHABET)] for byte in secrets.token_bytes(10))


def is_id(value):
    return isinstance(value, str) and BLOCK_ID.fullmatch(value) is not None
