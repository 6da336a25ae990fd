"""The public address of a story's next edition."""

import re

from django.utils.translation import gettext as _

from articles.actions.errors import ActionError
from articles.models import Path
from articles.slugs import slugify
from newsroom.models import Publication

TRIES = 50


def address_for(article, *, first_out, at):
    """The ``Path`` of an edition made at ``at`` of a locked story that came out first at ``first_out``.

    It changes with the story's slug and section alone: neither a new headline nor a new time zone of the
    paper moves a story that readers know. Raises ``ActionError`` where too many stories share a slug.
    """
    been_out = article.editions.exclude(pk__in=article.editions.cancelled())
    last = been_out.select_related("path").order_by("-number").first()
    if last:
        *_section, year, month, date, known_as = last.path.address.strip("/").split("/")
        day = f"{year}/{month}/{date}"
    else:
        day, known_as = f"{Publication.current().local(first_out):%Y/%m/%d}", ""
    slug = article.slug or known_as or _slug_of(article)
    for attempt in range(1, TRIES):
        ending = "" if attempt == 1 else f"-{attempt}"
        address = f"/{article.section.slug}/{day}/{slug[: 100 - len(ending)].rstrip('-')}{ending}/"
        path, _made = Path.objects.get_or_create(
            address=address, defaults={"article": article, "made_at": at}
        )
        if path.article_id == article.pk:
            return path
    raise ActionError(
        _("Too many stories share the slug “%(slug)s”. Give this one another.") % {"slug": slug}
    )


def _slug_of(article):
    """From the headline; one in another script leaves nothing, or a number that says nothing."""
    slug = slugify(article.headline, article.language or Publication.current().language)
    return slug if re.search("[a-z]", slug) else str(article.uuid)[:8]
