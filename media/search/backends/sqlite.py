"""FTS5: an index over ``media_photodocument``, kept in step by that table's own triggers."""

from media.search.query import Within

COLUMNS = "names, caption, credit, facts"
TABLE = "media_photo_words"
NEW = "new.place, new.names, new.caption, new.credit, new.facts"
OLD = NEW.replace("new.", "old.")
HAS_MARK = "instr(' ' || facts || ' ', %s)"
PHOTO = f"({TABLE}.rowid & 4294967295)"
TAKE_OUT = f"INSERT INTO {TABLE}({TABLE}, rowid, {COLUMNS}) VALUES ('delete', {OLD});"  # noqa: S608
PUT_IN = f"INSERT INTO {TABLE}(rowid, {COLUMNS}) VALUES ({NEW});"  # noqa: S608


def install(schema_editor):
    # Words come folded, the underscore belongs to marks. Prefix indexes are for the word being typed.
    schema_editor.execute(
        f"CREATE VIRTUAL TABLE {TABLE} USING fts5({COLUMNS}, content='media_photodocument', "
        "content_rowid='place', prefix='2 3', tokenize=\"unicode61 remove_diacritics 2 tokenchars '_'\")"
    )
    for event, steps in {"INSERT": PUT_IN, "DELETE": TAKE_OUT, "UPDATE": TAKE_OUT + PUT_IN}.items():
        schema_editor.execute(
            f"CREATE TRIGGER {TABLE}_{event.lower()} AFTER {event} ON media_photodocument BEGIN {steps} END"
        )


def uninstall(schema_editor):
    for event in ("insert", "delete", "update"):
        schema_editor.execute(f"DROP TRIGGER IF EXISTS {TABLE}_{event}")
    schema_editor.execute(f"DROP TABLE IF EXISTS {TABLE}")


def written(documents):
    """The triggers have done it."""


def places(cursor, query, *, before=None, limit):
    """The places of what matches ``query``, from the one after ``before`` on."""
    is_few = any(isinstance(each, Within) for each in query.conditions)
    if is_few and not query.terms:
        return _among_few(cursor, query, before, limit)
    where, parameters = [f"{TABLE} MATCH %s"], [expression(query)]
    _narrow(query, PHOTO, f"{TABLE}.rowid", before, where, parameters)
    order = f"{TABLE}.rowid DESC LIMIT %s"
    cursor.execute(
        f"SELECT {TABLE}.rowid FROM {TABLE} WHERE {' AND '.join(where)} ORDER BY {order}",  # noqa: S608
        [*parameters, limit],
    )
    return [row[0] for row in cursor.fetchall()]


def _among_few(cursor, query, before, limit):
    """Where some photos are named, and no words: from them to their marks, not through all with the marks."""
    where, parameters = [], []
    for group in query.marks:
        where.append(f"({' OR '.join([HAS_MARK] * len(group))})")
        parameters.extend(f" {mark} " for mark in group)
    for mark in query.without:
        where.append(f"NOT {HAS_MARK}")
        parameters.append(f" {mark} ")
    _narrow(query, "photo_id", "place", before, where, parameters)
    cursor.execute(
        f"SELECT place FROM media_photodocument WHERE {' AND '.join(where)} "  # noqa: S608
        "ORDER BY +place DESC LIMIT %s",  # the sign: by sorting the few, not by walking all in their order
        [*parameters, limit],
    )
    return [row[0] for row in cursor.fetchall()]


def _narrow(query, photo, place, before, where, parameters):
    if before is not None:
        where.append(f"{place} < %s")
        parameters.append(before)
    for each in query.conditions:
        is_set = isinstance(each, Within)
        where.append(f"{photo} IN ({each.sql})" if is_set else each.sql.replace("{photo}", photo))
        parameters.extend(each.parameters)


def expression(query):
    """As FTS5 writes it. Words and marks hold letters and digits alone, so quoted they are inert."""
    parts = [_term(term) for term in query.terms if not term.is_excluded]
    parts += [_any(group) for group in query.marks]
    excluded = [_term(term) for term in query.terms if term.is_excluded]
    excluded += [_quoted(mark) for mark in query.without]
    wanted = " AND ".join(parts)
    return f"({wanted}) NOT ({' OR '.join(excluded)})" if excluded else wanted


def _any(group):
    return f"({' OR '.join(map(_quoted, group))})" if len(group) > 1 else _quoted(group[0])


def _term(term):
    return _quoted(" ".join(term.words)) + (" *" if term.is_open else "")


def _quoted(words):
    return '"' + words.replace('"', "") + '"'
