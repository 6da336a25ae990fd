"""Withdraw a story: gone for readers, with a note in its place; the record stays."""

from django.db import transaction
from django.utils.translation import gettext as _

from articles.actions.errors import ActionError
from articles.actions.locking import lock
from articles.actions.publish import after_what_is_out, empty_windows
from articles.models import Withdrawal
from articles.permissions import may_publish, require
from newsroom.models import record


def withdraw(article, *, by, at, note):
    """Close the live window at ``at`` and cancel what is scheduled; returns the ``Withdrawal``.

    ``note`` is what readers are told. Raises ``ActionError`` without one, or where nothing is out.
    """
    require(may_publish(by, article), _("withdraw a story"))
    if not note.strip():
        raise ActionError(_("Say in a public note why the story is withdrawn."))
    with transaction.atomic():
        article = lock(article)
        at = after_what_is_out(article, at)
        live = article.editions.live(at)
        waiting = article.editions.scheduled(at)
        if not live.exists() and not waiting.exists():
            raise ActionError(_("Readers do not see this story; there is nothing to withdraw."))
        empty_windows(article, at)
        live.update(live_until=at)
        withdrawal = Withdrawal.objects.create(article=article, at=at, note=note.strip(), by=by)
        record("withdrew", article, by=by, at=at, note=note)
    return withdrawal
