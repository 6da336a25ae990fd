"""Import a wire story: its text and pictures become a draft, with what is unsure marked for the editor."""

from dataclasses import dataclass, field
from io import BytesIO

from django.db import transaction
from django.utils.translation import gettext as _

from articles import copy_check, wire
from articles.actions.place_pictures import place_pictures
from articles.actions.save import create
from articles.actions.sign import sign
from articles.actions.wire_copy import known_agency, signatures, wire_copy
from articles.models import Article, Proposal, Revision
from articles.permissions import may_write, require
from media.intake import Refused, take_in


class NotOneStory(wire.TooLong):
    """What was sent is no story's text, or holds more than one story may."""

    def __init__(self, refusal):
        ValueError.__init__(self, str(refusal))


# What no text in any encoding begins with: pictures, archives, documents.
OTHER_FILES = (
    *(b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"RIFF", b"II*\x00", b"MM\x00*"),
    *(b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0"),
)


@dataclass
class Imported:
    """The draft, the pictures taken in by file name, and what to tell the editor at once."""

    article: Article
    photos: dict = field(default_factory=dict)
    warnings: list = field(default_factory=list)


def import_story(text, pictures=(), *, by, at, section=None, agency=None):
    """Make a draft of ``text`` (str, or bytes in any encoding) and ``pictures`` (file name, bytes).

    ``section`` and ``agency`` are model instances that win over what the text says. A picture that is refused
    is named in ``warnings`` and spoils nothing. Raises ``NotOneStory``, ``wire.TooLong`` and
    ``PermissionDenied``.
    """
    require(may_write(by), _("write stories"))
    warnings = []
    if isinstance(text, bytes):
        if text.startswith(OTHER_FILES) or wire.is_binary(text):
            raise NotOneStory(_("This is not a text file. Send the copy as plain text, pictures beside it."))
        text, _encoding, heard = wire.decode(text)
        warnings += [warning.message for warning in heard]
    if not wire.words(text):
        raise NotOneStory(_("There is no text in it. Send the copy again."))
    story = wire.read(text)
    document, anchors = wire.to_body(story)
    names = signatures(story)
    agency = agency or known_agency(story.agency)
    made = wire_copy(text, story, document, section=section, agency=agency, names=names)
    try:
        copy_check.check(made.copy)
    except copy_check.CopyError as refusal:
        raise NotOneStory(refusal) from refusal
    photos = {}
    for name, data in pictures:
        try:
            photos[name] = take_in(BytesIO(data), name=name, by=by, at=at).photo
        except Refused as refused:
            warnings.append(f"{name}: {refused}")
    doubts = place_pictures(story, document, photos, by=by, at=at)
    with transaction.atomic():
        bylines = [{"byline": byline.pk, "role": "by"} for byline in sign(names, by=by, at=at)]
        copy = {**made.copy, "bylines": bylines}
        article = create(by=by, at=at, copy=copy, kind=Revision.Kind.IMPORT)
        Proposal.objects.bulk_create(_proposals(article, story, anchors, made.cut, doubts))
    return Imported(article, photos, warnings)


def _proposals(article, story, anchors, cut, doubts):
    """Rows for the pull-quotes that the text offers and for every doubt, in reading order."""
    rows = [
        Proposal(
            article=article,
            kind=Proposal.Kind.PULL_QUOTE,
            block_id=anchors[quote.paragraph],
            message=quote.why,
            text=quote.text,
            speaker=quote.speaker[:300],
            speaker_role=quote.role[:300],
        )
        for quote in story.quotes
    ]
    too_long = _("%(field)s was too long and was cut. The whole stands in the notes for editors.")
    said = [(None, too_long % {"field": name}) for name in dict.fromkeys(cut)]
    said += [(doubt.block, doubt.message) for doubt in [*story.doubts, *doubts]]
    rows += [
        Proposal(
            article=article,
            kind=Proposal.Kind.DOUBT,
            block_id="" if block is None else anchors[block],
            message=message,
        )
        for block, message in said
    ]
    for position, row in enumerate(rows):
        row.position = position
    return rows
