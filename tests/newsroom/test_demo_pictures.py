"""The demo's pictures: one for each brief, the same each time, with their words inside in every form."""

import io
import json
import shutil
import subprocess
from dataclasses import replace

import pytest
from PIL import Image, ImageCms, ImageStat, IptcImagePlugin

from newsroom.demo import pictures
from newsroom.demo.picture_list import PICTURES
from newsroom.demo.pictures import embed
from newsroom.demo.pictures.catalogue import SCENES
from newsroom.demo.pictures.facts import MADE_BY_PROGRAM, facts

KEYS = [brief.key for brief in PICTURES]
CAFE = "ropewalk-cafe"


def small_jpeg(key):
    """A plain picture with the metadata of `key`, for tests that look only at the words."""
    return embed.jpeg(Image.new("RGB", (60, 40), "#336699"), facts(key))


def opened(data):
    return Image.open(io.BytesIO(data))


def iim_of(data):
    return {
        number: [item.decode() for item in (value if isinstance(value, list) else [value])]
        for (record, number), value in IptcImagePlugin.getiptcinfo(opened(data)).items()
        if record == 2 and number
    }


def xmp_of(data):
    return opened(data).getxmp()["xmpmeta"]["RDF"]["Description"]


def test_every_picture_of_the_list_is_drawn_and_none_besides():
    assert sorted(SCENES) == sorted(KEYS)


def test_there_are_at_least_thirty_illustrations_2400_pixels_long():
    scenes = [scene for scene in SCENES.values() if not scene.key.startswith("portrait-")]
    assert len(scenes) >= 32
    assert {max(scene.size) for scene in SCENES.values()} == {2400}


def test_each_point_of_interest_lies_inside_its_picture():
    assert all(0 < share < 1 for key in KEYS for share in pictures.focal(key))


def test_a_picture_is_the_same_each_time_it_is_drawn():
    assert pictures.jpeg("portrait-imre-vasklund") == pictures.jpeg("portrait-imre-vasklund")


@pytest.mark.parametrize(
    "key", ["ferry-crossing", "pumping-station", "skyline-night", "portrait-layal-hadoun"]
)
def test_a_picture_has_its_size_and_is_no_flat_sheet(key):
    image = pictures.draw(key)
    assert (image.mode, image.size) == ("RGB", SCENES[key].size)
    assert min(ImageStat.Stat(image).stddev) > 15


def test_an_unknown_picture_is_a_key_error():
    with pytest.raises(KeyError):
        pictures.draw("no-such-picture")
    with pytest.raises(KeyError):
        facts("no-such-picture")


@pytest.mark.parametrize("brief", PICTURES, ids=KEYS)
def test_every_picture_says_that_it_is_an_illustration_and_by_whom(brief):
    data = small_jpeg(brief.key)
    assert iim_of(data)[110] == [brief.credit] == [xmp_of(data)["Credit"]]
    assert brief.credit.startswith("Illustration: ") and brief.illustrator in brief.credit
    assert xmp_of(data)["DigitalSourceType"] == MADE_BY_PROGRAM


def test_the_iim_record_is_complete_and_in_utf_8():
    data, words = small_jpeg(CAFE), facts(CAFE)
    assert IptcImagePlugin.getiptcinfo(opened(data))[(1, 90)] == b"\x1b%G"
    read = iim_of(data)
    assert "Café" in words.caption and read[120] == [words.caption]
    assert read[25] == list(words.keywords)
    assert read[116] == [words.copyright] and "©" in words.copyright
    assert read[55] == [words.date.replace("-", "")]
    singles = {
        5: words.slug,
        40: words.instructions,
        80: words.illustrator,
        90: words.city,
        100: words.country_code,
        101: words.country,
        103: words.reference,
        105: words.headline,
        115: words.source,
        122: words.writer,
    }
    assert {number: read[number] for number in singles} == {n: [value] for n, value in singles.items()}


def test_xmp_carries_what_iim_cannot():
    data, words = small_jpeg(CAFE), facts(CAFE)
    xmp = xmp_of(data)
    assert xmp["AltTextAccessibility"]["Alt"]["li"]["text"] == words.alt
    assert xmp["UsageTerms"]["Alt"]["li"]["text"] == words.terms
    assert xmp["WebStatement"].endswith("/rights")
    assert xmp["subject"]["Bag"]["li"] == list(words.keywords)
    assert xmp["creator"]["Seq"]["li"] == words.illustrator
    assert xmp["DateCreated"].startswith(words.date)


def test_markup_in_a_caption_does_not_break_the_packet():
    words = replace(facts(CAFE), caption="Salt & <vinegar> at “Dorrit's”")
    data = embed.jpeg(Image.new("RGB", (60, 40)), words)
    assert xmp_of(data)["description"]["Alt"]["li"]["text"] == words.caption


def test_exif_and_the_colour_profile_are_there():
    image = opened(small_jpeg(CAFE))
    exif = image.getexif()
    assert exif[0x0112] == 1
    assert exif[0x013B] == facts(CAFE).illustrator
    assert exif.get_ifd(0x8769)[0x9003] == f"{facts(CAFE).date.replace('-', ':')} 12:00:00"
    profile = ImageCms.ImageCmsProfile(io.BytesIO(image.info["icc_profile"]))
    assert "sRGB" in ImageCms.getProfileDescription(profile)


@pytest.mark.skipif(
    not shutil.which("exiftool"), reason="exiftool is not installed (Debian: libimage-exiftool-perl)"
)
def test_another_program_reads_the_same_and_finds_no_fault(tmp_path):
    file, words = tmp_path / "picture.jpg", facts(CAFE)
    file.write_bytes(small_jpeg(CAFE))
    command = ["exiftool", "-j", "-a", "-G1", "-validate", "-warning", "-error", "-all", str(file)]
    (read,) = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    for name in ("IFD0:ImageDescription", "IPTC:Caption-Abstract", "XMP-dc:Description"):
        assert read[name] == words.caption
    for name in ("IFD0:Copyright", "IPTC:CopyrightNotice", "XMP-dc:Rights"):
        assert read[name] == words.copyright
    assert read["XMP-iptcCore:AltTextAccessibility"] == words.alt
    assert read["XMP-plus:LicensorName"] == words.source
    assert read["Photoshop:IPTCDigest"] == read["File:CurrentIPTCDigest"]
    faults = [value for name, value in read.items() if name.endswith((":Warning", ":Error"))]
    assert all("Credit too long" in fault for fault in faults), faults
