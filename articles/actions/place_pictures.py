"""Put the pictures that came with a wire story where its text names them."""

from dataclasses import dataclass, field

from articles import wire
from media.actions import edit_photo


@dataclass
class Placed:
    """The document; the block id of each of the story's blocks; doubts found on the way."""

    body: dict
    anchors: list = field(default_factory=list)
    doubts: list = field(default_factory=list)


def place_pictures(story, photos, *, by, at):
    """The story's document with ``photos`` (file name → ``Photo``) in its figures; a ``Placed``.

    The credit that the text gives is written to a photo that has none; where the two differ, the file's
    stands and the editor is told.
    """
    document, anchors = wire.to_body(story)
    match = wire.match_pictures(story, list(photos))
    placed = Placed(document, anchors, match.doubts)
    by_key = {figure.key: figure for figure in story.figures}
    for key, name in match.files.items():
        photo = _credited(photos[name], story, by_key[key], placed, by=by, at=at)
        _fill(placed.body, key, photo)
    _open_wide(placed.body)
    return placed


def _credited(photo, story, figure, placed, *, by, at):
    if not figure.credit:
        return photo
    if not photo.has_credit:
        return edit_photo(photo, {"credit_line": figure.credit}, by=by, at=at)
    ours, theirs = photo.credit_line.casefold(), figure.credit.casefold()
    if theirs not in ours and ours not in theirs:
        about = {"slug": figure.slug, "text": figure.credit, "file": photo.credit_line}
        placed.doubts.append(wire.Doubt("credit-differs", story.blocks.index(figure), about))
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
