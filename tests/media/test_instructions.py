"""Special instructions: what is understood, until when, and what is left to the photo editor."""

import datetime as dt
import io
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.actions import edit_photo
from media.intake import take_in
from media.rights.instructions import parse
from media.rights.restrictions import known
from tests import build
from tests.build import DAY, HOUR, NOON, paper
from tests.media.pictures import app1, jpeg, xmp

BRUSSELS = ZoneInfo("Europe/Brussels")


def read(words, zone=BRUSSELS, at=NOON):
    return parse(words, zone=zone, at=at)


@pytest.mark.parametrize(
    ("words", "codes", "remainder"),
    [
        ("MANDATORY CREDIT", "mandatory-credit", ""),
        ("NO SALES", "no-sales", ""),
        ("NO ARCHIVE", "no-archive", ""),
        ("No archives.", "no-archive", ""),
        ("UK OUT", "out:GB", ""),
        ("UK AND IRELAND OUT", "out:GB out:IE", ""),
        ("Germany, Austria and Switzerland OUT", "out:DE out:AT out:CH", ""),
        ("NO USE IN FRANCE", "out:FR", ""),
        ("EDITORIAL USE ONLY", "editorial-use-only", ""),
        ("FOR ONE-TIME USE", "one-time-use", ""),
        ("FOR ONE TIME USE ONLY; NO INTERNET USE", "one-time-use no-internet", ""),
        ("DO NOT CROP", "no-cropping", ""),
        ("Newsmagazines Out", "no-magazines", ""),
        ("MAGS OUT; TV OUT", "no-magazines", "TV OUT"),
        ("Model release required", "release-required", ""),
        # AFP
        (
            'RESTRICTED TO EDITORIAL USE - MANDATORY CREDIT "AFP PHOTO / NASA" - NO MARKETING NO ADVERTISING '
            "CAMPAIGNS - DISTRIBUTED AS A SERVICE TO CLIENTS",
            "mandatory-credit editorial-use-only no-commercial",
            "",
        ),
        (
            'RESTREINT À UN USAGE ÉDITORIAL - MENTION OBLIGATOIRE DU CRÉDIT "AFP PHOTO / ELYSEE" - '
            "PAS DE MARKETING PAS DE CAMPAGNES PUBLICITAIRES - DISTRIBUÉ COMME UN SERVICE AUX CLIENTS",
            "mandatory-credit editorial-use-only no-commercial",
            "",
        ),
        # Reuters
        ("SALESOUT NARCH EUO 3TP SYROUT", "no-sales no-archive out:SY", "EUO 3TP"),
        ("NARCH/NARCH30", "no-archive", ""),
        (
            "ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY. NO RESALES. NO ARCHIVES.",
            "no-sales no-archive",
            "THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY",
        ),
        # dpa
        (
            "ACHTUNG: Nur zur redaktionellen Verwendung im Zusammenhang mit der aktuellen Berichterstattung "
            "und nur mit vollständiger Nennung des vorstehenden Credits",
            "mandatory-credit editorial-use-only no-archive",
            "",
        ),
        ("Kein Verkauf. Keine Archivierung.", "no-sales no-archive", ""),
        # EFE, EPA
        (
            "SÓLO USO EDITORIAL/NO VENTAS/CRÉDITO OBLIGATORIO",
            "mandatory-credit editorial-use-only no-sales",
            "",
        ),
        ("HANDOUT EDITORIAL USE ONLY/NO SALES/NO ARCHIVES", "editorial-use-only no-sales no-archive", ""),
        # PA
        (
            "FILE PHOTO Use subject to restrictions. Editorial use only. No commercial use. "
            "Call 44 (0)1158 447447 for further information.",
            "editorial-use-only no-commercial",
            "FILE PHOTO\nCall 44 (0)1158 447447 for further information",
        ),
        ("NO SALES IN JAPAN", "no-sales", "IN JAPAN"),
        ("EDS NOTE:A FILE PHOTO", "", "EDS NOTE:A FILE PHOTO"),
        ("Nothing in particular", "", "Nothing in particular"),
        ("", "", ""),
    ],
)
def test_restrictions_are_read_in_the_wordings_of_the_agencies(words, codes, remainder):
    found = read(words)
    assert sorted(found.restrictions) == sorted(codes.split())
    assert found.remainder == remainder
    assert all(known(code) for code in found.restrictions)


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("EMBARGOED UNTIL 0001 GMT WEDNESDAY 11 MARCH 2026", "2026-03-11T00:01Z"),
        ("EMBARGOED UNTIL 2200 GMT MARCH 11, 2026. EDITORIAL USE ONLY", "2026-03-11T22:00Z"),
        ("STRICTLY EMBARGOED until 10 p.m. ET March 11", "2026-03-12T02:00Z"),
        ("EMBARGOED TO 0001hrs Saturday March 14", "2026-03-13T23:01Z"),
        ("Not for publication before 22:00 on Friday", "2026-03-13T21:00Z"),
        ("HOLD FOR RELEASE UNTIL 2026-03-11T06:00Z", "2026-03-11T06:00Z"),
        ("HOLD FOR RELEASE UNTIL 2026-07-11 06:00 +02:00", "2026-07-11T04:00Z"),
        ("Embargo: 00:01 BST 1 May", "2026-04-30T23:01Z"),
        ("Embargo until midnight, 1 July 2026", "2026-06-30T22:00Z"),
        ("Sperrfrist: 11. März 2026, 18.00 Uhr MEZ", "2026-03-11T17:00Z"),
        ("Sperrfrist bis 11.03.2026, 18 Uhr", "2026-03-11T17:00Z"),
        ("SOUS EMBARGO JUSQU'AU 11/03/2026 À 18h00", "2026-03-11T17:00Z"),
        ("EMBARGADO HASTA EL 11 de marzo de 2026 a las 18:30 horas", "2026-03-11T17:30Z"),
        ("EMBARGOED UNTIL 1800", "2026-03-10T17:00Z"),
        ("EMBARGOED UNTIL 0600", "2026-03-11T05:00Z"),
        ("EMBARGOED UNTIL 11 MARCH", "2026-03-10T23:00Z"),
        ("EMBARGOED UNTIL 5 JANUARY", "2026-01-04T23:00Z"),
    ],
)
def test_an_embargo_ends_at_its_instant_on_the_papers_clock_where_it_names_none(words, until):
    found = read(words)
    assert found.embargoed_until == dt.datetime.fromisoformat(until)
    assert "embargo" in found.restrictions
    assert found.remainder == ""


