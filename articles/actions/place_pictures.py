"""Put the pictures that came with a wire story where its text names them."""

from articles import wire
from media.actions import edit_photo

LONGEST_CREDIT = 500


def place_pictures(story, document, photos, *, by, at):
    """Give the figures of the story's ``document`` their ``photos`` (file name → ``Photo``); returns doubts.

    The credit that the text gives is written to a photo that has none; where the two differ, the file's
    stands and the editor is told.
    """
    match = wire.match_pictures(story, list(photos))
    doubts = list(match.doubts)
    seen = {}
    for index, figure in enumerate(story.blocks):
        name = match.file_of(index, figure.key) if isinstance(figure, wire.Figure) else None
        if name is None:
            continue
        photo = photos[name]
        # Two files may be the same picture, and a picture may come twice: its first credit stands.
        photo = seen[photo.pk] = _credited(seen.get(photo.pk, photo), index, figure, doubts, by=by, at=at)
        _fill(document["content"][index]["attrs"], photo)
    _open_wide(document)
    return doubts


def _credited(photo, index, figure, doubts, *, by, at):
    if not figure.credit:
        return photo
    if not photo.has_credit:
        return edit_photo(photo, {"credit_line": figure.credit[:LONGEST_CREDIT]}, by=by, at=at)
    if wire.differ(photo.credit_line, figure.credit):
        about = {"slug": figure.slug, "text": figure.credit, "file": photo.credit_line}
        doubts.append(wire.Doubt("credit-differs", index, about))
    return photo


def _fill(attrs, photo):
    """Give a figure its photo; a caption that is the photo's own goes on following it."""
    own = " ".join(attrs["caption"].split()) == " ".join(photo.caption.split())
    attrs.update(photo=str(photo.uuid), caption="" if own else attrs["caption"])


def _open_wide(document):
    """The picture that opens the story stands wide above the text, as a lead does."""
    first = document["content"][0]
    if first["type"] == "figure":
        first["attrs"]["size"] = "wide"
