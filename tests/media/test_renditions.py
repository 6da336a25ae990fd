"""Renditions: the ladder, the crops, the credit in the bytes, and addresses that end with the right."""

import io
import shutil
import subprocess

import pytest
from django.template import Context, Template
from PIL import Image

from media import metadata
from media.addresses import Crop, address, ladder
from media.models import Rendition
from media.picture import picture
from media.renditions import make_all, rendition
from media.tints import stylesheet
from tests import build


@pytest.fixture
def photo(db):
    return build.photo(
        size=(1200, 800),
        credit_line="Jane Doe/AFP",
        caption="Ships leave “Ostend” & <return>",
        photographer="Jane Doe",
        copyright_notice="© AFP",
        usage_terms="Editorial use only",
        licence_url="https://agency.example/licence",
    )


def get(client, photo, width=320, format="jpg", crop=None):
    return client.get(address(photo, crop or Crop(), width, format))


@pytest.mark.parametrize(
    ("format", "kind"), [("avif", "image/avif"), ("webp", "image/webp"), ("jpg", "image/jpeg")]
)
def test_each_format_is_served_with_its_type_and_size(client, photo, format, kind):
    answer = get(client, photo, 640, format)
    assert (answer.status_code, answer["Content-Type"]) == (200, kind)
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert Image.open(io.BytesIO(answer.getvalue())).size == (640, 427)


@pytest.mark.parametrize("format", ["avif", "webp", "jpg"])
def test_each_rendition_carries_caption_credit_and_rights_in_its_bytes(photo, format):
    with Image.open(rendition(photo, Crop(), 320, format)) as image:
        xmp = image.info["xmp"]
        assert image.info["icc_profile"]
    packet = xmp.decode() if isinstance(xmp, bytes) else xmp
    for words in ("Jane Doe/AFP", "Ships leave “Ostend” &amp; &lt;return&gt;", "© AFP", "Editorial use only"):
        assert words in packet


@pytest.mark.parametrize("format", ["avif", "webp", "jpg"])
def test_an_independent_reader_finds_the_credit(photo, format):
    if not shutil.which("exiftool"):
        pytest.skip("exiftool is not installed (Debian: apt install libimage-exiftool-perl)")
    path = rendition(photo, Crop(), 320, format)
    read = subprocess.run(
        ["exiftool", "-s3", "-XMP-photoshop:Credit", "-XMP-dc:Description", str(path)],
        capture_output=True,
        text=True,
    )
    assert read.stdout.splitlines() == ["Jane Doe/AFP", "Ships leave “Ostend” & <return>"]


def test_a_crop_keeps_the_focal_point(photo, client):
    left = Crop.around("1:1", (0.0, 0.5))
    assert left.box(1200, 800) == (0, 0, 800, 800)
    assert Crop.around("16x9", (0.5, 1.0)).box(1200, 800) == (0, 125, 1200, 800)
    answer = get(client, photo, 320, crop=left)
    assert Image.open(io.BytesIO(answer.getvalue())).size == (320, 320)


def test_renditions_are_never_larger_than_the_original(photo):
    assert ladder(photo, Crop()) == [320, 480, 640, 800, 960, 1200]
    assert ladder(photo, Crop.around("1:1", (0.5, 0.5))) == [320, 480, 640, 800]
    assert ladder(build.photo(size=(100, 60)), Crop()) == [100]
    assert ladder(build.photo(size=(2500, 1000)), Crop())[-1] == 2400


def test_a_rendition_is_made_once_and_kept(client, photo, django_assert_num_queries):
    get(client, photo)
    path = rendition(photo, Crop(), 320, "jpg")
    made = path.stat().st_mtime_ns
    get(client, photo)
    assert path.stat().st_mtime_ns == made
    assert Rendition.objects.count() == 1


def test_a_whole_ladder_is_made_with_one_decode(photo):
    paths = make_all(photo)
    assert len(paths) == 6 * 3
    assert {Image.open(path).width for path in paths} == {320, 480, 640, 800, 960, 1200}


@pytest.mark.parametrize("change", [("/320.", "/321."), (".jpg", ".gif"), ("/full/", "/7x3-50-50/")])
def test_addresses_outside_the_ladder_are_not_found(client, photo, change):
    assert client.get(address(photo, Crop(), 320, "jpg").replace(*change)).status_code == 404


