"""One damaged picture through everything that reads it: what it is, its look, its metadata, its facts."""

import datetime as dt
import io
from zoneinfo import ZoneInfo

from PIL import Image

from media.decoding import in_srgb, loaded, opened
from media.intake.facts import fields
from media.intake.reading_in import read_in
from media.intake.refused import Refused
from media.models import Agency

ZONE = ZoneInfo("Europe/London")
AT = dt.datetime(2026, 3, 10, 12, tzinfo=dt.UTC)
AGENCIES = [
    Agency(pk=1, code="afp", name="AFP"),
    Agency(pk=2, code="ap", name="AP", aliases="Associated Press"),
]
ACCEPTED = "taken in"


def through(data, name="picture"):
    """ "taken in", or the reason why it is refused; anything else that is raised is a defect."""
    try:
        seen, found = read_in(io.BytesIO(data), name=name)
    except Refused as refusal:
        assert str(refusal)
        return str(refusal)
    given, _notes = fields(found, file_name=name, agencies=AGENCIES, zone=ZONE, at=AT)
    assert seen.width > 0 and seen.height > 0
    assert all(isinstance(words, str) for words in given["keywords"])
    assert len(str(found.as_json())) < 2_000_000
    return ACCEPTED


def as_rendition(data):
    """What renditions do with a picture that was taken in: it must not cost more than taking it in allows."""
    picture = opened(io.BytesIO(data))
    profile = picture.info.get("icc_profile")
    picture = loaded(picture, (1920, 1920))
    picture.thumbnail((1920, 1920), Image.Resampling.BOX)
    return in_srgb(picture, profile).size
