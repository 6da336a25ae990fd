"""Find the bylines of those who signed a wire story; make those that the paper does not know yet."""

from django.db import IntegrityError, transaction
from django.db.models import Q

from articles.models import Byline
from articles.slugs import slugify
from newsroom.models import Publication, record

TRIES = 50


def sign(names, *, by, at):
    """A ``Byline`` for each of ``names``, whatever its case. Call inside the importing transaction."""
    known = {}
    # Compared here: SQLite folds the case of ASCII letters alone.
    for pk, name in Byline.objects.order_by("-pk").values_list("pk", "name"):
        known[name.casefold()] = pk
    found = []
    for name in names:
        pk = known.get(name.casefold())
        found.append(Byline.objects.get(pk=pk) if pk else _make(name, by=by, at=at))
    return found


def _make(name, *, by, at):
    slug = slugify(name, Publication.current().language, longest=70) or "byline"
    taken = set(
        Byline.objects.filter(Q(slug=slug) | Q(slug__startswith=f"{slug}-")).values_list("slug", flat=True)
    )
    for number in range(1, len(taken) + TRIES):
        free = slug if number == 1 else f"{slug}-{number}"
        if free in taken:
            continue
        try:
            with transaction.atomic():
                byline = Byline.objects.create(name=name, slug=free)
        except IntegrityError:
            # Another import took it in this moment.
            continue
        record("added", byline, by=by, at=at)
        return byline
    raise RuntimeError(f"No free address for the byline {name}.")