def test_an_embargo_without_a_readable_end_is_told_and_left_to_the_photo_editor():
    found = read("EMBARGOED until the ceremony is over")
    assert (found.restrictions, found.embargoed_until) == (("embargo",), None)
    assert "ceremony" in found.remainder


def test_the_later_of_two_embargoes_counts():
    found = read("EMBARGOED UNTIL 11 MARCH 2026 06:00; web: EMBARGOED UNTIL 12 MARCH 2026 06:00")
    assert found.embargoed_until == dt.datetime(2026, 3, 12, 5, tzinfo=dt.UTC)


def test_the_credit_that_is_demanded_is_told():
    assert read('MANDATORY CREDIT "AFP PHOTO / NASA" - NO SALES').credit == "AFP PHOTO / NASA"
    assert read("Mandatory credit: Jane Doe/The Oregonian; no sales").credit == "Jane Doe/The Oregonian"


@given(st.text(alphabet=st.sampled_from("NO SALEUKTMBRGD 0123456789:./-;\n«»ßÉé😀"), max_size=300))
def test_no_words_whatever_are_too_much(words):
    found = read(words)
    assert set(found.remainder) <= set(words) | {"\n"}
    assert read(words) == found


@given(st.text(max_size=300))
def test_what_names_no_restriction_is_left_whole(words):
    found = read(words)
    if not found.restrictions:
        assert len(found.remainder) <= len(words)


