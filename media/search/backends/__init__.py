"""The databases' own full-text searches behind one small interface; one file each.

``install(schema_editor)`` and ``uninstall`` are for migrations; ``written(documents)`` is called after
documents were written; ``places(query, …)`` gives the places of what matches, newest first.
"""

from media.search.backends import postgresql, sqlite


def backend(connection):
    """The module for ``connection``'s database."""
    return {"sqlite": sqlite, "postgresql": postgresql}[connection.vendor]
