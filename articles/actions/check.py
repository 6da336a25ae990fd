"""What the preflight finds."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Check:
    """A check that did not pass. ``place`` is a field's name, ``lead``, or ``block:<id>``.

    ``overridable``: blocks until somebody of the right role gives a reason (``articles.permissions``).
    """

    code: str
    message: str
    place: str
    blocking: bool = True
    overridable: bool = False
