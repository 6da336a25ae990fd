"""Orders other than the newest first, within a bounded number of hits."""

import math

from media.models import Photo, PhotoDocument
from media.search.asked import TAKEN

# What a word counts where it stands, and how much less in a long text than in a short one.
WEIGHTS = {"names": 4.0, "caption": 2.0, "credit": 1.0}


def ranked(asked, query, pks):
    """``pks``, newest first, in the order that ``asked`` names. What is equal stays as it was."""
    if asked.sort == TAKEN:
        taken = dict(Photo.objects.filter(pk__in=pks).values_list("pk", "taken_at"))
        known = [pk for pk in pks if taken.get(pk)]
        return sorted(known, key=taken.get, reverse=True) + [pk for pk in pks if not taken.get(pk)]
    wanted = [term for term in query.terms if not term.is_excluded]
    documents = PhotoDocument.objects.filter(photo_id__in=pks)
    scores = {each.photo_id: _score(each, wanted) for each in documents.defer("facts")}
    return sorted(pks, key=lambda pk: -scores.get(pk, 0))


def _score(document, wanted):
    score = 0.0
    for name, weight in WEIGHTS.items():
        text = f" {getattr(document, name)} "
        for term in wanted:
            sought = " " + " ".join(term.words)
            whole = text.count(sought + " ")
            part = text.count(sought) - whole if term.is_open else 0
            if whole or part:
                score += weight * (whole + part / 2) / (whole + part + math.log10(10 + len(text)))
    return score
