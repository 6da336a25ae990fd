"""What each agency writes around its captions is cut off, and binds, and tells who took the picture."""

import datetime as dt

import pytest

from media.agencies import KNOWN, RULES, rules_for
from media.intake.facts import fields
from media.metadata import Found
from media.models import Agency
from tests.build import NOON

AGENCIES = [
    Agency(code=code, name=name, credit_pattern=pattern, aliases="\n".join(aliases))
    for code, name, pattern, aliases in KNOWN
]


def photo(agencies=AGENCIES, file_name="picture.jpg", **chosen):
    given, _notes = fields(
        Found(chosen=chosen),
        file_name=file_name,
        agencies=agencies,
        zone=dt.UTC,
        at=NOON,
        paper="The Courier",
    )
    return given


@pytest.mark.parametrize(
    ("code", "written", "caption", "name", "instructions"),
    [
        ("afp", "Rain. (Photo by Jane DOE / AFP)", "Rain.", "Jane DOE", ""),
        ("afp", "Rain. XGTY / AFP PHOTO / JANE DOE", "Rain.", "JANE DOE", ""),
        ("afp", "Rain.....\n\n / AFP / JANE DOE", "Rain.", "JANE DOE", ""),
        ("afp", "Pluie. (Photo de JANE DOE / AFP)", "Pluie.", "JANE DOE", ""),
        ("afp", "Rain. (Photo by JANE DOE / various sources / AFP)", "Rain.", "JANE DOE", ""),
        (
            "afp",
            "Rain. (Photo by HO / NASA / AFP) / RESTRICTED TO EDITORIAL USE - "
            'MANDATORY CREDIT "AFP PHOTO / NASA"',
            "Rain.",
            "HO",
            'RESTRICTED TO EDITORIAL USE - MANDATORY CREDIT "AFP PHOTO / NASA',
        ),
        ("ap", "Rain. (AP Photo/Jane Doe)", "Rain.", "Jane Doe", ""),
        ("ap", "FILE - Rain. (AP Photo/Duane A. Doe, File)", "FILE - Rain.", "Duane A. Doe", ""),
        ("ap", "Rain. (Jane Doe/Pool Photo via AP)", "Rain.", "Jane Doe", ""),
        ("ap", "Rain (left) and wind (right).", "Rain (left) and wind (right).", "", ""),
        ("reuters", "Rain. REUTERS/Jane Doe", "Rain.", "Jane Doe", ""),
        ("reuters", "Rain. REUTERS/Jane Doe     TPX IMAGES OF THE DAY", "Rain.", "Jane Doe", ""),
        ("reuters", "Rain. John Smith/Handout via REUTERS", "Rain.", "John Smith", ""),
        (
            "reuters",
            "Rain. REUTERS/Jane Doe ATTENTION EDITORS - NO RESALES. NO ARCHIVES.",
            "Rain.",
            "Jane Doe",
            "ATTENTION EDITORS - NO RESALES. NO ARCHIVES.",
        ),
        ("getty", "Rain. (Photo by Jane Doe/Getty Images)", "Rain.", "Jane Doe", ""),
        ("getty", "Rain. (Photo by Jane Doe/AFP via Getty Images)", "Rain.", "Jane Doe", ""),
        (
            "pa",
            "Rain. Picture date: Monday March 9, 2026. PA Photo. See PA story WEATHER Rain. "
            "Photo credit should read: Jane Doe/PA Wire. RESTRICTIONS: Use subject to FA rules.",
            "Rain.",
            "Jane Doe",
            "RESTRICTIONS: Use subject to FA rules.",
        ),
        (
            "dpa",
            "10.03.2026, Bayern, München: Regen. Foto: Jane Doe/dpa - "
            "ACHTUNG: Nur zur redaktionellen Verwendung",
            "10.03.2026, Bayern, München: Regen.",
            "Jane Doe",
            "ACHTUNG: Nur zur redaktionellen Verwendung",
        ),
        ("dpa", "Regen (zu dpa «Sturm») Foto: Jane Doe/dpa +++ dpa-Bildfunk +++", "Regen", "Jane Doe", ""),
        (
            "epa",
            "epa08283771 Rain, 10 March 2020.  EPA-EFE/JANE DOE  HANDOUT EDITORIAL USE ONLY/NO SALES",
            "Rain, 10 March 2020.",
            "JANE DOE",
            "HANDOUT EDITORIAL USE ONLY/NO SALES",
        ),
        ("cp", "Rain on July 8, 2020. THE CANADIAN PRESS/Jane Doe", "Rain on July 8, 2020.", "Jane Doe", ""),
        ("cp", "Pluie. LA PRESSE CANADIENNE/Jane Doe", "Pluie.", "Jane Doe", ""),
        ("", "Rain. (AP Photo/Jane Doe)", "Rain. (AP Photo/Jane Doe)", "", ""),
    ],
)
def test_a_caption_is_freed_of_what_is_no_caption(code, written, caption, name, instructions):
    cleaned = rules_for(code).clean(written)
    assert (cleaned.caption, cleaned.photographer) == (caption, name)
    assert cleaned.instructions.startswith(instructions)
    assert bool(cleaned.instructions) == bool(instructions)


