"""Whether a photo may be shown, and whether it may be used anew: computed each time it is asked.

From the row of the photo alone (with its agency at hand), so that no page pays a query for it, and at the
instant that counts, so that nothing has to run for a right to end.
"""

from media.rights.state import (
    State,
    hidden_from,
    may_show,
    next_change,
    no_new_use,
    no_syndication,
    refusal,
    state,
    told,
)

__all__ = [
    "State",
    "hidden_from",
    "may_show",
    "next_change",
    "no_new_use",
    "no_syndication",
    "refusal",
    "state",
    "told",
]