def test_a_picture_comes_in_with_what_its_instructions_lay_upon_it(photo_editor):
    paper(time_zone="Europe/Brussels")
    packet = xmp(
        "<photoshop:Instructions>UK OUT. EMBARGOED UNTIL 18:00 ON 11 MARCH 2026</photoshop:Instructions>"
        '<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">No sales.</rdf:li></rdf:Alt>'
        "</xmpRights:UsageTerms>"
    )
    photo = take_in(io.BytesIO(jpeg(app1(packet))), name="a.jpg", by=photo_editor, at=NOON).photo
    photo.refresh_from_db()
    assert photo.restrictions == ["embargo", "out:GB", "no-sales"]
    assert photo.embargoed_until == dt.datetime(2026, 3, 11, 17, tzinfo=dt.UTC)


def test_an_embargo_whose_end_is_unreadable_is_a_warning_at_intake(photo_editor):
    packet = xmp("<photoshop:Instructions>EMBARGOED until the vote</photoshop:Instructions>")
    taken = take_in(io.BytesIO(jpeg(app1(packet))), name="a.jpg", by=photo_editor, at=NOON)
    assert any("embargo" in warning for warning in taken.warnings)


@pytest.fixture
def photo(db):
    paper(time_zone="UTC")
    return build.photo(special_instructions="NO SALES", restrictions=["no-sales"])


def test_an_edit_of_the_instructions_changes_what_they_lay_upon_the_picture(photo, photo_editor):
    words = "EDITORIAL USE ONLY. EMBARGOED UNTIL 11 MARCH 2026 06:00"
    edited = edit_photo(photo, {"special_instructions": words}, by=photo_editor, at=NOON)
    assert edited.restrictions == ["embargo", "editorial-use-only"]
    assert edited.embargoed_until == dt.datetime(2026, 3, 11, 6, tzinfo=dt.UTC)
    lifted = edit_photo(photo, {"special_instructions": "EDITORIAL USE ONLY"}, by=photo_editor, at=NOON)
    assert (lifted.restrictions, lifted.embargoed_until) == (["editorial-use-only"], None)


def test_an_embargo_set_by_hand_outlives_an_edit_of_the_instructions(photo, photo_editor):
    type(photo).objects.update(embargoed_until=NOON + DAY)
    edited = edit_photo(photo, {"special_instructions": "NO ARCHIVE"}, by=photo_editor, at=NOON)
    assert edited.embargoed_until == NOON + DAY
    earlier = "EMBARGOED UNTIL 10 MARCH 2026 13:00"
    edited = edit_photo(photo, {"special_instructions": earlier}, by=photo_editor, at=NOON)
    assert edited.embargoed_until == NOON + DAY
    later = "EMBARGOED UNTIL 14 MARCH 2026 13:00"
    edited = edit_photo(photo, {"special_instructions": later}, by=photo_editor, at=NOON)
    assert edited.embargoed_until == NOON + 4 * DAY + HOUR


def test_an_old_embargo_does_not_come_back_when_other_words_are_edited(photo, photo_editor):
    words = "EMBARGOED UNTIL 11 MARCH"
    edit_photo(photo, {"special_instructions": words}, by=photo_editor, at=NOON)
    edited = edit_photo(
        photo, {"special_instructions": f"{words}. UK OUT"}, by=photo_editor, at=NOON + 300 * DAY
    )
    assert edited.embargoed_until == dt.datetime(2026, 3, 11, tzinfo=dt.UTC)
    assert edited.restrictions == ["embargo", "out:GB"]


def test_a_change_of_the_caption_is_dated_and_any_edit_is(photo, photo_editor):
    edited = edit_photo(photo, {"city": "Ostend"}, by=photo_editor, at=NOON)
    assert (edited.edited_at, edited.caption_changed_at) == (NOON, None)
    edit_photo(photo, {"caption": "Corrected."}, by=photo_editor, at=NOON + HOUR)
    photo.refresh_from_db()
    assert (photo.edited_at, photo.caption_changed_at) == (NOON + HOUR, NOON + HOUR)


def test_a_ban_that_is_limited_is_left_whole_for_the_photo_editor():
    told = parse("No cropping that removes a person. No sales.", zone=BRUSSELS, at=NOON)
    assert told.restrictions == ("no-sales",)
    assert told.remainder == "No cropping that removes a person"
    told = parse("No sales unless agreed", zone=BRUSSELS, at=NOON)
    assert (told.restrictions, told.remainder) == (("no-sales",), "No sales unless agreed")
