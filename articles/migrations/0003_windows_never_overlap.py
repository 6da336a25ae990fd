"""PostgreSQL itself keeps the windows of one story apart; on SQLite the actions do, under their lock."""

from django.db import migrations

ADD = """
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE articles_edition ADD CONSTRAINT edition_windows_never_overlap
    EXCLUDE USING gist (article_id WITH =, tstzrange(live_from, live_until) WITH &&);
"""
DROP = "ALTER TABLE articles_edition DROP CONSTRAINT edition_windows_never_overlap"


def add(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(ADD)


def drop(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(DROP)


class Migration(migrations.Migration):
    dependencies = [("articles", "0002_initial")]
    operations = [migrations.RunPython(add, drop)]
