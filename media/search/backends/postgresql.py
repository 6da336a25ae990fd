"""A tsvector column under a GIN index. Vectors and queries are written out by us: words come folded, so
that no configuration, parser or extension of the server has a say in what a word is."""

from django.db import connection

from media.search.query import Within

TABLE = "media_photodocument"
PHOTO = f"{TABLE}.photo_id"
FARTHEST, APART = 16_383, 10  # the last place a lexeme can have; places between two fields


def install(schema_editor):
    schema_editor.execute(f"ALTER TABLE {TABLE} ADD COLUMN words tsvector NOT NULL DEFAULT ''::tsvector")
    # Estimates decide between walking the newest and asking the index: they must know common words and marks.
    schema_editor.execute(f"ALTER TABLE {TABLE} ALTER COLUMN words SET STATISTICS 1000")
    schema_editor.execute(f"CREATE INDEX media_photo_words ON {TABLE} USING gin (words)")


def uninstall(schema_editor):
    schema_editor.execute("DROP INDEX IF EXISTS media_photo_words")
    schema_editor.execute(f"ALTER TABLE {TABLE} DROP COLUMN IF EXISTS words")


def written(documents):
    with connection.cursor() as cursor:
        cursor.executemany(
            f"UPDATE {TABLE} SET words = %s::tsvector WHERE place = %s",  # noqa: S608
            [(vector(each), each.place) for each in documents],
        )


def vector(document):
    """The document as a tsvector's text; marks have no place in it, and so no part in a phrase."""
    found, at = {}, 0
    for text in (document.names, document.caption, document.credit):
        for word in text.split():
            at = min(at + 1, FARTHEST)
            found.setdefault(word, []).append(at)
        at += APART
    words = [f"'{word}':{','.join(map(str, places[:255]))}" for word, places in found.items()]
    return " ".join([*words, *(f"'{mark}'" for mark in document.facts.split())])


def places(cursor, query, *, before=None, limit):
    """The places of what matches ``query``, from the one after ``before`` on."""
    where, parameters = ["words @@ %s::tsquery"], [expression(query)]
    if before is not None:
        where.append("place < %s")
        parameters.append(before)
    for each in query.conditions:
        # An array is looked up one by one in the index of photos; a join would read every document.
        is_set = isinstance(each, Within)
        where.append(f"{PHOTO} = ANY(ARRAY({each.sql}))" if is_set else each.sql.replace("{photo}", PHOTO))
        parameters.extend(each.parameters)
    cursor.execute(
        f"SELECT place FROM {TABLE} WHERE {' AND '.join(where)} ORDER BY place DESC LIMIT %s",  # noqa: S608
        [*parameters, limit],
    )
    return [row[0] for row in cursor.fetchall()]


def expression(query):
    """As a tsquery is written. Words and marks hold letters, digits and underscores alone."""
    parts = [("!" if term.is_excluded else "") + _term(term) for term in query.terms]
    parts += [f"({' | '.join(map(_quoted, group))})" for group in query.marks]
    return " & ".join([*parts, *(f"!{_quoted(mark)}" for mark in query.without)])


def _term(term):
    words = [_quoted(word) for word in term.words]
    if term.is_open:
        words[-1] += ":*"
    return f"({' <-> '.join(words)})"


def _quoted(word):
    return "'" + word.replace("'", "").replace("\\", "") + "'"
