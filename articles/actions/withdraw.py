"""Withdraw a story: gone for readers, with a note in its place; the record stays."""

from django.db import transaction
from django.utils.translation import gettext as _

from articles.actions.errors import ActionError
from articles.actions.locking import in_turn, lock
from articles.models import Withdrawal
from articles.permissions import may_publish, require
from newsroom.models import record
from newsroom.storable import storable


def withdraw(article, *, by, at, note):
    """Close the live window at ``at`` and cancel what is scheduled; returns the ``Withdrawal``.

    ``note`` is what readers are told. Raises ``ActionError`` without one, or where nothing is out.
    """
    require(may_publish(by, article), _("withdraw a story"))
    note = storable(note).strip()
    if not note:
        raise ActionError(_("Say in a public note why the story is withdrawn."))
    with transaction.atomic():
        article = lock(article)
        at = in_turn(article, at)
        cancelled = article.editions.cancel(at=at)
        ended = article.editions.live(at).end(at=at, until=at)
        if not cancelled and not ended:
            raise ActionError(_("Readers do not see this story; there is nothing to withdraw."))
        withdrawal = Withdrawal.objects.create(article=article, at=at, note=note, by=by)
        record("withdrew", article, by=by, at=at, note=note)
    return withdrawal
