"""What is asked of a database: words, marks, and conditions that no index knows."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Where:
    """SQL over ``{photo}``, the pk of a photo, with its parameters: looked at photo by photo."""

    sql: str
    parameters: tuple = ()


@dataclass(frozen=True)
class Within:
    """A SELECT of the pks of photos, few enough to begin with: the photo is one of them."""

    sql: str
    parameters: tuple = ()


@dataclass(frozen=True)
class Query:
    """``terms``: of ``media.search.words``. ``marks``: groups of marks, one of each group has to stand;
    ``without``: marks of which none may. ``conditions``: ``Where`` and ``Within``.
    """

    terms: tuple = ()
    marks: tuple = ()
    without: tuple = ()
    conditions: tuple = ()