def test_an_address_can_not_be_made_up(client, photo):
    real = address(photo, Crop(), 320, "jpg")
    signed = real.split("/")[4]
    assert client.get(real.replace(signed, "0" * len(signed))).status_code == 404
    other = build.photo()
    assert client.get(real.replace(photo.uuid.hex, other.uuid.hex)).status_code == 404


def test_a_corrected_credit_is_a_new_address_and_the_old_one_leads_there(client, photo):
    old = address(photo, Crop(), 320, "jpg")
    client.get(old)
    photo.credit_line = "Jane Doe-Smith/AFP"
    photo.save()
    new = address(photo, Crop(), 320, "jpg")
    assert new != old
    answer = client.get(old)
    assert (answer.status_code, answer["Location"]) == (302, new)
    assert b"Jane Doe-Smith/AFP" in client.get(new).getvalue()


def test_an_old_address_leads_on_even_where_nothing_was_ever_made_under_it(client, photo):
    old = address(photo, Crop(), 640, "webp")
    photo.caption = "Corrected"
    photo.save()
    answer = client.get(old)
    assert (answer.status_code, answer["Location"]) == (302, address(photo, Crop(), 640, "webp"))
    assert answer["Cache-Control"] == "no-store"


def test_a_jpeg_says_it_in_iptc_as_well(photo):
    found = metadata.read(io.BytesIO(rendition(photo, Crop(), 320, "jpg").read_bytes()))
    iim = found.raw["iim"][0]["values"]
    assert iim["2:110 Credit"] == ["Jane Doe/AFP"]
    assert iim["2:120 Caption-Abstract"] == ["Ships leave “Ostend” & <return>"]
    assert found.chosen["licence_url"] == "https://agency.example/licence"
    assert not found.notes


def test_readers_get_no_cookie_and_one_answer_for_all(client, photo):
    answer = get(client, photo)
    assert not answer.cookies and "Vary" not in answer
    assert answer["Content-Disposition"].startswith('inline; filename="picture-')
    assert "max-age=86400" in answer["Cache-Control"]


def test_only_reading_is_allowed(client, photo):
    where = address(photo, Crop(), 320, "jpg")
    assert client.post(where).status_code == 405
    assert client.head(where).status_code == 200


def test_a_rendition_that_is_there_costs_one_query(client, photo, django_assert_num_queries):
    get(client, photo)
    with django_assert_num_queries(1):
        get(client, photo)


def test_a_photo_that_lost_its_credit_is_gone(client, photo):
    kept = address(photo, Crop(), 320, "jpg")
    client.get(kept)
    photo.credit_line = ""
    photo.save()
    for path in (kept, address(photo, Crop(), 320, "jpg")):
        answer = client.get(path)
        assert answer.status_code == 410
        assert "no-store" in answer["Cache-Control"]


def test_browsers_revalidate_by_etag(client, photo):
    first = get(client, photo)
    again = client.get(address(photo, Crop(), 320, "jpg"), headers={"if-none-match": first["ETag"]})
    assert again.status_code == 304


def test_the_picture_of_a_page_names_every_rung_and_its_shape(photo):
    shown = picture(photo, ratio="3:2", sizes="50vw")
    assert [kind for kind, _ in shown.sources] == ["image/avif", "image/webp"]
    assert shown.srcset.count("w") >= 6
    assert (shown.width, shown.height) == (960, 640)
    assert shown.tint == "tint-112"


def test_the_stylesheet_of_tints_is_the_one_the_code_names(settings):
    kept = settings.BASE_DIR / "media" / "static" / "media" / "tints.css"
    assert kept.read_text() == stylesheet()


def test_the_picture_element_offers_every_format_without_a_style_attribute(photo):
    page = Template(
        '{% load photos %}{% picture photo alt=alt ratio="3:2" sizes="50vw" eager=True %}'
    ).render(Context({"photo": photo, "alt": 'A "pier" <in> rain'}))
    assert page.index("image/avif") < page.index("image/webp") < page.index("<img")
    assert 'alt="A &quot;pier&quot; &lt;in&gt; rain"' in page
    assert 'width="960" height="640"' in page and 'fetchpriority="high"' in page
    assert "style=" not in page and 'loading="lazy"' not in page
