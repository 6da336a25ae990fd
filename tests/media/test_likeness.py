"""Near duplicates: other sizes, formats and tones of a picture are pointed out, other pictures are not."""

import io

import pytest
from django.urls import reverse
from PIL import Image, ImageEnhance, ImageOps

from media.intake import take_in
from media.intake.looking import look
from media.likeness import WITHIN, alike, distance
from media.models import Photo
from tests import build
from tests.build import NOON
from tests.media.pictures import app13, encoded, iim, photoshop, segment
from tests.shared import shared

REAL = (
    "orient__Landscape_6.jpg",
    "orient__Portrait_8.jpg",
    "exif-samples__DSCN0010.jpg",
    "imagemeta__sunrise.webp",
    "c2pa__C.jpg",
    "exifr__iptc-agency-photographer-example.jpg",
    "sdcore__tag_reuters.com_2014_binary_LYNXMPEA6F0MS-BASEIMAGE",
    "immich__denali.webp",
)


def opened(name):
    with Image.open(shared("wire/photos") / name) as picture:
        return ImageOps.exif_transpose(picture).convert("RGB")


def looks(data):
    return look(io.BytesIO(data)).hash


VARIANTS = {
    "half the size": lambda picture: encoded(picture.resize((picture.width // 2, picture.height // 2))),
    "very small": lambda picture: encoded(picture.resize((240, 240 * picture.height // picture.width))),
    "much compressed": lambda picture: encoded(picture, quality=25),
    "png": lambda picture: encoded(picture.resize((600, 600 * picture.height // picture.width)), "PNG"),
    "webp": lambda picture: encoded(picture, "WEBP", quality=60),
    "avif": lambda picture: encoded(picture.resize((800, 800 * picture.height // picture.width)), "AVIF"),
    "brighter": lambda picture: encoded(ImageEnhance.Brightness(picture).enhance(1.15)),
    "darker": lambda picture: encoded(ImageEnhance.Brightness(picture).enhance(0.75)),
    "more contrast": lambda picture: encoded(ImageEnhance.Contrast(picture).enhance(1.25)),
    "grey": lambda picture: encoded(ImageOps.grayscale(picture)),
    "less colour": lambda picture: encoded(ImageEnhance.Color(picture).enhance(0.4)),
}


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_variant_of_a_real_picture_is_near_to_it(variant):
    for name in REAL:
        picture = opened(name)
        found = distance(looks(encoded(picture)), looks(VARIANTS[variant](picture)))
        assert found <= WITHIN, f"{name}, {variant}: {found}"


def test_real_pictures_that_have_nothing_in_common_are_far_apart():
    hashes = [looks(encoded(opened(name))) for name in REAL]
    for place, one in enumerate(hashes):
        for other in hashes[place + 1 :]:
            assert distance(one, other) > WITHIN


def kept(looks, **fields):
    return build.photo(perceptual_hash=looks, **fields)


HASH = 0x96C3A55A0FF13C69


def changed(*bits):
    value = HASH
    for bit in bits:
        value ^= 1 << bit
    return f"{value:016x}"


@pytest.mark.parametrize(
    "bits",
    [(), (0,), (0, 17), (0, 1, 17, 18, 33, 34, 50), (0, 1, 2, 3, 4, 5, 6), (15, 31, 47, 63, 1, 20, 40)],
)
def test_up_to_seven_bits_apart_are_found_wherever_the_bits_are(db, bits):
    photo, other = kept(changed()), kept(changed(*bits))
    assert [(each.photo, each.distance) for each in alike(photo)] == [(other, len(bits))]


def test_what_is_farther_apart_is_another_picture(db):
    kept(changed(0, 3, 6, 20, 24, 36, 39, 52, 60))
    assert alike(kept(changed())) == []


def test_the_nearest_come_first_and_not_more_than_asked_for(db):
    photo = kept(changed())
    far, near = kept(changed(1, 2, 3)), kept(changed(1))
    assert [each.photo for each in alike(photo)] == [near, far]
    assert len(alike(photo, limit=1)) == 1


@pytest.mark.parametrize("looks", ["", "0" * 16, "f" * 16, "0000000000000001"])
def test_plain_areas_look_like_everything_and_are_left_out(db, looks):
    kept(looks)
    assert alike(kept(looks)) == []


def test_a_photo_removed_from_the_desk_is_not_pointed_out(db):
    photo = kept(changed())
    kept(changed(), removed_at=NOON)
    assert alike(photo) == []


def test_finding_costs_five_queries_however_many_there_are(db, django_assert_num_queries):
    photo = kept(changed())
    for bit in range(10):
        kept(changed(bit))
    with django_assert_num_queries(5):
        assert len(alike(photo)) == 6


@pytest.fixture
def sent(photo_editor):
    picture = opened("orient__Landscape_6.jpg")
    photo = take_in(io.BytesIO(encoded(picture)), name="a.jpg", by=photo_editor, at=NOON).photo
    # Kept, or the sweep after the next upload would find that nobody wanted it since March.
    Photo.objects.update(credit_line="Jane Doe/AFP", usage_rights="agency", kept_at=NOON)
    return photo, picture


def upload(client, data):
    file = io.BytesIO(data)
    file.name = "b.jpg"
    return client.post(reverse("admin:media_photo_upload"), {"file": file}).json()


def test_an_upload_is_told_what_it_looks_like_with_credit_and_rights(sent, photo_editor, sign_in):
    photo, picture = sent
    client = sign_in(photo_editor)
    answer = upload(client, VARIANTS["grey"](picture.resize((600, 400))))
    assert answer["is_new"]
    near = answer["near"][0]
    assert (near["id"], near["credit"], near["rights"]) == (
        str(photo.uuid),
        "Jane Doe/AFP",
        "agency subscription",
    )
    page = client.get(answer["photo"]["url"]).content.decode()
    assert (
        "Pictures that look the same" in page and "Jane Doe/AFP" in page and photo.get_absolute_url() in page
    )


def test_the_same_picture_under_other_metadata_is_told_with_what_differs(sent, photo_editor, sign_in):
    photo, picture = sent
    data = encoded(picture)
    block = photoshop(iim([(110, "AP"), (120, "Another caption.")]))
    data = data[:2] + segment(*app13(block)) + data[2:]
    near = upload(sign_in(photo_editor), data)["near"][0]
    assert (near["id"], near["same_picture"], near["distance"]) == (str(photo.uuid), True, 0)
    assert near["differences"]["caption"] == ["", "Another caption."]
    assert near["differences"]["credit_line"] == ["Jane Doe/AFP", "AP"]
