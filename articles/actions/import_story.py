"""Import a wire story: its text and pictures become a draft, with what is unsure marked for the editor."""

from dataclasses import dataclass, field
from io import BytesIO

from django.db import transaction
from django.db.models import Q
from django.utils.text import slugify
from django.utils.translation import gettext as _

from articles import wire, working_copy
from articles.actions.place_pictures import Placed, place_pictures
from articles.actions.save import create
from articles.models import Article, Byline, Proposal, Revision, Section
from articles.permissions import may_write, require
from media.intake import Refused, take_in
from media.models import Agency
from newsroom.models import Publication


@dataclass
class Imported:
    """The draft, the pictures taken in by file name, and what to tell the editor at once."""

    article: Article
    photos: dict = field(default_factory=dict)
    warnings: list = field(default_factory=list)


def import_story(text, pictures=(), *, by, at, section=None, agency=None):
    """Make a draft of ``text`` (str, or bytes in any encoding) and ``pictures`` (file name, bytes).

    ``section`` and ``agency`` are model instances that win over what the text says. A picture that is refused
    is named in ``warnings`` and spoils nothing. Raises ``wire.TooLong`` and ``PermissionDenied``.
    """
    require(may_write(by), _("write stories"))
    warnings = []
    if isinstance(text, bytes):
        text, _encoding, heard = wire.decode(text)
        warnings += [warning.message for warning in heard]
    story = wire.read(text)
    agency = agency or _agency(story.agency)
    photos = {}
    for name, data in pictures:
        try:
            photos[name] = take_in(BytesIO(data), name=name, by=by, at=at).photo
        except Refused as refused:
            warnings.append(f"{name}: {refused}")
    placed = place_pictures(story, photos, by=by, at=at)
    missing, _added = wire.account(text, story)
    if missing:
        warnings.append(_("Words of the text that found no place: %(words)s") % {"words": " ".join(missing)})
    with transaction.atomic():
        article = create(
            by=by,
            at=at,
            copy=_copy(story, placed.body, section=section, agency=agency),
            kind=Revision.Kind.IMPORT,
        )
        Proposal.objects.bulk_create(_proposals(article, story, placed))
    return Imported(article, photos, warnings)


def _copy(story, document, *, section, agency):
    dateline = story.dateline.place if story.dateline else ""
    notes = story.notes_for_editors()
    return {
        **working_copy.blank(),
        "headline": story.headline[:250],
        "kicker": story.kicker[:80],
        "standfirst": story.standfirst[:1000],
        "slug": slugify(story.slug)[:100],
        "dateline": dateline[:120],
        "language": _language(story.language),
        "section": section.pk if section else _section(story.section),
        "source_agency": agency.pk if agency else None,
        "bylines": [{"byline": byline.pk, "role": "by"} for byline in _bylines(story)],
        "tags": sorted(dict.fromkeys(tag[:100] for tag in story.tags)),
        "notes": notes,
        "body": document,
    }


def _agency(name):
    """The agency that goes by ``name``, or None."""
    folded = " ".join(name.split()).casefold()
    return next((agency for agency in Agency.objects.all() if folded and folded in agency.names()), None)


def _section(name):
    found = Section.objects.filter(Q(slug__iexact=name.strip()) | Q(name__iexact=name.strip())).first()
    return found.pk if found and name.strip() else None


def _language(code):
    """The story's language where it is not the paper's."""
    paper = Publication.current().language
    return "" if not code or code.split("-")[0] == paper.split("-")[0] else code


def _bylines(story):
    """A byline for each name that signed, made where there is none yet."""
    found = []
    for signed in story.bylines:
        name = " ".join(signed.name.split())[:120]
        byline = Byline.objects.filter(name__iexact=name).first()
        if byline is None:
            slug = slugify(name)[:70] or "byline"
            taken = Byline.objects.filter(slug__startswith=slug).count()
            byline = Byline.objects.create(name=name, slug=f"{slug}-{taken + 1}" if taken else slug)
        if byline not in found:
            found.append(byline)
    return found


def _proposals(article, story, placed: Placed):
    """Rows for the pull-quotes that the text offers and for every doubt, in reading order."""
    rows = []
    for quote in story.quotes:
        rows.append(
            Proposal(
                article=article,
                kind=Proposal.Kind.PULL_QUOTE,
                block_id=placed.anchors[quote.paragraph],
                message=quote.why,
                text=quote.text,
                speaker=quote.speaker[:200],
                speaker_role=quote.role[:300],
            )
        )
    for doubt in [*story.doubts, *placed.doubts]:
        rows.append(
            Proposal(
                article=article,
                kind=Proposal.Kind.DOUBT,
                block_id="" if doubt.block is None else placed.anchors[doubt.block],
                message=doubt.message,
            )
        )
    for position, row in enumerate(rows):
        row.position = position
    return rows
