"""The AI label: read from the file, told to editors and, wherever the picture stands, to readers."""

import io

import pytest
from django.urls import reverse

from articles import body
from media.ai_label import ai_label
from media.intake import take_in
from media.models import Photo
from tests import build
from tests.build import NOON
from tests.media.pictures import app1, image, jpeg, xmp
from tests.shared import shared

TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/"


@pytest.mark.parametrize(
    ("source_type", "label"),
    [
        (TYPE + "trainedAlgorithmicMedia", "Image made with AI"),
        (TYPE.replace("http:", "https:") + "trainedAlgorithmicMedia/", "Image made with AI"),
        ("digsrctype:trainedAlgorithmicMedia", "Image made with AI"),
        ("trainedAlgorithmicMedia", "Image made with AI"),
        (TYPE + "compositeWithTrainedAlgorithmicMedia", "Image edited with AI"),
        (TYPE + "compositeSynthetic", "Image edited with AI"),
        (TYPE + "algorithmicallyEnhanced", ""),
        (TYPE + "digitalCapture", ""),
        (TYPE + "digitalArt", ""),
        ("", ""),
        ("nonsense", ""),
    ],
)
def test_the_label_follows_the_digital_source_type(source_type, label):
    assert ai_label(Photo(digital_source_type=source_type)) == label


def test_a_real_picture_made_with_ai_is_labelled(photo_editor):
    path = shared("wire/photos") / "iptc-ug__generative-ai-example.jpg"
    taken = take_in(io.BytesIO(path.read_bytes()), name=path.name, by=photo_editor, at=NOON)
    assert ai_label(taken.photo) == "Image made with AI"
    assert any("AI" in warning for warning in taken.warnings)


@pytest.mark.parametrize(
    ("name", "words"), [("trainedAlgorithmicMedia", "made with AI"), ("compositeSynthetic", "edited")]
)
def test_the_label_is_told_at_intake(photo_editor, name, words):
    packet = xmp(f"<Iptc4xmpExt:DigitalSourceType>{TYPE}{name}</Iptc4xmpExt:DigitalSourceType>")
    data = jpeg(app1(packet), picture=image((1200, 800)))
    taken = take_in(io.BytesIO(data), name="a.jpg", by=photo_editor, at=NOON)
    assert any(words in warning for warning in taken.warnings)


@pytest.fixture
def story(sub_editor):
    """A live story with such a picture as its lead, in its text and in a gallery."""
    photos = [build.photo(digital_source_type=TYPE + "trainedAlgorithmicMedia") for _ in range(3)]
    b = body.build
    text = b.doc(
        b.paragraph("The harbour opened at dawn."),
        b.figure(photos[1].uuid),
        b.gallery(b.figure(photos[2].uuid)),
        b.paragraph("Nobody was hurt."),
    )
    return build.published(sub_editor, lead=build.lead(photos[0]), body=text)


def test_readers_are_told_beside_every_picture(story, client):
    page = client.get(story.path).content.decode()
    assert page.count("Image made with AI") == 3


def test_feeds_tell_it_too(story, client):
    assert client.get("/feed/").content.decode().count("Image made with AI") == 3


def test_the_label_goes_when_the_fact_is_corrected(story, client):
    Photo.objects.update(digital_source_type=TYPE + "digitalCapture")
    assert "AI</span>" not in client.get(story.path).content.decode()


def test_the_desk_sees_it_on_the_sheet_on_the_page_and_in_the_picker(story, photo_editor, sign_in):
    client = sign_in(photo_editor)
    photo = Photo.objects.first()
    assert "Image made with AI" in client.get(reverse("admin:media_photo_changelist")).content.decode()
    assert "Image made with AI" in client.get(photo.get_absolute_url()).content.decode()
    cards = client.get(reverse("admin:media_photo_picker")).json()["photos"]
    assert {card["ai"] for card in cards} == {"Image made with AI"}
