"""The lock under which everything that changes one story runs."""

from django.db import connection

from articles.models import Article


def lock(article):
    """The article read anew under its lock, for the length of the transaction.

    PostgreSQL locks the row; on SQLite the transaction itself (IMMEDIATE) is the lock.
    """
    rows = Article.objects.all()
    if connection.features.has_select_for_update:
        rows = rows.select_for_update()
    return rows.get(pk=article.pk)
