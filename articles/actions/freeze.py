"""Freeze the working copy into an edition with rows of its own."""

from functools import partial

from django.db import transaction
from django.db.models import Max

from articles import body, working_copy
from articles.actions.addressing import address_for
from articles.actions.pictures_ahead import order_pictures
from articles.models import Edition, EditionByline, PhotoUse, PullQuote
from newsroom.models import Publication


def freeze(article, *, by, made_at, live_from):
    """Write the next edition of a locked article, open from ``live_from`` on; returns it.

    The caller has closed the window before. Raises ``ActionError`` when no address can be found.
    """
    copy = working_copy.take(article)
    paper = Publication.current()
    language = article.language or paper.language
    been_out = article.editions.exclude(pk__in=article.editions.cancelled())
    first = been_out.order_by("live_from").values_list("live_from", flat=True).first()
    number = article.editions.aggregate(last=Max("number"))["last"] or 0
    edition = Edition(
        article=article,
        number=number + 1,
        kind=Edition.Kind.UPDATE if first else Edition.Kind.FIRST,
        path=address_for(article, first_out=first or live_from, at=made_at),
        section=article.section,
        headline=article.headline,
        kicker=article.kicker,
        standfirst=article.standfirst,
        language=language,
        story=copy,
        parts=body.render(copy["body"], language=language, zone=paper.zone),
        text=body.plain_text(copy["body"]),
        words=body.word_count(copy["body"]),
        first_published_at=first or live_from,
        shown_updated_at=live_from,
        live_from=live_from,
        published_by=by,
        made_at=made_at,
    )
    edition.save()
    edition.tags.set(article.tags.all())
    EditionByline.objects.bulk_create(
        EditionByline(edition=edition, byline_id=line["byline"], role=line["role"], position=position)
        for position, line in enumerate(copy["bylines"])
    )
    PhotoUse.objects.bulk_create(working_copy.photo_uses(copy, edition=edition))
    PullQuote.objects.bulk_create(working_copy.pull_quotes(copy, edition=edition))
    transaction.on_commit(partial(order_pictures, edition))
    return edition
