"""Keep a caption of one's own although the photo's has changed."""

from django.db import transaction
from django.utils.translation import gettext as _

from articles.actions.locking import lock
from articles.permissions import may_write, require
from newsroom.models import record


def keep_caption(article, place, *, by, at):
    """Settle what is told at ``place`` ("lead" or a block's id) of the story; returns how many were."""
    require(may_write(by, article), _("edit this story"))
    with transaction.atomic():
        article = lock(article)
        block = "" if place == "lead" else place
        told = list(article.photo_uses.told().filter(block_id=block).select_related("photo"))
        for use in told:
            was, use.caption_known = use.caption_known, use.photo.caption
            use.save(update_fields=["caption_known"])
            record(
                "caption kept",
                article,
                by=by,
                at=at,
                place=place,
                photo=str(use.photo.uuid),
                changes={"caption": [was, use.photo.caption]},
            )
    return len(told)
