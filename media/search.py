"""Finding photos by words: every word has to stand somewhere among what is known of the picture."""

import json

from django.db.models import Q, TextField
from django.db.models.functions import Cast

from media.models import Photo

FIELDS = (
    "slug",
    "caption",
    "headline",
    "credit_line",
    "photographer",
    "city",
    "country",
    "alt_text",
    "supplier_id",
    "file_name",
    "agency__name",
)
WORDS = 8  # more than that narrows nothing any more


def find(words, photos=None):
    """Those of ``photos`` (all that are on the desk) that ``words`` describe, newest first."""
    photos = Photo.objects.on_the_desk() if photos is None else photos
    asked = words.replace("\0", "").split()[:WORDS]
    if asked:
        photos = photos.annotate(keyword_list=Cast("keywords", TextField()))
    for word in asked:
        fits = Q()
        for field in FIELDS:
            fits |= Q(**{f"{field}__icontains": word})
        if any(character.isalnum() for character in word):
            # One database keeps letters beyond ASCII escaped, the other as they are.
            fits |= Q(keyword_list__icontains=word) | Q(keyword_list__icontains=json.dumps(word)[1:-1])
        photos = photos.filter(fits)
    return photos
