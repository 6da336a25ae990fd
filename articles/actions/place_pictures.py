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
    by_key = {figure.key: figure for figure in story.figures}
    for key, name in match.files.items():
        photo = _credited(photos[name], story, by_key[key], doubts, by=by, at=at)
        _fill(document, key, photo)
    _open_wide(document)
    return doubts


def _credited(photo, story, figure, doubts, *, by, at):
    if not figure.credit:
        return photo
    if not photo.has_credit:
        return edit_photo(photo, {"credit_line": figure.credit[:LONGEST_CREDIT]}, by=by, at=at)
    ours, theirs = photo.credit_line.casefold(), figure.credit.casefold()
    if theirs not in ours and ours not in theirs:
        about = {"slug": figure.slug, "text": figure.credit, "file": photo.credit_line}
        doubts.append(wire.Doubt("credit-differs", story.blocks.index(figure), about))
    return photo


def _fill(document, key, photo):
    """Give the figures of ``key`` their photo; a caption that is the photo's own goes on following it."""
    for block in document["content"]:
        attrs = block.get("attrs", {})
        if block["type"] == "figure" and attrs.get("slug") == key and not attrs.get("photo"):
            own = " ".join(attrs["caption"].split()) == " ".join(photo.caption.split())
            attrs.update(photo=str(photo.uuid), caption="" if own else attrs["caption"])


def _open_wide(document):
    """The picture that opens the story stands wide above the text, as a lead does."""
    first = document["content"][0]
    if first["type"] == "figure":
        first["attrs"]["size"] = "wide"
