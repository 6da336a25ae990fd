"""Cuts by hand: what is kept, what is refused, and what readers get of them."""

import pytest
from django.core.exceptions import ValidationError
from PIL import Image

from media import crops
from media.actions import edit_photo
from media.addresses import RATIOS, Crop, address, ladder
from media.picture import picture
from media.renditions import rendition
from tests import build

SIZE = (1200, 800)


def box(ratio="16x9", left=0.1, top=0.2, width=0.5, size=SIZE):
    return crops.box_of(ratio, left, top, width, size)


def test_a_cut_by_hand_has_a_code_that_names_it():
    crop = Crop.boxed("16x9", box())
    assert crop.code == "16x9-b-100-200-500"
    assert Crop.parse(crop.code) == crop
    assert crop.box(*SIZE) == (120, 160, 720, 498)


@pytest.mark.parametrize(
    "code",
    [
        "16x9-b-100-200",
        "16x9-b-0100-200-500",
        "16x9-b-100-200-0",
        "16x9-b-0-0-1001",
        "7x5-b-0-0-500",
        "b-0-0-500",
    ],
)
def test_a_code_that_names_no_cut_is_none(code):
    assert Crop.parse(code) is None


@pytest.mark.parametrize("ratio", list(RATIOS))
@pytest.mark.parametrize("size", [(1200, 800), (801, 1203), (5616, 3744)])
def test_every_cut_lies_inside_and_has_its_ratio_within_a_pixel(ratio, size):
    for left, top, width in ((0, 0, 1), (0.5, 0.5, 0.5), (0.999, 0.999, 0.4), (0.333, 0.1, 0.333)):
        crop = Crop(ratio, cut=(round(left * 1000), round(top * 1000), round(width * 1000)))
        x, y, right, bottom = crop.box(*size)
        assert 0 <= x < right <= size[0] and 0 <= y < bottom <= size[1]
        assert abs((right - x) / RATIOS[ratio] - (bottom - y)) <= 1


def test_a_cut_that_is_right_is_kept_and_its_change_noted(photo_editor, db):
    photo = edit_photo(build.photo(size=SIZE), {"crops": {"16x9": box()}}, by=photo_editor, at=build.NOON)
    photo.refresh_from_db()
    assert photo.crops == {"16x9": box()} and photo.edited_at == build.NOON


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"16x9": [0.6, 0.2, 0.5, 0.42]}, "reaches out"),
        ({"16x9": box(width=0.2)}, "too small"),
        ({"16x9": [0.1, 0.2, 0.5, 0.5]}, "not 16:9"),
        ({"5x4": box()}, "not cut to this ratio"),
        ({"16x9": [0.1, 0.2, "0.5", 0.4]}, "four numbers"),
        ({"16x9": [0.1, 0.2, float("nan"), 0.4]}, "four numbers"),
        ([], "not cut to this ratio"),
    ],
)
def test_a_cut_that_is_wrong_is_refused_and_says_why(photo_editor, wrong, said):
    with pytest.raises(ValidationError, match=said):
        edit_photo(build.photo(size=SIZE), {"crops": wrong}, by=photo_editor, at=build.NOON)


def test_readers_get_the_part_that_was_cut(db):
    photo = build.photo(size=SIZE, colour="#000000")
    with Image.open(photo.original.path) as original:
        made = original.copy()
    made.paste("#ffffff", (600, 400, 1200, 800))
    made.save(photo.original.path, "JPEG", quality=95)
    crop = Crop.boxed("3x2", crops.box_of("3x2", 0.5, 0.5, 0.5, SIZE))
    with Image.open(rendition(photo, crop, 320, "jpg")) as cut:
        assert cut.size == (320, 213)
        assert cut.convert("L").getextrema()[0] > 200


def test_the_use_comes_before_the_photo_and_the_cut_before_the_point(db):
    photo = build.photo(size=SIZE, crops={"16x9": box()}, focal_x=0.3, focal_y=0.4)
    own = {"16x9": box(left=0.3)}
    assert Crop.of(photo, "16:9").code == "16x9-b-100-200-500"
    assert Crop.of(photo, "16:9", crops=own).code == "16x9-b-300-200-500"
    assert Crop.of(photo, "16:9", (0.9, 0.1)).code == "16x9-90-10"
    assert Crop.of(photo, "16:9", (0.9, 0.1), own).code == "16x9-b-300-200-500"
    assert Crop.of(photo, "16:9", (0.3, 0.4)).code == "16x9-b-100-200-500"
    assert Crop.of(photo, "1:1").code == "1x1-30-40"
    assert Crop.of(photo, "").code == "full"


def test_what_may_not_be_cropped_is_shown_whole(db):
    photo = build.photo(size=SIZE, crops={"16x9": box()}, restrictions=["no-cropping"])
    shown = picture(photo, ratio="16:9")
    assert shown.is_whole and "/full/" in shown.src
    assert (shown.width, shown.height) == (960, 640)
    assert not picture(photo).is_whole


def test_the_address_of_a_cut_is_answered(client, db):
    photo = build.photo(size=SIZE)
    crop = Crop.boxed("1x1", crops.box_of("1x1", 0.2, 0.1, 0.4, SIZE))
    assert ladder(photo, crop) == [320, 480]
    assert client.get(address(photo, crop, 480, "webp")).status_code == 200
    other = address(photo, crop, 480, "webp").replace("-b-200-", "-b-201-")
    assert client.get(other).status_code == 404


def test_a_cut_of_the_story_is_what_its_readers_get(client, sub_editor):
    photo = build.photo(size=SIZE, crops={"16x9": box()})
    own = {"16x9": box(left=0.25)}
    edition = build.published(sub_editor, lead=build.lead(photo, crops=own))
    assert edition.photo_uses.get().crops == own
    assert edition.story["lead"]["crops"] == own