@pytest.mark.parametrize("code", RULES)
@pytest.mark.parametrize(
    "words",
    [
        "The AFP office in Paris / a view",
        "A REUTERS correspondent speaks to AP and PA reporters.",
        "Getty Images opens a museum (left).",
        "Foto: an exhibition about dpa.",
        "No sales this week, says the shop's owner",
        "",
    ],
)
def test_words_that_only_speak_of_an_agency_stay(code, words):
    assert rules_for(code).clean(words).caption == words


@pytest.mark.parametrize("code", RULES)
def test_a_caption_as_long_as_a_book_takes_no_time(code):
    caption = "NO SALES (" + "( / " * 20_000 + " " * 20_000
    assert rules_for(code).clean(caption).caption == caption


@pytest.mark.parametrize(
    ("chosen", "photographer", "credit_line", "agency"),
    [
        ({"byline": ["Jane Doe/AFP via Getty Images"]}, "Jane Doe", "Jane Doe/AFP via Getty Images", "afp"),
        ({"byline": ["JANE DOE"], "credit": "AFP"}, "JANE DOE", "JANE DOE/AFP", "afp"),
        (
            {"byline": ["JANE DOE"], "credit": "AP", "caption": "Rain. (AP Photo/Jane Doe)"},
            "Jane Doe",
            "Jane Doe/AP",
            "ap",
        ),
        ({"credit": "AP Photo/Jane Doe"}, "", "Jane Doe/AP", "ap"),
        ({"credit": "picture alliance/dpa | Jane Doe"}, "", "Jane Doe/dpa", "dpa"),
        ({"caption": "Rain. REUTERS/Jane Doe"}, "Jane Doe", "Jane Doe/Reuters", "reuters"),
        ({"byline": ["Photo by Jane Doe"], "credit": "PA"}, "Jane Doe", "Jane Doe/PA", "pa"),
        ({"byline": ["-"], "credit": "AFP"}, "", "AFP", "afp"),
        ({"byline": ["Jane Doe (Creator)"]}, "Jane Doe (Creator)", "", None),
        ({"byline": ["NPS / David Restivo"], "credit": "NPS"}, "NPS / David Restivo", "NPS", None),
        ({"byline": ["Doe, Jane"], "credit": "Reuters"}, "Doe, Jane", "Doe, Jane/Reuters", "reuters"),
    ],
)
def test_byline_and_credit_come_in_the_agencys_order(chosen, photographer, credit_line, agency):
    given = photo(**chosen)
    assert (given["photographer"], given["credit_line"]) == (photographer, credit_line)
    assert (given["agency"] and given["agency"].code) == agency


def test_what_the_caption_forbids_is_kept_among_the_instructions():
    given = photo(
        credit="dpa", instructions="Honorarfrei", caption="Regen. Foto: Jo/dpa - ACHTUNG: Kein Verkauf"
    )
    assert (given["caption"], given["special_instructions"]) == (
        "Regen.",
        "Honorarfrei\nACHTUNG: Kein Verkauf",
    )


