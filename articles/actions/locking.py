"""The lock under which everything that changes one story runs, and the instant at which it happens."""

import datetime as dt

from django.db import connection
from django.db.models import Max

from articles.models import Article

TICK = dt.timedelta(microseconds=1)


def lock(article):
    """The article read anew under its lock, for the length of the transaction.

    PostgreSQL locks the row; on SQLite the transaction itself (IMMEDIATE) is the lock.
    """
    rows = Article.objects.all()
    if connection.features.has_select_for_update:
        rows = rows.select_for_update()
    return rows.get(pk=article.pk)


def in_turn(article, at):
    """``at``, or when those who had the lock before us were at work, if that was later.

    Whoever waits for the lock may have begun first, and must not rewrite what readers have seen since.
    An edition that goes live at that very instant stays live for a moment, so that it has been out.
    """
    made = article.editions.aggregate(latest=Max("made_at"))["latest"]
    withdrawn = article.withdrawals.aggregate(latest=Max("at"))["latest"]
    instant = max(filter(None, (at, made, withdrawn)))
    begins_now = article.editions.been_out(instant).filter(live_from=instant)
    return instant + TICK if begins_now.exists() else instant
