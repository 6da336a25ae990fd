"""The working copy of a story as one JSON document: taken from an article's rows, or put into them.

Shape (``COPY`` is its number)::

    {"copy": 1, "headline", "kicker", "standfirst", "slug", "dateline", "language", "notes",
     "search_headline", "search_description", "social_headline", "social_description", "canonical_url": str,
     "section": id or null, "source_agency": id or null, "embargo": ISO instant or null,
     "bylines": [{"byline": id, "role": "by"}, …], "tags": [name, …],
     "lead": null or {"photo": uuid, "caption": str, "alt": str, "focal": [x, y] or null,
                              "crops": {ratio: [left, top, width, height]}},
     "body": the document}
"""

from django.utils.dateparse import parse_datetime

from articles import body
from articles.models import ArticleByline, PhotoUse, PullQuote, Section, Tag
from media.models import Agency, Photo

COPY = 1

WORDS = (
    "headline",
    "kicker",
    "standfirst",
    "slug",
    "dateline",
    "language",
    "search_headline",
    "search_description",
    "social_headline",
    "social_description",
    "canonical_url",
    "notes",
)


def blank():
    """The working copy of a story nobody has written yet."""
    return {
        "copy": COPY,
        **dict.fromkeys(WORDS, ""),
        "section": None,
        "source_agency": None,
        "embargo": None,
        "bylines": [],
        "tags": [],
        "lead": None,
        "body": body.build.doc(body.build.paragraph()),
    }


def take(article):
    """The working copy of ``article`` as it stands in the database."""
    lead = article.lead_photo
    return {
        "copy": COPY,
        **{name: getattr(article, name) for name in WORDS},
        "section": article.section_id,
        "source_agency": article.source_agency_id,
        "embargo": article.embargo.isoformat() if article.embargo else None,
        "bylines": [{"byline": line.byline_id, "role": line.role} for line in article.bylines.all()],
        "tags": sorted(tag.name for tag in article.tags.all()),
        "lead": lead and lead_of(lead),
        "body": body.upgrade(article.body),
    }


def lead_of(use):
    """A lead ``PhotoUse`` as the working copy writes it."""
    return {
        "photo": str(use.photo.uuid),
        "caption": use.printed_caption,
        "alt": use.printed_alt,
        "focal": None if use.focal_x is None else [use.focal_x, use.focal_y],
        "crops": use.crops,
    }


def completed(copy):
    """``copy`` with what copies of today have and older ones lack, so that the two can be compared."""
    lead = copy["lead"] and {"crops": {}, **copy["lead"]}
    return {**copy, "lead": lead, "body": body.completed(copy["body"])}


def photo_uuids(copy):
    """The uuids of every photo that the copy names."""
    named = {figure.photo for figure in body.figures(copy["body"]) if figure.photo}
    if copy["lead"]:
        named.add(copy["lead"]["photo"])
    return named


def known_photos(uuids):
    """Those of the uuid strings that are photos; the answer that ``body.check`` asks for."""
    return {str(uuid) for uuid in Photo.objects.filter(uuid__in=uuids).values_list("uuid", flat=True)}


def put(article, copy):
    """Write ``copy`` into ``article`` and the rows that hang on it. Call inside the saving transaction."""
    for name in WORDS:
        setattr(article, name, copy[name])
    article.section = Section.objects.get(pk=copy["section"]) if copy["section"] else None
    article.source_agency = Agency.objects.get(pk=copy["source_agency"]) if copy["source_agency"] else None
    article.embargo = parse_datetime(copy["embargo"]) if copy["embargo"] else None
    article.body = copy["body"]
    article.save()
    article.tags.set(Tag.objects.named(copy["tags"]))
    article.bylines.all().delete()
    ArticleByline.objects.bulk_create(
        ArticleByline(article=article, byline_id=line["byline"], role=line["role"], position=position)
        for position, line in enumerate(copy["bylines"])
    )
    known = _captions_known(article)
    article.photo_uses.all().delete()
    uses = photo_uses(copy, article=article)
    for use in uses:
        if use.printed_caption:
            use.caption_known = known.get(_written(use), use.photo.caption)
    PhotoUse.objects.bulk_create(uses)
    article.pull_quotes.all().delete()
    PullQuote.objects.bulk_create(pull_quotes(copy, article=article))


def _captions_known(article):
    """The photo's caption beside which each caption of its own was written: saving does not renew that."""
    uses = article.photo_uses.exclude(printed_caption="").exclude(caption_known=None)
    return {_written(use): use.caption_known for use in uses}


def _written(use):
    return (use.photo_id, use.block_id, use.printed_caption)


def without_caption(copy, place):
    """``copy`` with the caption at ``place`` ("lead" or a block's id) following the photo's again."""
    if place == "lead":
        lead = copy["lead"] and {**copy["lead"], "caption": ""}
        return {**copy, "lead": lead}
    return {**copy, "body": body.with_attributes(copy["body"], place, caption="")}


def photo_uses(copy, **owner):
    """Unsaved ``PhotoUse`` rows of a copy for its owner (``article=…`` or ``edition=…``), in order."""
    named = Photo.objects.select_related("agency").defer("embedded").filter(uuid__in=photo_uuids(copy))
    photos = {str(photo.uuid): photo for photo in named}
    uses = []
    if copy["lead"]:
        lead = copy["lead"]
        uses.append(_use(photos[lead["photo"]], PhotoUse.Role.LEAD, 0, "", lead, owner))
    for figure in body.figures(copy["body"]):
        if figure.photo:
            role = PhotoUse.Role.GALLERY if figure.gallery else PhotoUse.Role.BODY
            words = {
                "caption": figure.caption,
                "alt": figure.alt,
                "focal": figure.focal,
                "crops": figure.crops,
            }
            uses.append(_use(photos[figure.photo], role, len(uses) + 1, figure.block_id, words, owner))
    return uses


def _use(photo, role, position, block_id, words, owner):
    x, y = words["focal"] or (None, None)
    return PhotoUse(
        photo=photo,
        role=role,
        position=position,
        block_id=block_id,
        printed_caption=words["caption"],
        printed_alt=words["alt"],
        focal_x=x,
        focal_y=y,
        crops=words.get("crops") or {},
        **owner,
    )


def pull_quotes(copy, **owner):
    """Unsaved ``PullQuote`` rows of a copy for ``owner``, in reading order."""
    return [
        PullQuote(
            position=position,
            block_id=quote.block_id,
            text=quote.text,
            speaker=quote.speaker,
            speaker_role=quote.role,
            is_in_text=quote.in_text,
            **owner,
        )
        for position, quote in enumerate(body.pull_quotes(copy["body"]))
    ]