DAY = {"taken_at": "2026-03-10T09:30:00", "object_name": "WEATHER-RAIN"}


@pytest.mark.parametrize(
    ("code", "facts", "file_name", "identifier"),
    [
        ("getty", {"asset_id": "488705662", "supplier_image_id": "87104953"}, "", "488705662"),
        ("getty", {"object_name": "536991815"}, "", "536991815"),
        ("ap", {"supplier_image_id": "de1bb822", "transmission_reference": "AB101", **DAY}, "", "de1bb822"),
        ("ap", {"transmission_reference": "AB101", **DAY}, "", "AB101/2026-03-10/WEATHER-RAIN"),
        ("ap", {"transmission_reference": "AB101"}, "", ""),
        ("reuters", {"fixture": "RC2ZYH9V73PW", "transmission_reference": "FW1"}, "", "RC2ZYH9V73PW"),
        ("reuters", {}, "tag_reuters.com_2014_binary_LYNXMPEA6F0MS-BASEIMAGE", "LYNXMPEA6F0MS"),
        ("afp", {}, "AFP_33XY2BN (1).jpg", "AFP_33XY2BN"),
        ("afp", {"transmission_reference": "SK1446", **DAY}, "a.jpg", "SK1446/2026-03-10/WEATHER-RAIN"),
        ("pa", {"object_name": "2.22150683 "}, "", "22150683"),
        ("dpa", {"object_name": "urn:newsml:dpa.com:20090101:200310-99-281234"}, "", "200310-99-281234"),
        ("epa", {"caption": "epa08283771 Rain"}, "", "epa08283771"),
        ("cp", {"transmission_reference": "-", **DAY}, "", ""),
        ("", {"image_guid": "urn:uuid:1"}, "", "urn:uuid:1"),
        ("", {"transmission_reference": "AB101", **DAY}, "", ""),
    ],
)
def test_a_picture_is_known_by_what_its_agency_knows_it_by(code, facts, file_name, identifier):
    assert rules_for(code).identifier(facts, file_name) == identifier


@pytest.mark.parametrize(
    ("chosen", "rights", "licence"),
    [
        ({"credit": "AFP"}, "agency", ""),
        ({"credit": "AFP", "byline": ["HANDOUT"]}, "handout", ""),
        ({"credit": "Handout via REUTERS"}, "handout", ""),
        ({"credit": "Jane Doe/Pool/AFP"}, "pool", ""),
        (
            {"licence_url": "https://creativecommons.org/licenses/by-sa/4.0/"},
            "creative-commons",
            "CC BY-SA 4.0",
        ),
        (
            {
                "credit": "AFP",
                "usage_terms": "See http://www.creativecommons.org/licenses/by-nc-nd/3.0/deed.de",
            },
            "creative-commons",
            "CC BY-NC-ND 3.0",
        ),
        ({"licence_url": "creativecommons.org/publicdomain/zero/1.0/"}, "creative-commons", "CC0 1.0"),
        ({"byline": ["Jane Doe"], "credit": "The Courier"}, "staff", ""),
        ({"byline": ["Jane Doe"]}, "unknown", ""),
        (
            {"digital_source_type": "http://cv.iptc.org/newscodes/digitalsourcetype/screenCapture"},
            "screengrab",
            "",
        ),
        ({}, "unknown", ""),
    ],
)
def test_the_kind_of_rights_is_told_by_the_file_and_the_agency(chosen, rights, licence):
    given = photo(**chosen)
    assert (given["usage_rights"], given["licence"]) == (rights, licence)
    assert bool(given["licence_url"]) == bool(licence)


def test_an_agency_says_under_which_right_its_pictures_come():
    agency = Agency(code="town-hall", name="Town hall", usage_rights="handout")
    assert photo(agencies=[agency], credit="Town hall")["usage_rights"] == "handout"
