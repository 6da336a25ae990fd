"""The databases' own full-text searches behind one small interface; one file each.

``install(schema_editor)`` and ``uninstall`` are for migrations; ``written(documents)`` is called after
documents were written; ``places(query, …)`` gives the places of what matches, newest first.
"""

from dataclasses import dataclass, field

from media.search.backends import postgresql, sqlite


@dataclass(frozen=True)
class Query:
    """``terms``: of ``media.search.words``. ``marks``: groups of marks, one of each group has to stand;
    ``without``: marks of which none may. ``conditions``: (SQL, parameters) over ``{photo}``, its pk.
    """

    terms: tuple = ()
    marks: tuple = ()
    without: tuple = ()
    conditions: tuple = field(default=())


def backend(connection):
    """The module for ``connection``'s database."""
    return {"sqlite": sqlite, "postgresql": postgresql}[connection.vendor]
