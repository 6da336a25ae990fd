"""Keeping what a search reads in step with the photos."""

from django.db import connection, transaction

from media.models import Photo, PhotoDocument
from media.search.backends import backend
from media.search.facts import marks
from media.search.words import words_of
from newsroom.models import Publication

LONGEST = 3000  # words of a field
AT_ONCE = 500


def index(*photos, zone=None):
    """Read ``photos`` anew for the search; part of the transaction of the action that wrote them."""
    if photos:
        zone = zone or Publication.current().zone
        written(PhotoDocument, photos, zone, connection)


def index_all(progress=None):
    """Read every photo anew, and forget what is no photo any more. Returns how many there were."""
    zone, done, last = Publication.current().zone, 0, 0
    while True:
        some = Photo.objects.select_related("agency").defer("embedded").order_by("pk")
        some = list(some.filter(pk__gt=last)[:AT_ONCE])
        if not some:
            return done
        written(PhotoDocument, some, zone, connection)
        last, done = some[-1].pk, done + len(some)
        if progress:
            progress(done)


def written(model, photos, zone, using):
    """Write the documents of ``photos`` (of ``model``, which a migration brings along)."""
    with transaction.atomic(using=using.alias):
        documents = model.objects.using(using.alias)
        documents.filter(photo_id__in=[photo.pk for photo in photos]).delete()
        made = documents.bulk_create([model(**document(photo, zone)) for photo in photos])
        backend(using).written(made)


def document(photo, zone):
    """The fields of the ``PhotoDocument`` of ``photo``, whose agency is at hand."""
    agency = [photo.agency.name, photo.agency.aliases] if photo.agency_id else []
    keywords = [word for word in photo.keywords if isinstance(word, str)]
    names = [photo.slug, photo.headline, *keywords, photo.file_name, photo.supplier_id]
    return {
        "place": PhotoDocument.place_of(photo),
        "photo_id": photo.pk,
        "names": _words(*names, photo.city, photo.country),
        "caption": _words(photo.caption, photo.alt_text),
        "credit": _words(photo.credit_line, photo.photographer, photo.source, *agency),
        "facts": " ".join(dict.fromkeys(marks(photo, zone))),
    }


def _words(*texts):
    return " ".join(words_of(" ".join(texts))[:LONGEST])
