"""Many live stories at little cost: rows written in bulk, all alike but for section, time and address."""

import datetime as dt

from articles import body
from articles.models import (
    Article,
    Edition,
    EditionByline,
    Path,
    PhotoUse,
    Tag,
    TaggedEdition,
)
from tests import build
from tests.build import NOON


def many_editions(count, *, sections=("world", "sport", "opinion"), until=NOON):
    """``count`` live stories, every three hours back from ``until``, each with byline, tag and picture."""
    sections = [build.section(slug) for slug in sections]
    byline, photo = build.byline(), build.photo()
    tag = Tag.objects.get_or_create(name="harbour", slug="harbour")[0]
    before = Article.objects.count()
    made = [until - dt.timedelta(hours=3 * number) for number in range(1, count + 1)]
    doc = body.build.doc(body.build.paragraph("The harbour opened at dawn."))
    articles = Article.objects.bulk_create(
        Article(headline=f"Story {before + n}", created_at=at, changed_at=at) for n, at in enumerate(made)
    )
    paths = Path.objects.bulk_create(
        Path(address=_address(sections, before, n, at), article=article, made_at=at)
        for n, (at, article) in enumerate(zip(made, articles, strict=True))
    )
    editions = Edition.objects.bulk_create(
        Edition(
            article=article,
            number=1,
            kind=Edition.Kind.FIRST,
            path=path,
            section=sections[n % len(sections)],
            headline=f"Story {before + n} of the harbour",
            standfirst="Ships are moving again.",
            language="en-gb",
            story={"dateline": "OSTREY", "source_agency": None, "canonical_url": "", "body": doc},
            parts=["<p>The harbour opened at dawn.</p>"],
            text="The harbour opened at dawn.",
            words=5,
            first_published_at=at,
            shown_updated_at=at,
            live_from=at,
            made_at=at,
        )
        for n, (at, article, path) in enumerate(zip(made, articles, paths, strict=True))
    )
    EditionByline.objects.bulk_create(EditionByline(edition=edition, byline=byline) for edition in editions)
    TaggedEdition.objects.bulk_create(TaggedEdition(content_object=edition, tag=tag) for edition in editions)
    PhotoUse.objects.bulk_create(
        PhotoUse(edition=edition, photo=photo, role=PhotoUse.Role.LEAD) for edition in editions
    )
    return editions


def _address(sections, before, n, at):
    return f"/{sections[n % len(sections)].slug}/{at:%Y/%m/%d}/story-{before + n}/"
