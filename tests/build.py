"""Small builders: a section, a byline, a photo, a story saved, a story published, at fixed instants."""

import datetime as dt
import hashlib
import io
import itertools

from django.core.files.base import ContentFile
from PIL import Image

from articles import actions, body, working_copy
from articles.models import Byline, Section
from media.models import Agency, Photo
from media.search import index
from newsroom.models import Publication

NOON = dt.datetime(2026, 3, 10, 12, 0, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)
DAY = dt.timedelta(days=1)

_serial = itertools.count(1)


def paper(**fields):
    """The publication: in London, unless told otherwise."""
    given = {"name": "The Test Courier", "language": "en-gb", "time_zone": "Europe/London", **fields}
    return Publication.objects.update_or_create(pk=1, defaults=given)[0]


def section(slug="world", **fields):
    given = {"name": slug.replace("-", " ").title(), **fields}
    return Section.objects.get_or_create(slug=slug, defaults=given)[0]


def byline(name="Jo March", **fields):
    slug = fields.pop("slug", name.lower().replace(" ", "-"))
    return Byline.objects.get_or_create(slug=slug, defaults={"name": name, **fields})[0]


def agency(code="afp", **fields):
    given = {"name": code.upper(), "credit_pattern": "{photographer}/" + code.upper(), **fields}
    return Agency.objects.get_or_create(code=code, defaults=given)[0]


def photo(*, size=(1200, 800), colour="#4a6a8a", **fields):
    """A photo with a real JPEG behind it, credited and described unless told otherwise."""
    serial = next(_serial)
    picture = Image.new("RGB", size, colour)
    # A block of its own colour makes each photo other bytes.
    picture.paste((serial * 37 % 256, serial * 11 % 256, serial // 7 % 256), (0, 0, 16, 16))
    data = io.BytesIO()
    picture.save(data, "JPEG", quality=95)
    given = {
        "slug": f"picture {serial}",
        "file_name": f"picture-{serial}.jpg",
        "caption": f"A caption for picture {serial}.",
        "alt_text": f"What picture {serial} shows",
        "credit_line": "Jane Doe/AFP",
        "width": size[0],
        "height": size[1],
        "format": "JPEG",
        "bytes": data.tell(),
        "content_hash": hashlib.sha256(data.getvalue()).hexdigest(),
        "dominant_colour": colour,
        "uploaded_at": NOON,
        **fields,
    }
    made = Photo(**given)
    made.original.save(f"{serial}.jpg", ContentFile(data.getvalue()), save=False)
    made.save()
    index(made)
    return made


def copy(**fields):
    """A working copy that passes the preflight: headline, section, standfirst, two paragraphs."""
    b = body.build
    serial = next(_serial)
    given = {
        "headline": f"Harbour reopens after storm {serial}",
        "standfirst": "Ships are moving again.",
        "body": b.doc(b.paragraph("The harbour opened at dawn."), b.paragraph("Nobody was hurt.")),
    }
    if "section" not in fields:
        given["section"] = section().pk
    return {**working_copy.blank(), **given, **fields}


def lead(photo, **fields):
    """The lead entry of a working copy."""
    return {"photo": str(photo.uuid), "caption": "", "alt": "", "focal": None, "crops": {}, **fields}


def story(by, *, at=NOON, **fields):
    """A saved story, not published."""
    return actions.create(by=by, at=at, copy=copy(**fields))


def published(by, *, at=NOON, **fields):
    """A story that is live from ``at``; returns its edition."""
    return actions.publish(story(by, at=at, **fields), by=by, at=at)
