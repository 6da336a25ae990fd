"""Settle a proposal: the editor accepts or drops what an import proposed."""

from django.db import transaction
from django.utils.translation import gettext as _

from articles.models import Proposal
from articles.permissions import may_write, require
from newsroom.models import record


def settle(proposal, state, *, by, at):
    """Set an open proposal to ``accepted`` or ``dropped``, or back to ``open``; returns it."""
    require(may_write(by, proposal.article), _("settle a proposal"))
    with transaction.atomic():
        proposal.state = Proposal.State(state)
        proposal.settled_by = None if proposal.state == Proposal.State.OPEN else by
        proposal.settled_at = None if proposal.state == Proposal.State.OPEN else at
        proposal.save()
        record("settled", proposal.article, by=by, at=at, proposal=proposal.pk, state=str(state))
    return proposal
