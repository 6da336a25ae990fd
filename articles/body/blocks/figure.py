"""A photo in the text: which one, and what this use says of it."""

from django.utils.translation import gettext_lazy as _

from ..attributes import choice, crops, focal_point, photo, string
from .block import Block


class Figure(Block):
    """Empty caption, alt text, focal point and cuts follow the photo's own.

    ``slug`` and ``credit`` are what wire text told of a picture that was not sent (``photo`` is null).
    """

    name = "figure"
    label = _("picture")
    is_atom = True
    own = {
        "photo": photo(),
        "caption": string(5000),
        "alt": string(2000),
        "focal": focal_point(),
        "crops": crops(),
        "size": choice("column", "column", "wide", "full"),
        "slug": string(300),
        "credit": string(500),
    }

    def html(self, node, page):
        page.hole(
            {"figure": self.get(node, "id"), "size": self.get(node, "size"), "within": page.within},
        )

    def text(self, node, reading):
        # Captions belong to the uses of photos, which are searched and shown with their credit.
        return ()
